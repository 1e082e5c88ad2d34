// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/alias.hpp"

#include "pronounce/arabic/sounds.hpp"
#include "pronounce/match.hpp"
#include "pronounce/russian/sounds.hpp"

namespace aloud {
namespace {

constexpr int deepest_alias = 4;

/// IPA of an alias that shows how it is said, by a stress or by all vowels; or empty.
std::string ipa_of_alias(std::string_view alias, const Language& language) {
    if (language.primary() == "ru" && has_russian_stress(alias))
        return russian_ipa(alias);
    return language.primary() == "ar" ? arabic_ipa(alias) : std::string();
}

}  // namespace

AliasEnd follow_aliases(const Entry& entry, const Lexicon& lexicon, const Language& language) {
    AliasEnd end{entry, {}, false};
    for (int depth = 0; depth < deepest_alias; ++depth) {
        if (end.entry.notation != Notation::alias)
            return end;
        const std::string_view alias = end.entry.sound;
        end.ipa = ipa_of_alias(alias, language);
        if (!end.ipa.empty())
            return end;
        const std::vector<Word> words = find_words(alias);
        const LexiconMatch deeper =
            words.empty() ? LexiconMatch{} : longest_match(alias, words, 0, lexicon, language);
        const bool itself = deeper.entry.file == end.entry.file &&
                            deeper.entry.line == end.entry.line &&
                            deeper.entry.grapheme == end.entry.grapheme;
        // a name written otherwise than in its own entry is read as the alias has it
        if (deeper.words == 0 || deeper.words != words.size() || itself)
            return end;
        end.entry = deeper.entry;
    }
    end.endless = end.entry.notation == Notation::alias;
    return end;
}

}  // namespace aloud
