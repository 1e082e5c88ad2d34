// SPDX-License-Identifier: GPL-3.0-or-later

// ASCII alone, where a text must keep its length or is known to hold nothing else: names of
// headers, tags and charsets.
#pragma once

#include <string>
#include <string_view>

namespace aloud {

constexpr bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

constexpr char ascii_lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Every place in the text stays where it is.
inline std::string ascii_lower(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        c = ascii_lower(c);
    return lower;
}

}  // namespace aloud
