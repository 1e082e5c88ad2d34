// SPDX-License-Identifier: GPL-3.0-or-later

// Articles in parts: ten things in the news, each with its number; a live page's entries, each with
// its time. What stands between two parts looks like furniture, but is not the article's end.
#pragma once

#include "extract/dump_lines.hpp"

#include <vector>

namespace aloud {

/// Sets DumpLine::heads_part.
void mark_parts(std::vector<DumpLine>& lines);

}  // namespace aloud
