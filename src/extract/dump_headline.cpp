// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump_headline.hpp"

#include "extract/dump_words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace aloud {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t reach = 100;           ///< lines above the article that are looked at
constexpr std::size_t body_bytes = 16'000;   ///< of the article, to compare words with
constexpr std::size_t shortest_teaser = 20;  ///< a shorter line names a section as likely

/// Labels side by side: "News	Sport	Weather", "Home / Region / Traffic".
bool is_row_of_labels(std::string_view line) {
    constexpr std::array separators = {"\t"sv,  " / "sv, " | "sv, " > "sv, " » "sv,
                                       " › "sv, " · "sv, " • "sv, " → "sv};
    return std::any_of(separators.begin(), separators.end(), [line](std::string_view separator) {
        const std::size_t first = line.find(separator);
        return first != std::string_view::npos &&
               line.find(separator, first + separator.size()) != std::string_view::npos;
    });
}

bool is_candidate(const DumpLine& line) {
    const bool many_words = line.words >= 2 || line.width >= 15;
    return line.clutter == Clutter::none && line.width >= 10 && line.width <= 250 && many_words &&
           !is_row_of_labels(line.text);
}

/// A line of data about the article, not its name: "12 May 2020 | Reuters | 3 comments".
bool is_data(const DumpLine& line) {
    std::size_t digits = 0;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < line.text.size(); ++characters) {
        const CodePoint c = decode_at(line.text, at);
        digits += is_digit(c.value) ? 1 : 0;
        at += c.length;
    }
    return digits >= 6 || digits * 5 > characters ||
           line.text.find(" | ") != std::string_view::npos ||
           line.text.find('@') != std::string_view::npos;
}

/// How far below a line its byline or date stands: 1 for the next line; 0 for none within 3.
std::size_t lead_in_below(const std::vector<DumpLine>& lines, std::size_t at) {
    for (std::size_t below = 1; below <= 3 && at + below < lines.size(); ++below) {
        const Clutter clutter = lines[at + below].clutter;
        if (clutter == Clutter::byline || clutter == Clutter::date)
            return below;
    }
    return 0;
}

bool has_data_below(const std::vector<DumpLine>& lines, std::size_t at) {
    for (std::size_t below = at + 1; below <= at + 2 && below < lines.size(); ++below) {
        if (lines[below].width <= 100 && is_data(lines[below]))
            return true;
    }
    return false;
}

bool is_dated(const std::vector<DumpLine>& lines, std::size_t at) {
    const auto date_at = [&lines](std::size_t there) {
        return there < lines.size() && lines[there].clutter == Clutter::date;
    };
    return is_candidate(lines[at]) && (date_at(at + 1) || date_at(at + 2));
}

/// One of several lines that have a date each: a list of other articles.
bool is_dated_teaser(const std::vector<DumpLine>& lines, std::size_t at) {
    constexpr std::size_t around = 12;
    std::size_t dated = 0;
    const std::size_t end = std::min(lines.size(), at + around);
    for (std::size_t other = at > around ? at - around : 0; other < end; ++other) {
        // The next line may be dated by the same date.
        if (is_dated(lines, other)) {
            ++dated;
            other += 1;
        }
    }
    return dated >= 4 && is_dated(lines, at);
}

/// One of a list of teasers: two others directly above it and one below.
bool is_listed(const std::vector<DumpLine>& lines, std::size_t at) {
    if (at < 2 || at + 1 >= lines.size())
        return false;
    const auto adjoins = [&lines](std::size_t there, std::size_t lower) {
        return is_candidate(lines[there]) && !is_data(lines[there]) && !lines[lower].gap_before;
    };
    return adjoins(at - 1, at) && adjoins(at - 2, at - 1) && adjoins(at + 1, at + 1);
}

/// The way to the page with the headline as its last step: "Home > Sport > The headline".
bool is_breadcrumb(const std::vector<DumpLine>& lines, std::size_t at) {
    const std::string line = to_lower(lines[at].text);
    for (std::size_t below = at + 1; below < lines.size() && below <= at + 5; ++below) {
        const DumpLine& step = lines[below];
        if (step.width >= 20 && step.text.size() < line.size() &&
            line.ends_with(to_lower(step.text)))
            return true;
    }
    return false;
}

bool ends_with_full_stop(const DumpLine& line) {
    return line.ends && !line.text.ends_with('?') && !line.text.ends_with('!') &&
           !line.text.ends_with("？") && !line.text.ends_with("！") && !line.text.ends_with("؟");
}

