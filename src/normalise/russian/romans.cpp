// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/grammar.hpp"
#include "normalise/russian/russian.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

// Of "XIX–XX вв." when the place is the second numeral.
std::size_t begin_of_romans(const Place& place) {
    std::size_t at = place.at;
    while (at > 0 && !is_space(decode_before(place.text, at).value))
        at -= decode_before(place.text, at).length;
    return at;
}

// "XIX век" and what stands for it.
std::optional<Agreement> century(const Place& place, std::string_view word, bool dotted) {
    if (dotted && (word == "в" || word == "вв"))
        return Agreement{preposition_before(place.text, begin_of_romans(place)) == "в"
                             ? Case::prepositional
                             : Case::genitive,
                         Gender::masculine};
    if (word.starts_with("столети") || word.starts_with("тысячелети"))
        return Agreement{word.ends_with("я")   ? Case::genitive
                         : word.ends_with("и") ? Case::prepositional
                                               : Case::nominative,
                         Gender::neuter};
    struct Form {
        std::string_view written;
        Case form;
    };
    constexpr std::array<Form, 10> forms = {{{"век", Case::nominative},
                                             {"века", Case::genitive},
                                             {"веку", Case::dative},
                                             {"веком", Case::instrumental},
                                             {"веке", Case::prepositional},
                                             {"веков", Case::genitive},
                                             {"веках", Case::prepositional},
                                             {"съезд", Case::nominative},
                                             {"съезда", Case::genitive},
                                             {"съезде", Case::prepositional}}};
    for (const Form& form : forms) {
        if (word == form.written)
            return Agreement{form.form, Gender::masculine};
    }
    return std::nullopt;
}

// A ruler's name shows its case: "Екатерины II", "Петру I".
Agreement name_agreement(std::string_view name) {
    constexpr std::array<std::string_view, 12> feminine = {
        "Екатерин", "Елизавет", "Анн",     "Мари", "Клеопатр",    "Виктори",
        "Изабелл",  "Маргрет",  "Беатрис", "Софи", "Вильгельмин", "Иоанн"};
    for (const std::string_view stem : feminine) {
        if (!name.starts_with(stem) || name.size() > stem.size() + 4 ||
            (stem == "Иоанн" && name != "Иоанна"))
            continue;
        if (name == "Маргрете" || ends_with_any(name, {"а", "ия"}))
            return {Case::nominative, Gender::feminine};
        return {ends_with_any(name, {"у", "ю"}) ? Case::accusative : Case::genitive,
                Gender::feminine};
    }
    if (ends_with_any(name, {"ы", "ой"}) || name.ends_with("и"))
        return {Case::genitive, Gender::feminine};
    if (ends_with_any(name, {"а", "я"}))
        return {Case::genitive, Gender::masculine};
    if (ends_with_any(name, {"у", "ю"}))
        return {Case::dative, Gender::masculine};
    if (ends_with_any(name, {"ом", "ем", "ём"}))
        return {Case::instrumental, Gender::masculine};
    if (name.ends_with("е"))
        return {Case::prepositional, Gender::masculine};
    return {Case::nominative, Gender::masculine};
}

std::optional<Agreement> adjective_agreement(std::string_view next) {
    if (ends_with_any(next, {"ая", "яя"}))
        return Agreement{Case::nominative, Gender::feminine};
    if (next.ends_with("ую"))
        return Agreement{Case::accusative, Gender::feminine};
    if (next.ends_with("ой"))
        return Agreement{Case::genitive, Gender::feminine};
    if (ends_with_any(next, {"ые", "ие"}))
        return Agreement{Case::nominative, Gender::plural};
    if (ends_with_any(next, {"ых", "их"}))
        return Agreement{Case::genitive, Gender::plural};
    if (ends_with_any(next, {"ый", "ий"}))
        return Agreement{};
    return std::nullopt;
}

