// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/session.hpp"
#include "base/translate.hpp"
#include "extract/extract.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace aloud {
namespace {

const char* name_of(BlockKind kind) {
    switch (kind) {
        case BlockKind::headline:
            return "headline";
        case BlockKind::subhead:
            return "subhead";
        case BlockKind::paragraph:
            return "paragraph";
        case BlockKind::item:
            return "item";
        case BlockKind::quote:
            return "quote";
        case BlockKind::caption:
            return "caption";
    }
    return "paragraph";
}

nlohmann::ordered_json to_json(const Article& article) {
    nlohmann::ordered_json json = {{"title", article.title}, {"author", article.author},
                                   {"date", article.date},   {"site", article.site},
                                   {"url", article.url},     {"language", article.language.tag}};
    json["blocks"] = nlohmann::ordered_json::array();
    for (const Block& block : article.blocks)
        json["blocks"].push_back({{"kind", name_of(block.kind)}, {"text", block.text}});
    json["dropped"] = nlohmann::ordered_json::array();
    for (const Dropped& dropped : article.dropped)
        json["dropped"].push_back({{"text", dropped.text}, {"reason", dropped.reason}});
    return json;
}

std::string account_of(const Article& article) {
    std::string account;
    for (const Dropped& dropped : article.dropped) {
        std::string text = dropped.text;
        std::replace(text.begin(), text.end(), '\n', ' ');
        account += dropped.reason + '\t' + text + '\n';
    }
    return account;
}

}  // namespace

Result<int> run_text(const Options& options) {
    return for_each_input(options, [&](const std::string& input) -> Result<void> {
        const auto article = load_article(input, options);
        if (!article)
            return article.error();
        if (options.json)
            return print(to_json(*article).dump(2) + '\n');
        return print(options.dropped ? account_of(*article) : article_text(*article) + '\n');
    });
}

}  // namespace aloud
