// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/context.hpp"
#include "normalise/english/english.hpp"
#include "normalise/english/number_words.hpp"
#include "normalise/english/quantity.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

bool is_ordinal_ending(std::string_view word) {
    constexpr std::array<std::string_view, 8> endings = {"st", "nd", "rd", "th",
                                                         "ST", "ND", "RD", "TH"};
    return is_one_of(word, endings);
}

struct Idiom {
    std::string_view written;
    std::string_view spoken;
};
constexpr std::array<Idiom, 5> idioms = {{{"9/11", "nine eleven"},
                                          {"24/7", "twenty four seven"},
                                          {"50/50", "fifty fifty"},
                                          {"50-50", "fifty fifty"},
                                          {"401(k)", "four oh one K"}}};

// "F-16s", "747s"
bool is_plural(std::string_view text, std::size_t at) {
    return starts_with(text, at, "s") && ends_word(text, at + 1);
}

std::size_t end_of_plural(std::string_view text, std::size_t at) {
    return is_plural(text, at) ? at + 1 : at;
}

std::string plural_if(std::string_view text, std::size_t at, const std::string& words) {
    return is_plural(text, at) ? english_plural(words) : words;
}

bool is_score_word(std::string_view word) {
    constexpr std::array<std::string_view, 14> words = {
        "won", "win",   "beat",    "lost",   "drew",  "draw",     "lose",
        "led", "score", "victory", "defeat", "ahead", "finished", "ended"};
    return is_one_of(word, words);
}

}  // namespace

std::optional<Reading> english_ordinal_figure(const Place& place) {
    const auto figure = read_figure(place.text, place.at, english_figures);
    if (!figure || !figure->integral() || figure->whole.size() > 30)
        return std::nullopt;
    const std::string_view ending = letters_at(place.text, figure->end);
    if (!is_ordinal_ending(ending) || digit_at(place.text, figure->end + 2))
        return std::nullopt;
    return Reading{figure->end + 2, english_ordinal(figure->whole, place.dialect), "ordinal"};
}

std::optional<Reading> english_slashed(const Place& place) {
    for (const Idiom& idiom : idioms) {
        const std::size_t end = place.at + idiom.written.size();
        if (starts_with(place.text, place.at, idiom.written) && ends_word(place.text, end) &&
            !starts_with(place.text, end, "/"))
            return Reading{end, std::string(idiom.spoken), "number"};
    }
    const auto numerator = read_figure(place.text, place.at, {});
    if (!numerator || !starts_with(place.text, numerator->end, "/"))
        return std::nullopt;
    const auto denominator = read_figure(place.text, numerator->end + 1, english_figures);
    if (!denominator || !denominator->integral() || starts_with(place.text, denominator->end, "/"))
        return std::nullopt;
    std::size_t end = denominator->end;
    if (const std::string_view ending = letters_at(place.text, end);
        is_ordinal_ending(ending) || ending == "rds" || ending == "ths")
        end += ending.size();
    const int over = numerator->whole.size() < 3 ? *numerator->small() : 0;
    const int under = denominator->whole.size() < 4 ? *denominator->small() : 0;
    if (over > 0 && under > over && under <= 100)
        return Reading{end, english_fraction(over, under, place.dialect), "fraction"};
    return Reading{end,
                   english_number(*numerator, place.dialect) + " over " +
                       english_number(*denominator, place.dialect),
                   "number"};
}

// "2½", "3 2/4": a whole number with a fraction.
std::optional<Reading> english_mixed_fraction(const Place& place) {
    const auto figure = read_figure(place.text, place.at, english_figures);
    const auto quantity = english_quantity(place, ShortScales::no, false);
    if (!figure || !quantity || !figure->integral() || quantity->scale_begin == figure->end)
        return std::nullopt;
    return Reading{quantity->end, quantity->full(), "fraction"};
}

