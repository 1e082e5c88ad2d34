// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.hpp"

#include "app/exit_code.hpp"
#include "extract/extract.hpp"
#include "pipeline/data_folder.hpp"
#include "read/read.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace aloud {
namespace {

void print_line(std::string line) {
    // A title or a file's name must not steer the terminal.
    std::replace_if(
        line.begin(), line.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
    line += '\n';
    std::fwrite(line.data(), 1, line.size(), stderr);
}

Result<void> check_voice(const Narrator& narrator, const Settings& settings) {
    const auto& presets = narrator.presets();
    const bool known = settings.voice.empty() ||
                       std::any_of(presets.begin(), presets.end(), [&](const Voice& preset) {
                           return preset.name == settings.voice;
                       });
    if (!known) {
        return Error{
            ErrorKind::usage,
            fmt::format("no voice preset '{}'; `aloud voices` lists them", settings.voice)};
    }
    if (settings.language.known()) {
        if (auto voice = narrator.voice_for(settings.language); !voice)
            return voice.error();
    }
    return {};
}

}  // namespace

Result<Article> load_article(const std::string& input, const Options& options) {
    ReadOptions read_options;
    read_options.media_type = options.media_type;
    if (!read_options.media_type && (options.settings.raw || options.lines))
        read_options.media_type = MediaType::plain_text;
    const auto document = read_input(input, read_options);
    if (!document)
        return document.error();
    if (options.lines)
        return lines_of_text(*document);
    if (options.settings.raw)
        return running_text(*document);
    return extract_article(*document, {.captions = options.settings.captions});
}

ArticleLoader::ArticleLoader(const Options& options) : options_(options) {
    const auto& inputs = options.inputs;
    if (std::find(inputs.begin(), inputs.end(), "-") != inputs.end())
        standard_input_ = load_article("-", options);
}

Result<Article> ArticleLoader::load(const std::string& input) {
    if (input == "-" && standard_input_)
        return *standard_input_;
    return load_article(input, options_);
}

Result<Studio> open_studio(const Options& options, int workers) {
    const auto data = find_data_folder();
    if (!data)
        return data.error();
    auto pool = start_pool({.workers = workers});
    if (!pool)
        return pool.error();
    Pool* engine = pool->get();
    auto narrator =
        Narrator::create(*data, options.settings, [engine] { return engine->voices(); });
    if (!narrator)
        return narrator.error();
    if (auto known = check_voice(*narrator, options.settings); !known)
        return known.error();
    return Studio{std::move(*pool), std::make_unique<Narrator>(std::move(*narrator))};
}

void complain(std::string_view message) {
    print_line(fmt::format("aloud: {}", message));
}

void tell(std::string_view message) {
    print_line(std::string(message));
}

bool print(std::string_view text) {
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
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
