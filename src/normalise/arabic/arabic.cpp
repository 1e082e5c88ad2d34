// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/arabic/arabic.hpp"

#include "normalise/figure.hpp"
#include "normalise/scan.hpp"
#include "text/ascii.hpp"

#include <array>

namespace aloud {
namespace {

constexpr FigureStyle latin_style{",", ".", SpaceGroups::never, {}};
constexpr FigureStyle arabic_style{"٬", "٫", SpaceGroups::never, ","};
constexpr std::array<std::string_view, 12> months = {"يَنايِر",  "فِبرايِر", "مارِس",   "أَبريل",
                                                     "مايو",   "يونيو",  "يوليو",  "أَغُسطُس",
                                                     "سِبتَمبِر", "أُكتوبَر", "نوفَمبِر", "ديسَمبِر"};

struct Sign {
    std::string_view written;
    std::string_view spoken;
};
constexpr std::array<Sign, 7> behind_figures = {{{"%", " بِالمِئة"},
                                                 {"٪", " بِالمِئة"},
                                                 {"$", " دولار"},
                                                 {"€", " يورو"},
                                                 {"°C", " دَرَجة"},
                                                 {"°", " دَرَجة"},
                                                 {"km", " كيلومِتر"}}};

std::optional<Reading> date(const Place& place) {
    if (digit_before(place.text, place.at))
        return std::nullopt;
    std::size_t at = place.at;
    std::array<std::string, 3> parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i] = read_digits(place.text, at);
        if (parts[i].empty() || parts[i].size() > 4)
            return std::nullopt;
        const bool joint = starts_with(place.text, at, "/") || starts_with(place.text, at, "-");
        if (i < 2 && !joint)
            return std::nullopt;
        at += i < 2 ? 1 : 0;
    }
    if (parts[0].size() == 4)
        std::swap(parts[0], parts[2]);
    const int month = parts[1].size() <= 2 ? std::stoi(parts[1]) : 0;
    if (month < 1 || month > 12 || parts[0].size() > 2 || parts[2].size() != 4)
        return std::nullopt;
    const std::size_t day = parts[0].front() == '0' ? 1 : 0;
    return Reading{at,
                   parts[0].substr(day) + ' ' +
                       std::string(months[static_cast<std::size_t>(month - 1)]) + ' ' + parts[2],
                   "date"};
}

std::optional<Reading> number(const Place& place) {
    std::size_t after_digit = place.at;
    const bool latin = is_ascii_digit(place.text[place.at]);
    if (digit_before(place.text, place.at) || read_digits(place.text, after_digit).empty())
        return std::nullopt;
    const auto figure = read_figure(place.text, place.at, latin ? latin_style : arabic_style);
    std::string words = figure->whole + (figure->integral() ? "" : "." + figure->fraction);
    std::size_t end = figure->end;
    const std::size_t at = skip_spaces(place.text, end);
    for (const Sign& sign : behind_figures) {
        if (starts_with(place.text, at, sign.written)) {
            words += sign.spoken;
            end = at + sign.written.size();
            break;
        }
    }
    if (words == place.text.substr(place.at, end - place.at))
        return std::nullopt;
    return Reading{end, std::move(words), "number"};
}

constexpr std::array<Recogniser, 2> at_figure = {date, number};
constexpr LanguageRules rules{at_figure, {}, {}};

}  // namespace

const LanguageRules& arabic_rules() {
    return rules;
}

}  // namespace aloud
