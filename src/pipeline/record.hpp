// SPDX-License-Identifier: GPL-3.0-or-later

// record: one article to one audio file, with its captions beside it.
#pragma once

#include "base/result.hpp"
#include "deliver/deliver.hpp"
#include "model/article.hpp"
#include "model/voice.hpp"
#include "pipeline/narrate.hpp"
#include "synthesise/synthesise.hpp"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace aloud {

struct RecordOptions {
    AudioFileOptions file = {};  ///< all but the chapters, which the article has
    std::vector<CaptionFormat> captions = {};
    /// For the key among the tags, where it is known only when all has been said: it takes the
    /// place of the one in `file`.
    std::function<std::string()> late_key = {};
    bool keep_incomplete = true;  ///< a file with sentences that could not be said
    std::stop_token stop = {};    ///< ends between two sentences with an error of kind interrupted
    std::function<void(const std::string&)> on_problem = {};  ///< a sentence could not be said
    std::function<void(const std::string&)> on_warning = {};  ///< one is said otherwise
};

/// What the article and its voice say of the file. Its encoder, key and picture are the caller's.
Tags tags_of(const Article& article, const Voice& voice, const Language& language);

/// "a.vtt" for "a.ogg".
std::filesystem::path captions_beside(std::filesystem::path audio, CaptionFormat format);

/// Makes the file `audio` of the article's lines, or writes to standard output for "-". All files
/// appear whole at the end, the audio first: so captions without audio are never ours. Where files
/// are replaced, old captions never stand beside new audio.
Result<Narration> record(const LineSource& lines, const Article& article, Pool& pool,
                         const std::filesystem::path& audio, const RecordOptions& options);

}  // namespace aloud
