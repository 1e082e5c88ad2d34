// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html.hpp"

#include "extract/html_clean.hpp"
#include "extract/html_container.hpp"
#include "extract/html_headline.hpp"
#include "extract/html_lead.hpp"
#include "extract/html_metadata.hpp"
#include "extract/html_picture.hpp"
#include "extract/html_prune.hpp"
#include "extract/html_words.hpp"
#include "extract/json_ld.hpp"
#include "extract/line_rules.hpp"
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

constexpr std::string_view in_data = "in the page's data too";

/// The text that the page's data hold takes the place of the shown one.
void prefer_body(Draft& draft, const std::vector<Block>& body) {
    for (std::size_t at = 0; at < draft.page.lines.size(); ++at) {
        HtmlLine& line = draft.page.lines[at];
        const bool inside = at >= draft.begin && at < draft.end;
        if (!line.kept() && !inside)
            continue;
        const auto holds = [&line](const Block& block) {
            return block.text.find(line.text) != std::string::npos;
        };
        if (std::any_of(body.begin(), body.end(), holds))
            line.reason = in_data;
        else if (line.kept())
            line.reason = "not in the page's data, which hold more of the text";
    }
}

/// The user's word on each line comes last.
void apply_rules(Draft& draft, LineRules& rules) {
    if (rules.empty())
        return;
    for (HtmlLine& line : draft.page.lines) {
        if (line.reason != in_data)
            line.reason = rules.judge(line.text, line.reason);
    }
}

void add_title(Article& article, const Headline& headline, LineRules& rules) {
    const std::string_view reason = rules.judge(headline.text, "");
    if (reason.empty() && !headline.text.empty())
        article.blocks.push_back({BlockKind::headline, headline.text, 0});
    else if (!headline.text.empty())
        article.dropped.push_back({headline.text, std::string(reason)});
}

void add_body(Article& article, std::vector<Block> body, LineRules& rules) {
    for (Block& block : body) {
        if (const std::string_view reason = rules.judge(block.text, ""); !reason.empty())
            article.dropped.push_back({std::move(block.text), std::string(reason)});
        else
            article.blocks.push_back(std::move(block));
    }
}

/// Captions between the headline and the text are the article's, too.
bool is_read_caption(const Draft& draft, std::size_t at) {
    return at >= std::min(draft.begin, draft.headline.line) && at < draft.end &&
           draft.page.lines[at].reason == html_words::caption;
}

BlockKind kind_of_block(const HtmlLine& line) {
    return line.kept() ? kind_of(line) : BlockKind::caption;
}

/// The lines [begin, end) as blocks, or as dropped.
void add_lines(Article& article, Draft& draft, std::size_t begin, std::size_t end, bool captions) {
    std::uint32_t row = 0;
    for (std::size_t at = begin; at < end; ++at) {
        HtmlLine& line = draft.page.lines[at];
        if (at == draft.headline.line && line.text != draft.headline.text)
            line.reason = "the headline, with a label before it";
        else if (at == draft.headline.line || line.reason == in_data)
            continue;
        if (!line.kept() && !(captions && is_read_caption(draft, at))) {
            article.dropped.push_back({std::move(line.text), std::string(line.reason)});
            continue;
        }
        // The cells of a row are one line to a listener, as they are to a reader.
        const std::uint32_t last_row = std::exchange(row, row_of(draft.page, line));
        if (row != 0 && row == last_row)
            article.blocks.back().text.append(", ").append(line.text);
        else
            article.blocks.push_back({kind_of_block(line), std::move(line.text), 0});
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
std::vector<Block> blocks_of_body(std::string_view body) {
    std::vector<Block> blocks;
    if (has_markup(body) || body.find("&lt;") != std::string_view::npos) {
        blocks = visible_blocks(body);
        std::string text;
        for (const Block& block : blocks)
            text.append(block.text).append("\n");
        return has_markup(text) && !has_markup(body) ? visible_blocks(text) : blocks;
    }
    while (!body.empty()) {
        const std::size_t end = std::min(body.find('\n'), body.size());
        std::vector<Block> paragraph = visible_blocks(body.substr(0, end));
        std::move(paragraph.begin(), paragraph.end(), std::back_inserter(blocks));
        body.remove_prefix(std::min(end + 1, body.size()));
    }
    return blocks;
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
    article.picture = local_picture(draft.page.tree);
    article.url = draft.metadata.url.empty() ? saved_from(html) : draft.metadata.url;
    // What a page says may be a path on its own server.
    if (article.url.find("://") == std::string::npos && !options.url.empty())
        article.url = options.url;
    article.language.tag = draft.metadata.language;
    const std::size_t length = kept_length(draft);
    if (length < short_article && draft.metadata.body.empty())
        draft.metadata.body = scripted_text(draft.page.tree);
    std::vector<Block> body;
    if (length < short_article && draft.metadata.body.size() > 3 * length)
        body = blocks_of_body(draft.metadata.body);
    if (!body.empty())
        prefer_body(draft, body);
    LineRules rules(options, article.url);
    apply_rules(draft, rules);
    add_title(article, draft.headline, rules);
    add_lines(article, draft, 0, draft.begin, options.captions);
    add_body(article, std::move(body), rules);
    add_lines(article, draft, draft.begin, draft.page.lines.size(), options.captions);
    return article;
}

std::vector<Block> visible_blocks(std::string_view html) {
    std::vector<Block> blocks;
    for (HtmlLine& line : lay_out(html, false).lines)
        blocks.push_back({line.kind, std::move(line.text), 0});
    return blocks;
}

}  // namespace aloud
