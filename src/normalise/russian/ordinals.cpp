// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/grammar.hpp"
#include "normalise/russian/russian.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

bool ends_in_any(std::string_view word, std::initializer_list<std::string_view> endings) {
    for (const std::string_view ending : endings) {
        if (word.ends_with(ending))
            return true;
    }
    return false;
}

struct Suffix {
    std::string_view written;
    Case form;
    Gender gender;
};
constexpr std::array<Suffix, 17> suffixes = {{{"го", Case::genitive, Gender::masculine},
                                              {"ого", Case::genitive, Gender::masculine},
                                              {"му", Case::dative, Gender::masculine},
                                              {"ому", Case::dative, Gender::masculine},
                                              {"х", Case::genitive, Gender::plural},
                                              {"ых", Case::genitive, Gender::plural},
                                              {"ми", Case::instrumental, Gender::plural},
                                              {"я", Case::nominative, Gender::feminine},
                                              {"ая", Case::nominative, Gender::feminine},
                                              {"ю", Case::accusative, Gender::feminine},
                                              {"ую", Case::accusative, Gender::feminine},
                                              {"ое", Case::nominative, Gender::neuter},
                                              {"ые", Case::nominative, Gender::plural},
                                              {"ый", Case::nominative, Gender::masculine},
                                              {"ой", Case::genitive, Gender::feminine},
                                              {"ом", Case::prepositional, Gender::masculine},
                                              {"ым", Case::instrumental, Gender::masculine}}};

// "-й", "-е" and "-м" belong to several forms: the noun or the preposition decides.
std::optional<Agreement> short_suffix(const Place& place, std::string_view suffix, std::size_t end,
                                      bool round) {
    const std::string next = to_lower(letters_after(place.text, end));
    if (suffix == "й" || suffix == "ий") {
        const bool feminine = ends_in_any(next, {"и", "ы", "е", "ой", "ей"}) && next.size() > 2;
        return feminine ? Agreement{Case::genitive, Gender::feminine} : Agreement{};
    }
    if (suffix == "е") {
        // "в 90-е было": a verb is nothing that the number counts.
        constexpr std::array<std::string_view, 4> nouns = {"число", "дело", "село", "тело"};
        const bool verb = next.ends_with("ло") && !is_one_of(next, nouns);
        const bool plural =
            round ? verb || !ends_in_any(next, {"о", "ие", "ье"}) : ends_in_any(next, {"ы", "и"});
        return Agreement{Case::nominative, plural ? Gender::plural : Gender::neuter};
    }
    if (suffix != "м")
        return std::nullopt;
    const std::string preposition = preposition_before(place.text, place.at);
    if (ends_in_any(next, {"ам", "ям"}))
        return Agreement{Case::dative, Gender::plural};
    const bool alone = next.empty() && preposition.empty();
    const bool locative = alone || preposition == "в" || preposition == "во" ||
                          preposition == "на" || preposition == "о";
    return Agreement{locative ? Case::prepositional : Case::instrumental, Gender::masculine};
}

std::optional<Agreement> suffix_agreement(const Place& place, std::string_view suffix,
                                          std::size_t end, bool round) {
    for (const Suffix& entry : suffixes) {
        if (suffix == entry.written)
            return Agreement{entry.form, entry.gender, Animacy::inanimate};
    }
    return short_suffix(place, suffix, end, round);
}

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
        if (name == "Маргрете" || ends_in_any(name, {"а", "ия"}))
            return {Case::nominative, Gender::feminine};
        return {ends_in_any(name, {"у", "ю"}) ? Case::accusative : Case::genitive,
                Gender::feminine};
    }
    if (ends_in_any(name, {"ы", "ой"}) || name.ends_with("и"))
        return {Case::genitive, Gender::feminine};
    if (ends_in_any(name, {"а", "я"}))
        return {Case::genitive, Gender::masculine};
    if (ends_in_any(name, {"у", "ю"}))
        return {Case::dative, Gender::masculine};
    if (ends_in_any(name, {"ом", "ем", "ём"}))
        return {Case::instrumental, Gender::masculine};
    if (name.ends_with("е"))
        return {Case::prepositional, Gender::masculine};
    return {Case::nominative, Gender::masculine};
}

