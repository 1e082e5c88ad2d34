// SPDX-License-Identifier: GPL-3.0-or-later

// Units of measure by their symbols.
#pragma once

#include <cstddef>
#include <string_view>

namespace aloud {

/// How sure a symbol is: a single letter means a unit only where it touches the figure.
enum class Touching { any, required };

struct EnglishUnit {
    std::string_view written;
    std::string_view one;
    std::string_view many;
    Touching touching = Touching::any;
};

/// The unit whose symbol stands at `at`, which touches its figure or does not.
const EnglishUnit* english_unit_at(std::string_view text, std::size_t at, bool touching);

}  // namespace aloud