// "II место", "в IV квартале": the noun alone shows what the numeral agrees with.
std::optional<Agreement> noun_agreement(std::string_view next) {
    constexpr std::size_t four_letters = 8;
    if (next.size() < four_letters || !is_lower(decode_at(next, 2).value))
        return std::nullopt;
    if (next.ends_with("о"))
        return Agreement{Case::nominative, Gender::neuter};
    if (ends_with_any(next, {"ы", "и"}))
        return Agreement{Case::genitive, Gender::feminine};
    if (ends_with_any(next, {"а", "я"}))
        return Agreement{Case::genitive, Gender::masculine};
    if (ends_with_any(next, {"у", "ю"}))
        return Agreement{Case::dative, Gender::masculine};
    if (next.ends_with("е"))
        return Agreement{Case::prepositional, Gender::masculine};
    return Agreement{};
}

constexpr std::string_view roman_rule = "Roman numeral";
// What is numbered with cardinals.
constexpr std::array<std::string_view, 10> numbered = {
    "глава", "части", "часть", "раздел", "класса", "группа", "этап", "степень", "статья", "серия"};

bool is_name(std::string_view word) {
    constexpr std::size_t two_letters = 4;
    const char32_t first = decode_at(word, 0).value;
    return word.size() > two_letters && is_upper(first) && script_of(first) == Script::cyrillic &&
           is_lower(decode_before(word, word.size()).value);
}

// "XIX в.", "XIX–XX веков": the noun stands behind the second numeral.
std::optional<Reading> roman_century(const Place& place, std::size_t end, std::string_view digits) {
    const std::size_t dash = dash_at(place.text, end);
    const std::string_view other =
        dash > 0 ? letters_at(place.text, end + dash) : std::string_view{};
    const std::size_t noun_at = roman_value(other) ? end_of(place.text, other) : end;
    const std::string_view noun = letters_after(place.text, noun_at);
    const std::size_t stop = end_of(place.text, noun);
    const bool dotted = (noun == "в" || noun == "вв") && starts_with(place.text, stop, ".");
    const auto agreement = century(place, noun, dotted);
    if (!agreement)
        return std::nullopt;
    std::string words = russian_ordinal(digits, *agreement);
    if (!dotted || noun_at != end)
        return Reading{noun_at != end ? end + dash : end,
                       std::move(words) + (noun_at != end ? "-" : ""), roman_rule};
    const bool prepositional = agreement->form == Case::prepositional;
    words += " век";
    words += noun == "вв" ? (prepositional ? "ах" : "ов") : (prepositional ? "е" : "а");
    return Reading{without_final_stop(place.text, stop + 1), std::move(words), roman_rule};
}

}  // namespace

std::optional<Reading> russian_roman(const Place& place) {
    const std::string_view word = letters_at(place.text, place.at);
    const auto value = roman_value(word);
    const std::size_t end = place.at + word.size();
    if (!value || digit_at(place.text, end))
        return std::nullopt;
    const std::string digits = std::to_string(*value);
    if (auto reading = roman_century(place, end, digits))
        return reading;
    const std::string_view before = letters_before(place.text, place.at);
    if (is_one_of(to_lower(before), numbered))
        return Reading{end, russian_cardinal(digits, {}), roman_rule};
    if (is_name(before) && !is_russian_preposition(to_lower(before)) &&
        word.find_first_not_of("IVX") == std::string_view::npos)
        return Reading{end, russian_ordinal(digits, name_agreement(before)), roman_rule};
    if (word == "L" || word == "C" || word == "D" || word == "M")
        return std::nullopt;
    const std::string_view next = letters_after(place.text, end);
    auto agreement = adjective_agreement(next);
    if (!agreement)
        agreement = noun_agreement(next);
    return Reading{end,
                   agreement ? russian_ordinal(digits, *agreement) : russian_cardinal(digits, {}),
                   roman_rule};
}

}  // namespace aloud
