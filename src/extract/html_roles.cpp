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
    bool weak = false;  ///< also said of what holds an article
};

constexpr auto advertisement = "advertisement"sv;
constexpr auto author = "about the author"sv;
constexpr auto caption = caption_reason;
constexpr auto credit = "picture credit"sv;
constexpr auto comments = "readers' comments"sv;
constexpr auto navigation = "navigation"sv;
constexpr auto notice = "notice of the site"sv;
constexpr auto page_data = "date, tags or other data"sv;
constexpr auto related = "links to other pages"sv;
constexpr auto sharing = "sharing buttons"sv;
constexpr auto media = "picture or film"sv;

/// Sorted. Words that site builders give to what surrounds an article, whatever language it is in.
constexpr std::array clutter_words = {
    ClutterWord{"ad", advertisement, true},
    ClutterWord{"addthis", sharing},
    ClutterWord{"addtoany", sharing},
    ClutterWord{"ads", advertisement, true},
    ClutterWord{"adsbygoogle", advertisement},
    ClutterWord{"adsense", advertisement},
    ClutterWord{"adslot", advertisement},
    ClutterWord{"advert", advertisement},
    ClutterWord{"advertisement", advertisement},
    ClutterWord{"advertising", advertisement},
    ClutterWord{"anzeige", advertisement},
    ClutterWord{"author", author, true},
    ClutterWord{"authors", author, true},
    ClutterWord{"autor", author, true},
    ClutterWord{"banner", advertisement, true},
    ClutterWord{"bildunterschrift", caption},
    ClutterWord{"bio", author, true},
    ClutterWord{"breadcrumb", navigation},
    ClutterWord{"breadcrumbs", navigation},
    ClutterWord{"byline", author},
    ClutterWord{"bylines", author},
    ClutterWord{"caption", caption},
    ClutterWord{"captions", caption},
    ClutterWord{"carousel", media},
    ClutterWord{"categories", page_data, true},
    ClutterWord{"comment", comments},
    ClutterWord{"commentform", comments},
    ClutterWord{"commentlist", comments},
    ClutterWord{"comments", comments},
    ClutterWord{"consent", notice},
    ClutterWord{"contributor", author, true},
    ClutterWord{"contributors", author, true},
    ClutterWord{"cookie", notice},
    ClutterWord{"cookies", notice},
    ClutterWord{"copyright", notice, true},
    ClutterWord{"credit", credit, true},
    ClutterWord{"credits", credit, true},
    ClutterWord{"cta", notice, true},
    ClutterWord{"dfp", advertisement},
    ClutterWord{"disclaimer", notice, true},
    ClutterWord{"disqus", comments},
    ClutterWord{"donate", notice},
    ClutterWord{"figcaption", caption},
    ClutterWord{"follow", sharing, true},
    ClutterWord{"followus", sharing},
    ClutterWord{"footer", notice},
    ClutterWord{"gallery", media},
    ClutterWord{"gdpr", notice, true},
    ClutterWord{"infobox", page_data, true},
    ClutterWord{"keywords", page_data, true},
    ClutterWord{"login", notice, true},
    ClutterWord{"masthead", navigation, true},
    ClutterWord{"menu", navigation, true},
    ClutterWord{"meta", page_data, true},
    ClutterWord{"metadata", page_data, true},
    ClutterWord{"modal", notice, true},
    ClutterWord{"morestories", related},
    ClutterWord{"mostpopular", related},
    ClutterWord{"mostread", related},
    ClutterWord{"nav", navigation},
    ClutterWord{"navbar", navigation},
    ClutterWord{"navigation", navigation},
    ClutterWord{"newsletter", notice},
    ClutterWord{"newsletters", notice},
    ClutterWord{"outbrain", related},
    ClutterWord{"pagenav", navigation},
    ClutterWord{"pager", navigation},
    ClutterWord{"pagination", navigation},
    ClutterWord{"paywall", notice},
    ClutterWord{"player", media, true},
    ClutterWord{"playlist", media, true},
    ClutterWord{"poll", notice, true},
    ClutterWord{"popover", notice, true},
    ClutterWord{"popular", related},
    ClutterWord{"popup", notice, true},
    ClutterWord{"postmeta", page_data},
    ClutterWord{"print", sharing, true},
    ClutterWord{"promo", related, true},
    ClutterWord{"promos", related},
    ClutterWord{"promoted", related},
    ClutterWord{"promotion", related},
    ClutterWord{"pubdate", page_data},
    ClutterWord{"publicidad", advertisement},
    ClutterWord{"publicidade", advertisement},
    ClutterWord{"pullquote", "repeated quotation"},
    ClutterWord{"quiz", notice, true},
    ClutterWord{"rating", page_data, true},
    ClutterWord{"ratings", page_data, true},
    ClutterWord{"reactions", comments},
    ClutterWord{"readmore", related, true},
    ClutterWord{"recirc", related},
    ClutterWord{"recirculation", related},
    ClutterWord{"recommend", related, true},
    ClutterWord{"recommendation", related},
    ClutterWord{"recommendations", related},
    ClutterWord{"recommended", related},
    ClutterWord{"reklama", advertisement},
    ClutterWord{"relacionadas", related},
    ClutterWord{"relacionados", related},
    ClutterWord{"related", related},
    ClutterWord{"relatedarticles", related},
    ClutterWord{"relatedlinks", related},
    ClutterWord{"relatednews", related},
    ClutterWord{"relatedposts", related},
    ClutterWord{"replies", comments},
    ClutterWord{"reply", comments},
    ClutterWord{"respond", comments},
    ClutterWord{"search", notice, true},
    ClutterWord{"seealso", related},
    ClutterWord{"share", sharing, true},
    ClutterWord{"sharebar", sharing},
    ClutterWord{"sharedaddy", sharing},
    ClutterWord{"sharethis", sharing},
    ClutterWord{"sharing", sharing, true},
    ClutterWord{"sidebar", related},
    ClutterWord{"signup", notice},
    ClutterWord{"sitemap", navigation},
    ClutterWord{"skiplink", navigation},
    ClutterWord{"slider", media},
    ClutterWord{"slideshow", media},
    ClutterWord{"social", sharing, true},
    ClutterWord{"sponsor", advertisement, true},
    ClutterWord{"sponsored", advertisement, true},
    ClutterWord{"subnav", navigation},
    ClutterWord{"subscribe", notice},
    ClutterWord{"subscription", notice},
    ClutterWord{"survey", notice, true},
    ClutterWord{"syndication", notice, true},
    ClutterWord{"taboola", related},
    ClutterWord{"tag", page_data, true},
    ClutterWord{"tags", page_data, true},
    ClutterWord{"teaser", related, true},
    ClutterWord{"teasers", related},
    ClutterWord{"ticker", related, true},
    ClutterWord{"timestamp", page_data, true},
    ClutterWord{"toc", navigation, true},
    ClutterWord{"toolbar", sharing, true},
    ClutterWord{"tools", sharing, true},
    ClutterWord{"tooltip", notice, true},
    ClutterWord{"topics", page_data, true},
    ClutterWord{"trending", related},
    ClutterWord{"werbebox", advertisement},
    ClutterWord{"werbung", advertisement},
    ClutterWord{"whatsapp", sharing, true},
    ClutterWord{"widget", related, true},
};

