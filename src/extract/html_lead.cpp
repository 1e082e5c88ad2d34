// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_lead.hpp"

#include "extract/clutter.hpp"
#include "extract/html_headline.hpp"

#include <algorithm>
#include <string>

namespace aloud {
namespace {

constexpr std::size_t most_lines = 3;
constexpr std::size_t shortest = 40;

bool are_siblings(const HtmlPage& page, const HtmlLine& a, const HtmlLine& b) {
    return page.tree[a.element].parent == page.tree[b.element].parent;
}

/// A sentence; or what says that it is a lead, or a heading beside the headline, which may have no
/// full stop.
bool may_lead(const HtmlPage& page, const HtmlLine& headline, const HtmlLine& line) {
    if (!line.kept() || line.length < shortest || line.link_length * 2 > line.length)
        return false;
    const bool heading = line.level > 0 && are_siblings(page, headline, line);
    return (line.prose || heading || is_named_lead(page, line)) &&
           clutter_of(line.text) == Clutter::none;
}

/// Whether the article says it again.
bool is_repeated(const HtmlPage& page, std::size_t lead, std::size_t begin, std::size_t end) {
    const std::string key = spoken_key(page.lines[lead].text);
    for (std::size_t at = begin; at < end; ++at) {
        const HtmlLine& line = page.lines[at];
        if (line.kept() && line.length * 3 >= page.lines[lead].length * 2 &&
            spoken_key(line.text).starts_with(key))
            return true;
    }
    return false;
}

}  // namespace

bool is_named_lead(const HtmlPage& page, const HtmlLine& line) {
    constexpr int most_levels = 3;
    std::uint32_t element = line.element;
    for (int level = 0; level < most_levels && element > 0; ++level) {
        if (page.roles[element].lead)
            return true;
        element = page.tree[element].parent;
    }
    return false;
}

std::vector<std::size_t> find_lead(const HtmlPage& page, std::size_t headline, std::size_t begin,
                                   std::size_t end) {
    std::vector<std::size_t> lead;
    for (std::size_t at = headline + 1; headline < begin && at < begin; ++at) {
        if (lead.size() < most_lines && may_lead(page, page.lines[headline], page.lines[at]) &&
            !is_repeated(page, at, begin, end))
            lead.push_back(at);
    }
    return lead;
}

}  // namespace aloud
