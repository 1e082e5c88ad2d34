// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "normalise/reading.hpp"

namespace aloud {

/// "+1 (202) 555-0143": three groups or more behind a plus sign or a bracket.
/// "020 7946 0123": without a plus it begins with zero.
std::optional<Reading> english_bare_telephone(const Place& place);
std::optional<Reading> english_telephone(const Place& place);
/// "8 (495) 123-45-67"
std::optional<Reading> russian_bare_telephone(const Place& place);
std::optional<Reading> russian_telephone(const Place& place);

}  // namespace aloud
