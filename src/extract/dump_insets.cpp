// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump_insets.hpp"

#include <algorithm>

namespace aloud {
namespace {

constexpr std::size_t longest_inset = 14;  ///< lines

/// A heading alone; a line that says more is a box of its own.
bool opens_inset(const DumpLine& line) {
    constexpr std::size_t longest_heading = 36;
    switch (line.clutter) {
        case Clutter::section:
        case Clutter::read_more:
        case Clutter::sign_up:
            return line.width <= longest_heading;
        default:
            return false;
    }
}

/// What no article goes on behind.
bool closes_article(const DumpLine& line) {
    return line.clutter == Clutter::comments || line.clutter == Clutter::legal ||
           line.clutter == Clutter::author;
}

bool asks(std::string_view text) {
    return text.ends_with('?') || text.ends_with('!') || text.ends_with("？") ||
           text.ends_with("！") || text.ends_with("؟");
}

/// A sentence that is no headline: headlines may ask or exclaim, but end with no full stop.
bool is_sentence(const DumpLine& line) {
    const bool announces = line.width >= 40 && line.text.ends_with(':');
    return line.clutter == Clutter::none && !line.truncated &&
           ((line.ends && !asks(line.text)) || line.sentences >= 2 || announces || line.listed);
}

/// Small furniture between two paragraphs.
bool is_small(const DumpLine& line) {
    return line.clutter == Clutter::advertisement || line.clutter == Clutter::button ||
           line.clutter == Clutter::credit;
}

/// Paragraphs in a row: a list of other articles has a headline between two of its sentences.
bool goes_on(const std::vector<DumpLine>& lines, std::size_t at) {
    constexpr std::size_t long_paragraph = 140;
    if (at >= lines.size() || !is_sentence(lines[at]) || lines[at].repeated)
        return false;
    // A teaser's sentence stands below its headline, not below a button.
    const bool below_furniture = is_small(lines[at - 1]);
    if (lines[at].width >= (below_furniture ? long_paragraph / 2 : long_paragraph))
        return true;
    std::size_t next = at + 1;
    while (next < lines.size() && is_small(lines[next]))
        ++next;
    return next < lines.size() && is_sentence(lines[next]) &&
           lines[at].width + lines[next].width >= 60;
}

/// The line above the paragraphs is their subhead when something sets it off from the box.
bool is_subhead(const std::vector<DumpLine>& lines, std::size_t opening, std::size_t at) {
    const DumpLine& line = lines[at];
    if (at <= opening + 1 || line.clutter != Clutter::none || line.repeated || line.truncated)
        return false;
    return line.gap_before || lines[at - 1].clutter != Clutter::none;
}

/// The article's paragraph just above the box; nullptr when the article has not begun.
const DumpLine* paragraph_above(const std::vector<DumpLine>& lines, std::size_t opening) {
    constexpr std::size_t reach = 5;
    for (std::size_t up = 1; up <= reach && up <= opening; ++up) {
        const DumpLine& line = lines[opening - up];
        if (closes_article(line))
            return nullptr;
        if (is_sentence(line) && line.is_prose())
            return &line;
    }
    return nullptr;
}

/// One past the box; `opening` itself when the article does not go on behind it.
std::size_t end_of_inset(const std::vector<DumpLine>& lines, std::size_t opening) {
    const DumpLine* above = paragraph_above(lines, opening);
    if (above == nullptr)
        return opening;
    const std::size_t far = std::min(lines.size(), opening + 1 + longest_inset);
    for (std::size_t at = opening + 1; at < far && !closes_article(lines[at]); ++at) {
        // The article's paragraphs are set off alike.
        if (!goes_on(lines, at) || (above->gap_before && !lines[at].gap_before))
            continue;
        return is_subhead(lines, opening, at - 1) ? at - 1 : at;
    }
    return opening;
}

/// Paragraphs that are set off, a few of them, not one among teasers.
bool goes_on_set_off(const std::vector<DumpLine>& lines, std::size_t at) {
    std::size_t prose = 0;
    for (std::size_t next = at; next < lines.size() && next < at + 4; ++next)
        prose += is_sentence(lines[next]) && lines[next].gap_before ? 1 : 0;
    return goes_on(lines, at) && lines[at].gap_before && prose >= 2;
}

/// The box's heading, or the furniture that it hangs on, is the line above.
bool is_text_of_box(const std::vector<DumpLine>& lines, std::size_t at, Run run) {
    const DumpLine& text = lines[at];
    const DumpLine& above = lines[at - 1];
    if (!text.is_prose() || text.gap_before || text.listed || text.bulleted)
        return false;
    const bool heading = !above.is_prose() && !above.ends && !above.text.ends_with(':') &&
                         !above.listed && above.gap_before;
    if (!heading && above.clutter == Clutter::none)
        return false;
    return at + 1 >= run.end || lines[at + 1].gap_before || lines[at + 1].clutter != Clutter::none;
}

}  // namespace

bool mark_interruption(std::vector<DumpLine>& lines, Run run) {
    if (run.empty() || !sets_off_paragraphs(lines, run))
        return false;
    const std::size_t far = std::min(lines.size(), run.end + longest_inset);
    std::size_t at = run.end;
    for (; at < far && !goes_on_set_off(lines, at); ++at) {
        if (closes_article(lines[at]) ||
            (lines[at].clutter == Clutter::section && !lines[at].inset))
            return false;
    }
    if (at >= far || at == run.end)
        return false;
    const std::size_t end = is_subhead(lines, run.end, at - 1) ? at - 1 : at;
    for (std::size_t inside = run.end; inside < end; ++inside)
        lines[inside].inset = true;
    return end > run.end;
}

void mark_boxes(std::vector<DumpLine>& lines, Run run) {
    if (!sets_off_paragraphs(lines, run))
        return;
    for (std::size_t at = run.begin + 1; at < run.end; ++at) {
        if (is_text_of_box(lines, at, run)) {
            lines[at - 1].inset = true;
            lines[at].inset = true;
        }
    }
}

void mark_insets(std::vector<DumpLine>& lines) {
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (!opens_inset(lines[at]))
            continue;
        const std::size_t end = end_of_inset(lines, at);
        for (std::size_t inside = at; inside < end; ++inside)
            lines[inside].inset = true;
        at = std::max(at, end == at ? at : end - 1);
    }
}

}  // namespace aloud
