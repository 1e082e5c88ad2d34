// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/session.hpp"
#include "split/split.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace aloud {
namespace {

std::string to_json(const Line& line, const std::string& ipa) {
    const nlohmann::ordered_json json = {{"text", line.sentence.written},
                                         {"spoken", line.sentence.spoken},
                                         {"language", line.sentence.language.tag},
                                         {"ipa", ipa}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<void> print_line(const Line& line, Pool& pool, bool json) {
    const auto ipa = pool.transcribe(line.utterance);
    if (!ipa)
        return ipa.error();
    if (!print((json ? to_json(line, *ipa) : *ipa) + '\n'))
        return Error{ErrorKind::output, "cannot write to standard output"};
    return {};
}

Result<void> print_lines(const Article& article, const Narrator& narrator, Pool& pool, bool json) {
    const Language language = narrator.language_of(article);
    const auto voice = narrator.voice_for(language);
    if (!voice)
        return voice.error();
    for (std::size_t index = 0; index < article.blocks.size(); ++index) {
        const Line line =
            narrator.line_for(whole_block(article.blocks[index], index, language), *voice);
        if (auto printed = print_line(line, pool, json); !printed)
            return printed;
    }
    return {};
}

Result<void> print_sentences(const Article& article, const Narrator& narrator, Pool& pool,
                             bool json) {
    auto reading = ArticleReading::open(narrator, article);
    if (!reading)
        return reading.error();
    while (const auto line = reading->next()) {
        if (auto printed = print_line(*line, pool, json); !printed)
            return printed;
    }
    return {};
}

}  // namespace

int run_phonemes(const Options& options) {
    auto studio = open_studio(options, 1);
    if (!studio) {
        complain(studio.error().message);
        return exit_code_for(studio.error().kind);
    }
    return for_each_input(options, [&](const std::string& input) -> Result<void> {
        const auto article = load_article(input, options);
        if (!article)
            return article.error();
        const auto narrator = narrator_for(*article, *studio, options);
        if (!narrator)
            return narrator.error();
        const auto print_all = options.lines ? print_lines : print_sentences;
        return print_all(*article, **narrator, *studio->pool, options.json);
    });
}

}  // namespace aloud
