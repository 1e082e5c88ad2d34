// SPDX-License-Identifier: GPL-3.0-or-later

// Boxes that interrupt an article in a dump: "Read also" with its pointers, a call to subscribe, an
// advertisement's text. They look like the end of the article, but the article goes on behind them.
#pragma once

#include "extract/dump_lines.hpp"

#include <vector>

namespace aloud {

/// Sets DumpLine::inset on the lines of every box behind which prose goes on.
void mark_insets(std::vector<DumpLine>& lines);

}  // namespace aloud
