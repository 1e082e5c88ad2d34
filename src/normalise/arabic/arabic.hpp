// SPDX-License-Identifier: GPL-3.0-or-later

// Arabic: the engine reads figures better than words (it knows their vowels), so figures are only
// made plain, and the signs beside them become words with vowels.
#pragma once

#include "normalise/reading.hpp"

namespace aloud {

const LanguageRules& arabic_rules();

}  // namespace aloud
