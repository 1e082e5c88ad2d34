// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the phrases of the word lists in a line. Built at the start of every run: sixteen thousand
// phrases in half a millisecond, hence chains instead of hash maps.
#pragma once

#include "extract/clutter_words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace aloud {

/// A key is a line as the word lists write it: lower case, no combining marks and joiners, one
/// space for all between the words, a colon where there was one.
class ClutterIndex {
  public:
    ClutterIndex();

    /// The phrase that the key is, colons apart: "reading time: min".
    [[nodiscard]] Clutter whole(std::string_view key) const;
    /// The longest phrase that the key begins with, as a whole word.
    [[nodiscard]] const ClutterWords* start(std::string_view key) const;
    [[nodiscard]] bool is_date_word(std::string_view word) const;
    [[nodiscard]] bool is_agency(std::string_view word) const;

  private:
    struct Phrase {
        ClutterWords words;
        std::uint32_t next = 0;  ///< the next one's place in the chain counted from 1, 0 at its end
    };

    static constexpr std::size_t chains_each = 2048;

    static std::size_t chain_of(PhraseMatch match, std::string_view phrase);
    [[nodiscard]] const Phrase* at(std::uint32_t place) const;
    [[nodiscard]] const Phrase* chain(PhraseMatch match, std::string_view key) const;
    [[nodiscard]] const ClutterWords* find(PhraseMatch match, std::string_view key,
                                           Clutter kind) const;

    std::vector<Phrase> phrases_;
    std::array<std::uint32_t, 3 * chains_each> chains_{};  ///< place of the first, as in `next`
};

template <typename Use>
void for_each_phrase(std::string_view phrases, const Use& use) {
    while (!phrases.empty()) {
        const std::size_t bar = phrases.find('|');
        if (bar != 0)
            use(phrases.substr(0, bar));
        phrases.remove_prefix(bar < phrases.size() ? bar + 1 : phrases.size());
    }
}

}  // namespace aloud
