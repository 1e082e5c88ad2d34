// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "normalise/reading.hpp"

#include <string>

namespace aloud {

/// An amount without its unit: "3.5", "3-4", "2½", "4 1/2", "0.2 million", "10bn".
struct EnglishQuantity {
    std::string words;    ///< of the number
    std::string scale;    ///< "million", or nothing
    bool one = false;     ///< exactly one: what is counted stands in the singular
    bool spaced = false;  ///< white space stands before the scale
    std::size_t scale_begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::string full() const { return scale.empty() ? words : words + ' ' + scale; }
};

/// Short scales ("m", "bn") are read only where money or the like makes them certain.
enum class ShortScales { no, yes };

/// One amount, or a range of two when `ranges`.
std::optional<EnglishQuantity> english_quantity(const Place& place, ShortScales short_scales,
                                                bool ranges);

}  // namespace aloud
