// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/words.hpp"

#include <algorithm>

namespace aloud {
namespace {

bool is_ascii_letter(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_word_character(char32_t c) {
    if (c < 0x80)
        return is_ascii_letter(c) || (c >= '0' && c <= '9');
    return is_letter(c) || is_mark(c) || is_digit(c);
}

/// Format characters and apostrophes belong to a word only when the word goes on behind them.
std::size_t end_of_word(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    std::size_t at = begin;
    while (at < text.size()) {
        const CodePoint c = decode_at(text, at);
        at += c.length;
        if (is_word_character(c.value)) {
            end = at;
            continue;
        }
        const bool inner = is_apostrophe(c.value) || is_format(c.value);
        if (!inner || !is_word_character(decode_at(text, at).value))
            break;
    }
    return end;
}

Script script_of_word(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode_at(word, at);
        if (is_ascii_letter(c.value))
            return Script::latin;
        const Script script = script_of(c.value);
        if (script != Script::none && is_letter(c.value))
            return script;
        at += c.length;
    }
    return Script::none;
}

/// Without the signs for ʿayn and hamza at both ends: "al-ʿAin", "Rub' al Khali".
std::string_view without_apostrophes(std::string_view between) {
    while (!between.empty() && is_apostrophe(decode_at(between, 0).value))
        between.remove_prefix(decode_at(between, 0).length);
    while (!between.empty() && is_apostrophe(decode_before(between, between.size()).value))
        between.remove_suffix(decode_before(between, between.size()).length);
    return between;
}

Gap gap_between(std::string_view written) {
    const std::string_view between = without_apostrophes(written);
    const CodePoint first = decode_at(between, 0);
    if (first.length == between.size() && is_hyphen(first.value))
        return Gap::hyphen;
    return !between.empty() && trim(between).empty() ? Gap::space : Gap::other;
}

/// Letter-like signs for ʿayn, hamza and stress.
bool is_modifier(char32_t c) {
    return c >= 0x02B0 && c <= 0x02FF;
}

}  // namespace

bool is_apostrophe(char32_t c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x201B || c == 0x02BC || c == 0x02BE ||
           c == 0x02BF || c == '`' || c == 0x00B4;
}

bool is_hyphen(char32_t c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 ||
           c == 0xFF0D;
}

Capitals capitals_of(std::string_view word) {
    std::size_t upper = 0;
    bool first_upper = false;
    bool any_lower = false;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode_at(word, at);
        if (is_upper(c.value)) {
            first_upper = first_upper || (upper == 0 && !any_lower);
            ++upper;
        } else if (is_lower(c.value)) {
            any_lower = true;
        }
        at += c.length;
    }
    if (upper > 1 && !any_lower)
        return Capitals::all;
    return first_upper ? Capitals::first : Capitals::none;
}

std::string fold_word(std::string_view word) {
    std::string bare = fold_marks(word);
    std::string folded;
    folded.reserve(bare.size());
    if (std::ranges::all_of(bare, [](char c) {
            return static_cast<unsigned char>(c) < 0x80 &&
                   is_word_character(static_cast<unsigned char>(c));
        }))
        return bare;
    for (std::size_t at = 0; at < bare.size();) {
        const CodePoint c = decode_at(bare, at);
        if (!is_apostrophe(c.value) && !is_modifier(c.value) && !is_format(c.value))
            folded.append(bare, at, c.length);
        at += c.length;
    }
    return folded;
}

std::vector<Word> find_words(std::string_view text) {
    std::vector<Word> words;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (!is_word_character(c.value)) {
            at += c.length;
            continue;
        }
        const Span span{at, end_of_word(text, at)};
        if (!words.empty())
            words.back().gap = gap_between(Span{words.back().span.end, at}.of(text));
        words.push_back(
            {span, fold_word(span.of(text)), script_of_word(span.of(text)), Gap::other});
        at = span.end;
    }
    return words;
}

}  // namespace aloud
