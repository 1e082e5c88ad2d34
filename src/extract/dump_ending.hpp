// SPDX-License-Identifier: GPL-3.0-or-later

// Where an article in a dump ends, when sentences follow it that are not its own: the note on its
// author is known by the name, which stands above the article too.
#pragma once

#include "extract/dump_lines.hpp"
#include "extract/dump_run.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace aloud {

/// The run without what follows the article's last paragraph.
Run without_ending(const std::vector<DumpLine>& lines, Run run,
                   std::optional<std::size_t> headline);

}  // namespace aloud