bool holds_sentences(const DumpLine& line) {
    const std::size_t inside = ends_with_full_stop(line) ? 2 : 1;
    return line.width > 100 && line.sentences >= inside;
}

/// The weights come from a logistic regression over a hundred dumps in fifteen languages, rounded;
/// what was not worth its line is left out.
double lead_in_score(const std::vector<DumpLine>& lines, std::size_t at) {
    constexpr std::array by_distance = {0.0, 2.1, 1.7, 1.4};
    const std::size_t below = lead_in_below(lines, at);
    if (below == 0)
        return has_data_below(lines, at) ? 1.3 : 0.0;
    return is_dated_teaser(lines, at) ? 0.0 : by_distance[below];
}

double score_of_line(const std::vector<DumpLine>& lines, std::size_t at) {
    const DumpLine& line = lines[at];
    const bool last = at + 1 == lines.size();
    double sum = 2.8 * static_cast<double>(std::min<std::size_t>(line.width, 50)) / 50.0;
    sum -= line.width < shortest_teaser ? 1.7 : 0.0;
    sum += line.repeated && line.width >= 25 ? 0.2 : 0.0;
    sum -= ends_with_full_stop(line) ? 1.4 : 0.0;
    sum -= holds_sentences(line) ? 1.2 : 0.0;
    sum -= is_data(line) ? 1.0 : 0.0;
    sum -= is_listed(lines, at) ? 1.2 : 0.0;
    sum -= is_dated_teaser(lines, at) ? 0.4 : 0.0;
    sum -= is_breadcrumb(lines, at) ? 0.4 : 0.0;
    sum -= !last && lines[at + 1].gap_before ? 0.5 : 0.0;
    sum += !last && lines[at + 1].is_prose() ? 0.8 : 0.0;
    return sum + lead_in_score(lines, at);
}

/// Lines near a headline that share the article's words too: those below it speak for it, those
/// above against it.
class Neighbours {
  public:
    Neighbours(const std::vector<DumpLine>& lines, const std::vector<double>& overlaps,
               std::size_t top)
        : lines_(lines), overlaps_(overlaps), top_(top) {}

    [[nodiscard]] double above(std::size_t at) const {
        double most = 0.0;
        for (std::size_t there = std::max(top_, at > reach_ ? at - reach_ : 0); there < at;
             ++there) {
            const bool like_headline =
                is_candidate(lines_[there]) && !is_listed(lines_, there) &&
                !is_dated_teaser(lines_, there) && !is_breadcrumb(lines_, there) &&
                !ends_with_full_stop(lines_[there]) && !is_data(lines_[there]);
            if (like_headline && lines_[there].width >= shortest_teaser)
                most = std::max(most, overlaps_[there - top_]);
        }
        return most;
    }

    [[nodiscard]] double below(std::size_t at) const {
        double most = 0.0;
        const std::size_t end = std::min(top_ + overlaps_.size(), at + 1 + reach_);
        for (std::size_t there = at + 1; there < end; ++there) {
            if (is_candidate(lines_[there]) && !is_listed(lines_, there) &&
                lines_[there].width >= shortest_teaser)
                most = std::max(most, overlaps_[there - top_]);
        }
        return most;
    }

  private:
    static constexpr std::size_t reach_ = 5;

    const std::vector<DumpLine>& lines_;
    const std::vector<double>& overlaps_;
    std::size_t top_;
};

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
    constexpr double least = 2.0;
    const std::size_t body = first_paragraph(lines, run);
    const BodyWords words(lines, body, run.end);
    const std::size_t top = body > reach ? body - reach : 0;
    std::vector<double> overlaps;
    for (std::size_t at = top; at < body; ++at)
        overlaps.push_back(is_candidate(lines[at]) ? words.overlap(lines[at].text) : 0.0);
    const Neighbours neighbours(lines, overlaps, top);
    std::optional<std::size_t> best;
    double most = least;
    for (std::size_t at = top; at < body; ++at) {
        if (!is_candidate(lines[at]))
            continue;
        const double lines_apart = static_cast<double>(body - at);
        double score = score_of_line(lines, at) + 3.2 * overlaps[at - top] -
                       0.7 * lines_apart / (lines_apart + 40.0) - 1.4 * neighbours.above(at) +
                       1.4 * neighbours.below(at);
        if (at >= run.begin && lines[at].is_prose())
            score -= 1.0;
        if (score > most) {
            most = score;
            best = at;
        }
    }
    return best;
}

}  // namespace aloud
