// SPDX-License-Identifier: GPL-3.0-or-later

// What an element says of itself: by its tag, its ARIA role, its microdata and the words its class
// and id are made of ("story-body__inner" -> story, body, inner).
#pragma once

#include "extract/html_tree.hpp"

#include <string_view>

namespace aloud {

struct ElementRole {
    bool article_body = false;  ///< it says that it holds an article's text
    bool hidden = false;        ///< it is not shown
    bool lead = false;          ///< it says that it holds what stands between headline and text
    bool outweighs = false;     ///< comments and dialogues, which may be longer than the article
    /// Why it is no part of an article's text, for people; empty when nothing says so.
    std::string_view clutter;
    bool weak = false;  ///< that is only likely: paragraphs inside tell otherwise
};

ElementRole role_of(const HtmlTree& tree, std::size_t index);

}  // namespace aloud
