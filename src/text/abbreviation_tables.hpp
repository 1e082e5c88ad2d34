// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of abbreviations() that have a file of their own.
#pragma once

#include "text/abbreviations.hpp"

#include <string_view>
#include <vector>

namespace aloud {

std::vector<Abbreviation> arabic_abbreviations();
/// Languages that the normaliser leaves to the voice: only where sentences end is of interest.
const std::vector<Abbreviation>& foreign_abbreviations(std::string_view primary_language);

}  // namespace aloud
