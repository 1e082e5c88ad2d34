// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/sentence.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// Builds the spoken text of a sentence from left to right; its rewrites are right by construction.
class SpokenText {
  public:
    explicit SpokenText(std::string_view written) : written_(written) {}

    /// How far the written text is dealt with.
    [[nodiscard]] std::size_t position() const { return position_; }
    /// [position, end) is said as it is written.
    void keep(std::size_t end);
    /// [position, end) is said as `words`; spaces part it from letters and figures beside it.
    void replace(std::size_t end, std::string_view words, std::string_view rule);

    /// Only when the whole text is dealt with.
    void move_into(Sentence& sentence) &&;

  private:
    std::string_view written_;
    std::size_t position_ = 0;
    std::string spoken_;
    std::vector<Rewrite> rewrites_;
    bool after_words_ = false;
};

}  // namespace aloud
