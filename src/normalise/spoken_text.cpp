// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/spoken_text.hpp"

#include "text/unicode.hpp"

#include <utility>

namespace aloud {
namespace {

bool is_word_part(char32_t c) {
    return is_letter(c) || is_digit(c) || is_mark(c);
}

}  // namespace

void SpokenText::keep(std::size_t end) {
    if (end <= position_)
        return;
    if (after_words_ && is_word_part(decode_at(written_, position_).value)) {
        spoken_ += ' ';
        rewrites_.back().spoken.end = spoken_.size();
    }
    spoken_ += written_.substr(position_, end - position_);
    position_ = end;
    after_words_ = false;
}

void SpokenText::replace(std::size_t end, std::string_view words, std::string_view rule) {
    const std::size_t begin = spoken_.size();
    if (is_word_part(decode_before(spoken_, begin).value) &&
        is_word_part(decode_at(words, 0).value))
        spoken_ += ' ';
    spoken_ += words;
    rewrites_.push_back({{begin, spoken_.size()}, {position_, end}, std::string(rule)});
    position_ = end;
    if (!words.empty())
        after_words_ = is_word_part(decode_before(words, words.size()).value);
}

void SpokenText::move_into(Sentence& sentence) && {
    sentence.spoken = std::move(spoken_);
    sentence.rewrites = std::move(rewrites_);
}

}  // namespace aloud
