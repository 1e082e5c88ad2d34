// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/session.hpp"
#include "base/translate.hpp"

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
    if (auto printed = print((json ? to_json(line, *ipa) : *ipa) + '\n'); !printed)
        return printed;
    return {};
}

}  // namespace

Result<int> run_phonemes(const Options& options) {
    auto studio = open_studio(options, 1);
    if (!studio)
        return studio.error();
    return for_each_input(options, [&](const std::string& input) -> Result<void> {
        const auto article = load_article(input, options);
        if (!article)
            return article.error();
        const auto narrator = narrator_for(*article, *studio, options);
        if (!narrator)
            return narrator.error();
        return for_each_line(*article, **narrator, options, [&](const Line& line) {
            return print_line(line, *studio->pool, options.json);
        });
    });
}

}  // namespace aloud
