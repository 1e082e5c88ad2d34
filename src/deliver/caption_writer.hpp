// SPDX-License-Identifier: GPL-3.0-or-later

// Captions as text in a file's format, cue by cue.
#pragma once

#include "deliver/deliver.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace aloud {

/// A caption ready to be written: one line of valid UTF-8, in time after the one before.
struct Cue {
    /// Text up to the next piece, beginning with a word; the first may be what stands before any.
    struct Piece {
        std::string text;
        /// When the word begins, if that is later than all before and before the cue ends.
        std::optional<std::chrono::milliseconds> time;
    };

    int number = 0;  ///< from one
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    std::vector<Piece> pieces;
};

class CaptionWriter {
  public:
    virtual ~CaptionWriter() = default;
    CaptionWriter() = default;
    CaptionWriter(const CaptionWriter&) = delete;
    CaptionWriter& operator=(const CaptionWriter&) = delete;

    virtual std::string begin(const Tags& tags) = 0;
    virtual std::string write(const Cue& cue, const Caption& caption) = 0;
    virtual std::string end() = 0;
};

std::unique_ptr<CaptionWriter> vtt_writer();
std::unique_ptr<CaptionWriter> srt_writer();
std::unique_ptr<CaptionWriter> lrc_writer();
std::unique_ptr<CaptionWriter> json_writer();

}  // namespace aloud
