// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/russian.hpp"

#include "normalise/electronic.hpp"
#include "normalise/telephone.hpp"

#include <array>

namespace aloud {
namespace {

// The order decides between readings: what needs more of the text to be right comes first.
constexpr std::array<Recogniser, 12> at_figure = {
    russian_electronic, russian_bare_telephone, russian_numeric_date, russian_time,
    russian_year,       russian_day_month,      russian_suffixed,     russian_bare_ordinal,
    russian_fraction,   russian_row_of_numbers, russian_score,        russian_quantity};
constexpr std::array<Recogniser, 5> at_word = {russian_electronic, russian_roman,
                                               russian_noun_abbreviation, russian_abbreviation,
                                               russian_sign};
constexpr std::array<Recogniser, 5> at_sign = {russian_money, russian_telephone, russian_fraction,
                                               russian_minus, russian_sign};
constexpr LanguageRules rules{at_figure, at_word, at_sign};

}  // namespace

const LanguageRules& russian_rules() {
    return rules;
}

}  // namespace aloud
