// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html.hpp"

#include "extract/html_clean.hpp"
#include "extract/html_container.hpp"
#include "extract/html_headline.hpp"
#include "extract/html_lead.hpp"
#include "extract/html_metadata.hpp"
#include "extract/html_prune.hpp"
#include "extract/html_words.hpp"
#include "extract/json_ld.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace aloud {
namespace {

/// Less than this may be a page that shows its text only to scripts.
constexpr std::size_t short_article = 250;

/// A page with its lines judged.
struct Draft {
    HtmlPage page;
    HtmlMetadata metadata;
    Headline headline;
    std::size_t begin = 0;  ///< the article's lines are [begin, end)
    std::size_t end = 0;
};

std::size_t kept_length(const Draft& draft) {
    std::size_t length = 0;
    for (std::size_t at = draft.begin; at < draft.end; ++at)
        length += draft.page.lines[at].kept() ? draft.page.lines[at].length : 0;
    return length;
}

/// When the rules leave nothing: all sentences, or else all lines.
void keep_what_there_is(Draft& draft) {
    draft.begin = 0;
    draft.end = draft.page.lines.size();
    bool any = false;
    for (HtmlLine& line : draft.page.lines) {
        line.reason = line.prose ? std::string_view() : line.reason;
        any = any || line.prose;
    }
    for (HtmlLine& line : draft.page.lines)
        line.reason = any ? line.reason : std::string_view();
}

Draft make_draft(std::string_view html, bool show_hidden) {
    Draft draft{lay_out(html, show_hidden), {}, {}};
    draft.metadata = read_metadata(draft.page.tree);
    draft.headline = find_headline(draft.page, draft.metadata);
    if (draft.page.lines.empty())
        return draft;
    prune_by_role(draft.page, draft.headline.line);
    const HtmlSums sums(draft.page);
    const std::size_t container = find_container(draft.page, sums, draft.headline.line);
    draft.begin = sums.first_line(container);
    draft.end = sums.last_line(container);
    // What stands above the headline is the site's, even in the article's own element.
    const std::size_t top = draft.headline.line;
    if (top >= draft.begin && top < draft.end && sums.prose_between(draft.begin, top) == 0)
        draft.begin = top;
    prune_outside(draft.page, draft.begin, draft.end,
                  find_lead(draft.page, top, draft.begin, draft.end));
    clean_inside(draft.page, container, draft.headline.text);
    if (kept_length(draft) == 0)
        keep_what_there_is(draft);
    return draft;
}

/// The table row that a line is a short cell of; 0 for other lines.
std::uint32_t row_of(const HtmlPage& page, const HtmlLine& line) {
    constexpr std::size_t longest_cell = 60;
    const HtmlNode& cell = page.tree[line.element];
    const bool is_cell =
        (cell.tag == Tag::td || cell.tag == Tag::th) && line.length <= longest_cell;
    return is_cell && !line.ends_sentence ? cell.parent : 0;
}

/// A paragraph in bold that is no sentence heads what follows it.
BlockKind kind_of(const HtmlLine& line) {
    const bool heads = line.kind == BlockKind::paragraph && line.strong && !line.ends_sentence &&
                       line.length <= 100;
    return heads ? BlockKind::subhead : line.kind;
}

void fill_blocks(Article& article, Draft& draft, bool captions) {
    std::uint32_t row = 0;
    for (std::size_t at = 0; at < draft.page.lines.size(); ++at) {
        HtmlLine& line = draft.page.lines[at];
        const bool inside = at >= draft.begin && at < draft.end;
        if (at == draft.headline.line)
            continue;
        if (!line.kept() && !(captions && inside && line.reason == html_words::caption)) {
            article.dropped.push_back({std::move(line.text), std::string(line.reason)});
            continue;
        }
        // The cells of a row are one line to a listener, as they are to a reader.
        const std::uint32_t last_row = std::exchange(row, row_of(draft.page, line));
        if (row != 0 && row == last_row)
            article.blocks.back().text.append(", ").append(line.text);
        else
            article.blocks.push_back(
                {line.kept() ? kind_of(line) : BlockKind::caption, std::move(line.text), 0});
    }
}

/// What browsers write into a page that they save: <!-- saved from url=(0024)https://example.org/
/// -->
std::string saved_from(std::string_view html) {
    const std::string_view head = html.substr(0, 2048);
    constexpr std::string_view mark = "saved from url=(";
    const std::size_t at = head.find(mark);
    const std::size_t begin = at == std::string_view::npos ? at : head.find(')', at);
    if (begin == std::string_view::npos)
        return {};
    return std::string(head.substr(begin + 1, head.find_first_of(" \n", begin) - begin - 1));
}

bool has_markup(std::string_view text) {
    return text.find("</") != std::string_view::npos || text.find("<br") != std::string_view::npos;
}

/// A text of the page's data: HTML, escaped HTML, or one paragraph a line.
void fill_from_body(Article& article, std::string_view body) {
    if (has_markup(body) || body.find("&lt;") != std::string_view::npos) {
        std::string text;
        std::vector<Block> blocks = visible_blocks(body);
        for (const Block& block : blocks)
            text.append(block.text).append("\n");
        if (has_markup(text) && !has_markup(body))
            blocks = visible_blocks(text);
        std::move(blocks.begin(), blocks.end(), std::back_inserter(article.blocks));
        return;
    }
    while (!body.empty()) {
        const std::size_t end = std::min(body.find('\n'), body.size());
        std::vector<Block> blocks = visible_blocks(body.substr(0, end));
        std::move(blocks.begin(), blocks.end(), std::back_inserter(article.blocks));
        body.remove_prefix(std::min(end + 1, body.size()));
    }
}

/// The longest text that the page's scripts would show.
std::string scripted_text(const HtmlTree& tree) {
    std::string longest;
    for (std::size_t at = 0; at + 1 < tree.size(); ++at) {
        if (tree[at].tag != Tag::script || tree.attribute(at, "type") != "application/json")
            continue;
        std::string text = prose_in_json(tree[at + 1].text);
        if (text.size() > longest.size())
            longest = std::move(text);
    }
    return longest;
}

/// Whether what the page shows is the source of a page.
bool shows_source(const HtmlPage& page) {
    if (page.lines.empty())
        return false;
    const std::string start = to_lower(std::string_view(page.lines.front().text).substr(0, 15));
    return start.find("<!doctype html") == 0 || start.find("<html") == 0;
}

std::string shown_source(const HtmlTree& tree) {
    std::string source;
    for (const HtmlNode& node : tree.nodes())
        source += node.text;
    return source;
}

}  // namespace

