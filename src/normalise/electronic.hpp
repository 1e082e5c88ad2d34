// SPDX-License-Identifier: GPL-3.0-or-later

// E-mail addresses and URLs. An address is read out; of a long URL only where it leads.
#pragma once

#include "normalise/reading.hpp"

namespace aloud {

std::optional<Reading> english_electronic(const Place& place);
std::optional<Reading> russian_electronic(const Place& place);

}  // namespace aloud
