// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.hpp"

#include "base/translate.hpp"
#include "extract/dump.hpp"
#include "extract/epub.hpp"
#include "extract/feed.hpp"
#include "extract/give_block.hpp"
#include "extract/html.hpp"
#include "extract/markdown.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace aloud {
namespace {

constexpr std::string_view between_blocks = "\n\n";

Result<Article> dispatch(Document& document, const ExtractOptions& options) {
    switch (document.media_type) {
        case MediaType::html:
        case MediaType::mhtml:
            return extract_html(document.content, options);
        case MediaType::markdown:
            return extract_markdown(document.content, options);
        case MediaType::feed:
            return extract_feed(document.content, options);
        case MediaType::epub:
            return extract_epub(document.content, options);
        case MediaType::plain_text:
            break;
    }
    return extract_dump(std::move(document.content), options);
}

/// Gives blocks their places in the article's text, whoever takes them.
class Placing {
  public:
    explicit Placing(const TakeBlock& take) : take_(take) {}

    void place(Block block) {
        block.offset = offset_;
        offset_ += block.text.size() + between_blocks.size();
        give_block(std::move(block), held_, take_);
    }

    [[nodiscard]] bool empty() const { return offset_ == 0; }
    std::vector<Block> take_held() { return std::move(held_); }

  private:
    const TakeBlock& take_;
    std::vector<Block> held_;
    std::size_t offset_ = 0;
};

Error cannot_read(const Document& document, std::string_view cause) {
    return {ErrorKind::input, tr("cannot read '{}': {}", document.origin, cause)};
}

/// The line that begins at `at`, without its line feed.
std::string_view line_at(std::string_view text, std::size_t at) {
    const std::size_t end = text.find('\n', at);
    return text.substr(at, end == std::string_view::npos ? end : end - at);
}

Block block_of(std::string_view content, std::size_t begin, std::size_t end) {
    const std::string_view raw = content.substr(begin, end - begin);
    const std::string_view text = trim(raw);
    const auto lead = text.empty() ? 0 : static_cast<std::size_t>(text.data() - raw.data());
    return {BlockKind::paragraph, std::string(text), begin + lead};
}

}  // namespace

LineRule make_line_rule(bool keeps, Pattern pattern, std::string name, std::string site) {
    std::string reason = "dropped by " + name;
    return {keeps, std::move(pattern), std::move(name), std::move(site), std::move(reason)};
}

Result<Article> extract_article(Document document, const ExtractOptions& options) {
    ExtractOptions own = options;
    if (own.url.empty())
        own.url = document.url;
    Placing placing(options.take_block);
    own.take_block = [&placing](Block block) { placing.place(std::move(block)); };
    std::optional<Error> slow;
    own.on_slow_rule = [&](const LineRule& rule) {
        slow = {ErrorKind::usage,
                tr("{} takes too long on '{}'; write it more simply", rule.name, document.origin)};
    };
    Result<Article> article = dispatch(document, own);
    if (!article)
        return cannot_read(document, article.error().message);
    if (slow)
        return *slow;
    for (Block& block : article->blocks)
        placing.place(std::move(block));
    article->blocks = placing.take_held();
    if (!placing.empty())
        return article;
    if (!options.rules.empty() && !article->dropped.empty())
        return cannot_read(document, tr("the patterns drop all of its text"));
    if (to_lower(document.content).find("<frameset") != std::string::npos)
        return cannot_read(document,
                           tr("it holds nothing but frames; give the page that one of them shows"));
    return cannot_read(document, tr("there is no text in it"));
}

Article running_text(const Document& document, const TakeBlock& take_block) {
    const std::string_view content = document.content;
    Article article;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= content.size();) {
        const std::string_view line = line_at(content, at);
        const bool blank = trim(line).empty();
        const std::size_t next = at + line.size() + 1;
        const bool last = next > content.size();
        const std::size_t end = blank ? at : at + line.size();
        if ((blank || last) && !trim(content.substr(begin, end - begin)).empty())
            give_block(block_of(content, begin, end), article.blocks, take_block);
        if (blank)
            begin = std::min(next, content.size());
        at = next;
    }
    return article;
}

Article lines_of_text(const Document& document) {
    const std::string_view content = document.content;
    Article article;
    for (std::size_t at = 0; at < content.size();) {
        const std::string_view line = line_at(content, at);
        article.blocks.push_back(block_of(content, at, at + line.size()));
        at += line.size() + 1;
    }
    return article;
}

std::string article_text(const Article& article) {
    std::string text;
    for (const Block& block : article.blocks) {
        if (!text.empty())
            text += between_blocks;
        text += block.text;
    }
    return text;
}

}  // namespace aloud
