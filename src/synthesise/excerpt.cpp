// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/excerpt.hpp"

#include "text/unicode.hpp"

namespace aloud {

std::string excerpt(const Utterance& utterance) {
    constexpr std::size_t enough = 60;
    std::string words;
    for (const Token& token : utterance.tokens) {
        words += token.before + token.word + token.after;
        if (words.size() > enough)
            return std::string(trim(words)) + "…";
    }
    return std::string(trim(words));
}

}  // namespace aloud
