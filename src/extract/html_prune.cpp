// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_prune.hpp"

#include <string_view>

namespace aloud {
namespace {

void leave_out(HtmlPage& page, std::size_t begin, std::size_t end, std::string_view reason) {
    for (std::size_t at = begin; at < end; ++at) {
        if (page.lines[at].kept())
            page.lines[at].reason = reason;
    }
}

void prune_links(HtmlPage& page, const HtmlSums& sums, std::size_t container) {
    for (std::size_t index = container + 1; index < page.tree[container].end; ++index) {
        if (page.tree[index].display != Display::block)
            continue;
        if (sums.link_length(index) * 2 > sums.length(index) && sums.prose(index) == 0)
            leave_out(page, sums.first_line(index), sums.last_line(index), "links to other pages");
    }
}

void prune_empty_headings(HtmlPage& page, std::size_t begin, std::size_t end) {
    bool followed = false;
    for (std::size_t at = end; at > begin; --at) {
        HtmlLine& line = page.lines[at - 1];
        if (!line.kept())
            continue;
        if (line.kind == BlockKind::subhead && !followed)
            line.reason = "heading without text";
        followed = line.kind != BlockKind::subhead;
    }
}

}  // namespace

void prune_by_role(HtmlPage& page, std::size_t headline) {
    const HtmlSums sums(page);
    for (std::size_t index = 0; index < page.tree.size(); ++index) {
        const ElementRole& role = page.roles[index];
        if (role.clutter.empty())
            continue;
        const std::size_t begin = sums.first_line(index);
        const std::size_t end = sums.last_line(index);
        const bool holds_headline = headline >= begin && headline < end;
        const std::size_t share = sums.prose(index) * 10;
        const std::size_t limit = sums.total_prose() * (role.comments ? 9 : 4);
        if (holds_headline || role.article_body || share > limit)
            continue;
        leave_out(page, begin, end, role.clutter);
    }
}

void prune_outside(HtmlPage& page, std::size_t container) {
    const HtmlSums sums(page);
    leave_out(page, 0, sums.first_line(container), "before the article");
    leave_out(page, sums.last_line(container), page.lines.size(), "after the article");
}

void prune_lines(HtmlPage& page, std::size_t container) {
    const HtmlSums sums(page);
    prune_links(page, sums, container);
    prune_empty_headings(page, sums.first_line(container), sums.last_line(container));
}

}  // namespace aloud
