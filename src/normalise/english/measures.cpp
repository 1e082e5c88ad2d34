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

constexpr std::string_view rule = "measure";

/// How sure a symbol is: a single letter means a unit only where it touches the figure.
enum class Touching { any, required };

struct Unit {
    std::string_view written;
    std::string_view one;
    std::string_view many;
    Touching touching = Touching::any;
};

// Longer symbols stand before their beginnings. The voice stresses "kilometer" as most people do,
// and "kilometre" on its first syllable.
constexpr std::array<Unit, 92> units = {{
    {"percent", "percent", "percent"},
    {"per cent", "percent", "percent"},
    {"%", "percent", "percent"},
    {"‰", "per mille", "per mille"},
    {"°C", "degree Celsius", "degrees Celsius"},
    {"° C", "degree Celsius", "degrees Celsius"},
    {"ºC", "degree Celsius", "degrees Celsius"},
    {"℃", "degree Celsius", "degrees Celsius"},
    {"°F", "degree Fahrenheit", "degrees Fahrenheit"},
    {"° F", "degree Fahrenheit", "degrees Fahrenheit"},
    {"ºF", "degree Fahrenheit", "degrees Fahrenheit"},
    {"℉", "degree Fahrenheit", "degrees Fahrenheit"},
    {"°N", "degree north", "degrees north"},
    {"°S", "degree south", "degrees south"},
    {"°E", "degree east", "degrees east"},
    {"°W", "degree west", "degrees west"},
    {"°", "degree", "degrees"},
    {"º", "degree", "degrees"},
    {"km/h", "kilometer per hour", "kilometers per hour"},
    {"kmh", "kilometer per hour", "kilometers per hour"},
    {"kph", "kilometer per hour", "kilometers per hour"},
    {"km/s", "kilometer per second", "kilometers per second"},
    {"m/s", "metre per second", "metres per second"},
    {"mph", "mile per hour", "miles per hour"},
    {"sq km", "square kilometer", "square kilometers"},
    {"sq. km", "square kilometer", "square kilometers"},
    {"sq m", "square metre", "square metres"},
    {"sq. m", "square metre", "square metres"},
    {"sq ft", "square foot", "square feet"},
    {"sq. ft", "square foot", "square feet"},
    {"sq mi", "square mile", "square miles"},
    {"sq. mi", "square mile", "square miles"},
    {"km²", "square kilometer", "square kilometers"},
    {"km2", "square kilometer", "square kilometers"},
    {"km³", "cubic kilometer", "cubic kilometers"},
    {"km3", "cubic kilometer", "cubic kilometers"},
    {"m²", "square metre", "square metres"},
    {"m2", "square metre", "square metres"},
    {"m³", "cubic metre", "cubic metres"},
    {"m3", "cubic metre", "cubic metres"},
    {"cm²", "square centimetre", "square centimetres"},
    {"cm³", "cubic centimetre", "cubic centimetres"},
    {"ft²", "square foot", "square feet"},
    {"km", "kilometer", "kilometers"},
    {"cm", "centimetre", "centimetres"},
    {"mm", "millimetre", "millimetres"},
    {"nm", "nanometre", "nanometres"},
    {"µm", "micrometre", "micrometres"},
    {"μm", "micrometre", "micrometres"},
    {"m", "metre", "metres"},
    {"ft", "foot", "feet"},
    {"yd", "yard", "yards"},
    {"mi", "mile", "miles"},
    {"in", "inch", "inches", Touching::required},
    {"kg", "kilogram", "kilograms"},
    {"mg", "milligram", "milligrams"},
    {"µg", "microgram", "micrograms"},
    {"μg", "microgram", "micrograms"},
    {"g", "gram", "grams"},
    {"lbs", "pound", "pounds"},
    {"lb", "pound", "pounds"},
    {"oz", "ounce", "ounces"},
    {"kt", "kiloton", "kilotons"},
    {"t", "tonne", "tonnes", Touching::required},
    {"ml", "millilitre", "millilitres"},
    {"l", "litre", "litres", Touching::required},
    {"L", "litre", "litres", Touching::required},
    {"ha", "hectare", "hectares"},
    {"kWh", "kilowatt-hour", "kilowatt-hours"},
    {"MWh", "megawatt-hour", "megawatt-hours"},
    {"GWh", "gigawatt-hour", "gigawatt-hours"},
    {"kW", "kilowatt", "kilowatts"},
    {"MW", "megawatt", "megawatts"},
    {"GW", "gigawatt", "gigawatts"},
    {"W", "watt", "watts", Touching::required},
    {"kV", "kilovolt", "kilovolts"},
    {"kHz", "kilohertz", "kilohertz"},
    {"MHz", "megahertz", "megahertz"},
    {"GHz", "gigahertz", "gigahertz"},
    {"Hz", "hertz", "hertz"},
    {"KB", "kilobyte", "kilobytes"},
    {"MB", "megabyte", "megabytes"},
    {"GB", "gigabyte", "gigabytes"},
    {"TB", "terabyte", "terabytes"},
    {"kbps", "kilobit per second", "kilobits per second"},
    {"mbps", "megabit per second", "megabits per second"},
    {"Mbps", "megabit per second", "megabits per second"},
    {"Gbps", "gigabit per second", "gigabits per second"},
    {"bpd", "barrel per day", "barrels per day"},
    {"hrs", "hour", "hours"},
    {"mins", "minute", "minutes"},
    {"p", "penny", "pence", Touching::required},
}};

