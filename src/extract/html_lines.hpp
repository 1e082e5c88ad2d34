// SPDX-License-Identifier: GPL-3.0-or-later

// A page's visible text as a list of lines: what a reader sees between two breaks of the layout.
#pragma once

#include "extract/html_roles.hpp"
#include "extract/html_tree.hpp"
#include "model/article.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

struct HtmlLine {
    BlockKind kind = BlockKind::paragraph;
    std::string text;             ///< white space made single, never empty
    std::uint32_t element = 0;    ///< the innermost block element around it
    std::uint32_t node = 0;       ///< where its first text stands
    std::size_t length = 0;       ///< in characters; those of scripts without spaces count thrice
    std::size_t link_length = 0;  ///< how much of it is in links
    int level = 0;                ///< of a heading, 1 to 6
    bool ends_sentence = false;
    bool prose = false;       ///< text of whole sentences, as articles are made of
    bool strong = false;      ///< all of it is in bold
    std::string_view reason;  ///< why it is left out; empty: it is kept

    [[nodiscard]] bool kept() const { return reason.empty(); }
};

struct HtmlPage {
    HtmlTree tree;
    std::vector<ElementRole> roles;  ///< one for each node
    std::vector<HtmlLine> lines;
};

/// `show_hidden`: as if nothing were hidden by style.
HtmlPage lay_out(std::string_view html, bool show_hidden);

}  // namespace aloud
