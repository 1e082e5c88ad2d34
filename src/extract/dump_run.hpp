// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines of a dump are the article: the one run of lines that is worth most.
#pragma once

#include "extract/dump_lines.hpp"

#include <cstddef>
#include <vector>

namespace aloud {

/// Half-open range of lines.
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool empty() const { return begin == end; }
};

/// Begins with prose and ends with it or its list; empty when no line is worth anything.
Run best_run(const std::vector<DumpLine>& lines);

/// Whether the run's paragraphs have an empty line above them, as `<p>` has in copied pages; what
/// has none there is of another make.
bool sets_off_paragraphs(const std::vector<DumpLine>& lines, Run run);

}  // namespace aloud
