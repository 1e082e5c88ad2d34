// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/english/names.hpp"

#include "pronounce/english/russian_names.hpp"
#include "pronounce/match.hpp"

namespace aloud {

RuleReading english_rule(std::string_view text, const std::vector<Word>& words, std::size_t at) {
    const Word& word = words[at];
    RuleReading reading;
    reading.first = at;
    if (word.script != Script::latin || capitals_of(word.span.of(text)) == Capitals::none)
        return reading;
    for (const Variant& variant : variants_of(word, word.span.of(text), Language{"en"})) {
        std::string ipa = russian_name(variant.folded);
        if (ipa.empty())
            continue;
        reading.ipa = variant.clitic ? with_clitic(std::move(ipa)) : std::move(ipa);
        reading.rule = "russian name";
        return reading;
    }
    return reading;
}

}  // namespace aloud
