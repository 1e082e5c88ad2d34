// SPDX-License-Identifier: GPL-3.0-or-later

// What was heard, told as stretches of what was synthesised.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace aloud::test {

using Samples = std::vector<std::int16_t>;

/// A stretch of a take that was heard sample by sample.
struct Heard {
    std::string take;
    std::size_t begin = 0;  ///< in the take
    std::size_t end = 0;
};

class Takes {
  public:
    /// Without zeros, of which any number may stand between two stretches.
    void add(std::string name, Samples samples);
    [[nodiscard]] std::size_t length(const std::string& name) const;
    /// The stretches of a recording without zeros. `unknown` counts the samples of no take: those
    /// of a fade after a pause, or of a rise where speech begins inside a sentence.
    [[nodiscard]] std::vector<Heard> stretches(const Samples& recording,
                                               std::size_t& unknown) const;

  private:
    struct Place {
        std::size_t take;
        std::size_t at;
    };

    std::vector<std::pair<std::string, Samples>> takes_;
    std::unordered_multimap<std::uint64_t, Place> places_;  ///< by what stands there
};

}  // namespace aloud::test
