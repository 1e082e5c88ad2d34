// SPDX-License-Identifier: GPL-3.0-or-later

// What stands inside an article's element and is none of the article.
#pragma once

#include "extract/html_lines.hpp"

#include <cstddef>
#include <string_view>

namespace aloud {

/// Gives a reason to lists of links, teasers of other articles, furniture, headings of nothing.
void clean_inside(HtmlPage& page, std::size_t container, std::string_view headline);

}  // namespace aloud
