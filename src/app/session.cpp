// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.hpp"

#include "app/exit_code.hpp"
#include "base/heap.hpp"
#include "base/translate.hpp"
#include "extract/extract.hpp"
#include "pipeline/block_file.hpp"
#include "pipeline/data_folder.hpp"
#include "read/read.hpp"
#include "split/split.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

namespace aloud {
namespace {

/// Where messages go: stderr as it was at the start.
std::FILE* messages = stderr;

void print_line(std::string line) {
    // A title or a file's name must not steer the terminal.
    std::replace_if(
        line.begin(), line.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), messages);
    std::fflush(messages);
}

Result<void> check_voice(const Narrator& narrator, const Settings& settings) {
    const auto& presets = narrator.presets();
    const bool known = settings.voice.empty() ||
                       std::any_of(presets.begin(), presets.end(), [&](const Voice& preset) {
                           return preset.name == settings.voice;
                       });
    if (!known) {
        return Error{ErrorKind::usage,
                     tr("no voice preset '{}'; `aloud voices` lists them", settings.voice)};
    }
    if (settings.language.known()) {
        if (auto voice = narrator.voice_for(settings.language); !voice)
            return voice.error();
    }
    return {};
}

/// With lexicons or without: Narrator::create or Narrator::without_lexicons.
using MakeNarrator = decltype(&Narrator::create);

Result<std::unique_ptr<Narrator>> make_narrator(const Settings& settings, Pool& pool,
                                                MakeNarrator make = Narrator::create) {
    const auto data = find_data_folder();
    if (!data)
        return data.error();
    auto narrator = make(*data, settings, [&pool] { return pool.voices(); });
    if (!narrator)
        return narrator.error();
    if (auto known = check_voice(*narrator, settings); !known)
        return known.error();
    return std::make_unique<Narrator>(std::move(*narrator));
}

Result<Studio> open_with(MakeNarrator make, const Options& options, int workers,
                         const std::function<void()>& meanwhile = {}) {
    auto pool = start_pool({.workers = workers});
    if (!pool)
        return pool.error();
    if (meanwhile)
        meanwhile();
    auto narrator = make_narrator(options.settings, **pool, make);
    if (!narrator)
        return narrator.error();
    return Studio{std::move(*pool), std::move(*narrator)};
}

/// What reading a long article took, and from here on what is large, each sentence's sound too:
/// else the more sentences there are, the more lies about between them, and workers inherit it.
void give_memory_back() {
    constexpr int kept_bytes = 128 << 10;
    set_heap(kept_bytes, kept_bytes);
    give_heap_back();
}

/// `take_block` is empty, or gets the blocks.
Result<Article> read_article(const std::string& input, const Options& options, std::stop_token stop,
                             const TakeBlock& take_block) {
    ReadOptions read_options;
    read_options.stop = std::move(stop);
    read_options.media_type = options.media_type;
    if (!read_options.media_type && (options.settings.raw || options.lines))
        read_options.media_type = MediaType::plain_text;
    auto document = read_input(input, read_options);
    if (!document)
        return document.error();
    if (options.lines)
        return lines_of_text(*document);
    if (options.settings.raw)
        return running_text(*document, take_block);
    return extract_article(std::move(*document),
                           {.captions = options.settings.captions.value_or(false),
                            .rules = options.rules,
                            .take_block = take_block});
}

}  // namespace

Result<Article> load_article(const std::string& input, const Options& options, std::stop_token stop,
                             Holding holding) {
    if (holding == Holding::all)
        return read_article(input, options, std::move(stop), {});
    BlockTaker taker;
    auto article = read_article(input, options, std::move(stop),
                                [&taker](Block block) { taker.take(std::move(block)); });
    if (!article)
        return article;
    article->dropped = {};
    article = std::move(taker).complete(std::move(*article));
    if (article && article->more_blocks != nullptr)
        give_memory_back();
    return article;
}

ArticleLoader::ArticleLoader(const Options& options, Holding holding)
    : options_(options), holding_(holding) {
    const auto& inputs = options.inputs;
    if (std::find(inputs.begin(), inputs.end(), "-") != inputs.end())
        standard_input_ = load_article("-", options, {}, holding);
}

Result<Article> ArticleLoader::load(const std::string& input, std::stop_token stop) {
    if (input == "-" && standard_input_)
        return *standard_input_;
    return load_article(input, options_, std::move(stop), holding_);
}

Result<Studio> open_studio(const Options& options, int workers,
                           const std::function<void()>& meanwhile) {
    return open_with(Narrator::create, options, workers, meanwhile);
}

Result<Studio> open_voices(const Options& options, int workers) {
    return open_with(Narrator::without_lexicons, options, workers);
}

Result<const Narrator*> narrator_for(const Article& article, Studio& studio,
                                     const Options& options) {
    const Settings settings = settings_for(options.chosen, options.config, article.url);
    if (settings == options.settings)
        return studio.narrator.get();
    for (const auto& [known, narrator] : studio.site_narrators) {
        if (known == settings)
            return narrator.get();
    }
    auto narrator = make_narrator(settings, *studio.pool);
    if (!narrator)
        return narrator.error();
    studio.site_narrators.emplace_back(settings, std::move(*narrator));
    return studio.site_narrators.back().second.get();
}

Result<void> for_each_line(const Article& article, const Narrator& narrator, const Options& options,
                           const std::function<Result<void>(Line)>& work) {
    if (!options.lines) {
        auto reading = ArticleReading::open(narrator, article);
        if (!reading)
            return reading.error();
        while (auto line = reading->next()) {
            if (auto done = work(std::move(*line)); !done)
                return done;
        }
        return {};
    }
    const Language language = narrator.language_of(article);
    const auto voice = narrator.voice_for(language);
    if (!voice)
        return voice.error();
    for (std::size_t index = 0; index < article.blocks.size(); ++index) {
        if (auto done = work(
                narrator.line_for(whole_block(article.blocks[index], index, language), *voice));
            !done)
            return done;
    }
    return {};
}

void keep_others_off_stderr() {
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    const int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    std::FILE* file = kept >= 0 ? fdopen(kept, "w") : nullptr;
    if (nowhere >= 0 && file != nullptr) {
        messages = file;
        dup2(nowhere, STDERR_FILENO);
    }
    if (nowhere >= 0)
        close(nowhere);
}

void complain(std::string_view message) {
    print_line(fmt::format("aloud: {}", message));
}

void tell(std::string_view message) {
    print_line(std::string(message));
}

Result<void> print(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
        return Error{ErrorKind::output, tr("cannot write to standard output")};
    return {};
}

int for_each_input(const Options& options,
                   const std::function<Result<void>(const std::string&)>& work) {
    std::optional<ExitCode> first_failure;
    bool any_done = false;
    for (const std::string& input : options.inputs) {
        if (auto done = work(input); done) {
            any_done = true;
        } else {
            complain(done.error().message);
            if (!first_failure)
                first_failure = exit_code_for(done.error().kind);
            if (done.error().kind == ErrorKind::interrupted)
                return exit_interrupted;
        }
    }
    if (!first_failure)
        return exit_done;
    return any_done ? exit_some_failed : *first_failure;
}

}  // namespace aloud
