// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/context.hpp"
#include "normalise/english/english.hpp"
#include "normalise/english/number_words.hpp"
#include "normalise/scan.hpp"

#include <array>
#include <utility>

namespace aloud {
namespace {

constexpr std::string_view rule = "date";

struct Day {
    int number = 0;
    int last = 0;  ///< of a range "3-5"; 0 when there is none
    std::size_t end = 0;
};

bool is_ordinal_suffix(std::string_view word) {
    constexpr std::array<std::string_view, 8> suffixes = {"st", "nd", "rd", "th",
                                                          "ST", "ND", "RD", "TH"};
    return is_one_of(word, suffixes);
}

// "3", "03", "3rd"
Day read_single_day(std::string_view text, std::size_t at) {
    const auto figure = read_figure(text, at, english_figures);
    if (!figure || figure->whole.size() > 2 || !figure->integral())
        return {};
    const int number = figure->small().value_or(0);
    if (number < 1 || number > 31)
        return {};
    std::size_t end = figure->end;
    if (const std::string_view suffix = letters_at(text, end); is_ordinal_suffix(suffix))
        end += suffix.size();
    return letter_at(text, end) ? Day{} : Day{number, 0, end};
}

Day read_day(std::string_view text, std::size_t at) {
    Day day = read_single_day(text, at);
    if (day.number == 0)
        return day;
    if (const std::size_t dash = dash_at(text, day.end); dash > 0) {
        const Day last = read_single_day(text, day.end + dash);
        if (last.number > day.number) {
            day.last = last.number;
            day.end = last.end;
        }
    }
    return day;
}

std::string day_words(const Day& day, Dialect dialect) {
    std::string words = english_ordinal(day.number, dialect);
    if (day.last > 0)
        words += " to " + english_ordinal(day.last, dialect);
    return words;
}

// "March" or "Sept."; moves `at` behind it.
int read_month(std::string_view text, std::size_t& at) {
    const std::string_view word = letters_at(text, at);
    const Month month = english_month(word);
    if (month.number == 0)
        return 0;
    at += word.size();
    if (month.abbreviated && starts_with(text, at, "."))
        at = without_final_stop(text, at + 1);
    return month.number;
}

// ", 2024" or " 2024" or "-2024" becomes words behind a date; moves `at` behind it.
std::string read_year(const Place& place, std::size_t& at) {
    const bool comma = starts_with(place.text, at, ",");
    const std::size_t begin = skip_spaces(place.text, at + (comma ? 1 : 0));
    const std::size_t dash = begin == at ? dash_at(place.text, at) : 0;
    if (begin == at && dash == 0)
        return {};
    const auto figure = read_figure(place.text, begin + dash, {});
    const int year = figure ? figure->bare(4).value_or(0) : 0;
    if (year < 1000 || year > 2199 || letter_at(place.text, figure->end) ||
        english_counted_follows(place.text, figure->end))
        return {};
    at = figure->end;
    return (comma ? ", " : " ") + english_year(year, place.dialect);
}

std::string date_words(int day, int month, Dialect dialect) {
    const std::string_view name = english_month_name(month);
    const std::string number = english_ordinal(day, dialect);
    if (dialect == Dialect::american)
        return std::string(name) + ' ' + number;
    return "the " + number + " of " + std::string(name);
}

bool is_date(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

// Day and month of a date in figures: the country's order, unless only the other is a date.
std::pair<int, int> in_order(int first, int second, bool american) {
    const bool month_first = american ? first <= 12 : second > 12;
    return month_first ? std::pair(second, first) : std::pair(first, second);
}

// What follows makes the number something else than a day: "March 5:30", "July 3.5", "May 12
// people".
bool is_other_number(std::string_view text, std::size_t end) {
    if (end >= text.size())
        return false;
    const bool goes_on =
        (text[end] == ':' || text[end] == '.' || text[end] == ',') && digit_at(text, end + 1);
    return goes_on || text[end] == '%' || digit_at(text, end) || english_counted_follows(text, end);
}

// "10, 15 and 20 April", "from 5 to 7 March": the month stands behind the last of the days.
bool is_before_day_of_month(std::string_view text, std::size_t end) {
    constexpr std::array<std::string_view, 5> joints = {"and", "to", "or", "until", "till"};
    constexpr int most_days = 5;
    for (int days = 0; days < most_days; ++days) {
        const std::string_view joint = letters_after(text, end);
        if (!starts_with(text, end, ",") && !is_one_of(joint, joints))
            return false;
        const std::size_t behind = joint.empty() ? end + 1 : end_of(text, joint);
        const Day next = read_day(text, skip_spaces(text, behind));
        if (next.number == 0)
            return false;
        if (english_month(letters_after(text, next.end)).number > 0)
            return true;
        end = next.end;
    }
    return false;
}

}  // namespace

std::optional<Reading> english_iso_date(const Place& place) {
    const std::string_view text = place.text.substr(place.at, 10);
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = read_figure(text, 0, {});
    const auto month = read_figure(text, 5, {});
    const auto day = read_figure(text, 8, {});
    if (!year || !month || !day || !year->bare(4) || !month->bare(2) || !day->bare(2) ||
        !is_date(*day->small(), *month->small()) || !ends_word(place.text, place.at + 10))
        return std::nullopt;
    const std::string date = date_words(*day->small(), *month->small(), place.dialect);
    return Reading{place.at + 10, date + ", " + english_year(*year->small(), place.dialect), rule};
}

std::optional<Reading> english_numeric_date(const Place& place) {
    const auto first = read_figure(place.text, place.at, {});
    if (!first || first->whole.size() > 2 || first->end >= place.text.size())
        return std::nullopt;
    const char separator = place.text[first->end];
    if (separator != '.' && separator != '/' && separator != '-')
        return std::nullopt;
    const auto second = read_figure(place.text, first->end + 1, {});
    if (!second || second->whole.size() > 2 || second->end >= place.text.size() ||
        place.text[second->end] != separator)
        return std::nullopt;
    const auto year = read_figure(place.text, second->end + 1, {});
    const bool short_year = year && year->bare(2) && separator == '/';
    if (!year || (!year->bare(4) && !short_year) || !ends_word(place.text, year->end))
        return std::nullopt;
    const bool american = separator == '/' && place.dialect == Dialect::american;
    const auto [day, month] = in_order(*first->small(), *second->small(), american);
    if (!is_date(day, month))
        return std::nullopt;
    std::string words = date_words(day, month, place.dialect) + ", ";
    const int number = *year->small();
    words += short_year && number < 10 ? "oh " + english_cardinal(number, place.dialect)
                                       : english_year(number, place.dialect);
    return Reading{year->end, std::move(words), rule};
}

std::optional<Reading> english_day_month(const Place& place) {
    const Day day = read_day(place.text, place.at);
    if (day.number == 0)
        return std::nullopt;
    const std::string the = is_determiner(letters_before(place.text, place.at)) ? "" : "the ";
    if (is_before_day_of_month(place.text, day.end))
        return Reading{day.end, the + day_words(day, place.dialect), rule};
    std::size_t at = skip_spaces(place.text, day.end);
    if (letters_at(place.text, at) == "of")
        at = skip_spaces(place.text, at + 2);
    if (at == day.end)
        at += dash_at(place.text, at);
    if (at == day.end)
        return std::nullopt;
    const int month = read_month(place.text, at);
    if (month == 0)
        return std::nullopt;
    std::string words = the + day_words(day, place.dialect) + " of ";
    words += english_month_name(month);
    words += read_year(place, at);
    return Reading{at, std::move(words), rule};
}

std::optional<Reading> english_month_day(const Place& place) {
    std::size_t at = place.at;
    const int month = read_month(place.text, at);
    if (month == 0)
        return std::nullopt;
    std::string words(english_month_name(month));
    const std::size_t begin = at;
    const std::size_t spaces = skip_spaces(place.text, at);
    const Day day = read_day(place.text, spaces > at ? spaces : at + dash_at(place.text, at));
    if (day.number == 0 || is_other_number(place.text, day.end)) {
        words += read_year(place, at);
        // A month written in full is left to the voice when nothing else is to be said.
        const bool written_out =
            at == begin && english_month(place.text.substr(place.at, at - place.at)).number > 0 &&
            !english_month(place.text.substr(place.at, at - place.at)).abbreviated;
        const bool dotted =
            at > place.at && (place.text[at - 1] == '.' || starts_with(place.text, at, "."));
        if (written_out || (at == begin && !dotted))
            return std::nullopt;
        return Reading{at, std::move(words), rule};
    }
    at = day.end;
    words += place.dialect == Dialect::british ? " the " : " ";
    words += day_words(day, place.dialect);
    words += read_year(place, at);
    return Reading{at, std::move(words), rule};
}

}  // namespace aloud
