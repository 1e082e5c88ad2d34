// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/context.hpp"
#include "normalise/english/english.hpp"
#include "normalise/english/number_words.hpp"
#include "normalise/english/quantity.hpp"
#include "normalise/english/units.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::string_view rule = "measure";

// Straight quotes before `at` come in pairs: one behind a figure is then no closing quote.
bool quotes_are_even(std::string_view text, std::size_t at) {
    // No paragraph's quotations are longer.
    constexpr std::size_t farthest = 4096;
    const std::size_t begin = at > farthest ? at - farthest : 0;
    std::size_t count = 0;
    for (const char c : text.substr(begin, at - begin))
        count += c == '"' ? 1 : 0;
    return count % 2 == 0;
}

// "12"" and "5′" in feet and inches.
std::string_view prime_unit(std::string_view text, std::size_t at, std::size_t& end) {
    struct Prime {
        std::string_view sign;
        std::string_view unit;
    };
    constexpr std::array<Prime, 4> primes = {
        {{"\"", "inches"}, {"″", "inches"}, {"”", "inches"}, {"′", "feet"}}};
    for (const Prime& prime : primes) {
        if (!starts_with(text, at, prime.sign) || letter_at(text, at + prime.sign.size()))
            continue;
        if (prime.sign == "”" || (prime.sign == "\"" && !quotes_are_even(text, at)))
            continue;
        end = at + prime.sign.size();
        return prime.unit;
    }
    return {};
}

// Behind the inches of "5ft 9in" and "5' 9\"": where they end; 0 when they are not inches.
std::size_t end_of_inches(std::string_view text, std::size_t end, bool prime) {
    const std::size_t word = skip_spaces(text, end);
    if (starts_with(text, word, "in") && ends_word(text, word + 2))
        return word + 2;
    if (!prime)
        return end;
    const bool mark = starts_with(text, end, "\"") || starts_with(text, end, "″");
    return mark ? end + decode_at(text, end).length : 0;
}

// "55°", "45′": how much of a degree, and where it ends.
struct DegreePart {
    std::array<std::string_view, 3> signs;
    std::string_view noun;
};
constexpr std::array<DegreePart, 3> degree_parts = {
    {{{"°", "º", "°"}, "degree"}, {{"′", "'", "’"}, "minute"}, {{"″", "\"", "”"}, "second"}}};

std::optional<Reading> degree_part(const Place& place, const DegreePart& part) {
    const auto figure = read_figure(place.text, skip_spaces(place.text, place.at), english_figures);
    if (!figure)
        return std::nullopt;
    for (const std::string_view sign : part.signs) {
        if (!starts_with(place.text, figure->end, sign))
            continue;
        const bool one = figure->whole == "1" && figure->integral();
        return Reading{figure->end + sign.size(),
                       english_number(*figure, place.dialect) + ' ' + std::string(part.noun) +
                           (one ? "" : "s"),
                       "coordinates"};
    }
    return std::nullopt;
}

// " north" behind a coordinate; moves `end`.
std::string read_direction(std::string_view text, std::size_t& end) {
    struct Direction {
        std::string_view written;
        std::string_view spoken;
    };
    constexpr std::array<Direction, 4> directions = {
        {{"N", " north"}, {"S", " south"}, {"E", " east"}, {"W", " west"}}};
    const std::size_t at = skip_spaces(text, end);
    for (const Direction& direction : directions) {
        if (starts_with(text, at, direction.written) && ends_word(text, at + 1)) {
            end = at + 1;
            return std::string(direction.spoken);
        }
    }
    return {};
}

// "sq. km." inside a sentence: the full stop of an abbreviated unit.
std::size_t behind_stop(std::string_view text, std::size_t end) {
    if (!starts_with(text, end, ".") || !letter_before(text, end))
        return end;
    const std::size_t next = skip_spaces(text, end + 1);
    const CodePoint c = decode_at(text, next);
    return next > end + 1 && is_lower(c.value) ? end + 1 : end;
}

// "12C", "104F" of the weather, but not a seat or a flat.
std::string_view bare_degrees(const Place& place, std::size_t end) {
    constexpr std::array<std::string_view, 14> places = {
        "seat", "room",  "gate",  "flat", "apartment", "flight", "unit",
        "row",  "route", "block", "ward", "article",   "cell",   "section"};
    const bool celsius = starts_with(place.text, end, "C");
    if ((!celsius && !starts_with(place.text, end, "F")) || !ends_word(place.text, end + 1))
        return {};
    const std::string_view before = letters_before(place.text, place.at);
    const bool name = !before.empty() && is_upper(decode_at(before, 0).value);
    if (letter_before(place.text, place.at) || name || is_one_of(before, places))
        return {};
    return celsius ? " degrees Celsius" : " degrees Fahrenheit";
}

// A sign between two measures, spaced or not: "4%–5%", "20m x 30m". Its length and its words.
struct Joint {
    std::size_t end = 0;
    std::string_view words;
};
Joint joint_at(std::string_view text, std::size_t at) {
    const std::size_t dash = dash_at(text, at);
    if (dash > 0)
        return {at + dash, " to "};
    const std::size_t sign = skip_spaces(text, at);
    const bool cross = starts_with(text, sign, "×");
    if (!cross && !(starts_with(text, sign, "x") && ends_word(text, sign + 1)))
        return {};
    return {skip_spaces(text, sign + (cross ? std::string_view("×").size() : 1)), " by "};
}

