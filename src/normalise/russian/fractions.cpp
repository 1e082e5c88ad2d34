// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/grammar.hpp"
#include "normalise/russian/russian.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

/// "треть" in the six cases of the singular, then of the plural.
struct Part {
    int denominator;
    std::array<std::string_view, 12> forms;
};
constexpr std::array<Part, 3> parts = {
    {{2,
      {"половина", "половины", "половине", "половину", "половиной", "половине", "половины",
       "половин", "половинам", "половины", "половинами", "половинах"}},
     {3,
      {"треть", "трети", "трети", "треть", "третью", "трети", "трети", "третей", "третям", "трети",
       "третями", "третях"}},
     {4,
      {"четверть", "четверти", "четверти", "четверть", "четвертью", "четверти", "четверти",
       "четвертей", "четвертям", "четверти", "четвертями", "четвертях"}}}};

std::string fraction_words(int numerator, int denominator, Case form) {
    const std::string digits = std::to_string(numerator);
    const std::string count = russian_cardinal(digits, {form, Gender::feminine});
    for (const Part& part : parts) {
        if (part.denominator != denominator)
            continue;
        NounForms noun;
        std::copy(part.forms.begin(), part.forms.end(), noun.begin());
        const std::string& words = counted_form(noun, digits, form);
        return numerator == 1 ? words : count + ' ' + words;
    }
    const bool direct = form == Case::nominative || form == Case::accusative;
    const Agreement agreement = numerator == 1 ? Agreement{form, Gender::feminine}
                                : direct       ? Agreement{Case::genitive, Gender::plural}
                                               : Agreement{form, Gender::plural};
    return count + ' ' + russian_ordinal(std::to_string(denominator), agreement);
}

// "в 2/3 случаев" asks where.
Case fraction_case(std::string_view text, std::size_t begin) {
    const std::string preposition = preposition_before(text, begin);
    return preposition == "в" || preposition == "во" ? Case::prepositional : unit_case(text, begin);
}

}  // namespace

std::optional<Reading> russian_fraction(const Place& place) {
    const auto over = read_figure(place.text, place.at, {});
    std::size_t end = over ? over->end : place.at;
    int numerator = 0;
    int denominator = 0;
    if (const auto vulgar = vulgar_fraction(decode_at(place.text, end).value)) {
        numerator = vulgar->numerator;
        denominator = vulgar->denominator;
        end += decode_at(place.text, end).length;
    } else if (over && starts_with(place.text, end, "/")) {
        const auto under = read_figure(place.text, end + 1, {});
        if (!under || under->whole.size() > 3 || over->whole.size() > 3 ||
            *under->small() <= *over->small())
            return std::nullopt;
        numerator = *over->small();
        denominator = *under->small();
        end = under->end;
    } else {
        return std::nullopt;
    }
    const bool slash = over && starts_with(place.text, over->end, "/");
    const std::string fraction =
        fraction_words(numerator, denominator,
                       !over || slash ? fraction_case(place.text, place.at) : Case::nominative);
    if (!over || slash)
        return Reading{end, fraction, "fraction"};
    const Agreement agreement = cardinal_agreement(place.text, place.at, end, over->whole);
    const bool half = numerator == 1 && denominator == 2;
    return Reading{
        end, russian_cardinal(over->whole, agreement) + (half ? " с половиной" : " и " + fraction),
        "fraction"};
}

}  // namespace aloud