const Unit* unit_at(std::string_view text, std::size_t at, bool touching) {
    for (const Unit& unit : units) {
        if (!starts_with(text, at, unit.written))
            continue;
        const std::size_t end = at + unit.written.size();
        const bool letters = letter_at(unit.written, unit.written.size() - 1) ||
                             digit_before(unit.written, unit.written.size());
        if ((letters && !ends_word(text, end)) ||
            (unit.touching == Touching::required && !touching))
            continue;
        return &unit;
    }
    return nullptr;
}

// Straight quotes before `at` come in pairs: one behind a figure is then no closing quote.
bool quotes_are_even(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    for (const char c : text.substr(0, at))
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
    auto quantity = english_quantity(place, ShortScales::no, true);
    if (!quantity)
        return std::nullopt;
    read_cross(place, *quantity);
    std::size_t end = 0;
    if (const std::string_view prime = prime_unit(place.text, quantity->end, end); !prime.empty())
        return Reading{end, quantity->full() + ' ' + std::string(prime), rule};
    std::size_t at = skip_spaces(place.text, quantity->end);
    const bool touching = at == quantity->end;
    if (touching)
        at += dash_at(place.text, at);
    const Unit* unit = unit_at(place.text, at, touching);
    if (unit == nullptr)
        return std::nullopt;
    end = at + unit->written.size();
    if (unit->written == "m" && touching && english_counted_follows(place.text, end))
        return Reading{end, quantity->full() + " million", "number"};
    const bool singular = quantity->one || english_counted_follows(place.text, end) ||
                          at > skip_spaces(place.text, quantity->end) ||
                          is_attributive(place.text, place.at, end);
    return Reading{end, quantity->full() + ' ' + std::string(singular ? unit->one : unit->many),
                   unit->one == "percent" ? "percent" : rule};
}

std::optional<Reading> english_unit_word(const Place& place) {
    const std::string_view text = place.text;
    for (const std::string_view sign : {"km/h", "km²", "m²", "m³", "°C", "°F", "%", "‰"}) {
        if (!starts_with(text, place.at, sign) || !ends_word(text, place.at + sign.size()) ||
            letter_before(text, place.at))
            continue;
        if (const Unit* unit = unit_at(text, place.at, false))
            return Reading{place.at + unit->written.size(), std::string(unit->many), rule};
    }
    return std::nullopt;
}

}  // namespace aloud
