// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/language.hpp"

#include <string>

namespace aloud {

/// Silence after a unit of text, in milliseconds at the preset's own rate.
struct Pauses {
    int headline_ms = 900;
    int subhead_ms = 700;
    int paragraph_ms = 600;
    int sentence_ms = 300;

    friend bool operator==(const Pauses&, const Pauses&) = default;
};

/// From the lowest to the highest, both allowed.
struct NumberRange {
    int low;
    int high;
};

inline constexpr NumberRange rate_range{80, 900};  ///< words a minute
inline constexpr NumberRange pitch_range{0, 99};
inline constexpr NumberRange expression_range{0, 100};
inline constexpr NumberRange volume_range{0, 200};

/// What the engine is told for an utterance. Ranges are the engine's: see above.
struct EngineVoice {
    std::string id = "gmw/en";  ///< a voice file with variant: "gmw/en", "zle/ru", "gmw/en-US+f3"
    int rate_wpm = 175;
    int pitch_percent = 50;    ///< 50 is the voice's own
    int range_percent = 50;    ///< 0 is monotone
    int volume_percent = 100;  ///< 100 is the engine's own

    friend bool operator==(const EngineVoice&, const EngineVoice&) = default;
};

/// A preset: a narrator with a manner of reading.
struct Voice {
    std::string name;         ///< of its file: "newsreader-en-gb"
    std::string description;  ///< one line for people
    Language language;
    EngineVoice engine;
    Pauses pauses;

    friend bool operator==(const Voice&, const Voice&) = default;
};

}  // namespace aloud
