// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/session.hpp"
#include "app/telling.hpp"
#include "base/translate.hpp"
#include "split/split.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace aloud {
namespace {

std::string to_json(const Sentence& sentence, const Block& block) {
    const nlohmann::ordered_json json = {{"text", sentence.written},
                                         {"language", sentence.language.tag},
                                         {"begin", block.offset + sentence.source.begin},
                                         {"end", block.offset + sentence.source.end}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<void> print_block(const Block& block, std::size_t index, const Language& language,
                         const Options& options) {
    const auto sentences = options.lines
                               ? std::vector<Sentence>{whole_block(block, index, language)}
                               : split_block(block, index, language);
    for (const Sentence& sentence : sentences) {
        const std::string line =
            options.json ? to_json(sentence, block) : on_one_line(sentence.written);
        if (auto printed = print(line + '\n'); !printed)
            return printed;
    }
    return {};
}

}  // namespace

Result<int> run_sentences(const Options& options) {
    return for_each_input(options, [&](const std::string& input) -> Result<void> {
        const auto article = load_article(input, options);
        if (!article)
            return article.error();
        const Language language = options.settings.language.known() ? options.settings.language
                                                                    : detect_language(*article);
        for (std::size_t index = 0; index < article->blocks.size(); ++index) {
            if (auto printed = print_block(article->blocks[index], index, language, options);
                !printed)
                return printed;
        }
        return {};
    });
}

}  // namespace aloud
