// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_headline.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace aloud {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_headline = 300;

/// Shorter ones agree by chance ("News").
constexpr std::size_t shortest_key = 6;

bool starts_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// How well a line's key agrees with a title's: 0 (not at all) to 3 (the same).
int agreement(std::string_view line, std::string_view title) {
    if (line.size() < shortest_key)
        return 0;
    if (line == title)
        return 3;
    // The title has the site's name before or behind the headline.
    const bool part =
        (starts_with(title, line) || ends_with(title, line)) && line.size() * 5 >= title.size() * 2;
    if (part)
        return 2;
    // A kicker stands before the headline, in the same line.
    if (ends_with(line, title) && title.size() >= 15 && line.size() <= title.size() * 2)
        return 2;
    // The title was cut short for search engines.
    return starts_with(line, title) && title.size() * 2 >= line.size() && title.size() >= 15 ? 1
                                                                                             : 0;
}

int rank_of_tag(const HtmlPage& page, const HtmlLine& line) {
    std::uint32_t element = line.element;
    for (int up = 0; up < 3; ++up) {
        switch (page.tree[element].tag) {
            case Tag::h1:
                return 3;
            case Tag::h2:
                return 2;
            case Tag::h3:
            case Tag::h4:
                return 1;
            default:
                element = page.tree[element].parent;
        }
    }
    return 0;
}

/// The title without the site's name, or a section's, behind (or before) its last separator.
std::string_view without_last_part(std::string_view title, const std::string& site_key) {
    constexpr std::array separators = {" | "sv, " - "sv, " – "sv, " — "sv, " :: "sv,
                                       " » "sv, " • "sv, " · "sv, "_"sv};
    for (const std::string_view separator : separators) {
        const std::size_t at = title.rfind(separator);
        if (at == std::string_view::npos)
            continue;
        const std::string_view before = title.substr(0, at);
        const std::string_view behind = title.substr(at + separator.size());
        if (!site_key.empty() && spoken_key(before) == site_key)
            return behind;
        const bool for_sites = separator == " | " || separator == "_";
        if (for_sites && behind.size() < before.size())
            return before;
        if ((!site_key.empty() && spoken_key(behind) == site_key) ||
            behind.size() * 3 <= before.size() * 2)
            return before;
    }
    return title;
}

std::string without_site(std::string_view title, const std::string& site) {
    const std::string site_key = spoken_key(site);
    for (int parts = 0; parts < 3; ++parts)
        title = without_last_part(title, site_key);
    return std::string(trim(title));
}

/// The end or beginning of a title that is no headline: the site's name.
bool is_site_of(std::string_view key, const std::vector<std::string>& title_keys) {
    return std::any_of(title_keys.begin(), title_keys.end(), [key](std::string_view title) {
        return title.size() > key.size() && (ends_with(title, key) || starts_with(title, key));
    });
}

/// The only <h1>, but for one that shows the site's name.
std::size_t lone_h1(const HtmlPage& page, const std::vector<std::string>& title_keys) {
    std::size_t found = Headline::nowhere;
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
        const HtmlLine& line = page.lines[at];
        if (rank_of_tag(page, line) < 3 || line.length < 10 ||
            line.text.size() > longest_headline || is_site_of(spoken_key(line.text), title_keys))
            continue;
        if (found != Headline::nowhere)
            return Headline::nowhere;
        found = at;
    }
    return found;
}

/// The titles, with the site's name and without; one that is nothing but that name comes last.
std::vector<std::string> titles_of(const HtmlMetadata& metadata) {
    std::vector<std::string> titles = metadata.titles;
    const std::string site_key = spoken_key(metadata.site);
    std::stable_partition(titles.begin(), titles.end(),
                          [&](const std::string& title) { return spoken_key(title) != site_key; });
    const std::size_t count = titles.size();
    for (std::size_t at = 0; at < count; ++at) {
        std::string bare = without_site(titles[at], metadata.site);
        if (bare != titles[at])
            titles.push_back(std::move(bare));
    }
    return titles;
}

/// "CityBridge opens" for the title "Bridge opens": the words before are a label of their own.
std::string without_kicker(const std::string& line, const std::vector<std::string>& titles) {
    for (const std::string& title : titles) {
        if (title.size() >= 15 && title.size() < line.size() && ends_with(line, title))
            return title;
    }
    return line;
}

}  // namespace

std::string spoken_key(std::string_view text) {
    std::string key;
    const std::string lower = to_lower(text);
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        if (is_letter(c.value) || is_digit(c.value) || is_mark(c.value))
            key.append(lower, at, c.length);
        at += c.length;
    }
    return key;
}

namespace {

std::vector<std::string> keys_of(const std::vector<std::string>& titles) {
    std::vector<std::string> keys(titles.size());
    std::ranges::transform(titles, keys.begin(),
                           [](const std::string& title) { return spoken_key(title); });
    return keys;
}

int best_agreement(std::string_view key, const std::vector<std::string>& titles) {
    int best = 0;
    for (const std::string& title : titles)
        best = std::max(best, agreement(key, title));
    return best;
}

/// The line that agrees best with a title, those with the key `passed_over` aside.
Headline best_line(const HtmlPage& page, const std::vector<std::string>& titles,
                   std::string_view passed_over) {
    Headline best;
    int best_score = 0;
    for (std::size_t at = 0; at < page.lines.size(); ++at) {
        const HtmlLine& line = page.lines[at];
        if (line.text.size() > longest_headline)
            continue;
        const std::string key = spoken_key(line.text);
        if (!key.empty() && key == passed_over)
            continue;
        const int agrees = best_agreement(key, titles);
        const int score = agrees == 0 ? 0 : agrees * 2 + rank_of_tag(page, line) * 3;
        if (score > best_score) {
            best_score = score;
            best = {line.text, at};
        }
    }
    return best;
}

}  // namespace

Headline find_headline(const HtmlPage& page, const HtmlMetadata& metadata) {
    const std::vector<std::string> titles = titles_of(metadata);
    const std::vector<std::string> keys = keys_of(titles);
    const std::string site_key = spoken_key(metadata.site);
    // The site's name, in its header, is no headline but of its first page.
    const bool has_own_title = keys.empty() || keys.front() != site_key;
    const Headline best = best_line(page, keys, has_own_title ? site_key : "");
    if (best.line != Headline::nowhere)
        return {without_kicker(best.text, titles), best.line};
    const std::size_t at = lone_h1(page, keys);
    if (at != Headline::nowhere &&
        (titles.empty() || !has_own_title || spoken_key(page.lines[at].text) != site_key))
        return {page.lines[at].text, at};
    if (titles.empty() || titles.front().size() > longest_headline)
        return {};
    return {without_site(titles.front(), metadata.site), Headline::nowhere};
}

}  // namespace aloud
