// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/article_export.hpp"

#include "base/translate.hpp"
#include "deliver/atomic_file.hpp"
#include "pipeline/cover.hpp"
#include "pipeline/record_key.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <system_error>

namespace aloud {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_problems = 20;

NameFields fields_of(const BatchInput& input, const Article& article, const LineScript& script) {
    NameFields fields;
    fields.title = article.title;
    fields.date = article.date;
    fields.site = article.site;
    fields.author = article.author;
    fields.language = script.language().tag;
    fields.voice = script.voice().name;
    fields.input = input_stem(input.name);
    fields.folder = input.folder;
    fields.index = input.index;
    return fields;
}

bool all_exist(const std::vector<fs::path>& files) {
    return std::all_of(files.begin(), files.end(), [](const fs::path& file) {
        std::error_code ignored;
        return fs::exists(file, ignored);
    });
}

void tell(const Survey& survey, Outcome& outcome) {
    outcome.words = survey.words;
    outcome.sentences = survey.sentences;
    outcome.guessed_names = survey.guessed_names;
}

/// Those that the name asks for; the folder of all must be there.
Result<void> make_folders(const fs::path& base, const fs::path& file) {
    std::error_code failed;
    if (!fs::is_directory(base, failed))
        return {};  // writing will say what is wrong
    fs::create_directories(file.parent_path(), failed);
    if (failed)
        return cannot_write(file,
                            tr("folder '{}': {}", file.parent_path().string(), failed.message()));
    return {};
}

}  // namespace

Result<Destination> Destination::of(const Options& options) {
    Destination destination;
    destination.path = options.output;
    std::error_code ignored;
    destination.is_folder =
        fs::is_directory(destination.path, ignored) || options.output.ends_with('/');
    const std::string ending = destination.is_folder ? "" : destination.path.extension().string();
    const std::string name = !options.format.empty() ? options.format
                             : ending.empty()        ? "ogg"
                                                     : ending;
    const auto format = audio_format_named(name);
    if (!format) {
        return Error{ErrorKind::usage,
                     tr("'{}' is no audio format; there is ogg, opus, mp3, flac and wav", name)};
    }
    destination.format = *format;
    return destination;
}

fs::path Destination::file_for(const std::string& name) const {
    return is_folder ? path / (name + std::string(file_ending(format))) : path;
}

std::vector<fs::path> caption_files(const fs::path& audio,
                                    const std::vector<CaptionFormat>& formats) {
    std::vector<fs::path> files;
    files.reserve(formats.size());
    for (const CaptionFormat format : formats)
        files.push_back(captions_beside(audio, format));
    return files;
}

std::vector<CaptionFormat> caption_formats(const Options& options) {
    std::vector<CaptionFormat> formats;
    formats.reserve(options.caption_formats.size());
    for (const std::string& name : options.caption_formats)
        formats.push_back(*caption_format_named(name));
    return formats;
}

Outcome ArticleExport::make(const BatchInput& input, const Task& task) {
    const auto begin = std::chrono::steady_clock::now();
    Outcome outcome;
    if (auto made = make(input, task, outcome); !made) {
        if (outcome.status == OutcomeStatus::done)
            outcome.status = OutcomeStatus::failed;
        if (made.error().kind == ErrorKind::interrupted)
            outcome.status = OutcomeStatus::interrupted;
        outcome.error = made.error();
    }
    outcome.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return outcome;
}

Result<void> ArticleExport::open() {
    if (studio_)
        return {};
    auto studio = open_studio(plan_.options, plan_.speech_workers);
    if (!studio)
        return studio.error();
    studio_ = std::move(*studio);
    return {};
}

Result<void> ArticleExport::make(const BatchInput& input, const Task& task, Outcome& outcome) {
    if (auto opened = open(); !opened) {
        outcome.stops_all = true;
        return opened;
    }
    const auto article = plan_.articles.load(input.name, stop_);
    if (!article)
        return article.error();
    const auto narrator = narrator_for(*article, *studio_, plan_.options);
    if (!narrator)
        return narrator.error();
    auto script = LineScript::open(**narrator, *article);
    if (!script)
        return script.error();
    const auto name = name_for(input, task, *article, *script);
    if (!name)
        return name.error();
    outcome.output = *name;
    const fs::path path = plan_.destination.file_for(*name);
    RecordOptions options = record_options(*article, *script, outcome);
    options.file.tags.picture = cover_of(*article, input.name);
    const auto needed = is_needed(*script, path, task, options, outcome);
    if (!needed)
        return needed.error();
    if (!*needed)
        return {};
    outcome.status = OutcomeStatus::done;
    Surveyor surveyor(!options.captions.empty());
    if (!plan_.destination.is_stream() && options.file.tags.key.empty()) {
        options.file.tags.key = unknown_key;
        options.late_key = [&] { return record_key(surveyor.found(), options, engine_version()); };
    }
    auto written = write(*script, surveyor, *article, path, options, outcome);
    tell(surveyor.found(), outcome);
    return written;
}

