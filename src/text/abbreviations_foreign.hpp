// SPDX-License-Identifier: GPL-3.0-or-later

// Languages that the normaliser leaves to the voice: only where sentences end is of interest.
#pragma once

#include "text/abbreviations.hpp"

#include <string_view>
#include <vector>

namespace aloud {

const std::vector<Abbreviation>& foreign_abbreviations(std::string_view primary_language);

}  // namespace aloud
