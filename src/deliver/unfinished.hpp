// SPDX-License-Identifier: GPL-3.0-or-later

// Who writes a file holds a lock on it until it has its name; one that nobody holds was left by a
// program that was killed.
#pragma once

#include <string_view>

namespace aloud {

inline constexpr std::string_view unfinished_mark = ".unfinished-";

/// False when somebody took the new file for a dead one and removed it.
bool hold_unfinished(int descriptor);

}  // namespace aloud
