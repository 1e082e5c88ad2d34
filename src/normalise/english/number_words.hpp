// SPDX-License-Identifier: GPL-3.0-or-later

// English numbers in words. Digits are ASCII strings of any length: what is too long for a name is
// read digit by digit, so nothing overflows and nothing is lost.
#pragma once

#include "normalise/figure.hpp"
#include "normalise/reading.hpp"

#include <string>
#include <string_view>

namespace aloud {

/// "2005" -> "two thousand and five"; without "and" in American English.
std::string english_cardinal(std::string_view digits, Dialect dialect);
std::string english_cardinal(int value, Dialect dialect);
/// "21" -> "twenty first".
std::string english_ordinal(std::string_view digits, Dialect dialect);
std::string english_ordinal(int value, Dialect dialect);
/// 1984 -> "nineteen eighty four", 2005 -> "two thousand and five", 340 -> "three forty".
std::string english_year(int year, Dialect dialect);
/// "007" -> "zero zero seven".
std::string english_digits(std::string_view digits);
/// As pilots and soldiers read numbers in names: 747 -> "seven forty seven", 300 -> "three
/// hundred".
std::string english_code_number(std::string_view digits, Dialect dialect);
/// Whole part, "point", the fraction digit by digit.
std::string english_number(const Figure& figure, Dialect dialect);
/// 3, 4 -> "three quarters".
std::string english_fraction(int numerator, int denominator, Dialect dialect);
/// The last word in the plural: "thirty" -> "thirties".
std::string english_plural(std::string words);

}  // namespace aloud
