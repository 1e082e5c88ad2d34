// SPDX-License-Identifier: GPL-3.0-or-later

// Boxes that interrupt an article in a dump: "Read also" with its pointers, a call to subscribe, an
// advertisement's text. They look like the end of the article, but the article goes on behind them.
#pragma once

#include "extract/dump_lines.hpp"
#include "extract/dump_run.hpp"

#include <vector>

namespace aloud {

/// Sets DumpLine::inset on the lines of every box behind which prose goes on.
void mark_insets(std::vector<DumpLine>& lines);

/// The same for what stands between the end of `run` and paragraphs that are set off as the run's
/// are. True when there was something to mark: the article then goes on further than `run` does.
bool mark_interruption(std::vector<DumpLine>& lines, Run run);

/// The same for the boxes with a heading and one paragraph of their own in the article that is
/// `run`, where they are set otherwise than its paragraphs.
void mark_boxes(std::vector<DumpLine>& lines, Run run);

}  // namespace aloud