struct ClutterPair {
    std::string_view first;
    std::string_view second;
    std::string_view reason;
};

constexpr std::array clutter_pairs = {
    ClutterPair{"also", "read", related},
    ClutterPair{"call", "to", notice},
    ClutterPair{"entry", "footer", page_data},
    ClutterPair{"latest", "news", related},
    ClutterPair{"more", "from", related},
    ClutterPair{"more", "stories", related},
    ClutterPair{"most", "popular", related},
    ClutterPair{"most", "read", related},
    ClutterPair{"pull", "quote", "repeated quotation"},
    ClutterPair{"post", "date", page_data},
    ClutterPair{"post", "info", page_data},
    ClutterPair{"publish", "date", page_data},
    ClutterPair{"read", "also", related},
    ClutterPair{"read", "more", related},
    ClutterPair{"read", "next", related},
    ClutterPair{"reading", "time", page_data},
    ClutterPair{"see", "also", related},
    ClutterPair{"sign", "up", notice},
    ClutterPair{"skip", "link", navigation},
    ClutterPair{"top", "stories", related},
    ClutterPair{"up", "next", related},
};

/// Text for screen readers only: what sighted readers see by layout or pictures.
constexpr std::array unseen_pairs = {
    ClutterPair{"screen", "reader", {}},
    ClutterPair{"sr", "only", {}},
    ClutterPair{"visually", "hidden", {}},
    ClutterPair{"element", "invisible", {}},
};

