// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/article_export.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <system_error>

namespace aloud {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_problems = 20;

NameFields fields_of(const BatchInput& input, const Article& article, const Script& script) {
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

/// Those that the name asks for; the folder of all must be there.
Result<void> make_folders(const fs::path& base, const fs::path& file) {
    std::error_code failed;
    if (!fs::is_directory(base, failed))
        return {};  // writing will say what is wrong
    fs::create_directories(file.parent_path(), failed);
    if (failed)
        return cannot_write(
            file, fmt::format("folder '{}': {}", file.parent_path().string(), failed.message()));
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
                     fmt::format("'{}' is no audio format; there is wav and ogg", name)};
    }
    destination.format = *format;
    destination.ending = *format == AudioFormat::wav ? ".wav" : ".ogg";
    return destination;
}

fs::path Destination::file_for(const std::string& name) const {
    return is_folder ? path / (name + ending) : path;
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
    auto script = Script::open(**narrator, *article);
    if (!script)
        return script.error();
    const auto name = name_for(input, task, *article, *script);
    if (!name)
        return name.error();
    outcome.output = *name;
    const fs::path path = plan_.destination.file_for(*name);
    RenderOptions options = render_options(*article, outcome);
    const auto surveyed = survey(*script, *article, options.captions, stop_);
    if (!surveyed)
        return surveyed.error();
    outcome.words = surveyed->words;
    outcome.sentences = surveyed->sentences;
    outcome.guessed_names = surveyed->guessed_names;
    options.file.key =
        render_key(*surveyed, options, fmt::format("{}, {}", ALOUD_VERSION, engine_version()));

    if (!options.file.force) {
        auto needed = renew(path, task, options, outcome);
        if (!needed || !*needed)
            return needed ? Result<void>() : needed.error();
    }
    outcome.status = OutcomeStatus::done;
    return write(*script, path, options, outcome);
}

Result<bool> ArticleExport::renew(const fs::path& path, const Task& task, RenderOptions& options,
                                  Outcome& outcome) const {
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return true;
    const auto there = made_file(path);
    const bool is_same = there && there->key == options.file.key;
    if (is_same && all_exist(caption_files(path, options))) {
        outcome.status = task.again ? OutcomeStatus::done : OutcomeStatus::current;
        outcome.audio_s = there->seconds;
        return false;
    }
    if (is_same || (there && plan_.options.batch.skip_existing)) {
        options.file.force = true;
        return true;
    }
    outcome.status = OutcomeStatus::kept;
    return cannot_write(path, there ? "it exists already, of another text or with other options; "
                                      "--skip-existing makes it anew"
                                    : "it exists already; --force replaces it");
}

Result<std::string> ArticleExport::name_for(const BatchInput& input, const Task& task,
                                            const Article& article, const Script& script) const {
    if (!task.name.empty())
        return task.name;
    auto name = give_name_(fields_of(input, article, script));
    if (!name)
        return Error{ErrorKind::interrupted, "interrupted"};
    return std::move(*name);
}

RenderOptions ArticleExport::render_options(const Article& article, Outcome& outcome) const {
    RenderOptions options;
    options.file.format = plan_.destination.format;
    options.file.title = article.title;
    options.file.author = article.author;
    options.file.force = plan_.options.force;
    options.captions = !plan_.options.caption_formats.empty();
    options.stop = stop_;
    options.on_problem = [&outcome](const std::string& problem) {
        if (outcome.problems.size() < most_problems)
            outcome.problems.push_back(problem);
    };
    options.on_warning = options.on_problem;
    return options;
}

Result<void> ArticleExport::write(Script& script, const fs::path& path,
                                  const RenderOptions& options, Outcome& outcome) {
    if (outcome.output.find('/') != std::string::npos) {
        if (auto made = make_folders(plan_.destination.path, path); !made)
            return made;
    }
    const auto narration = render(script, *studio_->pool, path, options);
    if (!narration)
        return narration.error();
    outcome.audio_s = static_cast<double>(narration->samples) / narration->sample_rate_hz;
    outcome.failed_sentences = static_cast<std::size_t>(narration->failed_sentences);
    if (outcome.failed_sentences == 0)
        return {};
    outcome.status = OutcomeStatus::flawed;
    return Error{ErrorKind::synthesis,
                 fmt::format("{}: {} sentences could not be spoken and are silent", path.string(),
                             outcome.failed_sentences)};
}

}  // namespace aloud
