// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pipeline/record.hpp"
#include "pipeline/script.hpp"

#include <string>

namespace aloud {

/// For Tags::key: equal when nothing that is in the files, or decides about them, has changed.
/// `engine` is the speech engine's version; the program's is among the tags.
std::string record_key(const Survey& survey, const RecordOptions& options, std::string_view engine);

/// As long as any key: for its place, until it is known.
inline constexpr std::string_view unknown_key = "00000000000000000000000000000000";

/// The key of a file with sentences that could not be said; equal to no other.
inline constexpr std::string_view incomplete_key = "incomplete";

}  // namespace aloud
