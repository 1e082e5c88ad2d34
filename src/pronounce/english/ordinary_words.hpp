// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace aloud {

/// Whether a word that is written with a capital is plainly English, as in the names of days and
/// offices: Thursday, Foreign Minister, Central Committee. Any voice says it right. It may miss
/// some.
bool is_ordinary_english(std::string_view folded);

}  // namespace aloud
