// SPDX-License-Identifier: GPL-3.0-or-later

// A stretch of UTF-8 text by byte offsets: the way back from what is spoken to what was written.
//
//     "Assad said: no."
//      ^    ^
//      0    5            Span{0, 5} is "Assad"; end is one past the last byte
#pragma once

#include <cstddef>
#include <string_view>

namespace aloud {

/// Half-open range [begin, end) of bytes in some UTF-8 text; both ends lie between code points.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool empty() const { return begin == end; }
    [[nodiscard]] std::string_view of(std::string_view text) const {
        return text.substr(begin, end - begin);
    }

    friend bool operator==(const Span&, const Span&) = default;
};

}  // namespace aloud
