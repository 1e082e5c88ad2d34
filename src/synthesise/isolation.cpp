// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/isolation.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace aloud {
namespace {

struct ProvenLanguage {
    std::string_view language;
    Script script;
};

/// Languages whose speech after setting back was compared with that of fresh processes, on rubbish
/// too.
constexpr std::array proven_languages{
    ProvenLanguage{"de", Script::latin}, ProvenLanguage{"en", Script::latin},
    ProvenLanguage{"es", Script::latin}, ProvenLanguage{"fr", Script::latin},
    ProvenLanguage{"it", Script::latin}, ProvenLanguage{"pl", Script::latin},
    ProvenLanguage{"pt", Script::latin}, ProvenLanguage{"ru", Script::cyrillic},
};

/// `none` for a language that is not among them.
Script proven_script(const Language& language) {
    for (const ProvenLanguage& proven : proven_languages) {
        if (proven.language == language.primary())
            return proven.script;
    }
    return Script::none;
}

bool is_plain(std::string_view text, Script script) {
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = decode_at(text, i);
        const bool plain = is_letter(c.value)
                               ? script_of(c.value) == script
                               : c.value < 0x80 || is_punctuation(c.value) || is_space(c.value);
        if (!plain)
            return false;
        i += c.length;
    }
    return true;
}

}  // namespace

bool needs_own_process(const Utterance& utterance, const Language& voice_language) {
    const Script script = proven_script(voice_language);
    return script == Script::none ||
           !std::all_of(utterance.tokens.begin(), utterance.tokens.end(), [&](const Token& token) {
               return (!token.language.known() ||
                       token.language.primary() == voice_language.primary()) &&
                      is_plain(token.before, script) && is_plain(token.word, script) &&
                      is_plain(token.after, script);
           });
}

}  // namespace aloud
