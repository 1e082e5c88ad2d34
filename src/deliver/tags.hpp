// SPDX-License-Identifier: GPL-3.0-or-later

// Tags and chapters in each format's own way. With the same titles the bytes are as many, whatever
// the times.
#pragma once

#include "deliver/deliver.hpp"
#include "deliver/output.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace aloud {

/// Vorbis comments, as Vorbis and Opus have them: without what stands around them there.
/// `chapter_bounds` are the samples where the chapters begin, and where the last one ends; missing
/// ones count as zero.
std::string xiph_comments(const AudioFileOptions& options,
                          const std::vector<std::int64_t>& chapter_bounds);

/// The tag that an MP3 file begins with.
std::string id3_tag(const AudioFileOptions& options,
                    const std::vector<std::int64_t>& chapter_bounds);

/// Puts tags into a finished WAV or FLAC file.
Result<void> add_tags(Output& output, const AudioFileOptions& options,
                      const std::vector<std::int64_t>& chapter_bounds);

}  // namespace aloud
