// SPDX-License-Identifier: GPL-3.0-or-later

// Which of a page's lines is the headline: what the page calls itself in its head and what it shows
// must agree; neither is trusted alone when there is the other.
#pragma once

#include "extract/html_lines.hpp"
#include "extract/html_metadata.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace aloud {

struct Headline {
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    std::string text;            ///< empty when the page has none
    std::size_t line = nowhere;  ///< where the page shows it
};

Headline find_headline(const HtmlPage& page, const HtmlMetadata& metadata);

/// Letters and digits in lower case: two lines with the same are the same to a listener.
std::string spoken_key(std::string_view text);

}  // namespace aloud
