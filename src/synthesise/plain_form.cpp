// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/plain_form.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <map>

namespace aloud {
namespace {

/// The script of most letters.
Script own_script(const Utterance& utterance) {
    std::map<Script, std::size_t> counts;
    for (const Token& token : utterance.tokens) {
        for (std::size_t i = 0; i < token.word.size();) {
            const CodePoint c = decode_at(token.word, i);
            if (is_letter(c.value))
                ++counts[script_of(c.value)];
            i += c.length;
        }
    }
    const auto most =
        std::max_element(counts.begin(), counts.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? Script::latin : most->first;
}

std::string plain_text(std::string_view text, Script script) {
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = decode_at(text, i);
        const bool is_ascii = c.value >= ' ' && c.value <= '~';
        if (is_ascii || (is_letter(c.value) && script_of(c.value) == script))
            append_utf8(plain, c.value);
        else if (is_space(c.value) || is_punctuation(c.value))
            plain += ' ';
        i += c.length;
    }
    return plain;
}

}  // namespace

Utterance plain_form(const Utterance& utterance) {
    const Script script = own_script(utterance);
    Utterance plain = utterance;
    for (Token& token : plain.tokens) {
        for (std::string* text : {&token.before, &token.word, &token.after})
            *text = plain_text(*text, script);
        token.phonemes.clear();
        token.language = utterance.language;
    }
    return plain;
}

}  // namespace aloud
