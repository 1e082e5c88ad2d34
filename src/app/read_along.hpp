// SPDX-License-Identifier: GPL-3.0-or-later

// The sentence that is heard, for a terminal: its words appear as they are said, the last one in
// reverse. Only that word is ever written again, when the next one comes, and never from another
// row than its own; rows above it are left to the terminal and its scrolling. The rows end before
// the last column, so that the cursor always stands where it is reckoned to be.
//     The ferry left the [harbour]
#pragma once

#include "model/sentence.hpp"
#include "model/span.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace aloud {

/// Says what to print; prints nothing.
class ReadAlong {
  public:
    /// Another sentence; what there is of the one before stays as it is.
    std::string begin(const Sentence& sentence);
    /// This word of the sentence's block is heard. `columns`: how wide the terminal is now.
    std::string reach(Span word, int columns);
    /// The sentence was heard to its end.
    std::string finish(int columns);
    /// Something else will be printed: nothing is marked, and the cursor begins a row.
    std::string leave();

  private:
    void plain_up_to(std::size_t end);
    void put(std::string_view piece);
    void mark(std::string_view piece);
    void unmark();
    void make_room(int width);
    [[nodiscard]] Span with_punctuation(Span word) const;

    std::string text_;         ///< of the sentence
    std::size_t origin_ = 0;   ///< where it begins in its block
    std::size_t printed_ = 0;  ///< so far, in bytes
    bool gap_ = false;         ///< a space is due
    std::string marked_;
    int column_ = 0;
    int columns_ = 0;
    std::string out_;
};

}  // namespace aloud
