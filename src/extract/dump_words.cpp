// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump_words.hpp"

#include "extract/shape.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace aloud {
namespace {

constexpr std::size_t body_bytes = 16'000;  ///< of the article, to compare words with
constexpr std::size_t lines_around = 300;
constexpr std::size_t longest_teaser = 400;
constexpr std::size_t shortest_word = 3;  ///< shorter ones stand in every line

bool is_word_sign(char32_t c) {
    return is_letter(c) || is_digit(c);
}

/// The words of a line in lower case; of scripts without spaces, every pair of letters.
std::vector<std::string> words_of(std::string_view line) {
    std::vector<std::string> words;
    const std::string lower = to_lower(line);
    std::string word;
    std::size_t letters = 0;
    std::string last;
    const auto finish = [&] {
        if (letters >= shortest_word)
            words.push_back(word);
        word.clear();
        letters = 0;
    };
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        const std::string_view bytes = std::string_view(lower).substr(at, c.length);
        at += c.length;
        const bool unspaced = writes_no_spaces(script_of(c.value));
        if (unspaced && !last.empty())
            words.push_back(last + std::string(bytes));
        last = unspaced ? std::string(bytes) : std::string();
        if (unspaced || !is_word_sign(c.value)) {
            finish();
        } else {
            // Endings change with case and number; five letters tell a word well enough.
            if (letters < 5)
                word += bytes;
            ++letters;
        }
    }
    finish();
    return words;
}

}  // namespace

BodyWords::BodyWords(const std::vector<DumpLine>& lines, std::size_t begin, std::size_t end) {
    std::size_t bytes = 0;
    for (std::size_t at = begin; at < end && bytes < body_bytes; ++at) {
        if (!lines[at].is_prose())
            continue;
        const std::string_view text = lines[at].text.substr(0, body_bytes);
        bytes += text.size();
        for (std::string& word : words_of(text))
            body_.insert(std::move(word));
    }
    const std::size_t top = begin > lines_around ? begin - lines_around : 0;
    const std::size_t bottom = std::min(lines.size(), end + lines_around);
    for (std::size_t at = top; at < bottom; ++at) {
        if (at >= begin && at < end)
            continue;
        for (const std::string& word : words_of(lines[at].text.substr(0, longest_teaser)))
            ++around_[word];
    }
}

double BodyWords::overlap(std::string_view line) const {
    double shared = 0.0;
    double all = 1.0;
    for (const std::string& word : words_of(line)) {
        const auto found = around_.find(word);
        const double times = found == around_.end() ? 0.0 : static_cast<double>(found->second);
        const double weight = 1.0 / (1.0 + times / 4.0);
        all += weight;
        shared += body_.count(word) != 0 ? weight : 0.0;
    }
    return shared / all;
}

}  // namespace aloud
