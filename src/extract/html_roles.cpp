// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_roles.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace aloud {
namespace {

using namespace std::string_view_literals;

struct ClutterWord {
    std::string_view word;
    std::string_view reason;
};

constexpr auto advertisement = "advertisement"sv;
constexpr auto author = "about the author"sv;
constexpr auto caption = "picture caption"sv;
constexpr auto comments = "readers' comments"sv;
constexpr auto navigation = "navigation"sv;
constexpr auto notice = "notice of the site"sv;
constexpr auto page_data = "date, tags or other data"sv;
constexpr auto related = "links to other pages"sv;
constexpr auto sharing = "sharing buttons"sv;
constexpr auto media = "picture or film"sv;

/// Sorted. Words that site builders give to what surrounds an article, whatever language it is in.
constexpr std::array clutter_words = {
    ClutterWord{"ad", advertisement},
    ClutterWord{"addthis", sharing},
    ClutterWord{"addtoany", sharing},
    ClutterWord{"ads", advertisement},
    ClutterWord{"adsbygoogle", advertisement},
    ClutterWord{"advert", advertisement},
    ClutterWord{"advertisement", advertisement},
    ClutterWord{"advertising", advertisement},
    ClutterWord{"author", author},
    ClutterWord{"authors", author},
    ClutterWord{"banner", advertisement},
    ClutterWord{"bio", author},
    ClutterWord{"breadcrumb", navigation},
    ClutterWord{"breadcrumbs", navigation},
    ClutterWord{"byline", author},
    ClutterWord{"bylines", author},
    ClutterWord{"caption", caption},
    ClutterWord{"captions", caption},
    ClutterWord{"carousel", media},
    ClutterWord{"comment", comments},
    ClutterWord{"commentlist", comments},
    ClutterWord{"comments", comments},
    ClutterWord{"consent", notice},
    ClutterWord{"cookie", notice},
    ClutterWord{"cookies", notice},
    ClutterWord{"copyright", notice},
    ClutterWord{"credit", caption},
    ClutterWord{"credits", caption},
    ClutterWord{"disclaimer", notice},
    ClutterWord{"disqus", comments},
    ClutterWord{"donate", notice},
    ClutterWord{"footer", notice},
    ClutterWord{"gallery", media},
    ClutterWord{"gdpr", notice},
    ClutterWord{"infobox", page_data},
    ClutterWord{"keywords", page_data},
    ClutterWord{"login", notice},
    ClutterWord{"masthead", navigation},
    ClutterWord{"menu", navigation},
    ClutterWord{"meta", page_data},
    ClutterWord{"metadata", page_data},
    ClutterWord{"modal", notice},
    ClutterWord{"nav", navigation},
    ClutterWord{"navbar", navigation},
    ClutterWord{"navigation", navigation},
    ClutterWord{"newsletter", notice},
    ClutterWord{"newsletters", notice},
    ClutterWord{"outbrain", related},
    ClutterWord{"pager", navigation},
    ClutterWord{"pagination", navigation},
    ClutterWord{"player", media},
    ClutterWord{"popular", related},
    ClutterWord{"popup", notice},
    ClutterWord{"promo", related},
    ClutterWord{"promos", related},
    ClutterWord{"promoted", related},
    ClutterWord{"promotion", related},
    ClutterWord{"pubdate", page_data},
    ClutterWord{"pullquote", "repeated quotation"},
    ClutterWord{"rating", page_data},
    ClutterWord{"ratings", page_data},
    ClutterWord{"recirc", related},
    ClutterWord{"recirculation", related},
    ClutterWord{"recommendation", related},
    ClutterWord{"recommendations", related},
    ClutterWord{"recommended", related},
    ClutterWord{"related", related},
    ClutterWord{"respond", comments},
    ClutterWord{"share", sharing},
    ClutterWord{"sharebar", sharing},
    ClutterWord{"sharedaddy", sharing},
    ClutterWord{"sharing", sharing},
    ClutterWord{"sidebar", related},
    ClutterWord{"signup", notice},
    ClutterWord{"slider", media},
    ClutterWord{"slideshow", media},
    ClutterWord{"social", sharing},
    ClutterWord{"sponsor", advertisement},
    ClutterWord{"sponsored", advertisement},
    ClutterWord{"subscribe", notice},
    ClutterWord{"subscription", notice},
    ClutterWord{"taboola", related},
    ClutterWord{"tag", page_data},
    ClutterWord{"tags", page_data},
    ClutterWord{"teaser", related},
    ClutterWord{"teasers", related},
    ClutterWord{"timestamp", page_data},
    ClutterWord{"toolbar", sharing},
    ClutterWord{"tools", sharing},
    ClutterWord{"topics", page_data},
    ClutterWord{"trending", related},
    ClutterWord{"widget", related},
};

constexpr std::array whole_words = {"article"sv, "articulo"sv, "artikel"sv, "blog"sv,
                                    "entry"sv,   "item"sv,     "news"sv,    "node"sv,
                                    "post"sv,    "single"sv,   "story"sv,   "content"sv,
                                    "detail"sv,  "notizia"sv,  "noticia"sv};
constexpr std::array part_words = {"body"sv,     "content"sv,     "copy"sv, "inhalt"sv,
                                   "main"sv,     "maincontent"sv, "text"sv, "texto"sv,
                                   "contents"sv, "paragraphs"sv};
constexpr std::array body_words = {
    "articlebody"sv,  "articlecontent"sv, "articletext"sv, "artikeltext"sv, "bodycopy"sv,
    "entrycontent"sv, "newstext"sv,       "postbody"sv,    "postcontent"sv, "posttext"sv,
    "storybody"sv,    "storycontent"sv,   "storytext"sv,   "fulltext"sv};

template <typename Table>
bool contains(const Table& table, std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

bool is_lower_letter(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_upper_letter(char c) {
    return c >= 'A' && c <= 'Z';
}

/// The words of one class name, in lower case.
std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words;
    bool open = false;
    bool after_lower = false;
    for (const char c : name) {
        const bool upper = is_upper_letter(c);
        if (!upper && !is_lower_letter(c)) {
            open = false;
            after_lower = false;
            continue;
        }
        if (!open || (upper && after_lower))
            words.emplace_back();
        words.back() += upper ? static_cast<char>(c - 'A' + 'a') : c;
        open = true;
        after_lower = !upper;
    }
    return words;
}

void read_words(const std::vector<std::string>& words, ElementRole& role) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool pair =
            at > 0 && contains(whole_words, words[at - 1]) && contains(part_words, words[at]);
        role.article_body = role.article_body || pair || contains(body_words, words[at]);
        const auto* found = std::lower_bound(
            clutter_words.begin(), clutter_words.end(), words[at],
            [](const ClutterWord& entry, const std::string& word) { return entry.word < word; });
        if (found != clutter_words.end() && found->word == words[at] && role.clutter.empty())
            role.clutter = found->reason;
    }
}

