// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump_run.hpp"

#include "extract/shape.hpp"

#include <algorithm>

namespace aloud {
namespace {

double worth_of_clutter(Clutter clutter) {
    switch (clutter) {
        case Clutter::comments:
        case Clutter::author:
            return -5.0;
        case Clutter::legal:
            return -3.0;
        case Clutter::section:
            return -2.0;
        case Clutter::credit:
        case Clutter::caption:
        case Clutter::source:
        case Clutter::advertisement:
        case Clutter::read_more:
            return -0.2;  // these stand inside articles as often as around them
        default:
            return -0.5;
    }
}

double worth_of_text(const DumpLine& line, const DumpLine& next) {
    const double width = static_cast<double>(std::min<std::size_t>(line.width, 400));
    if (line.ends && line.width >= 45)
        return 0.4 + width / 200.0;
    if (line.width >= 110 || line.is_prose())
        return 0.2 + width / 400.0;
    if (line.ends && (line.words >= 3 || (writes_no_spaces(line.script) && line.width >= 9)))
        return 0.1;
    const bool captions = next.clutter == Clutter::credit;
    const bool titles = line.gap_before && next.is_prose();
    return captions || titles || line.bulleted ? -0.2 : -0.5;
}

/// What a line is worth to a run that takes it in; the unit is a short paragraph.
double worth(const std::vector<DumpLine>& lines, std::size_t at) {
    const DumpLine& line = lines[at];
    const DumpLine next = at + 1 < lines.size() ? lines[at + 1] : DumpLine{};
    if (line.inset)
        return -0.2;
    // A button that leads down to the section, not the section.
    if (line.clutter != Clutter::none && line.recurs)
        return -0.5;
    if (line.heads_part)
        return 0.0;
    if (line.clutter != Clutter::none)
        return worth_of_clutter(line.clutter);
    if (line.repeated)
        return -0.6;
    if (line.listed && !line.is_prose())
        return 0.1;
    if (line.truncated)
        return -0.5;
    return next.listed ? 0.1 : worth_of_text(line, next);  // what announces a list
}

}  // namespace

Run best_run(const std::vector<DumpLine>& lines) {
    Run best;
    Run current;
    double best_sum = 0.0;
    double sum = 0.0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (sum <= 0.0) {
            sum = 0.0;
            current.begin = at;
        }
        sum += worth(lines, at);
        // Behind a box, the article is known to go on.
        if (at > 0 && lines[at - 1].inset && !lines[at].inset)
            sum += 1.0;
        current.end = at + 1;
        if (sum > best_sum) {
            best_sum = sum;
            best = current;
        }
    }
    // A list at the very end has no prose behind it to draw it in.
    while (!best.empty() && best.end < lines.size() && lines[best.end].listed)
        ++best.end;
    return best;
}

bool sets_off_paragraphs(const std::vector<DumpLine>& lines, Run run) {
    std::size_t prose = 0;
    std::size_t set_off = 0;
    for (std::size_t at = run.begin + 1; at < run.end; ++at) {
        prose += lines[at].is_prose() ? 1 : 0;
        set_off += lines[at].is_prose() && lines[at].gap_before ? 1 : 0;
    }
    return prose >= 3 && set_off * 5 >= prose * 4;
}

}  // namespace aloud
