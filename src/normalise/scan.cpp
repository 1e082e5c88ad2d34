// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/scan.hpp"

#include "text/ascii.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace aloud {
namespace {

bool is_closing_quote(char32_t c) {
    return c == U'"' || c == U'”' || c == U'’' || c == U'»' || c == U')' || c == U']';
}

}  // namespace

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    for (CodePoint c = decode_at(text, at); c.length > 0 && is_space(c.value);
         c = decode_at(text, at))
        at += c.length;
    return at;
}

std::string_view letters_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    for (CodePoint c = decode_at(text, end);
         c.length > 0 && (is_letter(c.value) || is_mark(c.value)); c = decode_at(text, end))
        end += c.length;
    return at < text.size() ? text.substr(at, end - at) : text.substr(text.size());
}

std::string_view letters_before(std::string_view text, std::size_t at) {
    std::size_t end = at;
    for (CodePoint c = decode_before(text, end); c.length > 0 && is_space(c.value);
         c = decode_before(text, end))
        end -= c.length;
    std::size_t begin = end;
    for (CodePoint c = decode_before(text, begin);
         c.length > 0 && (is_letter(c.value) || is_mark(c.value)); c = decode_before(text, begin))
        begin -= c.length;
    return text.substr(begin, end - begin);
}

std::string_view letters_after(std::string_view text, std::size_t at) {
    return letters_at(text, skip_spaces(text, at));
}

std::size_t begin_of(std::string_view text, std::string_view part) {
    return static_cast<std::size_t>(part.data() - text.data());
}

std::size_t end_of(std::string_view text, std::string_view part) {
    return begin_of(text, part) + part.size();
}

bool starts_with(std::string_view text, std::size_t at, std::string_view prefix) {
    return at <= text.size() && text.substr(at, prefix.size()) == prefix;
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return ascii_lower(x) == ascii_lower(y); });
}

bool is_one_of(std::string_view word, const std::string_view* first, std::size_t count) {
    return std::find(first, first + count, word) != first + count;
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [word](std::string_view ending) { return word.ends_with(ending); });
}

bool digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_digit(decode_at(text, at).value);
}

bool digit_before(std::string_view text, std::size_t at) {
    return at > 0 && is_digit(decode_before(text, at).value);
}

bool letter_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_letter(decode_at(text, at).value);
}

bool letter_before(std::string_view text, std::size_t at) {
    return at > 0 && is_letter(decode_before(text, at).value);
}

bool ends_word(std::string_view text, std::size_t at) {
    return !digit_at(text, at) && !letter_at(text, at);
}

bool begins_word(std::string_view text, std::size_t at) {
    return !digit_before(text, at) && !letter_before(text, at);
}

std::size_t dash_at(std::string_view text, std::size_t at) {
    const CodePoint c = decode_at(text, at);
    switch (c.value) {
        case U'-':
        case U'\u2010':  // hyphen
        case U'\u2011':  // no-break hyphen
        case U'\u2012':  // figure dash
        case U'\u2013':  // en dash
        case U'\u2014':  // em dash
        case U'\u2212':  // minus
            return c.length;
        default:
            return 0;
    }
}

std::size_t without_final_stop(std::string_view text, std::size_t end) {
    if (end == 0 || text[end - 1] != '.')
        return end;
    const CodePoint next = decode_at(text, skip_spaces(text, end));
    return next.length == 0 || is_closing_quote(next.value) ? end - 1 : end;
}

}  // namespace aloud
