// SPDX-License-Identifier: GPL-3.0-or-later

// render: one article becomes one audio file with its captions beside it.
#pragma once

#include "base/result.hpp"
#include "deliver/deliver.hpp"
#include "pipeline/narrate.hpp"
#include "pipeline/script.hpp"

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

struct RenderOptions {
    AudioFileOptions file;
    bool captions = false;
    std::stop_token stop;
    std::function<void(const std::string&)> on_problem;  ///< a sentence is silent; may be empty
    std::function<void(const std::string&)> on_warning;  ///< one is said otherwise; may be empty
};

/// The files that stand beside the audio.
std::vector<std::filesystem::path> caption_files(const std::filesystem::path& audio,
                                                 const RenderOptions& options);

/// For RenderOptions::file.key: equal when nothing that is in the files, or decides about them, has
/// changed. `program` says which version makes them.
std::string render_key(const Survey& survey, const RenderOptions& options,
                       std::string_view program);

/// All files appear whole, the audio first, or none does; with `file.force` those that exist are
/// replaced, and old captions never stand beside new sound. When sentences could not be said the
/// audio has the key "incomplete": it is not what it should be.
Result<Narration> render(Script& script, Pool& pool, const std::filesystem::path& audio,
                         const RenderOptions& options);

}  // namespace aloud
