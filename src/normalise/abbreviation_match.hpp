// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "normalise/reading.hpp"
#include "text/abbreviations.hpp"

namespace aloud {

/// The longest abbreviation of the table at a place, in full. Its first letter may be a capital and
/// its inner spaces may be left out; a full stop that also ends the sentence stays.
std::optional<Reading> read_abbreviation(const Place& place, const Language& language);

}  // namespace aloud