std::optional<Reading> english_row_of_numbers(const Place& place) {
    const auto row = read_row(place.text, place.at);
    if (!row)
        return std::nullopt;
    const std::string_view joint = row->separator == '.'   ? " point "
                                   : row->separator == '-' ? ", "
                                                           : " ";
    std::string words;
    for (const std::string& digits : row->figures) {
        const bool number = digits.size() <= 2 && digits.front() != '0';
        words += words.empty() ? "" : joint;
        words += number ? english_cardinal(digits, place.dialect) : english_digits(digits);
    }
    return Reading{row->end, std::move(words), "number"};
}

// "3-4" and "3–1": from small to large is a range, else a score.
std::optional<Reading> english_range(const Place& place) {
    const auto first = english_quantity(place, ShortScales::no, false);
    if (!first)
        return std::nullopt;
    const bool colon = starts_with(place.text, first->end, ":");
    const std::size_t joint = colon ? 1 : dash_at(place.text, first->end);
    if (joint == 0 || !digit_at(place.text, first->end + joint))
        return std::nullopt;
    const auto second =
        english_quantity(place.moved_to(first->end + joint), ShortScales::no, false);
    if (!second)
        return std::nullopt;
    const auto low = read_figure(place.text, place.at, english_figures);
    const auto high = read_figure(place.text, first->end + joint, english_figures);
    const bool descending =
        low && high && low->small() && high->small() && *low->small() >= *high->small();
    const bool score =
        !colon && (descending || is_score_word(letters_before(place.text, place.at)));
    return Reading{second->end, first->full() + (score ? " " : " to ") + second->full(),
                   score ? "score" : "range"};
}

// "4x4", "10x", "2×": the sign touches the figure.
std::optional<Reading> english_multiple(const Place& place) {
    const auto figure = read_figure(place.text, place.at, english_figures);
    if (!figure || !begins_word(place.text, place.at))
        return std::nullopt;
    const bool cross = starts_with(place.text, figure->end, "×");
    if (!cross && !starts_with(place.text, figure->end, "x"))
        return std::nullopt;
    const std::size_t behind = figure->end + (cross ? std::string_view("×").size() : 1);
    const std::string words = english_number(*figure, place.dialect);
    if (ends_word(place.text, behind))
        return Reading{behind,
                       words + (figure->whole == "1" && figure->integral() ? " time" : " times"),
                       "number"};
    const auto second = read_figure(place.text, behind, english_figures);
    if (!second || letter_at(place.text, second->end))
        return std::nullopt;
    return Reading{second->end, words + " by " + english_number(*second, place.dialect), "number"};
}

// "Boeing 737-800", "Flight 370", "Resolution 2254", "dial 911": numbers that are names.
std::optional<Reading> english_numbered_name(const Place& place) {
    const auto figure = read_figure(place.text, place.at, {});
    if (!figure || figure->whole.size() < 3 || figure->whole.size() > 5 ||
        !begins_word(place.text, place.at))
        return std::nullopt;
    constexpr std::array<std::string_view, 18> named = {
        "Boeing",     "Airbus",     "Flight",     "flight",  "Route",   "Highway",
        "Interstate", "Room",       "Peugeot",    "Porsche", "Ferrari", "Volvo",
        "BMW",        "Resolution", "resolution", "Order",   "Antonov", "Tupolev"};
    constexpr std::array<std::string_view, 8> dialled = {"dial",    "dialled", "dialed", "call",
                                                         "calling", "called",  "Dial",   "Call"};
    const std::string_view before = letters_before(place.text, place.at);
    const bool emergency = figure->whole == "911" || figure->whole == "999" ||
                           figure->whole == "112" || figure->whole == "101";
    if (emergency && is_one_of(before, dialled) && ends_word(place.text, figure->end) &&
        !english_counted_follows(place.text, figure->end))
        return Reading{figure->end, english_digits(figure->whole), "number"};
    if (!is_one_of(before, named) || letter_at(place.text, figure->end))
        return std::nullopt;
    std::string words = english_code_number(figure->whole, place.dialect);
    const std::size_t dash = dash_at(place.text, figure->end);
    const auto variant = dash > 0 ? read_figure(place.text, figure->end + dash, {}) : std::nullopt;
    if (!variant)
        return Reading{figure->end, std::move(words), "number"};
    words += ' ' + english_code_number(variant->whole, place.dialect);
    return Reading{variant->end, std::move(words), "number"};
}

