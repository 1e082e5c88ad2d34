// SPDX-License-Identifier: GPL-3.0-or-later

// The variables of a shared library as they were at some moment: a library that cannot be reset is
// set back by copying. What it keeps on the heap is not covered.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace aloud {

class LibraryState {
  public:
    /// None when no loaded library's file name begins so, or its variables cannot be found.
    static std::optional<LibraryState> of(std::string_view library);

    void save();
    void restore() const;

  private:
    struct Segment {
        std::byte* begin = nullptr;
        std::vector<std::byte> saved;
    };

    std::vector<Segment> segments_;
};

}  // namespace aloud
