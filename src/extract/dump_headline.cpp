// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump_headline.hpp"

#include "extract/shape.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace aloud {
namespace {

constexpr std::size_t reach = 80;           ///< lines above the article that are looked at
constexpr std::size_t body_bytes = 16'000;  ///< of the article, to compare words with
constexpr std::size_t shortest_word = 3;    ///< shorter ones stand in every line

bool is_unspaced(char32_t c) {
    const Script script = script_of(c);
    return script == Script::han || script == Script::kana || script == Script::thai;
}

/// The words of a line in lower case; of scripts without spaces, every pair of letters.
std::vector<std::string> words_of(std::string_view line) {
    std::vector<std::string> words;
    const std::string lower = to_lower(line);
    std::string word;
    std::size_t letters = 0;
    std::string last;
    const auto finish = [&] {
        if (letters >= shortest_word)
            words.push_back(word);
        word.clear();
        letters = 0;
    };
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        const std::string_view bytes = std::string_view(lower).substr(at, c.length);
        at += c.length;
        const bool unspaced = is_unspaced(c.value);
        if (unspaced && !last.empty())
            words.push_back(last + std::string(bytes));
        last = unspaced ? std::string(bytes) : std::string();
        if (unspaced || (!is_letter(c.value) && !is_digit(c.value))) {
            finish();
        } else {
            // Endings change with case and number; five letters tell a word well enough.
            if (letters < 5)
                word += bytes;
            ++letters;
        }
    }
    finish();
    return words;
}

using WordSet = std::unordered_set<std::string>;

WordSet body_words(const std::vector<DumpLine>& lines, std::size_t begin, std::size_t end) {
    WordSet set;
    std::size_t bytes = 0;
    for (std::size_t at = begin; at < end && bytes < body_bytes; ++at) {
        if (!lines[at].is_prose())
            continue;
        const std::string_view text = lines[at].text.substr(0, body_bytes);
        bytes += text.size();
        for (std::string& word : words_of(text))
            set.insert(std::move(word));
    }
    return set;
}

double overlap(std::string_view line, const WordSet& body) {
    const std::vector<std::string> words = words_of(line);
    const auto shared = std::count_if(words.begin(), words.end(), [&body](const std::string& word) {
        return body.count(word) != 0;
    });
    return static_cast<double>(shared) / static_cast<double>(words.size() + 1);
}

bool is_candidate(const DumpLine& line) {
    const bool many_words = line.words >= 2 || line.width >= 15;
    return line.clutter == Clutter::none && line.width >= 10 && line.width <= 250 && many_words;
}

/// A line of data about the article, not its name: "12 May 2020 | Reuters | 3 comments".
bool is_data(const DumpLine& line) {
    std::size_t digits = 0;
    for (const char c : line.text)
        digits += c >= '0' && c <= '9' ? 1 : 0;
    return digits >= 6 || digits * 5 > line.text.size() ||
           line.text.find(" | ") != std::string_view::npos ||
           line.text.find('@') != std::string_view::npos;
}

/// What follows a headline: its byline, date, share buttons, within a few lines.
bool leads_in(const std::vector<DumpLine>& lines, std::size_t at) {
    for (std::size_t next = at + 1; next < lines.size() && next <= at + 4; ++next) {
        const Clutter clutter = lines[next].clutter;
        if (clutter == Clutter::byline || clutter == Clutter::date ||
            (next <= at + 2 && lines[next].width <= 100 && is_data(lines[next])))
            return true;
    }
    return false;
}

bool ends_with_full_stop(const DumpLine& line) {
    return line.ends && !line.text.ends_with('?') && !line.text.ends_with('!') &&
           !line.text.ends_with("？") && !line.text.ends_with("！") && !line.text.ends_with("؟");
}

double score(const std::vector<DumpLine>& lines, std::size_t at, std::size_t body,
             const WordSet& words) {
    const DumpLine& line = lines[at];
    const double length = static_cast<double>(std::min<std::size_t>(line.width, 50)) / 50.0;
    const double distance = static_cast<double>(body - at) / static_cast<double>(reach);
    double sum = 1.8 * overlap(line.text, words) + 0.6 * length - 1.2 * distance;
    sum += leads_in(lines, at) ? 0.6 : 0.0;
    sum += line.repeated && line.width >= 25 ? 0.3 : 0.0;
    sum -= ends_with_full_stop(line) ? 0.7 : 0.0;
    sum -= is_data(line) ? 0.7 : 0.0;
    sum -= line.width > 170 ? 0.5 : 0.0;
    return sum;
}

/// The first paragraph that leaves no doubt.
std::size_t first_paragraph(const std::vector<DumpLine>& lines, Run run) {
    for (std::size_t at = run.begin; at < run.end; ++at) {
        if (lines[at].clutter == Clutter::none && lines[at].ends && lines[at].width >= 80)
            return at;
    }
    return run.begin;
}

}  // namespace

std::optional<std::size_t> headline_of(const std::vector<DumpLine>& lines, Run run) {
    constexpr double least = 0.2;
    constexpr double margin = 0.45;
    const std::size_t body = first_paragraph(lines, run);
    const WordSet words = body_words(lines, body, run.end);
    const std::size_t top = body > reach ? body - reach : 0;
    std::vector<double> scores(body - top, 0.0);
    for (std::size_t at = top; at < body; ++at) {
        if (is_candidate(lines[at]))
            scores[at - top] = score(lines, at, body, words);
    }
    const auto best = std::max_element(scores.begin(), scores.end());
    if (best == scores.end() || *best < least)
        return std::nullopt;
    // Standfirst, captions and pointers share the headline's words, and all stand below it.
    const double enough = std::max(least, *best - margin);
    const auto first =
        std::find_if(scores.begin(), best, [enough](double here) { return here >= enough; });
    return top + static_cast<std::size_t>(first - scores.begin());
}

}  // namespace aloud
