// SPDX-License-Identifier: GPL-3.0-or-later

// What a page says about itself outside its visible text: JSON-LD, OpenGraph and other <meta>,
// microdata, <time>, <html lang>.
#pragma once

#include "extract/html_tree.hpp"

#include <string>
#include <vector>

namespace aloud {

struct HtmlMetadata {
    std::vector<std::string>
        titles;  ///< the likeliest headline first; <title>, with the site's name, last
    std::string author;
    std::string date;
    std::string site;
    std::string url;
    std::string language;
    std::string body;  ///< the text that JSON-LD gives
};

HtmlMetadata read_metadata(const HtmlTree& tree);

}  // namespace aloud
