// SPDX-License-Identifier: GPL-3.0-or-later

// What a page's <script type="application/ld+json"> says of its article
// (https://schema.org/Article).
#pragma once

#include <string>
#include <string_view>

namespace aloud {

struct JsonLd {
    std::string headline;
    std::string author;
    std::string date;
    std::string site;
    std::string body;  ///< the article's text; often cut off, or without its paragraphs
};

/// Adds to `known` what it lacks. Malformed or hostile JSON adds nothing.
void read_json_ld(std::string_view text, JsonLd& known);

/// The longest text in the data that a page's scripts are to show: HTML, or a paragraph a line.
std::string prose_in_json(std::string_view text);

}  // namespace aloud
