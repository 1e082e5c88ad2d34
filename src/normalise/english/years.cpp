// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/context.hpp"
#include "normalise/english/english.hpp"
#include "normalise/english/number_words.hpp"
#include "normalise/scan.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::string_view rule = "year";

// After these a number is a year even before a plural: "in 2019 exports fell".
constexpr std::array<std::string_view, 17> before_year = {
    "in", "since", "until", "till", "the",   "late", "early",  "mid",   "during",
    "In", "Since", "Until", "The",  "circa", "year", "summer", "winter"};
// After these it is an amount.
constexpr std::array<std::string_view, 18> before_amount = {
    "about", "around", "nearly",        "almost",  "over",       "than",
    "least", "most",   "some",          "exactly", "roughly",    "another",
    "only",  "all",    "approximately", "top",     "additional", "extra"};

constexpr std::array<std::string_view, 8> before_early_year = {"in",    "In",    "since", "Since",
                                                               "until", "until", "year",  "circa"};

// "Q4 2023", "H1 2024"
bool behind_quarter(std::string_view text, std::size_t at) {
    const std::string_view before = trim(text.substr(0, at));
    if (before.size() < 2 || !is_ascii_digit(before.back()))
        return false;
    const char letter = before[before.size() - 2];
    return (letter == 'Q' || letter == 'H') && !letter_before(before, before.size() - 2);
}

bool is_year(int number) {
    return number >= 1100 && number <= 2099;
}

std::optional<int> year_at(std::string_view text, std::size_t at, std::size_t& end) {
    const auto figure = read_figure(text, at, english_figures);
    // "in 1066": a number below 1100 is a year only where the word before it says so.
    const bool early = figure && figure->bare(4) && *figure->small() >= 1010 &&
                       *figure->small() < 1100 &&
                       is_one_of(letters_before(text, at), before_early_year) &&
                       !english_counted_follows(text, figure->end);
    if (!figure || !figure->bare(4) || !(is_year(*figure->small()) || early))
        return std::nullopt;
    end = figure->end;
    return figure->small();
}

bool plural_ending(std::string_view text, std::size_t at) {
    if (starts_with(text, at, "'s") || starts_with(text, at, "’s"))
        at = text.find('s', at);
    return starts_with(text, at, "s") && ends_word(text, at + 1);
}

std::size_t after_plural(std::string_view text, std::size_t at) {
    return text.find('s', at) + 1;
}

// "1980s", "80s"
std::optional<Reading> decade_at(const Place& place, std::size_t digits) {
    const auto figure = read_figure(place.text, place.at, english_figures);
    if (!figure || !figure->bare(digits) || figure->whole.back() != '0' ||
        !plural_ending(place.text, figure->end))
        return std::nullopt;
    const int number = *figure->small();
    if (number < 10)
        return std::nullopt;
    return Reading{after_plural(place.text, figure->end),
                   english_plural(english_year(number, place.dialect)), "decade"};
}

std::optional<Reading> any_decade_at(const Place& place) {
    auto reading = decade_at(place, 4);
    return reading ? reading : decade_at(place, 2);
}

}  // namespace

std::optional<Reading> english_year_range(const Place& place) {
    std::size_t end = 0;
    const auto first = year_at(place.text, place.at, end);
    if (!first)
        return std::nullopt;
    const bool slash = starts_with(place.text, end, "/");
    const std::size_t joint = slash ? 1 : dash_at(place.text, end);
    if (joint == 0)
        return std::nullopt;
    const auto second = read_figure(place.text, end + joint, english_figures);
    if (!second || !second->integral() || second->grouped || !ends_word(place.text, second->end))
        return std::nullopt;
    const int number = second->small().value_or(0);
    const bool follows = second->whole.size() == 2
                             ? number > *first % 100 || number == 0
                             : second->whole.size() == 4 && is_year(number) && number > *first;
    if (!follows)
        return std::nullopt;
    return Reading{second->end,
                   english_year(*first, place.dialect) + (slash ? " " : " to ") +
                       english_year(number, place.dialect),
                   rule};
}

std::optional<Reading> english_decade(const Place& place) {
    auto first = any_decade_at(place);
    const std::size_t dash = first ? dash_at(place.text, first->end) : 0;
    if (dash == 0)
        return first;
    const auto second = any_decade_at(place.moved_to(first->end + dash));
    return second ? Reading{second->end, first->words + " to " + second->words, "decade"} : first;
}

// "'80s", and "'08" after a word.
std::optional<Reading> english_short_decade(const Place& place) {
    const CodePoint mark = decode_at(place.text, place.at);
    if ((mark.value != U'\'' && mark.value != U'’' && mark.value != U'‘') ||
        !begins_word(place.text, place.at) || !digit_at(place.text, place.at + mark.length))
        return std::nullopt;
    return decade_at(place.moved_to(place.at + mark.length), 2);
}

std::optional<Reading> english_lone_year(const Place& place) {
    std::size_t end = 0;
    const auto year = year_at(place.text, place.at, end);
    if (!year || letter_at(place.text, end))
        return std::nullopt;
    const std::string_view before = letters_before(place.text, place.at);
    const bool amount = is_one_of(before, before_amount) ||
                        (english_counted_follows(place.text, end) &&
                         !is_one_of(before, before_year) && !behind_quarter(place.text, place.at));
    if (amount)
        return std::nullopt;
    return Reading{end, english_year(*year, place.dialect), rule};
}

}  // namespace aloud
