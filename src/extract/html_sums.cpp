// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_sums.hpp"

namespace aloud {

HtmlSums::HtmlSums(const HtmlPage& page) : page_(page) {
    line_at_.reserve(page.tree.size() + 1);
    std::size_t line = 0;
    for (std::size_t node = 0; node <= page.tree.size(); ++node) {
        while (line < page.lines.size() && page.lines[line].node < node)
            ++line;
        line_at_.push_back(line);
    }
    length_.assign(1, 0);
    link_length_.assign(1, 0);
    prose_.assign(1, 0);
    prose_lines_.assign(1, 0);
    for (const HtmlLine& it : page.lines) {
        length_.push_back(length_.back() + (it.kept() ? it.length : 0));
        link_length_.push_back(link_length_.back() + (it.kept() ? it.link_length : 0));
        prose_.push_back(prose_.back() + (it.kept() && it.prose ? it.length : 0));
        prose_lines_.push_back(prose_lines_.back() + (it.kept() && it.prose ? 1 : 0));
    }
}

std::size_t HtmlSums::last_line(std::size_t element) const {
    return line_at_[page_.tree[element].end];
}

}  // namespace aloud
