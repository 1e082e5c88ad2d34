// SPDX-License-Identifier: GPL-3.0-or-later

// Which line of a dump is the article's title: it stands above the first paragraph, shares words
// with what follows, does not end as a sentence, and a byline or a date is often just below.
#pragma once

#include "extract/dump_lines.hpp"
#include "extract/dump_run.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace aloud {

/// The index of the title of the article that is `run`; it may stand above the run or in its first
/// lines.
std::optional<std::size_t> headline_of(const std::vector<DumpLine>& lines, Run run);

}  // namespace aloud
