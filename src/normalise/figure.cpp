// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/figure.hpp"

#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

// The zeros of decimal digits in Unicode's order; the other nine follow each.
constexpr std::array<char32_t, 11> zeros = {U'0',   0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66,
                                            0x0AE6, 0x0B66, 0x0BE6, 0x0E50, 0xFF10};

int digit_value(char32_t c) {
    for (const char32_t zero : zeros) {
        if (c >= zero && c < zero + 10)
            return static_cast<int>(c - zero);
    }
    return -1;
}

// The length of the group separator at `at`; 0 when there is none.
std::size_t separator_at(std::string_view text, std::size_t at, const FigureStyle& style) {
    const CodePoint c = decode_at(text, at);
    switch (c.value) {
        case U'\u00A0':  // no-break space
        case U'\u2009':  // thin space
        case U'\u202F':  // narrow no-break space
        case U'\u066C':  // Arabic thousands separator
            return c.length;
        case U' ':
            return style.space == SpaceGroups::always ||
                           (style.space == SpaceGroups::before_zeros &&
                            starts_with(text, at, " 000"))
                       ? 1
                       : 0;
        default:
            return !style.group.empty() && starts_with(text, at, style.group) ? style.group.size()
                                                                              : 0;
    }
}

// Appends ",000" after one to three leading digits, as long as the same separator goes on.
void read_groups(std::string_view text, const FigureStyle& style, Figure& figure) {
    if (figure.whole.size() > 3 || figure.whole.front() == '0')
        return;
    const std::size_t length = separator_at(text, figure.end, style);
    if (length == 0)
        return;
    const std::string_view separator = text.substr(figure.end, length);
    while (starts_with(text, figure.end, separator)) {
        std::size_t end = figure.end + length;
        const std::string group = read_digits(text, end);
        if (group.size() != 3)
            return;
        figure.whole += group;
        figure.end = end;
        figure.grouped = true;
    }
}

void read_fraction(std::string_view text, std::string_view mark, bool not_three, Figure& figure) {
    if (mark.empty() || !starts_with(text, figure.end, mark))
        return;
    std::size_t end = figure.end + mark.size();
    std::string digits = read_digits(text, end);
    if (digits.empty() || (not_three && digits.size() == 3))
        return;
    // "1.2.3" is no decimal number.
    if (starts_with(text, end, mark) && digit_at(text, end + mark.size()))
        return;
    figure.fraction = std::move(digits);
    figure.end = end;
}

constexpr std::array<VulgarFraction, 19> vulgar_fractions = {{
    {U'¼', 1, 4},  {U'½', 1, 2}, {U'¾', 3, 4}, {U'⅐', 1, 7}, {U'⅑', 1, 9},
    {U'⅒', 1, 10}, {U'⅓', 1, 3}, {U'⅔', 2, 3}, {U'⅕', 1, 5}, {U'⅖', 2, 5},
    {U'⅗', 3, 5},  {U'⅘', 4, 5}, {U'⅙', 1, 6}, {U'⅚', 5, 6}, {U'⅛', 1, 8},
    {U'⅜', 3, 8},  {U'⅝', 5, 8}, {U'⅞', 7, 8}, {U'↉', 0, 3},
}};

FigureRow row_at(std::string_view text, std::size_t at, char separator) {
    FigureRow row{{}, separator, at};
    for (std::size_t next = at; digit_at(text, next); ++next) {
        std::string digits = read_digits(text, next);
        if (digits.empty())
            break;
        row.figures.push_back(std::move(digits));
        row.end = next;
        if (next >= text.size() || text[next] != separator)
            break;
    }
    return row;
}

struct RomanDigit {
    std::string_view letters;
    int value;
};
constexpr std::array<RomanDigit, 13> roman_digits = {{{"M", 1000},
                                                      {"CM", 900},
                                                      {"D", 500},
                                                      {"CD", 400},
                                                      {"C", 100},
                                                      {"XC", 90},
                                                      {"L", 50},
                                                      {"XL", 40},
                                                      {"X", 10},
                                                      {"IX", 9},
                                                      {"V", 5},
                                                      {"IV", 4},
                                                      {"I", 1}}};

std::string to_roman(int value) {
    std::string roman;
    for (const RomanDigit& digit : roman_digits) {
        for (; value >= digit.value; value -= digit.value)
            roman += digit.letters;
    }
    return roman;
}

}  // namespace

std::optional<int> Figure::small() const {
    if (whole.empty() || whole.size() > 9)
        return std::nullopt;
    int value = 0;
    for (const char digit : whole)
        value = value * 10 + (digit - '0');
    return value;
}

std::optional<int> Figure::bare(std::size_t digits) const {
    return !grouped && integral() && whole.size() == digits ? small() : std::nullopt;
}

std::string read_digits(std::string_view text, std::size_t& at) {
    std::string digits;
    for (CodePoint c = decode_at(text, at); c.length > 0; c = decode_at(text, at)) {
        const int value = digit_value(c.value);
        if (value < 0)
            break;
        digits += static_cast<char>('0' + value);
        at += c.length;
    }
    return digits;
}

std::optional<Figure> read_figure(std::string_view text, std::size_t at, const FigureStyle& style) {
    Figure figure;
    figure.begin = at;
    figure.end = at;
    figure.whole = read_digits(text, figure.end);
    if (figure.whole.empty())
        return std::nullopt;
    read_groups(text, style, figure);
    read_fraction(text, style.decimal, false, figure);
    if (figure.integral() && !figure.grouped)
        read_fraction(text, style.other_decimal, true, figure);
    return figure;
}

std::optional<FigureRow> read_row(std::string_view text, std::size_t at) {
    for (const char separator : {'.', '-', ':'}) {
        FigureRow row = row_at(text, at, separator);
        if (row.figures.size() >= 3)
            return row;
    }
    return std::nullopt;
}

std::string_view without_zeros(std::string_view digits) {
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string_view::npos ? std::string_view{} : digits.substr(first);
}

std::optional<VulgarFraction> vulgar_fraction(char32_t sign) {
    const auto* found = std::find_if(vulgar_fractions.begin(), vulgar_fractions.end(),
                                     [sign](const VulgarFraction& f) { return f.sign == sign; });
    if (found == vulgar_fractions.end())
        return std::nullopt;
    return *found;
}

std::optional<int> roman_value(std::string_view numeral) {
    int value = 0;
    std::size_t at = 0;
    for (const RomanDigit& digit : roman_digits) {
        while (starts_with(numeral, at, digit.letters) && value < 4000) {
            value += digit.value;
            at += digit.letters.size();
        }
    }
    if (numeral.empty() || at != numeral.size() || to_roman(value) != numeral)
        return std::nullopt;
    return value;
}

}  // namespace aloud