std::optional<Agreement> adjective_agreement(std::string_view next) {
    if (ends_in_any(next, {"ая", "яя"}))
        return Agreement{Case::nominative, Gender::feminine};
    if (next.ends_with("ую"))
        return Agreement{Case::accusative, Gender::feminine};
    if (next.ends_with("ой"))
        return Agreement{Case::genitive, Gender::feminine};
    if (ends_in_any(next, {"ые", "ие"}))
        return Agreement{Case::nominative, Gender::plural};
    if (ends_in_any(next, {"ых", "их"}))
        return Agreement{Case::genitive, Gender::plural};
    if (ends_in_any(next, {"ый", "ий"}))
        return Agreement{};
    return std::nullopt;
}

// "II место", "в IV квартале": the noun alone shows what the numeral agrees with.
std::optional<Agreement> noun_agreement(std::string_view next) {
    constexpr std::size_t four_letters = 8;
    if (next.size() < four_letters || !is_lower(decode_at(next, 0).value))
        return std::nullopt;
    if (next.ends_with("о"))
        return Agreement{Case::nominative, Gender::neuter};
    if (ends_in_any(next, {"ы", "и"}))
        return Agreement{Case::genitive, Gender::feminine};
    if (ends_in_any(next, {"а", "я"}))
        return Agreement{Case::genitive, Gender::masculine};
    if (ends_in_any(next, {"у", "ю"}))
        return Agreement{Case::dative, Gender::masculine};
    if (next.ends_with("е"))
        return Agreement{Case::prepositional, Gender::masculine};
    return Agreement{};
}

// "1990–2000-е": the ending belongs to both.
std::optional<Reading> suffixed_pair(const Place& place, const Figure& first, std::size_t at) {
    const auto second = read_figure(place.text, at, {});
    const std::size_t joint = second ? dash_at(place.text, second->end) : 0;
    if (joint == 0)
        return std::nullopt;
    const std::string_view ending = letters_at(place.text, second->end + joint);
    const std::size_t end = end_of(place.text, ending);
    const auto agreement = suffix_agreement(place, ending, end, true);
    if (!agreement)
        return std::nullopt;
    return Reading{
        end,
        russian_ordinal(first.whole, *agreement) + '-' + russian_ordinal(second->whole, *agreement),
        "ordinal"};
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

// "25%-ная"
std::optional<Reading> percent_adjective(const Place& place, const Figure& figure) {
    const std::size_t dash = dash_at(place.text, figure.end + 1);
    const std::string_view suffix = letters_at(place.text, figure.end + 1 + dash);
    if (dash == 0 || !suffix.starts_with("н"))
        return std::nullopt;
    return Reading{end_of(place.text, suffix),
                   russian_compound(figure.whole) + "процент" + std::string(suffix), "compound"};
}

/// What is numbered with ordinals even where the ending is not written: "2 место", "в 5 классе".
struct NumberedNoun {
    std::string_view stem;
    Gender gender;
};
constexpr std::array<NumberedNoun, 19> ordinal_nouns = {{{"класс", Gender::masculine},
                                                         {"квартал", Gender::masculine},
                                                         {"этаж", Gender::masculine},
                                                         {"курс", Gender::masculine},
                                                         {"тур", Gender::masculine},
                                                         {"раунд", Gender::masculine},
                                                         {"сезон", Gender::masculine},
                                                         {"канал", Gender::masculine},
                                                         {"подъезд", Gender::masculine},
                                                         {"микрорайон", Gender::masculine},
                                                         {"батальон", Gender::masculine},
                                                         {"полк", Gender::masculine},
                                                         {"мест", Gender::neuter},
                                                         {"групп", Gender::feminine},
                                                         {"бригад", Gender::feminine},
                                                         {"арми", Gender::feminine},
                                                         {"дивизи", Gender::feminine},
                                                         {"степен", Gender::feminine},
                                                         {"категори", Gender::feminine}}};

// Of a singular form that no cardinal takes behind it.
std::optional<Agreement> numbered_agreement(const NumberedNoun& noun, std::string_view ending,
                                            std::string_view digits) {
    const bool few = digits.back() >= '2' && digits.back() <= '4' && !digits.starts_with('1');
    const bool one = digits.back() == '1' && digits != "11";
    if (noun.gender == Gender::feminine) {
        if (ending == "а" || ending == "я" || ending == "ь")
            return one ? std::nullopt : std::optional(Agreement{Case::nominative, noun.gender});
        if (ending == "у" || ending == "ю")
            return one ? std::nullopt : std::optional(Agreement{Case::accusative, noun.gender});
        const bool genitive = ending == "ы" || ending == "и";
        return (genitive && !few) || ending == "е" || ending == "ой" || ending == "ей"
                   ? std::optional(Agreement{Case::genitive, noun.gender})
                   : std::nullopt;
    }
    if (ending == (noun.gender == Gender::neuter ? "о" : ""))
        return Agreement{Case::nominative, noun.gender};
    if (ending == "а" && !few)
        return Agreement{Case::genitive, noun.gender};
    if (ending == "у")
        return Agreement{Case::dative, noun.gender};
    if (ending == "е")
        return Agreement{Case::prepositional, noun.gender};
    return ending == "ом" ? std::optional(Agreement{Case::instrumental, noun.gender})
                          : std::nullopt;
}

}  // namespace

