// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/article.hpp"
#include "text/unicode.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace aloud::fuzz {

/// A broken promise is a crash, which the fuzzer reports.
inline void require(bool promise) {
    if (!promise)
        std::abort();
}

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// What Block promises of its text.
inline void check_blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        require(!block.text.empty());
        require(is_valid_utf8(block.text));
        require(trim(block.text) == block.text);
    }
}

}  // namespace aloud::fuzz
