// SPDX-License-Identifier: GPL-3.0-or-later

// What the files of this folder have in common. Each holds the recognisers of one class of
// expressions.
#pragma once

#include "normalise/figure.hpp"
#include "normalise/reading.hpp"

namespace aloud {

inline constexpr FigureStyle english_figures{",", ".", SpaceGroups::before_zeros, {}};

/// Every recogniser of English in its order.
const LanguageRules& english_rules();

// dates.cpp
std::optional<Reading> english_iso_date(const Place& place);
std::optional<Reading> english_numeric_date(const Place& place);
std::optional<Reading> english_day_month(const Place& place);
std::optional<Reading> english_month_day(const Place& place);

// years.cpp
std::optional<Reading> english_year_range(const Place& place);
std::optional<Reading> english_decade(const Place& place);
std::optional<Reading> english_short_decade(const Place& place);
std::optional<Reading> english_lone_year(const Place& place);

// times.cpp
std::optional<Reading> english_time(const Place& place);

// money.cpp
std::optional<Reading> english_money(const Place& place);
std::optional<Reading> english_money_after(const Place& place);

// measures.cpp
std::optional<Reading> english_feet_inches(const Place& place);
std::optional<Reading> english_coordinate(const Place& place);
std::optional<Reading> english_measure(const Place& place);

// numbers.cpp
std::optional<Reading> english_ordinal_figure(const Place& place);
std::optional<Reading> english_slashed(const Place& place);
std::optional<Reading> english_mixed_fraction(const Place& place);
std::optional<Reading> english_row_of_numbers(const Place& place);
std::optional<Reading> english_range(const Place& place);
std::optional<Reading> english_multiple(const Place& place);
std::optional<Reading> english_numbered_name(const Place& place);
std::optional<Reading> english_plain_number(const Place& place);
std::optional<Reading> english_vulgar_fraction(const Place& place);
std::optional<Reading> english_leading_point(const Place& place);
std::optional<Reading> english_code(const Place& place);

// romans.cpp
std::optional<Reading> english_roman(const Place& place);

// abbreviated.cpp
std::optional<Reading> english_number_sign(const Place& place);
std::optional<Reading> english_versus(const Place& place);
std::optional<Reading> english_title(const Place& place);
std::optional<Reading> english_saint_or_street(const Place& place);
std::optional<Reading> english_abbreviation(const Place& place);
std::optional<Reading> english_unit_word(const Place& place);

// signs.cpp
std::optional<Reading> english_minus(const Place& place);
std::optional<Reading> english_sign(const Place& place);

}  // namespace aloud
