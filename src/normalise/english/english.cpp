// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/english.hpp"

#include "normalise/electronic.hpp"
#include "normalise/telephone.hpp"

#include <array>

namespace aloud {
namespace {

// The order decides between readings: what needs more of the text to be right comes first.
constexpr std::array<Recogniser, 23> at_figure = {
    english_electronic,     english_bare_telephone,  english_numbered_name,

    english_iso_date,       english_numeric_date,    english_time,           english_day_month,
    english_decade,         english_year_range,      english_feet_inches,    english_coordinate,
    english_money_after,    english_measure,         english_multiple,       english_ordinal_figure,
    english_mixed_fraction, english_slashed,         english_row_of_numbers, english_lone_year,
    english_range,          english_vulgar_fraction, english_plain_number,   english_sign};
constexpr std::array<Recogniser, 10> at_word = {
    english_electronic,      english_month_day, english_money,  english_number_sign,
    english_saint_or_street, english_title,     english_versus, english_roman,
    english_abbreviation,    english_unit_word};
constexpr std::array<Recogniser, 9> at_sign = {
    english_money,           english_telephone,     english_short_decade,
    english_vulgar_fraction, english_leading_point, english_code,
    english_minus,           english_unit_word,     english_sign};

constexpr LanguageRules rules{at_figure, at_word, at_sign};

}  // namespace

const LanguageRules& english_rules() {
    return rules;
}

}  // namespace aloud
