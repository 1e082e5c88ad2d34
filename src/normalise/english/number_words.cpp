// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/number_words.hpp"

#include "normalise/figure.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

constexpr std::array<std::string_view, 20> ones = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens = {"",      "",      "twenty",  "thirty", "forty",
                                                   "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 12> scales = {
    "",           "thousand",   "million",   "billion",   "trillion", "quadrillion", "quintillion",
    "sextillion", "septillion", "octillion", "nonillion", "decillion"};

struct Pair {
    std::string_view from;
    std::string_view to;
};
constexpr std::array<Pair, 7> irregular_ordinals = {{{"one", "first"},
                                                     {"two", "second"},
                                                     {"three", "third"},
                                                     {"five", "fifth"},
                                                     {"eight", "eighth"},
                                                     {"nine", "ninth"},
                                                     {"twelve", "twelfth"}}};

int to_int(std::string_view digits) {
    int value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

void append(std::string& words, std::string_view more) {
    if (!words.empty() && !more.empty())
        words += ' ';
    words += more;
}

std::string below_hundred(int value) {
    const auto number = static_cast<std::size_t>(value);
    if (number < ones.size())
        return std::string(ones[number]);
    std::string words(tens[number / 10]);
    if (number % 10 > 0) {
        words += ' ';
        words += ones[number % 10];
    }
    return words;
}

std::string below_thousand(int value, Dialect dialect) {
    std::string words;
    if (value >= 100) {
        words += ones[static_cast<std::size_t>(value / 100)];
        words += " hundred";
        if (value % 100 == 0)
            return words;
        if (dialect == Dialect::british)
            words += " and";
    }
    append(words, below_hundred(value % 100));
    return words;
}

bool ends_in_word(std::string_view words, std::string_view word) {
    if (!words.ends_with(word))
        return false;
    const std::size_t before = words.size() - word.size();
    return before == 0 || words[before - 1] == ' ';
}

std::string make_ordinal(std::string words) {
    for (const Pair& pair : irregular_ordinals) {
        if (ends_in_word(words, pair.from)) {
            words.replace(words.size() - pair.from.size(), pair.from.size(), pair.to);
            return words;
        }
    }
    if (words.ends_with('y'))
        words.replace(words.size() - 1, 1, "ie");
    return words + "th";
}

}  // namespace

std::string english_cardinal(std::string_view digits, Dialect dialect) {
    const std::string_view number = without_zeros(digits);
    if (number.empty())
        return std::string(ones[0]);
    if (number.size() > 3 * scales.size())
        return english_digits(digits);
    std::string words;
    std::size_t group = (number.size() - 1) / 3;
    for (std::size_t at = 0; at < number.size();) {
        const std::size_t end = number.size() - 3 * group;
        const int value = to_int(number.substr(at, end - at));
        if (value > 0) {
            if (group == 0 && value < 100 && !words.empty() && dialect == Dialect::british)
                append(words, "and");
            append(words, below_thousand(value, dialect));
            append(words, scales[group]);
        }
        at = end;
        if (group > 0)
            --group;
    }
    return words;
}

std::string english_cardinal(int value, Dialect dialect) {
    return english_cardinal(std::to_string(value), dialect);
}

std::string english_ordinal(std::string_view digits, Dialect dialect) {
    return make_ordinal(english_cardinal(digits, dialect));
}

std::string english_ordinal(int value, Dialect dialect) {
    return english_ordinal(std::to_string(value), dialect);
}

std::string english_year(int year, Dialect dialect) {
    const int century = year / 100;
    const int rest = year % 100;
    if (year < 100 || year > 9999 || year % 1000 < 10)
        return english_cardinal(year, dialect);
    std::string words = below_hundred(century);
    if (rest == 0)
        return words + " hundred";
    if (rest < 10)
        words += " oh";
    return words + ' ' + below_hundred(rest);
}

std::string english_digits(std::string_view digits) {
    std::string words;
    // A comma lets the voice breathe in a long row of digits.
    constexpr std::size_t breath = 9;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0)
            words += i % breath == 0 && digits.size() > 2 * breath ? ", " : " ";
        words += ones[static_cast<std::size_t>(digits[i] - '0')];
    }
    return words;
}

std::string english_code_number(std::string_view digits, Dialect dialect) {
    const bool round = digits.ends_with("00");
    if (digits.front() == '0' || digits.size() > 4)
        return english_digits(digits);
    if (digits.size() < 3 || round)
        return english_cardinal(digits, dialect);
    return english_year(to_int(digits), dialect);
}

std::string english_number(const Figure& figure, Dialect dialect) {
    // "007" is a name and not an amount.
    const bool name = figure.integral() && figure.whole.size() > 1 && figure.whole.front() == '0';
    std::string words =
        name ? english_digits(figure.whole) : english_cardinal(figure.whole, dialect);
    if (!figure.integral())
        words += " point " + english_digits(figure.fraction);
    return words;
}

std::string english_fraction(int numerator, int denominator, Dialect dialect) {
    std::string words = english_cardinal(numerator, dialect) + ' ';
    if (denominator == 2)
        return words + (numerator == 1 ? "half" : "halves");
    words += denominator == 4 ? "quarter" : english_ordinal(denominator, dialect);
    return numerator == 1 ? words : english_plural(std::move(words));
}

std::string english_plural(std::string words) {
    if (words.ends_with('y'))
        return words.replace(words.size() - 1, 1, "ies");
    return words + (words.ends_with('x') ? "es" : "s");
}

}  // namespace aloud
