// SPDX-License-Identifier: GPL-3.0-or-later

// What turns samples into an audio format's bytes. It writes as it goes; nothing that it makes
// depends on how the samples were cut.
#pragma once

#include "base/result.hpp"
#include "deliver/deliver.hpp"
#include "deliver/output.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace aloud {

/// What is known of a file only when all of it has been written.
struct Ending {
    /// The samples where the chapters announced begin, and where the last one ends.
    std::vector<std::int64_t> chapter_bounds = {};
    std::string key = {};  ///< as long as the one among the tags, whose place it takes
};

class Encoder {
  public:
    virtual ~Encoder() = default;
    Encoder() = default;
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;

    virtual Result<void> encode(std::span<const std::int16_t> samples) = 0;
    /// The last samples are in the output, and tags tell the ending where it lets us go back.
    virtual Result<void> finish(const Ending& ending) = 0;
};

/// Each writes to `output`, which must outlive it. Fails when the output does, or when the format
/// cannot have the sample rate.
Result<std::unique_ptr<Encoder>> open_wav(Output& output, const AudioFileOptions& options);
Result<std::unique_ptr<Encoder>> open_vorbis(Output& output, const AudioFileOptions& options);
Result<std::unique_ptr<Encoder>> open_opus(Output& output, const AudioFileOptions& options);
/// FLAC and MP3.
Result<std::unique_ptr<Encoder>> open_sndfile(Output& output, const AudioFileOptions& options);

}  // namespace aloud
