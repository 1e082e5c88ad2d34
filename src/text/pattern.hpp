// SPDX-License-Identifier: GPL-3.0-or-later

// A regular expression as users write it (ICU's syntax, which is Perl's with Unicode), looked for
// anywhere in a line, capitals or not. It may come from a stranger: what would take for ever, or
// all memory, is given up.
#pragma once

#include "base/result.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace aloud {

enum class SearchResult { no, yes, given_up };

class Pattern {
  public:
    /// The error, of kind usage, shows where the expression is wrong.
    static Result<Pattern> compile(std::string_view expression);

    /// Gives up when `time_left` is used up, and takes from it what was needed.
    [[nodiscard]] SearchResult search(std::string_view line,
                                      std::chrono::nanoseconds& time_left) const;

    [[nodiscard]] const std::string& expression() const { return expression_; }

    friend bool operator==(const Pattern& left, const Pattern& right) {
        return left.expression_ == right.expression_;
    }

  private:
    struct Compiled;

    Pattern(std::string_view expression, std::shared_ptr<const Compiled> compiled);

    std::string expression_;
    std::shared_ptr<const Compiled> compiled_;
};

}  // namespace aloud
