// SPDX-License-Identifier: GPL-3.0-or-later

// How much a line speaks of what the article speaks of, in any language: by the words they share.
#pragma once

#include "extract/dump_lines.hpp"
#include "extract/dump_run.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace aloud {

/// The words of an article's body, and how much each of them tells: one that stands in many
/// teasers and menus around it tells little.
class BodyWords {
  public:
    /// The body is the prose in [begin, end).
    BodyWords(const std::vector<DumpLine>& lines, std::size_t begin, std::size_t end);

    /// The share of a line's words that the body has, 0 to 1.
    [[nodiscard]] double overlap(std::string_view line) const;

  private:
    std::unordered_set<std::string> body_;
    std::unordered_map<std::string, std::size_t> around_;  ///< on how many lines
};

}  // namespace aloud
