// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_metadata.hpp"

#include "extract/json_ld.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace aloud {
namespace {

using namespace std::string_view_literals;

struct Sources {
    JsonLd json;
    std::string og_title;
    std::string twitter_title;
    std::string title;
    std::string author;
    std::string date;
    std::string time;
    std::string site;
    std::string url;
    std::string canonical;
    std::string language;
};

/// All text below a node, white space made single.
std::string text_of(const HtmlTree& tree, std::size_t index) {
    std::string text;
    for (std::size_t at = index; at < tree[index].end; ++at) {
        for (const char c : tree[at].text) {
            const bool space = c == ' ' || c == '\n' || c == '\t';
            if (!space)
                text += c;
            else if (!text.empty() && text.back() != ' ')
                text += ' ';
        }
    }
    return std::string(trim(text));
}

/// Some sites write HTML's entities in data that have no need of them.
std::string unescaped(const std::string& text) {
    if (text.find('&') == std::string::npos)
        return text;
    const HtmlTree tree(text);
    return tree.size() == 0 ? std::string() : text_of(tree, 0);
}

void fill(std::string& field, std::string_view value) {
    if (field.empty())
        field = trim(value);
}

struct MetaName {
    std::string_view name;
    std::string Sources::*field;
};

constexpr std::array meta_names = {
    MetaName{"og:title", &Sources::og_title},
    MetaName{"twitter:title", &Sources::twitter_title},
    MetaName{"dc.title", &Sources::twitter_title},
    MetaName{"headline", &Sources::twitter_title},
    MetaName{"author", &Sources::author},
    MetaName{"article:author", &Sources::author},
    MetaName{"dc.creator", &Sources::author},
    MetaName{"byl", &Sources::author},
    MetaName{"article:published_time", &Sources::date},
    MetaName{"datepublished", &Sources::date},
    MetaName{"date", &Sources::date},
    MetaName{"pubdate", &Sources::date},
    MetaName{"dc.date", &Sources::date},
    MetaName{"parsely-pub-date", &Sources::date},
    MetaName{"og:site_name", &Sources::site},
    MetaName{"application-name", &Sources::site},
    MetaName{"og:url", &Sources::url},
    MetaName{"content-language", &Sources::language},
    MetaName{"og:locale", &Sources::language},
    MetaName{"dc.language", &Sources::language},
    MetaName{"language", &Sources::language},
};

void read_meta(const HtmlTree& tree, std::size_t index, Sources& sources) {
    const std::string_view content = tree.attribute(index, "content");
    constexpr std::array keys = {"property"sv, "name"sv, "itemprop"sv, "http-equiv"sv};
    for (const std::string_view key : keys) {
        const std::string name = to_lower(tree.attribute(index, key));
        const auto* found = std::find_if(meta_names.begin(), meta_names.end(),
                                         [&](const MetaName& entry) { return entry.name == name; });
        // An author's page is no name.
        const bool is_link = content.find("://") != std::string_view::npos;
        if (found != meta_names.end() && (!is_link || found->field != &Sources::author))
            fill(sources.*(found->field), content);
    }
}

void read_node(const HtmlTree& tree, std::size_t index, Sources& sources) {
    switch (tree[index].tag) {
        case Tag::html:
            fill(sources.language, tree.attribute(index, "lang"));
            fill(sources.language, tree.attribute(index, "xml:lang"));
            break;
        case Tag::title:
            fill(sources.title, text_of(tree, index));
            break;
        case Tag::meta:
            read_meta(tree, index, sources);
            break;
        case Tag::link:
            if (tree.attribute(index, "rel") == "canonical")
                fill(sources.canonical, tree.attribute(index, "href"));
            break;
        case Tag::script:
            if (tree.attribute(index, "type").find("ld+json") != std::string_view::npos)
                read_json_ld(tree[std::min(index + 1, tree.size() - 1)].text, sources.json);
            break;
        case Tag::time:
            fill(sources.time, tree.attribute(index, "datetime"));
            break;
        default:
            break;
    }
}

/// "en_GB" -> "en-gb"; of "en, de" the first.
std::string language_tag(std::string_view declared) {
    std::string tag = to_lower(trim(declared.substr(0, declared.find(','))));
    std::replace(tag.begin(), tag.end(), '_', '-');
    const bool plausible =
        tag.size() >= 2 && tag.size() <= 11 &&
        tag.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos;
    return plausible ? tag : std::string();
}

}  // namespace

HtmlMetadata read_metadata(const HtmlTree& tree) {
    Sources sources;
    for (std::size_t index = 0; index < tree.size(); ++index)
        read_node(tree, index, sources);
    HtmlMetadata metadata;
    for (const std::string& title : {unescaped(sources.json.headline), sources.og_title,
                                     sources.twitter_title, sources.title}) {
        if (!title.empty())
            metadata.titles.push_back(title);
    }
    fill(sources.json.author, sources.author);
    fill(sources.json.date, sources.date);
    fill(sources.json.date, sources.time);
    fill(sources.site, sources.json.site);
    fill(sources.canonical, sources.url);
    metadata.body = std::move(sources.json.body);
    metadata.author = unescaped(sources.json.author);
    metadata.date = sources.json.date;
    metadata.site = sources.site;
    metadata.url = sources.canonical;
    metadata.language = language_tag(sources.language);
    return metadata;
}

}  // namespace aloud
