// SPDX-License-Identifier: GPL-3.0-or-later

// How much text each element of a page holds, in constant time by running totals over the lines.
#pragma once

#include "extract/html_lines.hpp"

#include <cstddef>
#include <vector>

namespace aloud {

class HtmlSums {
  public:
    /// Counts the lines that are kept at this time.
    explicit HtmlSums(const HtmlPage& page);

    /// The lines of the element are [first_line, last_line).
    [[nodiscard]] std::size_t first_line(std::size_t element) const { return line_at_[element]; }
    [[nodiscard]] std::size_t last_line(std::size_t element) const;
    [[nodiscard]] std::size_t length(std::size_t element) const { return of(length_, element); }
    [[nodiscard]] std::size_t link_length(std::size_t element) const {
        return of(link_length_, element);
    }
    /// Characters in lines of prose.
    [[nodiscard]] std::size_t prose(std::size_t element) const { return of(prose_, element); }
    [[nodiscard]] std::size_t prose_lines(std::size_t element) const {
        return of(prose_lines_, element);
    }
    /// In the lines [begin, end).
    [[nodiscard]] std::size_t prose_between(std::size_t begin, std::size_t end) const {
        return prose_[end] - prose_[begin];
    }
    [[nodiscard]] std::size_t total_prose() const { return prose_.back(); }

  private:
    [[nodiscard]] std::size_t of(const std::vector<std::size_t>& totals,
                                 std::size_t element) const {
        return totals[last_line(element)] - totals[first_line(element)];
    }

    const HtmlPage& page_;
    std::vector<std::size_t> line_at_;  ///< the first line at or after a node
    std::vector<std::size_t> length_;
    std::vector<std::size_t> link_length_;
    std::vector<std::size_t> prose_;
    std::vector<std::size_t> prose_lines_;
};

}  // namespace aloud
