// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace aloud {

/// English words, and names at home in English, that look like names of other origins by their
/// endings.
bool is_common_english(std::string_view folded);

}  // namespace aloud
