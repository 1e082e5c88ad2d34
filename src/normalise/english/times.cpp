// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/context.hpp"
#include "normalise/english/english.hpp"
#include "normalise/english/number_words.hpp"
#include "normalise/scan.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::string_view rule = "time";

struct Clock {
    int hours = 0;
    std::optional<int> minutes;
    std::optional<int> seconds;
    std::string hundredths;  ///< of a race: "1:59.40"
    std::string_view half;   ///< "AM", "PM" or nothing
    std::size_t end = 0;
};

struct HalfOfDay {
    std::string_view written;
    std::string_view spoken;
};
constexpr std::array<HalfOfDay, 12> halves = {{{"a.m.", "AM"},
                                               {"p.m.", "PM"},
                                               {"A.M.", "AM"},
                                               {"P.M.", "PM"},
                                               {"a.m", "AM"},
                                               {"p.m", "PM"},
                                               {"a. m.", "AM"},
                                               {"p. m.", "PM"},
                                               {"am", "AM"},
                                               {"pm", "PM"},
                                               {"AM", "AM"},
                                               {"PM", "PM"}}};

// "pm" behind a time, a space or none between; moves the clock's end.
void read_half(std::string_view text, Clock& clock) {
    const std::size_t at = skip_spaces(text, clock.end);
    for (const HalfOfDay& half : halves) {
        const std::size_t end = at + half.written.size();
        if (starts_with(text, at, half.written) &&
            (half.written.ends_with('.') || ends_word(text, end))) {
            clock.half = half.spoken;
            clock.end = without_final_stop(text, end);
            return;
        }
    }
}

// Two digits below sixty behind `mark`; moves the clock's end.
std::optional<int> read_sixtieth(std::string_view text, std::string_view mark, Clock& clock) {
    if (!starts_with(text, clock.end, mark))
        return std::nullopt;
    const auto figure = read_figure(text, clock.end + mark.size(), {});
    if (!figure || !figure->bare(2) || *figure->small() > 59)
        return std::nullopt;
    clock.end = figure->end;
    return figure->small();
}

std::optional<Clock> read_clock(std::string_view text, std::size_t at) {
    const auto figure = read_figure(text, at, {});
    if (!figure || figure->whole.size() > 2 || *figure->small() > 24)
        return std::nullopt;
    Clock clock;
    clock.hours = *figure->small();
    clock.end = figure->end;
    clock.minutes = read_sixtieth(text, ":", clock);
    const bool colon = clock.minutes.has_value();
    if (colon)
        clock.seconds = read_sixtieth(text, ":", clock);
    else
        clock.minutes = read_sixtieth(text, ".", clock);
    if (colon && !clock.seconds && starts_with(text, clock.end, ".")) {
        std::size_t end = clock.end + 1;
        clock.hundredths = read_digits(text, end);
        clock.end = clock.hundredths.empty() ? clock.end : end;
    }
    read_half(text, clock);
    // "5.30" alone is a number, and "5:30:2" no time at all.
    const bool goes_on = starts_with(text, clock.end, ":") && digit_at(text, clock.end + 1);
    if ((clock.half.empty() && (!colon || letter_at(text, clock.end))) || goes_on ||
        digit_at(text, clock.end))
        return std::nullopt;
    return clock;
}

std::string count(int number, std::string_view noun, Dialect dialect) {
    return english_cardinal(number, dialect) + ' ' + std::string(noun) + (number == 1 ? "" : "s");
}

std::string clock_words(const Clock& clock, Dialect dialect) {
    const int minutes = clock.minutes.value_or(0);
    std::string words;
    if (!clock.hundredths.empty()) {
        words = english_cardinal(clock.hours, dialect) + (minutes < 10 ? " oh " : " ") +
                english_cardinal(minutes, dialect) + " point " + english_digits(clock.hundredths);
    } else if (clock.seconds) {
        words = count(clock.hours, "hour", dialect) + ' ' + count(minutes, "minute", dialect) +
                " and " + count(*clock.seconds, "second", dialect);
    } else if (minutes > 0) {
        words = english_cardinal(clock.hours, dialect) + (minutes < 10 ? " oh " : " ") +
                english_cardinal(minutes, dialect);
    } else if (!clock.half.empty()) {
        words = english_cardinal(clock.hours, dialect);
    } else if (clock.hours % 24 == 0) {
        return "midnight";
    } else {
        words =
            english_cardinal(clock.hours, dialect) + (clock.hours > 12 ? " hundred" : " o'clock");
    }
    if (!clock.half.empty())
        words += ' ' + std::string(clock.half);
    return words;
}

// "0400 local time", "1430 GMT", "0930 hours"
std::optional<Reading> military_time(const Place& place) {
    const auto figure = read_figure(place.text, place.at, {});
    if (!figure || !figure->bare(4))
        return std::nullopt;
    const int hours = *figure->small() / 100;
    const int minutes = *figure->small() % 100;
    constexpr std::array<std::string_view, 10> zones = {"GMT", "UTC", "hours", "hrs",  "local",
                                                        "EST", "EDT", "BST",   "CEST", "CET"};
    if (hours > 23 || minutes > 59 || !is_one_of(letters_after(place.text, figure->end), zones))
        return std::nullopt;
    std::string words = hours < 10 ? "oh " : "";
    if (hours == 0)
        words = minutes == 0 ? "zero" : "zero zero";
    else
        words += english_cardinal(hours, place.dialect);
    if (minutes == 0)
        words += " hundred";
    else
        words += (minutes < 10 ? " oh " : " ") + english_cardinal(minutes, place.dialect);
    return Reading{figure->end, std::move(words), rule};
}

}  // namespace

std::optional<Reading> english_time(const Place& place) {
    if (auto hours = military_time(place))
        return hours;
    auto first = read_clock(place.text, place.at);
    const auto figure = read_figure(place.text, place.at, {});
    if (!figure)
        return std::nullopt;
    const std::size_t end = first ? first->end : figure->end;
    const std::size_t dash = dash_at(place.text, end);
    const auto second = dash > 0 ? read_clock(place.text, end + dash) : std::nullopt;
    // "9-11am": the half of the day says that both are times.
    if (!first && second && !second->half.empty() && figure->whole.size() <= 2 &&
        *figure->small() <= 24)
        first = Clock{*figure->small(), {}, {}, {}, {}, figure->end};
    if (!first)
        return std::nullopt;
    if (!second)
        return Reading{first->end, clock_words(*first, place.dialect), rule};
    const bool bare = first->half.empty() && !first->minutes;
    const std::string words =
        bare ? english_cardinal(first->hours, place.dialect) : clock_words(*first, place.dialect);
    return Reading{second->end, words + " to " + clock_words(*second, place.dialect), rule};
}

}  // namespace aloud
