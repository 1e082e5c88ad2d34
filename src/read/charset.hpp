// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes in any encoding become UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace aloud {

struct Decoded {
    std::string charset;  ///< IANA name
    std::string text;     ///< valid UTF-8 without byte order mark
};

/// Whether the bytes are UTF-16 or UTF-32, which look binary to a search for NULs.
bool has_wide_characters(std::string_view bytes);

/// Never fails: bytes that mean nothing become U+FFFD. `told` is what a header of HTTP or MIME says
/// of the encoding; as in browsers it comes before what the text declares of itself.
Decoded decode(std::string bytes, std::string_view told = {});

}  // namespace aloud
