// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/extract.hpp"

#include <string_view>
#include <vector>

namespace aloud {

/// The article in a web page. Empty only when the page has no text at all.
Article extract_html(std::string_view html, const ExtractOptions& options);

/// All that a page shows, as it stands, pictures' captions too: for chapters of books.
std::vector<Block> visible_blocks(std::string_view html);

}  // namespace aloud
