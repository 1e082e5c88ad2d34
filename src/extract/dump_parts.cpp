// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump_parts.hpp"

#include <algorithm>
#include <string_view>

namespace aloud {
namespace {

/// The number of a line that is "3." or "3)"; 0 for other lines.
std::size_t number_alone(std::string_view text) {
    if (text.size() < 2 || text.size() > 3 || (text.back() != '.' && text.back() != ')'))
        return 0;
    std::size_t number = 0;
    for (const char c : text.substr(0, text.size() - 1)) {
        if (c < '0' || c > '9')
            return 0;
        number = number * 10 + static_cast<std::size_t>(c - '0');
    }
    return number;
}

/// "15:41", as above an entry of a live page.
bool is_time_alone(std::string_view text) {
    const auto digit = [text](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    return text.size() == 5 && (text[2] == ':' || text[2] == '.') && digit(0) && digit(1) &&
           digit(3) && digit(4);
}

/// A part begins at each of the lines; up to its first sentence it is its head.
void mark_heads(std::vector<DumpLine>& lines, const std::vector<std::size_t>& parts) {
    constexpr std::size_t fewest = 3;
    constexpr std::size_t longest_head = 4;  // lines
    if (parts.size() < fewest)
        return;
    for (const std::size_t part : parts) {
        const std::size_t end = std::min(lines.size(), part + longest_head);
        for (std::size_t at = part; at < end && !lines[at].is_prose(); ++at)
            lines[at].heads_part = true;
    }
}

/// Parts that are numbered from 1, with a sentence between the numbers: not a list of what is most
/// read.
void mark_numbered_parts(std::vector<DumpLine>& lines) {
    std::vector<std::size_t> parts;
    bool prose = true;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (prose && number_alone(lines[at].text) == parts.size() + 1) {
            parts.push_back(at);
            prose = false;
        }
        prose = prose || lines[at].is_prose();
    }
    mark_heads(lines, parts);
}

/// The entries of a live page, each with a time and paragraphs: not a list of the latest news.
void mark_timed_parts(std::vector<DumpLine>& lines) {
    std::vector<std::size_t> parts;
    std::size_t time = lines.size();
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (is_time_alone(lines[at].text)) {
            time = at;
        } else if (time < at && lines[at].is_prose() && lines[at].gap_before) {
            parts.push_back(time);
            time = lines.size();
        }
    }
    mark_heads(lines, parts);
}

}  // namespace

void mark_parts(std::vector<DumpLine>& lines) {
    mark_numbered_parts(lines);
    mark_timed_parts(lines);
}

}  // namespace aloud
