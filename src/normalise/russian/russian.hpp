// SPDX-License-Identifier: GPL-3.0-or-later

// What the files of this folder have in common. Each holds the recognisers of one class of
// expressions.
#pragma once

#include "normalise/figure.hpp"
#include "normalise/reading.hpp"

namespace aloud {

inline constexpr FigureStyle russian_figures{"", ",", SpaceGroups::always, "."};

/// Every recogniser of Russian in its order.
const LanguageRules& russian_rules();

// dates.cpp
std::optional<Reading> russian_numeric_date(const Place& place);
std::optional<Reading> russian_day_month(const Place& place);
std::optional<Reading> russian_year(const Place& place);

// ordinals.cpp
std::optional<Reading> russian_bare_ordinal(const Place& place);
std::optional<Reading> russian_suffixed(const Place& place);

// romans.cpp
std::optional<Reading> russian_roman(const Place& place);

// times.cpp
std::optional<Reading> russian_time(const Place& place);
std::optional<Reading> russian_score(const Place& place);

// quantities.cpp
std::optional<Reading> russian_quantity(const Place& place);
std::optional<Reading> russian_money(const Place& place);
std::optional<Reading> russian_row_of_numbers(const Place& place);

// fractions.cpp
std::optional<Reading> russian_fraction(const Place& place);

// abbreviated.cpp
std::optional<Reading> russian_noun_abbreviation(const Place& place);
std::optional<Reading> russian_abbreviation(const Place& place);
std::optional<Reading> russian_sign(const Place& place);
std::optional<Reading> russian_minus(const Place& place);

}  // namespace aloud
