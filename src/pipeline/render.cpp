// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/render.hpp"

#include "deliver/atomic_file.hpp"
#include "pipeline/fingerprint.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <system_error>
#include <utility>

namespace aloud {
namespace {

namespace fs = std::filesystem;

/// Of a file with sentences that could not be said; equal to no other key.
constexpr const char* incomplete_key = "incomplete";

/// Says before the sound is made what would stop the captions after it.
Result<void> check_captions(const fs::path& audio, const RenderOptions& options) {
    for (const fs::path& path : caption_files(audio, options)) {
        if (auto free = AtomicFile::create(path, options.file.force); !free)
            return free.error();
    }
    return {};
}

/// The captions on disk, not yet under their name.
Result<std::optional<AtomicFile>> write_captions(const Narration& narration, const fs::path& audio,
                                                 const RenderOptions& options) {
    std::optional<AtomicFile> none;
    if (!options.captions)
        return none;
    auto file = AtomicFile::create(caption_files(audio, options).front(), options.file.force);
    if (!file)
        return file.error();
    if (auto written = file->write(to_webvtt(narration.captions)); !written)
        return written.error();
    return std::optional<AtomicFile>(std::move(*file));
}

void remove_captions(const fs::path& audio, const RenderOptions& options) {
    std::error_code ignored;
    for (const fs::path& path : caption_files(audio, options))
        fs::remove(path, ignored);
}

Result<Narration> render_once(Script& script, Pool& pool, const fs::path& audio,
                              const RenderOptions& options) {
    auto file = open_audio_file(audio, options.file);
    if (!file)
        return file.error();
    script.rewind();
    NarrateOptions how;
    how.captions = options.captions;
    how.stop = options.stop;
    how.on_problem = options.on_problem;
    how.on_warning = options.on_warning;
    auto narration = narrate([&] { return script.next(); }, pool, **file, how);
    if (!narration)
        return narration.error();
    if (narration->failed_sentences > 0 && options.file.key != incomplete_key)
        return narration;  // and the file vanishes
    auto captions = write_captions(*narration, audio, options);
    if (!captions)
        return captions.error();
    if (options.file.force)
        remove_captions(audio, options);
    if (auto finished = (*file)->finish(); !finished)
        return finished.error();
    if (*captions) {
        if (auto named = (*captions)->commit(); !named)
            return named.error();
    }
    narration->captions.clear();
    return narration;
}

}  // namespace

std::vector<fs::path> caption_files(const fs::path& audio, const RenderOptions& options) {
    if (!options.captions)
        return {};
    fs::path path = audio;
    return {path.replace_extension(".vtt")};
}

std::string render_key(const Survey& survey, const RenderOptions& options,
                       std::string_view program) {
    Fingerprint key;
    key.add(survey.said);
    key.add(program);
    key.add(static_cast<std::int64_t>(options.file.format));
    key.add(std::int64_t{options.file.sample_rate_hz});
    key.add(options.file.title);
    key.add(options.file.author);
    key.add(std::int64_t{options.captions});
    return key.hex();
}

Result<Narration> render(Script& script, Pool& pool, const fs::path& audio,
                         const RenderOptions& options) {
    if (auto free = check_captions(audio, options); !free)
        return free.error();
    auto narration = render_once(script, pool, audio, options);
    if (!narration || narration->failed_sentences == 0)
        return narration;
    RenderOptions as_it_is = options;
    as_it_is.file.key = incomplete_key;
    as_it_is.on_problem = {};
    as_it_is.on_warning = {};
    return render_once(script, pool, audio, as_it_is);
}

}  // namespace aloud