Result<bool> ArticleExport::is_needed(LineScript& script, const fs::path& path, const Task& task,
                                      RecordOptions& options, Outcome& outcome) const {
    std::error_code ignored;
    if (options.file.force || plan_.destination.is_stream() || !fs::exists(path, ignored))
        return true;
    const auto surveyed = survey(script, !options.captions.empty(), stop_);
    if (!surveyed)
        return surveyed.error();
    tell(*surveyed, outcome);
    options.file.tags.key = record_key(*surveyed, options, engine_version());
    return renew(path, task, options, outcome);
}

Result<bool> ArticleExport::renew(const fs::path& path, const Task& task, RecordOptions& options,
                                  Outcome& outcome) const {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return true;
    const auto there = made_file(path);
    const bool is_same = there && there->key == options.file.tags.key;
    if (is_same && all_exist(caption_files(path, options.captions))) {
        outcome.status = task.again ? OutcomeStatus::done : OutcomeStatus::current;
        outcome.audio_s = there->seconds;
        return false;
    }
    if (is_same || (there && plan_.options.batch.skip_existing)) {
        options.file.force = true;
        return true;
    }
    outcome.status = OutcomeStatus::kept;
    return cannot_write(path, there
                                  ? tr("it exists already, of another text or with other options; "
                                       "--skip-existing makes it anew")
                                  : tr("it exists already; --force replaces it"));
}

Result<std::string> ArticleExport::name_for(const BatchInput& input, const Task& task,
                                            const Article& article,
                                            const LineScript& script) const {
    if (!task.name.empty())
        return task.name;
    auto name = give_name_(fields_of(input, article, script));
    if (!name)
        return Error{ErrorKind::interrupted, tr("interrupted")};
    return std::move(*name);
}

RecordOptions ArticleExport::record_options(const Article& article, const LineScript& script,
                                            Outcome& outcome) const {
    RecordOptions options;
    options.file.format = plan_.destination.format;
    options.file.tags = tags_of(article, script.voice(), script.language());
    options.file.tags.encoder = "aloud " ALOUD_VERSION;
    options.file.threads = plan_.encoder_threads;
    options.file.force = plan_.options.force;
    constexpr double best = 10;
    if (plan_.options.quality)
        options.file.quality = *plan_.options.quality / best;
    options.captions = caption_formats(plan_.options);
    options.stop = stop_;
    options.on_problem = [&outcome](const std::string& problem) {
        if (outcome.problems.size() < most_problems)
            outcome.problems.push_back(problem);
    };
    options.on_warning = options.on_problem;
    return options;
}

Result<void> ArticleExport::write(LineScript& script, Surveyor& surveyor, const Article& article,
                                  const fs::path& path, const RecordOptions& options,
                                  Outcome& outcome) {
    if (outcome.output.find('/') != std::string::npos) {
        if (auto made = make_folders(plan_.destination.path, path); !made)
            return made;
    }
    const auto narration = write(script, surveyor, article, path, options);
    if (!narration)
        return narration.error();
    outcome.audio_s = static_cast<double>(narration->samples) / narration->sample_rate_hz;
    outcome.failed_sentences = static_cast<std::size_t>(narration->failed_sentences);
    if (outcome.failed_sentences == 0)
        return {};
    outcome.status = OutcomeStatus::flawed;
    return Error{
        ErrorKind::synthesis,
        tr_count(outcome.failed_sentences, "{}: {} sentence could not be spoken and is silent",
                 "{}: {} sentences could not be spoken and are silent", path.string(),
                 outcome.failed_sentences)};
}

/// A file that is not what it should be must not say that it is: it is made once more, with another
/// key.
Result<Narration> ArticleExport::write(LineScript& script, Surveyor& surveyor,
                                       const Article& article, const fs::path& path,
                                       const RecordOptions& options) {
    const LineSource lines = [&]() -> Result<std::optional<Line>> {
        auto line = script.next();
        if (!line && !script.state())
            return script.state().error();
        return line;
    };
    const LineSource surveyed_lines = [&] {
        auto line = lines();
        if (line && *line)
            surveyor.add(**line);
        return line;
    };
    RecordOptions first = options;
    first.keep_incomplete = plan_.destination.is_stream();
    auto narration = record(surveyed_lines, article, *studio_->pool, path, first);
    if (!narration || narration->failed_sentences == 0 || first.keep_incomplete)
        return narration;
    script.rewind();
    RecordOptions second = options;
    second.file.tags.key = incomplete_key;
    second.late_key = {};
    second.keep_incomplete = true;
    second.on_problem = {};
    second.on_warning = {};
    return record(lines, article, *studio_->pool, path, second);
}

}  // namespace aloud
