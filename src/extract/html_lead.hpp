// SPDX-License-Identifier: GPL-3.0-or-later

// The lead (standfirst, dek, chapeau): the sentences between headline and text, which many sites
// keep outside the element of the text.
#pragma once

#include "extract/html_lines.hpp"

#include <cstddef>
#include <vector>

namespace aloud {

/// Whether an element around the line says that it holds a lead.
bool is_named_lead(const HtmlPage& page, const HtmlLine& line);

/// The lines of the lead between the headline's line and the article's lines [begin, end).
std::vector<std::size_t> find_lead(const HtmlPage& page, std::size_t headline, std::size_t begin,
                                   std::size_t end);

}  // namespace aloud