Article extract_html(std::string_view html, const ExtractOptions& options) {
    Draft draft = make_draft(html, false);
    if (shows_source(draft.page))
        draft = make_draft(shown_source(draft.page.tree), false);
    if (kept_length(draft) < short_article) {
        Draft hidden = make_draft(html, true);
        if (kept_length(hidden) > 2 * kept_length(draft))
            draft = std::move(hidden);
    }
    Article article;
    article.title = draft.headline.text;
    article.author = draft.metadata.author;
    article.date = draft.metadata.date;
    article.site = draft.metadata.site;
    article.url = draft.metadata.url.empty() ? saved_from(html) : draft.metadata.url;
    article.language.tag = draft.metadata.language;
    if (!article.title.empty())
        article.blocks.push_back({BlockKind::headline, article.title, 0});
    const std::size_t length = kept_length(draft);
    if (length < short_article && draft.metadata.body.empty())
        draft.metadata.body = scripted_text(draft.page.tree);
    if (length < short_article && draft.metadata.body.size() > 3 * length)
        fill_from_body(article, draft.metadata.body);
    else
        fill_blocks(article, draft, options.captions);
    return article;
}

std::vector<Block> visible_blocks(std::string_view html) {
    std::vector<Block> blocks;
    for (HtmlLine& line : lay_out(html, false).lines)
        blocks.push_back({line.kind, std::move(line.text), 0});
    return blocks;
}

}  // namespace aloud
