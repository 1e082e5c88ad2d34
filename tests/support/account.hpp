// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing vanishes: every line that a page or a dump shows is in the article, or left out with a
// reason.
#pragma once

#include "extract/html_lines.hpp"
#include "model/article.hpp"
#include "model/document.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace aloud::test {

/// Without white space and characters that show nothing: lines are joined and trimmed.
inline std::string seen(std::string_view text) {
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (!is_space(c.value) && !is_format(c.value) && c.value >= ' ' && c.value != 0x7F)
            shown.append(text, at, c.length);
        at += c.length;
    }
    return shown;
}

/// Of a list item in a dump the bullet is not read.
inline std::string_view without_bullet(std::string_view line) {
    const CodePoint first = decode_at(line, 0);
    const bool bullet = !is_letter(first.value) && !is_digit(first.value) &&
                        is_space(decode_at(line, first.length).value);
    return bullet ? trim(line.substr(first.length)) : line;
}

inline std::vector<std::string> shown_lines(const Document& document, bool hidden_too) {
    std::vector<std::string> lines;
    if (document.media_type == MediaType::html) {
        for (const HtmlLine& line : lay_out(document.content, hidden_too).lines)
            lines.push_back(line.text);
        return lines;
    }
    std::string_view rest = document.content;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        lines.emplace_back(without_bullet(trim(rest.substr(0, end))));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

/// The lines that are nowhere in the article, neither among what was kept nor what was left out.
inline std::vector<std::string> missing_lines(std::vector<std::string> lines,
                                              const Article& article) {
    std::string all;
    for (const Block& block : article.blocks)
        all += seen(block.text) + '\n';
    for (const Dropped& dropped : article.dropped)
        all += seen(dropped.text) + '\n';
    const auto is_there = [&all](const std::string& line) {
        return all.find(seen(line)) != std::string::npos;
    };
    lines.erase(std::remove_if(lines.begin(), lines.end(), is_there), lines.end());
    return lines;
}

/// Where a page shows too little, what it hides is taken too, and its lines may run on.
inline std::vector<std::string> unaccounted(const Document& document, const Article& article) {
    std::vector<std::string> missing = missing_lines(shown_lines(document, false), article);
    const bool runs_on = document.media_type == MediaType::html &&
                         missing_lines(shown_lines(document, true), article).empty();
    return runs_on ? std::vector<std::string>() : missing;
}

}  // namespace aloud::test