std::optional<Reading> english_plain_number(const Place& place) {
    const auto figure = read_figure(place.text, place.at, english_figures);
    if (!figure)
        return std::nullopt;
    // The figures of a name: "G20", "T-90".
    const std::string_view tail = letters_at(place.text, figure->end);
    const bool house = figure->whole.size() == 3 && tail.size() == 1 && tail[0] < 'K' &&
                       is_upper(decode_at(tail, 0).value);
    const bool code = letter_before(place.text, place.at) || house;
    if (code && figure->integral() && !figure->grouped)
        return Reading{
            end_of_plural(place.text, figure->end),
            plural_if(place.text, figure->end, english_code_number(figure->whole, place.dialect)),
            "number"};
    // "5k" touches its figure, so it is no unit of its own.
    const std::string_view suffix = letters_at(place.text, figure->end);
    if (suffix == "k" && !digit_at(place.text, figure->end + 1))
        return Reading{figure->end + 1, english_number(*figure, place.dialect) + " thousand",
                       "number"};
    if (is_plural(place.text, figure->end) && figure->integral())
        return Reading{figure->end + 1,
                       english_plural(english_code_number(figure->whole, place.dialect)), "number"};
    return Reading{figure->end, english_number(*figure, place.dialect), "number"};
}

std::optional<Reading> english_vulgar_fraction(const Place& place) {
    const CodePoint sign = decode_at(place.text, place.at);
    if (!vulgar_fraction(sign.value))
        return std::nullopt;
    if (auto measure = english_measure(place))
        return measure;
    const auto quantity = english_quantity(place, ShortScales::no, false);
    return quantity ? std::optional(Reading{quantity->end, quantity->full(), "fraction"})
                    : std::nullopt;
}

// ".5"
std::optional<Reading> english_leading_point(const Place& place) {
    if (!starts_with(place.text, place.at, ".") || !digit_at(place.text, place.at + 1) ||
        !begins_word(place.text, place.at) || place.text.substr(0, place.at).ends_with('.'))
        return std::nullopt;
    std::size_t end = place.at + 1;
    const std::string digits = read_digits(place.text, end);
    if (digits.empty())
        return std::nullopt;
    return Reading{end, "point " + english_digits(digits), "number"};
}

// "F-16", "Su-34", "COVID-19": the hyphen joins a name and its number.
std::optional<Reading> english_code(const Place& place) {
    const std::size_t dash = dash_at(place.text, place.at);
    if (dash == 0 || !letter_before(place.text, place.at))
        return std::nullopt;
    const auto figure = read_figure(place.text, place.at + dash, {});
    if (!figure)
        return std::nullopt;
    const auto decade = english_decade(place.moved_to(place.at + dash));
    const std::string words =
        decade ? decade->words : english_code_number(figure->whole, place.dialect);
    const bool lower = is_lower(decode_before(place.text, place.at).value) &&
                       letters_before(place.text, place.at).size() > 2;
    const auto number = lower && figure->bare(4) && !decade
                            ? english_lone_year(place.moved_to(place.at + dash))
                            : std::nullopt;
    if (decade || number)
        return Reading{decade ? decade->end : figure->end, ' ' + (decade ? words : number->words),
                       "number"};
    return Reading{end_of_plural(place.text, figure->end),
                   ' ' + plural_if(place.text, figure->end, words), "number"};
}

}  // namespace aloud
