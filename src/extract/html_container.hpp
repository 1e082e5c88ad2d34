// SPDX-License-Identifier: GPL-3.0-or-later

// Which element of a page holds the article.
#pragma once

#include "extract/html_sums.hpp"

#include <cstddef>

namespace aloud {

/// `headline` is a line, or past the last. The root when no part of the page stands out.
std::size_t find_container(const HtmlPage& page, const HtmlSums& sums, std::size_t headline);

}  // namespace aloud
