// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/interrupts.hpp"
#include "app/session.hpp"
#include "deliver/deliver.hpp"
#include "pipeline/narrate.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace aloud {
namespace {

namespace fs = std::filesystem;

/// Where one input's audio goes.
struct Target {
    fs::path path;
    AudioFormat format = AudioFormat::ogg_vorbis;
};

/// An audio file's name by its input: of a URL the last part of the path, or the host.
std::string stem_of(std::string_view input) {
    if (input == "-")
        return "article";
    const std::size_t scheme = input.find("://");
    if (scheme == std::string_view::npos)
        return fs::path(input).stem().string();
    const std::string_view host_and_path = input.substr(scheme + 3);
    std::string_view path = host_and_path.substr(0, host_and_path.find_first_of("?#"));
    while (path.ends_with('/'))
        path.remove_suffix(1);
    const std::size_t last = path.rfind('/');
    const std::string stem = last == std::string_view::npos
                                 ? std::string(path)
                                 : fs::path(path.substr(last + 1)).stem().string();
    return stem.empty() ? "article" : stem;
}

/// Decides the file for each input, so that no two inputs share one.
class Targets {
  public:
    static Result<Targets> create(const Options& options) {
        Targets targets;
        targets.output_ = options.output;
        std::error_code ignored;
        targets.is_folder_ =
            fs::is_directory(targets.output_, ignored) || options.output.ends_with('/');
        if (!targets.is_folder_ && options.inputs.size() > 1) {
            return Error{ErrorKind::usage,
                         fmt::format("'{}' is one file for {} inputs; name a folder that exists",
                                     options.output, options.inputs.size())};
        }
        const std::string ending = targets.is_folder_ ? "" : targets.output_.extension().string();
        const std::string name = !options.format.empty() ? options.format
                                 : ending.empty()        ? "ogg"
                                                         : ending;
        const auto format = audio_format_named(name);
        if (!format) {
            return Error{ErrorKind::usage,
                         fmt::format("'{}' is no audio format; there is wav and ogg", name)};
        }
        targets.format_ = *format;
        targets.ending_ = *format == AudioFormat::wav ? ".wav" : ".ogg";
        return targets;
    }

    Target target_for(const std::string& input) {
        if (!is_folder_)
            return {output_, format_};
        const std::string stem = stem_of(input);
        std::string name = stem + ending_;
        for (int copy = 2; !taken_.insert(name).second; ++copy)
            name = fmt::format("{}-{}{}", stem, copy, ending_);
        return {output_ / name, format_};
    }

  private:
    fs::path output_;
    bool is_folder_ = false;
    AudioFormat format_ = AudioFormat::ogg_vorbis;
    std::string ending_;
    std::set<std::string> taken_;
};

std::string duration_of(const Narration& narration) {
    const auto seconds = narration.samples / narration.sample_rate_hz;
    return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

fs::path captions_beside(fs::path audio) {
    return audio.replace_extension(".vtt");
}

/// Says before the sound is made what would stop the captions after it.
Result<void> check_captions(const fs::path& audio, const Options& options) {
    const fs::path path = captions_beside(audio);
    std::error_code ignored;
    if (options.caption_formats.empty() || options.force || !fs::exists(path, ignored))
        return {};
    return Error{
        ErrorKind::output,
        fmt::format("cannot write '{}': it exists already; --force replaces it", path.string())};
}

Result<void> write_captions(const Narration& narration, const fs::path& audio,
                            const Options& options) {
    if (options.caption_formats.empty())
        return {};
    return write_text_file(captions_beside(audio), to_webvtt(narration.captions), options.force);
}

Result<void> export_article(const Article& article, const Target& target, Studio& studio,
                            const Options& options, std::stop_token stop) {
    const auto narrator = narrator_for(article, studio, options);
    if (!narrator)
        return narrator.error();
    auto reading = ArticleReading::open(**narrator, article);
    if (!reading)
        return reading.error();
    if (auto free = check_captions(target.path, options); !free)
        return free;
    auto file = open_audio_file(target.path, {.format = target.format,
                                              .title = article.title,
                                              .author = article.author,
                                              .force = options.force});
    if (!file)
        return file.error();
    NarrateOptions narrate_options;
    narrate_options.captions = !options.caption_formats.empty();
    narrate_options.stop = std::move(stop);
    narrate_options.on_problem = [](const std::string& problem) { complain(problem); };
    narrate_options.on_warning = [](const std::string& warning) { complain(warning); };
    const auto narration = narrate(*reading, *studio.pool, **file, narrate_options);
    if (!narration)
        return narration.error();
    if (auto finished = (*file)->finish(); !finished)
        return finished;
    if (auto captioned = write_captions(*narration, target.path, options); !captioned)
        return captioned;
    if (!options.quiet) {
        tell(fmt::format("{}: {} of speech, sentences: {}", target.path.string(),
                         duration_of(*narration), narration->sentences));
    }
    if (narration->failed_sentences > 0) {
        return Error{ErrorKind::synthesis,
                     fmt::format("{}: {} sentences could not be spoken and are silent",
                                 target.path.string(), narration->failed_sentences)};
    }
    return {};
}

}  // namespace

int run_export(const Options& options) {
    auto targets = Targets::create(options);
    if (!targets) {
        complain(targets.error().message);
        return exit_code_for(targets.error().kind);
    }
    ArticleLoader articles(options);
    const Interrupts interrupts;
    auto studio = open_studio(options, options.jobs > 0 ? options.jobs : available_cpus());
    if (!studio) {
        complain(studio.error().message);
        return exit_code_for(studio.error().kind);
    }
    const int code = for_each_input(options, [&](const std::string& input) -> Result<void> {
        const Target target = targets->target_for(input);
        const auto article = articles.load(input, interrupts.token());
        if (!article)
            return article.error();
        return export_article(*article, target, *studio, options, interrupts.token());
    });
    return interrupts.exit_code_or(code);
}

}  // namespace aloud