// "25 x 7" and "25 × 7": the second figure joins the first.
void read_cross(const Place& place, EnglishQuantity& quantity) {
    const std::size_t by = skip_spaces(place.text, quantity.end);
    const bool cross = starts_with(place.text, by, "×");
    if (!cross && (!starts_with(place.text, by, "x") || letter_at(place.text, by + 1)))
        return;
    const std::size_t next = skip_spaces(place.text, by + (cross ? 2 : 1));
    auto second = english_quantity(place.moved_to(next), ShortScales::no, false);
    if (!second)
        return;
    second->words = quantity.words + " by " + second->words;
    second->one = false;
    quantity = *std::move(second);
}

std::optional<Reading> measure_at(const Place& place) {
    auto quantity = english_quantity(place, ShortScales::no, true);
    if (!quantity)
        return std::nullopt;
    read_cross(place, *quantity);
    std::size_t end = 0;
    if (const std::string_view prime = prime_unit(place.text, quantity->end, end); !prime.empty())
        return Reading{end, quantity->full() + ' ' + std::string(prime), rule};
    if (const std::string_view degrees = bare_degrees(place, quantity->end); !degrees.empty())
        return Reading{quantity->end + 1, quantity->full() + std::string(degrees), rule};
    std::size_t at = skip_spaces(place.text, quantity->end);
    const bool touching = at == quantity->end;
    if (touching)
        at += dash_at(place.text, at);
    const EnglishUnit* unit = english_unit_at(place.text, at, touching);
    if (unit != nullptr && unit->many == "degrees") {
        std::size_t behind = at + unit->written.size();
        if (const std::string direction = read_direction(place.text, behind); !direction.empty())
            return Reading{behind,
                           quantity->full() + (quantity->one ? " degree" : " degrees") + direction,
                           "coordinates"};
    }
    // "747s" and "F16s" are aircraft.
    const auto figure = read_figure(place.text, place.at, english_figures);
    const bool plural = unit != nullptr && unit->written == "s" && figure && figure->integral() &&
                        (figure->whole.size() > 2 || letter_before(place.text, place.at));
    if (unit == nullptr || plural)
        return std::nullopt;
    end = at + unit->written.size();
    if (unit->written == "m" && touching && english_counted_follows(place.text, end))
        return Reading{end, quantity->full() + " million", "number"};
    const bool singular = quantity->one || english_counted_follows(place.text, end) ||
                          at > skip_spaces(place.text, quantity->end) ||
                          is_attributive(place.text, place.at, end);
    return Reading{behind_stop(place.text, end),
                   quantity->full() + ' ' + std::string(singular ? unit->one : unit->many),
                   unit->one == "percent" ? "percent" : rule};
}

}  // namespace

// "6ft 2in", "5 ft 11"
std::optional<Reading> english_feet_inches(const Place& place) {
    const auto feet = read_figure(place.text, place.at, {});
    if (!feet || feet->whole.size() > 2)
        return std::nullopt;
    std::size_t at = skip_spaces(place.text, feet->end);
    const bool letters = starts_with(place.text, at, "ft") && ends_word(place.text, at + 2);
    const bool prime =
        starts_with(place.text, feet->end, "'") || starts_with(place.text, feet->end, "′");
    if (!letters && !prime)
        return std::nullopt;
    at = letters ? skip_spaces(place.text, at + 2)
                 : feet->end + decode_at(place.text, feet->end).length;
    const auto inches = read_figure(place.text, at, {});
    if (!inches || inches->whole.size() > 2)
        return std::nullopt;
    const std::size_t end = end_of_inches(place.text, inches->end, prime);
    if (end == 0)
        return std::nullopt;
    return Reading{end,
                   english_cardinal(feet->whole, place.dialect) + " foot " +
                       english_cardinal(inches->whole, place.dialect),
                   rule};
}

// "55°45′N", "33° 30' 45" E"
std::optional<Reading> english_coordinate(const Place& place) {
    std::string words;
    std::size_t end = place.at;
    std::size_t count = 0;
    for (const DegreePart& part : degree_parts) {
        const auto reading = degree_part(place.moved_to(end), part);
        if (!reading)
            break;
        words += (count > 0 ? " " : "") + reading->words;
        end = reading->end;
        ++count;
    }
    if (count < 2)
        return std::nullopt;
    words += read_direction(place.text, end);
    return Reading{end, std::move(words), "coordinates"};
}

std::optional<Reading> english_measure(const Place& place) {
    auto first = measure_at(place);
    const Joint joint = first ? joint_at(place.text, first->end) : Joint{};
    if (joint.end == 0 || !digit_at(place.text, joint.end))
        return first;
    const auto second = measure_at(place.moved_to(joint.end));
    if (!second)
        return first;
    return Reading{second->end, first->words + std::string(joint.words) + second->words,
                   first->rule};
}

std::optional<Reading> english_unit_word(const Place& place) {
    const std::string_view text = place.text;
    for (const std::string_view sign : {"km/h", "km²", "m²", "m³", "°C", "°F", "%", "‰"}) {
        if (!starts_with(text, place.at, sign) || !ends_word(text, place.at + sign.size()) ||
            letter_before(text, place.at))
            continue;
        if (const EnglishUnit* unit = english_unit_at(text, place.at, false))
            return Reading{place.at + unit->written.size(), std::string(unit->many), rule};
    }
    return std::nullopt;
}

}  // namespace aloud