void read_names(std::string_view names, ElementRole& role) {
    while (!names.empty()) {
        const std::size_t end = std::min(names.find_first_of(" \t\n"), names.size());
        const std::string_view name = names.substr(0, end);
        if (!name.empty())
            read_words(words_of(name), role);
        names.remove_prefix(std::min(end + 1, names.size()));
    }
}

std::string without_spaces(std::string_view text) {
    std::string bare;
    for (const char c : text) {
        if (c != ' ')
            bare += is_upper_letter(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return bare;
}

bool is_hidden(const HtmlTree& tree, std::size_t index) {
    if (tree.has_attribute(index, "hidden") || tree.attribute(index, "aria-hidden") == "true")
        return true;
    const std::string_view style = tree.attribute(index, "style");
    if (style.empty())
        return false;
    const std::string bare = without_spaces(style);
    return bare.find("display:none") != std::string::npos ||
           bare.find("visibility:hidden") != std::string::npos;
}

std::string_view clutter_of_tag(Tag tag) {
    switch (tag) {
        case Tag::nav:
            return navigation;
        case Tag::aside:
            return "beside the article";
        case Tag::footer:
            return notice;
        case Tag::form:
        case Tag::button:
            return "form";
        case Tag::figcaption:
            return caption;
        case Tag::figure:
            return media;
        default:
            return {};
    }
}

std::string_view clutter_of_aria(std::string_view aria) {
    if (aria == "navigation" || aria == "menu" || aria == "menubar")
        return navigation;
    if (aria == "complementary")
        return "beside the article";
    if (aria == "contentinfo" || aria == "dialog" || aria == "alertdialog")
        return notice;
    if (aria == "button" || aria == "search" || aria == "form")
        return "form";
    return {};
}

}  // namespace

ElementRole role_of(const HtmlTree& tree, std::size_t index) {
    ElementRole role;
    const Tag tag = tree[index].tag;
    role.hidden = is_hidden(tree, index);
    role.clutter = clutter_of_tag(tag);
    if (role.clutter.empty())
        role.clutter = clutter_of_aria(tree.attribute(index, "role"));
    const std::string_view property = tree.attribute(index, "itemprop");
    role.article_body = property == "articleBody" || property == "reviewBody";
    read_names(tree.attribute(index, "class"), role);
    read_names(tree.attribute(index, "id"), role);
    role.comments = role.clutter == comments;
    // What these two say is about the page.
    if (tag == Tag::body || tag == Tag::html)
        return {};
    return role;
}

}  // namespace aloud
