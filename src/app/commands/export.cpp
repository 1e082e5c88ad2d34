// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/interrupts.hpp"
#include "app/session.hpp"
#include "deliver/deliver.hpp"
#include "pipeline/record.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <set>
#include <string>

namespace aloud {
namespace {

namespace fs = std::filesystem;

/// Where one input's audio goes.
struct Target {
    fs::path path;
    AudioFormat format = AudioFormat::ogg_vorbis;
};

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
            return Error{
                ErrorKind::usage,
                fmt::format("'{}' is no audio format; there is ogg, opus, mp3, flac and wav",
                            name)};
        }
        targets.format_ = *format;
        targets.ending_ = file_ending(*format);
        return targets;
    }

    Target target_for(const std::string& input) {
        if (!is_folder_)
            return {output_, format_};
        const std::string stem = input == "-" ? "article" : fs::path(input).stem().string();
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

int workers_for(const Options& options) {
    return options.jobs > 0 ? options.jobs : available_cpus();
}

std::string duration_of(const Narration& narration) {
    const auto seconds = narration.samples / narration.sample_rate_hz;
    return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

RecordOptions record_options(const ArticleReading& reading, const Article& article,
                             const Target& target, const Options& options) {
    RecordOptions record;
    record.file.format = target.format;
    record.file.tags = tags_of(article, reading.voice(), reading.language());
    record.file.tags.encoder = "aloud " ALOUD_VERSION;
    record.file.threads = workers_for(options);
    record.file.force = options.force;
    constexpr double best = 10;
    if (options.quality)
        record.file.quality = *options.quality / best;
    for (const std::string& name : options.caption_formats)
        record.captions.push_back(*caption_format_named(name));
    record.on_problem = [](const std::string& problem) { complain(problem); };
    return record;
}

Result<void> export_article(const Article& article, const Target& target, Studio& studio,
                            const Options& options, std::stop_token stop) {
    auto reading = ArticleReading::open(*studio.narrator, article);
    if (!reading)
        return reading.error();
    RecordOptions record_options = aloud::record_options(*reading, article, target, options);
    record_options.stop = std::move(stop);
    const auto narration = record([&reading] { return reading->next(); }, article, *studio.pool,
                                  target.path, record_options);
    if (!narration)
        return narration.error();
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
    auto studio = open_studio(options, workers_for(options));
    if (!studio) {
        complain(studio.error().message);
        return exit_code_for(studio.error().kind);
    }
    const int code = for_each_input(options, [&](const std::string& input) -> Result<void> {
        const Target target = targets->target_for(input);
        const auto article = articles.load(input);
        if (!article)
            return article.error();
        return export_article(*article, target, *studio, options, interrupts.token());
    });
    return interrupts.exit_code_or(code);
}

}  // namespace aloud
