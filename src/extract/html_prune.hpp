// SPDX-License-Identifier: GPL-3.0-or-later

// What is left out of a page: each of these gives lines a reason.
#pragma once

#include "extract/html_sums.hpp"

#include <cstddef>
#include <vector>

namespace aloud {

/// Elements whose tag or names say that they are no article; `headline` is a line, or past the
/// last.
void prune_by_role(HtmlPage& page, std::size_t headline);

/// Every line that is not of [begin, end).
void prune_outside(HtmlPage& page, std::size_t begin, std::size_t end,
                   const std::vector<std::size_t>& lead);

}  // namespace aloud
