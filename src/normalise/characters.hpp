// SPDX-License-Identifier: GPL-3.0-or-later

// Characters that no voice should be given: invisible ones, pictures, typographic apostrophes,
// "[[".
#pragma once

#include "normalise/reading.hpp"

namespace aloud {

/// For every language, before its own recognisers.
std::optional<Reading> read_characters(const Place& place);

}  // namespace aloud