// "2 место", "в 5 классе"
std::optional<Reading> russian_bare_ordinal(const Place& place) {
    const auto figure = read_figure(place.text, place.at, {});
    if (!figure || figure->whole.size() > 3 || figure->whole.front() == '0' ||
        !begins_word(place.text, place.at) || dash_at(place.text, figure->end) > 0)
        return std::nullopt;
    const std::string_view word = letters_after(place.text, figure->end);
    for (const NumberedNoun& noun : ordinal_nouns) {
        if (!word.starts_with(noun.stem) || word.size() > noun.stem.size() + 4)
            continue;
        if (const auto agreement =
                numbered_agreement(noun, word.substr(noun.stem.size()), figure->whole))
            return Reading{figure->end, russian_ordinal(figure->whole, *agreement), "ordinal"};
    }
    return std::nullopt;
}

// "5-й", "1990-х", "20-летний"
std::optional<Reading> russian_suffixed(const Place& place) {
    const auto figure = read_figure(place.text, place.at, {});
    if (figure && starts_with(place.text, figure->end, "%"))
        return percent_adjective(place, *figure);
    const std::size_t dash = figure ? dash_at(place.text, figure->end) : 0;
    if (dash == 0)
        return std::nullopt;
    if (digit_at(place.text, figure->end + dash))
        return suffixed_pair(place, *figure, figure->end + dash);
    if (!letter_at(place.text, figure->end + dash))
        return std::nullopt;
    const std::string_view suffix = letters_at(place.text, figure->end + dash);
    const std::size_t end = end_of(place.text, suffix);
    if (script_of(decode_at(suffix, 0).value) != Script::cyrillic || digit_at(place.text, end))
        return std::nullopt;
    const bool round = figure->whole.ends_with('0');
    const bool few = figure->whole == "2" || figure->whole == "3" || figure->whole == "4";
    if (suffix == "ти" || suffix == "и" || (suffix == "х" && few))
        return Reading{end, russian_cardinal(figure->whole, {Case::genitive, Gender::masculine}),
                       "number"};
    if (const auto agreement = suffix_agreement(place, suffix, end, round))
        return Reading{end, russian_ordinal(figure->whole, *agreement), "ordinal"};
    // A whole word behind the hyphen makes one compound with the number.
    const bool lower = is_lower(decode_at(suffix, 0).value);
    if (lower && suffix.size() >= 8)
        return Reading{end, russian_compound(figure->whole) + std::string(suffix), "compound"};
    return std::nullopt;
}

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
