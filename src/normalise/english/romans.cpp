// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/english.hpp"
#include "normalise/english/number_words.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::string_view rule = "Roman numeral";

// What is numbered, in lower case.
constexpr std::array<std::string_view, 34> numbered = {
    "war",      "chapter",  "part",  "volume",   "act",     "scene",    "section",
    "title",    "article",  "phase", "type",     "class",   "level",    "book",
    "appendix", "stage",    "group", "category", "grade",   "division", "figure",
    "table",    "bowl",     "mark",  "vatican",  "apollo",  "corps",    "tier",
    "version",  "schedule", "annex", "episode",  "fantasy", "module"};

// Rulers and popes whose numeral may be a single letter: "Elizabeth I".
constexpr std::array<std::string_view, 44> rulers = {
    "Charles",   "Elizabeth", "Francis",   "Napoleon", "Nicholas",    "Alexander", "Peter",
    "Catherine", "Paul",      "Henry",     "William",  "George",      "James",     "Edward",
    "Louis",     "Philip",    "Frederick", "Leopold",  "Wilhelm",     "Mehmed",    "Selim",
    "Suleiman",  "Ramses",    "Pius",      "Benedict", "Leo",         "Gregory",   "Darius",
    "Xerxes",    "Mary",      "Richard",   "Robert",   "Constantine", "Justinian", "Otto",
    "Hussein",   "Abdullah",  "Faisal",    "Farouk",   "Fuad",        "Ghazi",     "Clement",
    "Franz",     "Carlos"};

bool is_single_letter_numeral(std::string_view word) {
    return word == "I" || word == "V" || word == "X";
}

bool is_low_numeral(std::string_view word) {
    return word.find_first_not_of("IVX") == std::string_view::npos;
}

}  // namespace

std::optional<Reading> english_roman(const Place& place) {
    const char first = place.text[place.at];
    if (first != 'I' && first != 'V' && first != 'X' && first != 'L' && first != 'C')
        return std::nullopt;
    const std::string_view word = letters_at(place.text, place.at);
    const auto value = roman_value(word);
    const std::size_t end = place.at + word.size();
    if (!value || digit_at(place.text, end) || starts_with(place.text, end, "&"))
        return std::nullopt;
    const std::string_view before = letters_before(place.text, place.at);
    if (is_low_numeral(word) && word.size() > 1 &&
        letters_after(place.text, end).starts_with("centur"))
        return Reading{end, english_ordinal(*value, place.dialect), rule};
    // "Annex C" and "Group L" are letters.
    const bool letter = word.size() == 1 && !is_low_numeral(word);
    if (!letter && is_one_of(to_lower(before), numbered))
        return Reading{end, english_cardinal(*value, place.dialect), rule};
    const bool name = before.size() > 2 && is_upper(decode_at(before, 0).value) &&
                      is_lower(decode_at(before, 1).value);
    if (!name || !is_low_numeral(word) ||
        (is_single_letter_numeral(word) && !is_one_of(before, rulers)))
        return std::nullopt;
    return Reading{end, "the " + english_ordinal(*value, place.dialect), rule};
}

}  // namespace aloud