/// "article-body", "entry__content", "storyText" ...
constexpr std::array whole_words = {"article"sv, "articulo"sv, "artigo"sv, "artikel"sv,
                                    "beitrag"sv, "blog"sv,     "entry"sv,  "materia"sv,
                                    "news"sv,    "node"sv,     "nota"sv,   "noticia"sv,
                                    "notizia"sv, "post"sv,     "story"sv,  "publication"sv};
/// ... of these only "content-body", "page__text", not "page-content", which is everything.
constexpr std::array wide_words = {"content"sv, "detail"sv, "details"sv,
                                   "item"sv,    "page"sv,   "single"sv};
constexpr std::array text_words = {"body"sv,  "copy"sv,  "text"sv, "texte"sv,
                                   "texto"sv, "testo"sv, "tekst"sv};
constexpr std::array content_words = {"content"sv, "contenido"sv, "contents"sv, "conteudo"sv,
                                      "corpo"sv,   "cuerpo"sv,    "inhalt"sv,   "paragraphs"sv};
constexpr std::array body_words = {
    "articlebody"sv,  "articlecontent"sv, "articletext"sv, "artikeltext"sv, "bodycopy"sv,
    "bodytext"sv,     "entrycontent"sv,   "fulltext"sv,    "newsbody"sv,    "newscontent"sv,
    "newstext"sv,     "postbody"sv,       "postcontent"sv, "posttext"sv,    "storybody"sv,
    "storycontent"sv, "storytext"sv,      "textbody"sv};

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

void note_clutter(ElementRole& role, std::string_view reason, bool weak) {
    const bool first = role.clutter.empty();
    role.weak = weak && (first || role.weak);
    // A certain reason says more than a likely one.
    if (first || !weak)
        role.clutter = reason;
}

void read_word(const std::string& word, ElementRole& role) {
    role.article_body = role.article_body || contains(body_words, word);
    const auto* found = std::lower_bound(
        clutter_words.begin(), clutter_words.end(), word,
        [](const ClutterWord& entry, const std::string& wanted) { return entry.word < wanted; });
    if (found != clutter_words.end() && found->word == word)
        note_clutter(role, found->reason, found->weak);
}

void read_pair(std::string_view first, std::string_view second, ElementRole& role) {
    const auto names_text = [](std::string_view whole, std::string_view part) {
        return (contains(whole_words, whole) || contains(wide_words, whole)) &&
               contains(text_words, part);
    };
    const bool body = names_text(first, second) || names_text(second, first) ||
                      (contains(whole_words, first) && contains(content_words, second));
    role.article_body = role.article_body || body;
    const auto is_it = [&](const ClutterPair& pair) {
        return pair.first == first && pair.second == second;
    };
    const auto* found = std::find_if(clutter_pairs.begin(), clutter_pairs.end(), is_it);
    if (found != clutter_pairs.end())
        note_clutter(role, found->reason, false);
    role.hidden = role.hidden || std::any_of(unseen_pairs.begin(), unseen_pairs.end(), is_it);
}

void read_words(const std::vector<std::string>& words, ElementRole& role) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        read_word(words[at], role);
        if (at > 0)
            read_pair(words[at - 1], words[at], role);
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
    role.weak = tag == Tag::figure;
    if (role.clutter.empty())
        role.clutter = clutter_of_aria(tree.attribute(index, "role"));
    const std::string_view property = tree.attribute(index, "itemprop");
    role.article_body = property.find("articleBody") != std::string_view::npos ||
                        property.find("reviewBody") != std::string_view::npos;
    read_names(tree.attribute(index, "class"), role);
    read_names(tree.attribute(index, "id"), role);
    role.comments = role.clutter == comments;
    // What these two say is about the page.
    if (tag == Tag::body || tag == Tag::html)
        return {};
    return role;
}

}  // namespace aloud
