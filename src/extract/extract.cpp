// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.hpp"

#include "base/translate.hpp"
#include "extract/dump.hpp"
#include "extract/epub.hpp"
#include "extract/feed.hpp"
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

Result<Article> dispatch(const Document& document, const ExtractOptions& options) {
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
    return extract_dump(document, options);
}

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

Result<Article> extract_article(const Document& document, const ExtractOptions& options) {
    ExtractOptions with_url = options;
    if (with_url.url.empty())
        with_url.url = document.url;
    std::optional<Error> slow;
    with_url.on_slow_rule = [&](const LineRule& rule) {
        slow = {ErrorKind::usage,
                tr("{} takes too long on '{}'; write it more simply", rule.name, document.origin)};
    };
    Result<Article> article = dispatch(document, with_url);
    if (!article)
        return cannot_read(document, article.error().message);
    if (slow)
        return *slow;
    if (article->blocks.empty() && !options.rules.empty() && !article->dropped.empty())
        return cannot_read(document, tr("the patterns drop all of its text"));
    if (article->blocks.empty() &&
        to_lower(document.content).find("<frameset") != std::string::npos)
        return cannot_read(document,
                           tr("it holds nothing but frames; give the page that one of them shows"));
    if (article->blocks.empty())
        return cannot_read(document, tr("there is no text in it"));
    std::size_t offset = 0;
    for (Block& block : article->blocks) {
        block.offset = offset;
        offset += block.text.size() + between_blocks.size();
    }
    return article;
}

Article running_text(const Document& document) {
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
            article.blocks.push_back(block_of(content, begin, end));
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
