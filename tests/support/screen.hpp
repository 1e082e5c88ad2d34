// SPDX-License-Identifier: GPL-3.0-or-later

// What a terminal makes of the few sequences that the program may send it: rows that only ever grow
// downwards. Anything else that would steer it is kept as it came, so that a test sees it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aloud::test {

struct Screen {
    std::vector<std::string> rows = {""};  ///< one character a column; only for text of width 1
    std::string reversed;                  ///< what stands in reverse now

    [[nodiscard]] std::string text() const;
};

/// With so many columns a row breaks when it is full.
Screen screen_after(std::string_view output, std::size_t columns = 80);

}  // namespace aloud::test
