// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_roles.hpp"

#include "extract/html_words.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

namespace aloud {
namespace {

using namespace html_words;
using namespace std::string_view_literals;

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
        words.back() += ascii_lower(c);
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
    role.lead = role.lead || contains(lead_words, word);
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
            bare += ascii_lower(c);
    }
    return bare;
}

/// Near its beginning.
bool holds(const HtmlTree& tree, std::size_t index, std::initializer_list<Tag> wanted) {
    constexpr std::size_t far = 500;
    const std::size_t end = std::min<std::size_t>(tree[index].end, index + far);
    for (std::size_t at = index + 1; at < end; ++at) {
        if (std::find(wanted.begin(), wanted.end(), tree[at].tag) != wanted.end())
            return true;
    }
    return false;
}

bool is_hidden(const HtmlTree& tree, std::size_t index) {
    if (tree.has_attribute(index, "hidden"))
        return true;
    // Pages hide their text from screen readers while a dialogue stands before it.
    if (tree.attribute(index, "aria-hidden") == "true" && !holds(tree, index, {Tag::p}))
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
    const bool is_picture =
        tag == Tag::figure && !holds(tree, index, {Tag::blockquote, Tag::table, Tag::pre});
    role.clutter = tag == Tag::figure && !is_picture ? std::string_view() : clutter_of_tag(tag);
    role.weak = is_picture;
    if (role.clutter.empty())
        role.clutter = clutter_of_aria(tree.attribute(index, "role"));
    const std::string_view property = tree.attribute(index, "itemprop");
    role.article_body = property.find("articleBody") != std::string_view::npos ||
                        property.find("reviewBody") != std::string_view::npos ||
                        tree.attribute(index, "name") == "articleBody";
    read_names(tree.attribute(index, "class"), role);
    read_names(tree.attribute(index, "id"), role);
    role.outweighs = role.clutter == comments || role.clutter == consent;
    // What these two say is about the page.
    if (tag == Tag::body || tag == Tag::html)
        return {};
    return role;
}

}  // namespace aloud
