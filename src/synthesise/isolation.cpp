// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/isolation.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace aloud {
namespace {

/// The voices whose speech was compared with that of fresh processes; a few others crash on
/// rubbish.
Script proven_script(const Language& language) {
    if (language.primary() == "en")
        return Script::latin;
    if (language.primary() == "ru")
        return Script::cyrillic;
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
