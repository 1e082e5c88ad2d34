// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace aloud {

/// "90s", "20m", "1h30m"; a number alone is minutes. Nothing for other texts, for no time at all
/// and for more than a week.
std::optional<std::chrono::seconds> duration_named(std::string_view text);

}  // namespace aloud
