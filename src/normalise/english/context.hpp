// SPDX-License-Identifier: GPL-3.0-or-later

// What the words around a number tell of it.
#pragma once

#include <cstddef>
#include <string_view>

namespace aloud {

/// 1 to 12, of "July", "jul" and "SEPT"; 0 for other words.
struct Month {
    int number = 0;
    bool abbreviated = false;
};
Month english_month(std::string_view word);
std::string_view english_month_name(int month);

/// The next word names what is counted: "people", "soldiers".
bool english_counted_follows(std::string_view text, std::size_t at);
bool is_determiner(std::string_view word);
/// An amount at [begin, end) describes the noun behind it: "a $5 note", "10m-high".
bool is_attributive(std::string_view text, std::size_t begin, std::size_t end);

}  // namespace aloud
