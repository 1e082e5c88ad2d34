// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/utterances.hpp"

#include "text/unicode.hpp"

namespace aloud {
namespace {

bool belongs_to_word(char32_t c) {
    return !is_space(c) && !is_punctuation(c);
}

/// The end of the run from `begin` on that belongs to a word, or does not.
std::size_t run_end(std::string_view text, std::size_t begin, bool in_word) {
    while (begin < text.size()) {
        const CodePoint c = decode_at(text, begin);
        if (belongs_to_word(c.value) != in_word)
            break;
        begin += c.length;
    }
    return begin;
}

}  // namespace

Utterance make_utterance(std::string_view text) {
    Utterance utterance;
    utterance.language.tag = "en-gb";
    std::size_t begin = 0;
    std::size_t word = run_end(text, 0, false);
    while (begin < text.size()) {
        const std::size_t word_end = run_end(text, word, true);
        std::size_t next = run_end(text, word_end, false);
        // What opens the next word stands after the last space.
        const std::size_t space = text.substr(0, next).rfind(' ');
        const std::size_t after_end =
            next < text.size() && space != std::string_view::npos && space >= word_end ? space + 1
                                                                                       : next;
        Token token;
        token.before = text.substr(begin, word - begin);
        token.word = text.substr(word, word_end - word);
        token.after = text.substr(word_end, after_end - word_end);
        token.language = utterance.language;
        token.source = {word, word_end};
        utterance.tokens.push_back(token);
        begin = after_end;
        word = next;
    }
    return utterance;
}

}  // namespace aloud
