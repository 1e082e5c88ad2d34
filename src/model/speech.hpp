// SPDX-License-Identifier: GPL-3.0-or-later

// Sound with its text. Time is counted in samples until a caption is written.
#pragma once

#include "model/span.hpp"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace aloud {

/// Mono 16-bit samples; says nothing about where they go.
struct AudioChunk {
    int sample_rate_hz = 22050;
    std::vector<std::int16_t> samples;

    friend bool operator==(const AudioChunk&, const AudioChunk&) = default;
};

/// When a written word is heard: samples [first, last) of the chunk or recording it belongs to.
struct TimedWord {
    Span source;  ///< in the text of the sentence's block
    std::int64_t first = 0;
    std::int64_t last = 0;

    friend bool operator==(const TimedWord&, const TimedWord&) = default;
};

/// One utterance spoken, without silence before or after it. Words are in the order they are heard.
struct Speech {
    AudioChunk audio;
    std::vector<TimedWord> words;
    std::string warning = {};  ///< for people, when it is not said as it was asked

    friend bool operator==(const Speech&, const Speech&) = default;
};

/// A word of a caption.
struct CaptionWord {
    Span text;  ///< in Caption::text
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};

    friend bool operator==(const CaptionWord&, const CaptionWord&) = default;
};

/// A sentence on the screen while it is heard, as it is written. Captions of one file do not overlap.
struct Caption {
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    std::string text;
    std::vector<CaptionWord> words = {};  ///< in the order they are heard
    std::size_t source = 0;               ///< where the text begins in the article's text, in bytes

    friend bool operator==(const Caption&, const Caption&) = default;
};

}  // namespace aloud
