// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/feed.hpp"

#include "extract/html.hpp"
#include "extract/html_tree.hpp"
#include "extract/line_rules.hpp"
#include "text/unicode.hpp"

#include <string>
#include <utility>
#include <vector>

namespace aloud {
namespace {

struct Item {
    std::string title;
    std::string summary;
    std::string content;
    std::string author;
    std::string date;
    std::string url;
};

/// Atom's type="xhtml": the markup is elements of the feed itself.
std::string markup_below(const HtmlTree& tree, std::size_t index) {
    std::string html;
    std::vector<std::size_t> open;
    const auto close_before = [&](std::size_t node) {
        while (!open.empty() && tree[open.back()].end <= node) {
            html.append("</").append(tree.name(open.back())).append(">");
            open.pop_back();
        }
    };
    for (std::size_t at = index + 1; at < tree[index].end; ++at) {
        close_before(at);
        if (tree[at].tag != Tag::text) {
            html.append("<").append(tree.name(at)).append(">");
            open.push_back(at);
            continue;
        }
        for (const char c : tree[at].text)
            html += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
    }
    close_before(tree[index].end);
    return html;
}

void fill(std::string& field, std::string value) {
    if (field.empty())
        field = std::move(value);
}

void read_field(const HtmlTree& tree, std::size_t index, Item& item) {
    const std::string_view name = tree.name(index);
    if (name == "title")
        fill(item.title, text_below(tree, index));
    else if (name == "description" || name == "summary")
        fill(item.summary, text_below(tree, index));
    else if (name == "encoded" || name == "content")
        fill(item.content, tree.attribute(index, "type") == "xhtml" ? markup_below(tree, index)
                                                                    : text_below(tree, index));
    else if (name == "creator" || name == "author")
        fill(item.author, text_below(tree, index));
    else if (name == "pubDate" || name == "published" || name == "updated" || name == "date")
        fill(item.date, text_below(tree, index));
    else if (name == "link")
        fill(item.url, std::string(tree.attribute(index, "href").empty()
                                       ? std::string_view(text_below(tree, index))
                                       : tree.attribute(index, "href")));
}

Item read_item(const HtmlTree& tree, std::size_t index) {
    Item item;
    for (std::size_t child = index + 1; child < tree[index].end; child = tree[child].end)
        read_field(tree, child, item);
    return item;
}

bool is_item(std::string_view name) {
    return name == "item" || name == "entry";
}

/// The markup in a field is that of a page's body; a title's, too, is often escaped HTML.
std::string plain(const std::string& markup) {
    const Article article = extract_html(markup, {});
    return article.blocks.empty() ? std::string() : article.blocks.front().text;
}

void add_title(Article& article, const Block& title, const ExtractOptions& options) {
    LineRules rules(options, options.url);
    if (const auto reason = rules.judge(title.text, ""); !reason.empty())
        article.dropped.push_back({title.text, std::string(reason)});
    else
        article.blocks.push_back(title);
}

void add_item(Article& article, const Item& item, BlockKind title_kind,
              const ExtractOptions& options) {
    ExtractOptions own = options;
    if (!item.url.empty())
        own.url = item.url;
    const std::string title = item.title.empty() ? std::string() : plain(item.title);
    if (!title.empty())
        add_title(article, {title_kind, title, 0}, own);
    const std::string& markup = item.content.empty() ? item.summary : item.content;
    if (markup.empty())
        return;
    Article body = extract_html(markup, own);
    for (Block& block : body.blocks) {
        if (block.kind == BlockKind::headline)
            block.kind = BlockKind::subhead;
        if (block.text != title)
            article.blocks.push_back(std::move(block));
    }
    for (Dropped& dropped : body.dropped)
        article.dropped.push_back(std::move(dropped));
}

struct Feed {
    Item about;
    std::vector<Item> items;
    std::string language;
};

/// The root's own fields stand one level below it in Atom, two in RSS.
bool is_field_of_feed(const HtmlTree& tree, std::size_t index) {
    const std::size_t parent = tree[index].parent;
    return index > 0 && (parent == 0 || tree[parent].parent == 0);
}

Feed read_feed(const HtmlTree& tree) {
    Feed feed;
    for (std::size_t index = 0; index < tree.size();) {
        const std::string_view name = tree.name(index);
        if (is_item(name)) {
            feed.items.push_back(read_item(tree, index));
            index = tree[index].end;
            continue;
        }
        if (is_field_of_feed(tree, index))
            read_field(tree, index, feed.about);
        if (name == "language")
            feed.language = to_lower(text_below(tree, index));
        ++index;
    }
    return feed;
}

}  // namespace

Article extract_feed(std::string_view xml, const ExtractOptions& options) {
    const Feed feed = read_feed(HtmlTree(xml, Syntax::xml));
    const bool single = feed.items.size() == 1;
    const Item& about = single ? feed.items.front() : feed.about;
    Article article;
    article.title = plain(about.title.empty() ? feed.about.title : about.title);
    article.author = about.author;
    article.date = about.date;
    article.url = about.url.empty() ? options.url : about.url;
    article.site = plain(feed.about.title);
    article.language.tag = feed.language;
    if (!single && !article.title.empty())
        add_title(article, {BlockKind::headline, article.title, 0}, options);
    for (const Item& item : feed.items)
        add_item(article, item, single ? BlockKind::headline : BlockKind::subhead, options);
    return article;
}

}  // namespace aloud
