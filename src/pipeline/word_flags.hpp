// SPDX-License-Identifier: GPL-3.0-or-later

// What has been seen of each of a text's words, in little and bounded memory: a million words of
// text have some fifty thousand different ones.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace aloud {

class WordFlags {
  public:
    /// Adds to a word's flags, of which there are two: 1 and 2. When there are too many words,
    /// new ones are not taken in.
    void add(std::string_view word, unsigned flag);
    /// 0 of a word that is not known.
    [[nodiscard]] unsigned of(std::string_view word) const;

  private:
    [[nodiscard]] std::size_t place_of(std::uint64_t hash) const;
    void grow();

    /// Open addressing: a word's hash with the flags in its last bits, 0 where there is none.
    std::vector<std::uint64_t> slots_ = std::vector<std::uint64_t>(1024);
    std::size_t words_ = 0;
};

}  // namespace aloud
