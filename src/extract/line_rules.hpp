// SPDX-License-Identifier: GPL-3.0-or-later

// What the user wants kept and dropped, whatever the cleaner thinks of it (LineRule). Every kind of
// input asks here where a line gets its reason.
#pragma once

#include "extract/extract.hpp"
#include "text/pattern.hpp"

#include <chrono>
#include <string_view>
#include <vector>

namespace aloud {

/// The rules for one page.
class LineRules {
  public:
    /// Those of the options' rules that are for a page at `url`; the options must outlive this.
    LineRules(const ExtractOptions& options, std::string_view url);

    /// The reason why `line` is left out, empty when it is kept: the first rule's that matches,
    /// else `reason`, which is the cleaner's.
    std::string_view judge(std::string_view line, std::string_view reason);

    [[nodiscard]] bool empty() const { return rules_.empty(); }

  private:
    struct Timed {
        const LineRule* rule;
        std::chrono::nanoseconds time_left;
    };

    const ExtractOptions& options_;
    std::vector<Timed> rules_;
};

}  // namespace aloud
