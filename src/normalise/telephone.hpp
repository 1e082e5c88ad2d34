// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "normalise/reading.hpp"

namespace aloud {

/// "+1 (202) 555-0143": three groups or more behind a plus sign or a bracket.
std::optional<Reading> english_telephone(const Place& place);
std::optional<Reading> russian_telephone(const Place& place);

}  // namespace aloud
