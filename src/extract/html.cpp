// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html.hpp"

#include "extract/html_clean.hpp"
#include "extract/html_container.hpp"
#include "extract/html_headline.hpp"
#include "extract/html_metadata.hpp"
#include "extract/html_prune.hpp"

#include <utility>

namespace aloud {
namespace {

bool has_kept_lines(const HtmlPage& page) {
    for (const HtmlLine& line : page.lines) {
        if (line.kept())
            return true;
    }
    return false;
}

void keep_everything(HtmlPage& page) {
    for (HtmlLine& line : page.lines)
        line.reason = {};
}

void choose_lines(HtmlPage& page, const Headline& headline) {
    prune_by_role(page, headline.line);
    const std::size_t container = find_container(page, HtmlSums(page), headline.line);
    prune_outside(page, container);
    clean_inside(page, container, headline.text);
    if (!has_kept_lines(page))
        keep_everything(page);
}

void fill_blocks(Article& article, HtmlPage& page, const Headline& headline) {
    if (!headline.text.empty())
        article.blocks.push_back({BlockKind::headline, headline.text, 0});
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
        HtmlLine& line = page.lines[at];
        if (at == headline.line)
            continue;
        if (line.kept())
            article.blocks.push_back({line.kind, std::move(line.text), 0});
        else
            article.dropped.push_back({std::move(line.text), std::string(line.reason)});
    }
}

}  // namespace

Article extract_html(std::string_view html, const ExtractOptions& /*options*/) {
    HtmlPage page = lay_out(html, false);
    if (page.lines.empty())
        page = lay_out(html, true);
    const HtmlMetadata metadata = read_metadata(page.tree);
    const Headline headline = find_headline(page, metadata);
    choose_lines(page, headline);
    Article article;
    article.title = headline.text;
    article.author = metadata.author;
    article.date = metadata.date;
    article.site = metadata.site;
    article.url = metadata.url;
    article.language.tag = metadata.language;
    fill_blocks(article, page, headline);
    return article;
}

}  // namespace aloud
