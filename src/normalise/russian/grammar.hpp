// SPDX-License-Identifier: GPL-3.0-or-later

// Which case and gender a number takes, seen from the words around it.
#pragma once

#include "normalise/russian/number_words.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace aloud {

/// The case that the words before `begin` ask for; nothing when they leave it open ("в", "на", "с")
/// or when there is no preposition.
std::optional<Case> governed_case(std::string_view text, std::size_t begin);
/// The preposition before `begin`, in lower case, adverbs like "почти" skipped; empty when there is
/// none.
std::string preposition_before(std::string_view text, std::size_t begin);

/// One of the common prepositions, in lower case.
bool is_russian_preposition(std::string_view word);

/// What a cardinal at [begin, end) agrees with: preposition before it, noun behind it.
Agreement cardinal_agreement(std::string_view text, std::size_t begin, std::size_t end,
                             std::string_view digits);
/// The same where the noun is known and not written in full ("руб.", "%").
Case unit_case(std::string_view text, std::size_t begin);

/// 1 to 12 of a month's genitive ("марта"); 0 for other words.
int russian_month(std::string_view word);
std::string_view russian_month_genitive(int month);

}  // namespace aloud
