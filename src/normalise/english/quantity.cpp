// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/quantity.hpp"

#include "normalise/english/english.hpp"
#include "normalise/english/number_words.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

struct Scale {
    std::string_view written;
    std::string_view spoken;
    bool is_short;  ///< could be a unit or a letter elsewhere
};
constexpr std::array<Scale, 20> scales = {
    {{"thousand", "thousand", false}, {"million", "million", false}, {"billion", "billion", false},
     {"trillion", "trillion", false}, {"bln", "billion", false},     {"mln", "million", false},
     {"trn", "trillion", false},      {"bn", "billion", false},      {"mn", "million", false},
     {"tn", "trillion", true},        {"Bn", "billion", true},       {"BN", "billion", true},
     {"m", "million", true},          {"M", "million", true},        {"b", "billion", true},
     {"B", "billion", true},          {"k", "thousand", true},       {"K", "thousand", true},
     {"T", "trillion", true},         {"t", "trillion", true}}};

void read_scale(const Place& place, ShortScales short_scales, EnglishQuantity& quantity) {
    std::size_t at = skip_spaces(place.text, quantity.end);
    const std::size_t dash = at == quantity.end ? dash_at(place.text, at) : 0;
    at += dash;
    const std::string_view word = letters_at(place.text, at);
    for (const Scale& scale : scales) {
        if (word != scale.written || (scale.is_short && short_scales == ShortScales::no) ||
            digit_at(place.text, at + word.size()))
            continue;
        if (dash > 0 && scale.is_short)
            return;
        quantity.scale = scale.spoken;
        quantity.end = at + word.size();
        quantity.one = false;
        return;
    }
}

// "½" or " 1/2" behind a whole number.
void read_fraction_part(const Place& place, EnglishQuantity& quantity) {
    const CodePoint next = decode_at(place.text, quantity.end);
    if (const auto vulgar = vulgar_fraction(next.value)) {
        quantity.words +=
            " and " + english_fraction(vulgar->numerator, vulgar->denominator, place.dialect);
        quantity.end += next.length;
        quantity.one = false;
        return;
    }
    const std::size_t at = skip_spaces(place.text, quantity.end);
    if (at == quantity.end)
        return;
    const auto numerator = read_figure(place.text, at, {});
    if (!numerator || numerator->whole.size() > 2 || !starts_with(place.text, numerator->end, "/"))
        return;
    const auto denominator = read_figure(place.text, numerator->end + 1, {});
    if (!denominator || denominator->whole.size() > 2 || *denominator->small() < 2 ||
        *numerator->small() >= *denominator->small() ||
        starts_with(place.text, denominator->end, "/"))
        return;
    quantity.words += " and ";
    quantity.words +=
        *numerator->small() == 1 && *denominator->small() == 2
            ? "a half"
            : english_fraction(*numerator->small(), *denominator->small(), place.dialect);
    quantity.end = denominator->end;
    quantity.one = false;
}

std::optional<EnglishQuantity> single(const Place& place, ShortScales short_scales) {
    EnglishQuantity quantity;
    const auto figure = read_figure(place.text, place.at, english_figures);
    if (figure) {
        quantity.words = english_number(*figure, place.dialect);
        quantity.one = figure->integral() && figure->whole == "1";
        quantity.end = figure->end;
        if (figure->integral())
            read_fraction_part(place, quantity);
    } else {
        const CodePoint sign = decode_at(place.text, place.at);
        const auto vulgar = vulgar_fraction(sign.value);
        if (!vulgar)
            return std::nullopt;
        quantity.words = english_fraction(vulgar->numerator, vulgar->denominator, place.dialect);
        quantity.end = place.at + sign.length;
        quantity.one = true;
    }
    quantity.scale_begin = quantity.end;
    read_scale(place, short_scales, quantity);
    return quantity;
}

}  // namespace

std::optional<EnglishQuantity> english_quantity(const Place& place, ShortScales short_scales,
                                                bool ranges) {
    auto first = single(place, short_scales);
    if (!first || !ranges)
        return first;
    const std::size_t dash = dash_at(place.text, first->end);
    if (dash == 0 || !digit_at(place.text, first->end + dash))
        return first;
    auto second = single(place.moved_to(first->end + dash), short_scales);
    if (!second)
        return first;
    second->words = first->full() + " to " + second->words;
    second->one = false;
    return second;
}

}  // namespace aloud
