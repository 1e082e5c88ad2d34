// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace aloud {

/// Leaves room for an ending and for what programs put around a name while they write; counted in
/// bytes as Linux does, it is also less than Windows and macOS allow in their units.
inline constexpr std::size_t longest_name_bytes = 200;

/// Any text as a name that every file system takes and no shell trips over: one line, composed
/// (NFC), without / \ : * ? " < > |, control and invisible characters, dots or dashes in front,
/// dots or spaces at the end; not a device of Windows; cut at a word where it is too long. May be
/// empty.
std::string safe_name(std::string_view text, std::size_t longest = longest_name_bytes);

}  // namespace aloud
