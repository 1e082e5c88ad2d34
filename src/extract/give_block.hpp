// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/extract.hpp"
#include "model/article.hpp"

#include <utility>
#include <vector>

namespace aloud {

/// An article's next block: to whom asked for it, else to the others.
inline void give_block(Block block, std::vector<Block>& others, const TakeBlock& take) {
    if (take)
        take(std::move(block));
    else
        others.push_back(std::move(block));
}

}  // namespace aloud
