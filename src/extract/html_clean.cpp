// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_clean.hpp"

#include "extract/clutter.hpp"
#include "extract/html_headline.hpp"
#include "extract/html_lead.hpp"
#include "extract/html_sums.hpp"
#include "text/unicode.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace aloud {
namespace {

constexpr std::string_view links = "links to other pages";

/// The article's lines, first to last.
struct Lines {
    HtmlPage& page;
    std::size_t begin;
    std::size_t end;

    [[nodiscard]] bool kept(std::size_t at) const { return page.lines[at].kept(); }
};

void leave_out(const Lines& lines, std::size_t begin, std::size_t end, std::string_view reason) {
    for (std::size_t at = begin; at < end; ++at) {
        if (lines.kept(at))
            lines.page.lines[at].reason = reason;
    }
}

bool ends_with_full_stop(std::string_view text) {
    const std::size_t last = text.find_last_not_of("\"')");
    if (last == std::string_view::npos)
        return false;
    const CodePoint c = decode_before(text, text.size());
    return text[last] == '.' || c.value == U'。' || c.value == U'।' || c.value == U'۔' ||
           ((c.value == U'”' || c.value == U'»') && last > 3 &&
            text.find('.', last - 3) != std::string_view::npos);
}

/// Sentences that happen to be linked; headlines, which links to other pages show, have no full
/// stop.
bool is_linked_prose(const HtmlLine& line) {
    return line.ends_sentence && line.length >= 40 && ends_with_full_stop(line.text);
}

/// "[The Gazette]": where a quotation is from.
bool is_citation(const HtmlLine& line) {
    constexpr std::size_t longest = 40;
    const char first = line.text.front();
    const char last = line.text.back();
    return line.length <= longest &&
           ((first == '[' && last == ']') || (first == '(' && last == ')'));
}

bool is_list(Tag tag) {
    return tag == Tag::ul || tag == Tag::ol || tag == Tag::li || tag == Tag::table;
}

/// Every item has a link, and none is a sentence.
bool is_list_of_links(const HtmlPage& page, const HtmlSums& sums, std::size_t index) {
    constexpr std::size_t longest = 60;
    if (page.tree[index].tag != Tag::ul ||
        sums.last_line(index) - sums.first_line(index) > longest ||
        sums.link_length(index) * 3 < sums.length(index))
        return false;
    for (std::size_t at = sums.first_line(index); at < sums.last_line(index); ++at) {
        if (page.lines[at].kept() &&
            (page.lines[at].link_length == 0 || ends_with_full_stop(page.lines[at].text)))
            return false;
    }
    return true;
}

void prune_links(const Lines& lines, std::size_t container) {
    HtmlPage& page = lines.page;
    const HtmlSums sums(page);
    for (std::size_t index = container + 1; index < page.tree[container].end; ++index) {
        if (page.tree[index].display != Display::block)
            continue;
        const bool linked =
            sums.prose(index) == 0 && sums.link_length(index) * 2 > sums.length(index);
        if (!linked && !is_list_of_links(page, sums, index))
            continue;
        const bool in_list = is_list(page.tree[index].tag);
        for (std::size_t at = sums.first_line(index); at < sums.last_line(index); ++at) {
            HtmlLine& line = page.lines[at];
            const bool heads_text = line.level > 0 && !in_list &&
                                    !is_list(page.tree[page.tree[line.element].parent].tag);
            if (line.kept() && !is_linked_prose(line) && !is_citation(line) && !heads_text)
                line.reason = links;
        }
        index = page.tree[index].end;
    }
}

/// Lines of one element that are links and nothing else.
void prune_link_lines(const Lines& lines) {
    for (std::size_t at = lines.begin; at < lines.end; ++at) {
        HtmlLine& line = lines.page.lines[at];
        const bool linked = line.link_length * 10 >= line.length * 9;
        if (line.kept() && linked && line.level == 0 && !is_linked_prose(line) &&
            !is_citation(line))
            line.reason = links;
    }
}

/// A heading or title that leads to another page, and a few words about it.
bool is_teaser(const HtmlPage& page, const HtmlSums& sums, std::size_t index) {
    const std::size_t begin = sums.first_line(index);
    const std::size_t end = sums.last_line(index);
    if (begin == end || end - begin > 8)
        return false;
    std::size_t length = 0;
    bool has_link = false;
    for (std::size_t at = begin; at < end; ++at) {
        const HtmlLine& line = page.lines[at];
        length += line.length;
        has_link = has_link || (line.length >= 8 && line.link_length * 10 >= line.length * 9);
    }
    return has_link && length <= 450;
}

/// Three or more teasers in a row, unless the article is made of them.
void prune_teasers(const Lines& lines, std::size_t container) {
    HtmlPage& page = lines.page;
    const HtmlTree& tree = page.tree;
    const HtmlSums sums(page);
    for (std::size_t parent = container; parent < tree[container].end; ++parent) {
        std::vector<std::size_t> row;
        const auto close_row = [&] {
            if (row.size() >= 3 && sums.prose(parent) * 5 < sums.prose(container) * 2)
                leave_out(lines, sums.first_line(row.front()), sums.last_line(row.back()), links);
            row.clear();
        };
        for (std::size_t child = parent + 1; child < tree[parent].end; child = tree[child].end) {
            const bool shown = sums.first_line(child) != sums.last_line(child);
            if (shown && (!is_teaser(page, sums, child) ||
                          (!row.empty() && tree[child].tag != tree[row.front()].tag)))
                close_row();
            else if (shown)
                row.push_back(child);
        }
        close_row();
    }
}

bool is_cell(const HtmlNode& element) {
    return element.tag == Tag::td || element.tag == Tag::th;
}

/// A cell with another one before or behind it in its row, as data have; in a layout of tables the
/// rows are of one cell, or their cells are of many lines.
bool is_datum(const Lines& lines, std::size_t at) {
    const HtmlPage& page = lines.page;
    const HtmlNode& element = page.tree[page.lines[at].element];
    if (!is_cell(element))
        return false;
    const auto shares_row = [&](std::size_t other) {
        const HtmlNode& cell = page.tree[page.lines[other].element];
        return is_cell(cell) && cell.parent == element.parent && &cell != &element;
    };
    return (at > lines.begin && shares_row(at - 1)) || (at + 1 < lines.end && shares_row(at + 1));
}

/// Furniture is repeated; sentences may be.
void prune_repeats(const Lines& lines, std::string_view headline) {
    std::unordered_map<std::string, int> seen;
    const std::string headline_key = spoken_key(headline);
    for (const HtmlLine& line : lines.page.lines) {
        if (line.length < 100)
            ++seen[spoken_key(line.text)];
    }
    for (std::size_t at = lines.begin; at < lines.end; ++at) {
        HtmlLine& line = lines.page.lines[at];
        if (!line.kept() || line.length >= 100 || is_datum(lines, at) || is_citation(line))
            continue;
        const std::string key = spoken_key(line.text);
        if (key.empty())
            line.reason = "no words";
        else if (key == headline_key)
            line.reason = "headline again";
        else if (seen[key] > 1 && !line.ends_sentence && line.kind == BlockKind::paragraph)
            line.reason = "repeated line";
    }
}

/// The element that a line stands in together with its neighbours.
std::uint32_t home_of(const HtmlPage& page, const HtmlLine& line) {
    const HtmlNode& element = page.tree[line.element];
    const bool is_wrapper = element.tag == Tag::p || element.tag == Tag::li || line.level > 0;
    return is_wrapper ? element.parent : line.element;
}

bool is_prose_at(const Lines& lines, std::size_t at, std::uint32_t home) {
    const HtmlLine& line = lines.page.lines[at];
    return line.prose && home_of(lines.page, line) == home;
}

/// Between two paragraphs of its own element; `before` is the last line that is kept above it.
bool is_embedded(const Lines& lines, std::size_t before, std::size_t at) {
    const std::uint32_t home = home_of(lines.page, lines.page.lines[at]);
    std::size_t behind = at + 1;
    while (behind < lines.end && !lines.kept(behind))
        ++behind;
    return behind < lines.end && is_prose_at(lines, before, home) &&
           is_prose_at(lines, behind, home);
}

/// Dates and numbers head the parts of a chronicle, and "Up next" may, too.
bool may_head(Clutter clutter) {
    return clutter == Clutter::date || clutter == Clutter::counter || clutter == Clutter::section;
}

/// A pointer or an invitation leads somewhere; a sentence that only begins like one does not.
bool leads_nowhere(const HtmlLine& line, Clutter clutter) {
    return (clutter == Clutter::read_more || clutter == Clutter::sign_up) && line.prose &&
           line.link_length == 0;
}

void prune_clutter(const Lines& lines) {
    std::size_t before = lines.begin;
    for (std::size_t at = lines.begin; at < lines.end; ++at) {
        HtmlLine& line = lines.page.lines[at];
        if (!line.kept())
            continue;
        const Clutter clutter = clutter_of(line.text);
        const bool heads = line.level > 0 ? clutter != Clutter::section
                                          : is_datum(lines, at) || is_embedded(lines, before, at);
        if (clutter == Clutter::none || (may_head(clutter) && heads) ||
            (leads_nowhere(line, clutter) && is_embedded(lines, before, at)))
            before = at;
        else
            line.reason = clutter_reason(clutter);
    }
}

/// Which elements hold prose, as marks on the nodes.
std::vector<bool> homes_of_prose(const Lines& lines) {
    std::vector<bool> homes(lines.page.tree.size(), false);
    for (std::size_t at = lines.begin; at < lines.end; ++at) {
        if (lines.kept(at) && lines.page.lines[at].prose)
            homes[home_of(lines.page, lines.page.lines[at])] = true;
    }
    return homes;
}

/// Dates, names and labels between the headline and the text.
void trim_start(const Lines& lines, const std::vector<bool>& homes) {
    for (std::size_t at = lines.begin; at < lines.end; ++at) {
        HtmlLine& line = lines.page.lines[at];
        if (!line.kept())
            continue;
        if (line.prose)
            return;
        if (!homes[home_of(lines.page, line)] && !line.ends_sentence &&
            line.kind != BlockKind::item && !is_named_lead(lines.page, line))
            line.reason = "label before the text";
    }
}

/// Labels and links behind the last sentence.
void trim_end(const Lines& lines, const std::vector<bool>& homes) {
    for (std::size_t at = lines.end; at > lines.begin; --at) {
        HtmlLine& line = lines.page.lines[at - 1];
        if (!line.kept())
            continue;
        const bool linked = line.link_length * 2 > line.length;
        if (line.prose || (line.ends_sentence && !linked))
            return;
        const bool at_home = homes[home_of(lines.page, line)];
        if (at_home || (line.kind == BlockKind::item && line.link_length == 0))
            continue;
        line.reason = "label behind the text";
    }
}

void prune_empty_headings(const Lines& lines) {
    int next = 1;  // the level of the heading below, 0 for text
    for (std::size_t at = lines.end; at > lines.begin; --at) {
        HtmlLine& line = lines.page.lines[at - 1];
        if (!line.kept())
            continue;
        if (line.level > 0 && next > 0 && line.level >= next)
            line.reason = "heading without text";
        else
            next = line.level;
    }
}

}  // namespace

void clean_inside(HtmlPage& page, std::size_t container, std::string_view headline) {
    const HtmlSums sums(page);
    const Lines lines{page, sums.first_line(container), sums.last_line(container)};
    prune_teasers(lines, container);
    prune_links(lines, container);
    prune_link_lines(lines);
    prune_repeats(lines, headline);
    prune_clutter(lines);
    const std::vector<bool> homes = homes_of_prose(lines);
    trim_start(lines, homes);
    trim_end(lines, homes);
    prune_empty_headings(lines);
}

}  // namespace aloud
