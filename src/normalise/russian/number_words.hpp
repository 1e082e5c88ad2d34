// SPDX-License-Identifier: GPL-3.0-or-later

// Russian numbers in words, declined. ICU's rules have wrong forms for ordinals ("двести" for
// "двухсотый") and no ё; these tables are complete.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace aloud {

enum class Case { nominative, genitive, dative, accusative, instrumental, prepositional };
enum class Gender { masculine, feminine, neuter, plural };
enum class Animacy { inanimate, animate };

/// What a number agrees with.
struct Agreement {
    Case form = Case::nominative;
    Gender gender = Gender::masculine;
    Animacy animacy = Animacy::inanimate;
};

std::string russian_cardinal(std::string_view digits, const Agreement& agreement);
std::string russian_ordinal(std::string_view digits, const Agreement& agreement);
/// The first part of a compound word: "20" -> "двадцати", of "20-летний".
std::string russian_compound(std::string_view digits);
/// "007" -> "ноль ноль семь".
std::string russian_digits(std::string_view digits);

/// All forms of a noun: six cases of the singular, then six of the plural.
using NounForms = std::array<std::string, 12>;
/// The form that stands behind a number: "1 рубль", "2 рубля", "5 рублей", "пяти рублям".
const std::string& counted_form(const NounForms& noun, std::string_view digits, Case form);
/// Declines by the pattern of `nominative`'s ending: "километр", "тонна", "рубль", "копейка".
NounForms decline(std::string_view nominative, std::string_view genitive_plural);

}  // namespace aloud
