// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump_ending.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <string_view>

namespace aloud {
namespace {

constexpr std::size_t lines_above = 12;   ///< between the headline and the first paragraph
constexpr std::size_t longest_name = 50;  ///< in columns

std::size_t count_words(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        const bool space = is_space(c.value);
        words += !space && !inside ? 1 : 0;
        inside = !space;
        at += c.length;
    }
    return words;
}

/// "By Name Surname" is "Name Surname", "Text: Name" is "Name".
std::string_view name_in_byline(std::string_view line) {
    const std::size_t colon = line.find(':');
    const std::size_t begin = colon == std::string_view::npos ? line.find(' ') : colon + 1;
    line = begin == std::string_view::npos ? std::string_view() : trim(line.substr(begin));
    return trim(line.substr(
        0, std::min({line.find(','), line.find('|'), line.find(" and "), line.size()})));
}

bool is_name(std::string_view text) {
    return text.size() >= 5 && count_code_points(text) <= longest_name && count_words(text) >= 2 &&
           count_words(text) <= 4;
}

/// The names of those who wrote it, as the lines above the first paragraph give them.
std::vector<std::string_view> authors(const std::vector<DumpLine>& lines, Run run,
                                      std::optional<std::size_t> headline) {
    std::vector<std::string_view> names;
    const std::size_t top = run.begin > lines_above ? run.begin - lines_above : 0;
    const std::size_t end = std::min(run.begin + 4, run.end);
    for (std::size_t at = headline.value_or(top); at < end; ++at) {
        const DumpLine& line = lines[at];
        std::string_view name;
        if (line.clutter == Clutter::byline)
            name = name_in_byline(line.text);
        else if (line.clutter == Clutter::none && !line.ends && at != headline)
            name = line.text;
        if (is_name(name))
            names.push_back(name);
    }
    return names;
}

bool begins_with(std::string_view line, std::string_view name) {
    return line.starts_with(name) && !is_letter(decode_at(line, name.size()).value);
}

/// Where the article's paragraphs are set off by empty lines, one that follows furniture without
/// such a line is not the article's.
bool is_set_otherwise(const std::vector<DumpLine>& lines, std::size_t at) {
    return at > 0 && !lines[at].gap_before && lines[at - 1].clutter != Clutter::none;
}

/// The last paragraph that is set off, where the article's paragraphs are; the run's end where not.
std::size_t last_set_off(const std::vector<DumpLine>& lines, Run run) {
    std::size_t at = run.end;
    if (!sets_off_paragraphs(lines, run))
        return at;
    while (at > run.begin && !(lines[at - 1].is_prose() && lines[at - 1].gap_before))
        --at;
    return at - 1;
}

}  // namespace

Run without_ending(const std::vector<DumpLine>& lines, Run run,
                   std::optional<std::size_t> headline) {
    constexpr std::size_t last_lines = 6;  ///< a note is no longer
    const std::vector<std::string_view> names = authors(lines, run, headline);
    const std::size_t half = run.begin + (run.end - run.begin) / 2;
    const std::size_t from = std::max(half, run.end > last_lines ? run.end - last_lines : 0);
    const std::size_t last = last_set_off(lines, run);
    for (std::size_t at = from; at < run.end; ++at) {
        const bool note = std::any_of(names.begin(), names.end(), [&](std::string_view name) {
            return begins_with(lines[at].text, name);
        });
        if (note || (at > last && is_set_otherwise(lines, at)))
            return {run.begin, at};
    }
    return run;
}

}  // namespace aloud
