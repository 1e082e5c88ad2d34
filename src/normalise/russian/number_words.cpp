// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/number_words.hpp"

#include "normalise/figure.hpp"
#include "normalise/scan.hpp"

#include <algorithm>

namespace aloud {
namespace {

using Forms = std::array<std::string_view, 6>;

std::size_t index(Case form) {
    return static_cast<std::size_t>(form);
}

constexpr std::array<Forms, 4> one = {{{"один", "одного", "одному", "один", "одним", "одном"},
                                       {"одна", "одной", "одной", "одну", "одной", "одной"},
                                       {"одно", "одного", "одному", "одно", "одним", "одном"},
                                       {"одни", "одних", "одним", "одни", "одними", "одних"}}};
constexpr std::array<Forms, 3> two_to_four = {
    {{"два", "двух", "двум", "два", "двумя", "двух"},
     {"три", "трёх", "трём", "три", "тремя", "трёх"},
     {"четыре", "четырёх", "четырём", "четыре", "четырьмя", "четырёх"}}};
constexpr std::array<std::string_view, 20> names = {
    "ноль",       "один",        "два",        "три",          "четыре",
    "пять",       "шесть",       "семь",       "восемь",       "девять",
    "десять",     "одиннадцать", "двенадцать", "тринадцать",   "четырнадцать",
    "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"};
constexpr std::array<std::string_view, 10> tens = {
    "",          "",           "двадцать",  "тридцать",    "сорок",
    "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"};
constexpr std::array<Forms, 9> hundreds = {
    {{"сто", "ста", "ста", "сто", "ста", "ста"},
     {"двести", "двухсот", "двумстам", "двести", "двумястами", "двухстах"},
     {"триста", "трёхсот", "трёмстам", "триста", "тремястами", "трёхстах"},
     {"четыреста", "четырёхсот", "четырёмстам", "четыреста", "четырьмястами", "четырёхстах"},
     {"пятьсот", "пятисот", "пятистам", "пятьсот", "пятьюстами", "пятистах"},
     {"шестьсот", "шестисот", "шестистам", "шестьсот", "шестьюстами", "шестистах"},
     {"семьсот", "семисот", "семистам", "семьсот", "семьюстами", "семистах"},
     {"восемьсот", "восьмисот", "восьмистам", "восемьсот", "восемьюстами", "восьмистах"},
     {"девятьсот", "девятисот", "девятистам", "девятьсот", "девятьюстами", "девятистах"}}};
constexpr std::array<std::string_view, 9> scales = {
    "",          "тысяча",      "миллион",     "миллиард",
    "триллион",  "квадриллион", "квинтиллион", "секстиллион",
    "септиллион"};

// Stems of ordinals; "о" behind a stem marks the stressed ending -ой.
struct OrdinalStem {
    std::string_view stem;
    bool stressed;
};
constexpr std::array<OrdinalStem, 20> ordinal_ones = {
    {{"нулев", true},       {"перв", false},      {"втор", true},         {"трет", false},
     {"четвёрт", false},    {"пят", false},       {"шест", true},         {"седьм", true},
     {"восьм", true},       {"девят", false},     {"десят", false},       {"одиннадцат", false},
     {"двенадцат", false},  {"тринадцат", false}, {"четырнадцат", false}, {"пятнадцат", false},
     {"шестнадцат", false}, {"семнадцат", false}, {"восемнадцат", false}, {"девятнадцат", false}}};
constexpr std::array<OrdinalStem, 10> ordinal_tens = {{{"", false},
                                                       {"", false},
                                                       {"двадцат", false},
                                                       {"тридцат", false},
                                                       {"сороков", true},
                                                       {"пятидесят", false},
                                                       {"шестидесят", false},
                                                       {"семидесят", false},
                                                       {"восьмидесят", false},
                                                       {"девяност", false}}};
constexpr std::array<std::string_view, 9> ordinal_hundreds = {
    "сот",      "двухсот", "трёхсот",   "четырёхсот", "пятисот",
    "шестисот", "семисот", "восьмисот", "девятисот"};
constexpr std::array<std::string_view, 9> ordinal_scales = {
    "",           "тысячн",       "миллионн",     "миллиардн",
    "триллионн",  "квадриллионн", "квинтиллионн", "секстиллионн",
    "септиллионн"};

constexpr std::array<Forms, 4> hard_endings = {{{"ый", "ого", "ому", "ый", "ым", "ом"},
                                                {"ая", "ой", "ой", "ую", "ой", "ой"},
                                                {"ое", "ого", "ому", "ое", "ым", "ом"},
                                                {"ые", "ых", "ым", "ые", "ыми", "ых"}}};
constexpr std::array<Forms, 4> third_endings = {{{"ий", "ьего", "ьему", "ий", "ьим", "ьем"},
                                                 {"ья", "ьей", "ьей", "ью", "ьей", "ьей"},
                                                 {"ье", "ьего", "ьему", "ье", "ьим", "ьем"},
                                                 {"ьи", "ьих", "ьим", "ьи", "ьими", "ьих"}}};

std::size_t to_number(std::string_view digits) {
    std::size_t value = 0;
    for (const char digit : digits)
        value = value * 10 + static_cast<std::size_t>(digit - '0');
    return value;
}

std::string without_last(std::string_view word, std::size_t letters) {
    return std::string(word.substr(0, word.size() - 2 * letters));
}

void append(std::string& words, std::string_view more) {
    if (!words.empty() && !more.empty())
        words += ' ';
    words += more;
}

// "пять" and all that decline like it.
std::string soft(std::string_view name, Case form) {
    const std::string stem = without_last(name, 1);
    const bool eight = name == "восемь";
    switch (form) {
        case Case::nominative:
        case Case::accusative:
            return std::string(name);
        case Case::instrumental:
            return std::string(name) + "ю";
        default:
            return (eight ? "восьм" : stem) + "и";
    }
}

std::string ten_words(std::size_t ten, Case form) {
    const bool direct = form == Case::nominative || form == Case::accusative;
    if (ten == 4)
        return direct ? "сорок" : "сорока";
    if (ten == 9)
        return direct ? "девяносто" : "девяноста";
    if (ten < 4 || direct)
        return soft(tens[ten], form);
    // Both halves of "пятьдесят" decline.
    if (form == Case::instrumental)
        return soft(names[ten], form) + "десятью";
    return soft(names[ten], form) + "десяти";
}

std::string unit_words(std::size_t unit, const Agreement& agreement) {
    const auto gender = static_cast<std::size_t>(agreement.gender);
    Case form = agreement.form;
    if (form == Case::accusative && agreement.animacy == Animacy::animate && unit >= 1 &&
        unit <= 4 && !(unit == 1 && agreement.gender == Gender::feminine))
        form = Case::genitive;
    if (unit == 0) {
        constexpr Forms zero = {"ноль", "ноля", "нолю", "ноль", "нолём", "ноле"};
        return std::string(zero[index(form)]);
    }
    if (unit == 1)
        return std::string(one[gender][index(form)]);
    if (unit <= 4) {
        const bool direct = form == Case::nominative || form == Case::accusative;
        if (unit == 2 && direct && agreement.gender == Gender::feminine)
            return "две";
        return std::string(two_to_four[unit - 2][index(form)]);
    }
    return soft(names[unit], form);
}

std::string below_thousand(std::size_t value, const Agreement& agreement) {
    std::string words;
    if (value >= 100)
        words = hundreds[value / 100 - 1][index(agreement.form)];
    value %= 100;
    if (value >= 20) {
        append(words, ten_words(value / 10, agreement.form));
        value %= 10;
    }
    if (value > 0)
        append(words, unit_words(value, agreement));
    return words;
}

NounForms scale_forms(std::size_t scale) {
    return decline(scales[scale], scale == 1 ? "тысяч" : std::string(scales[scale]) + "ов");
}

std::string adjective(std::string_view stem, bool stressed, const Agreement& agreement) {
    Case form = agreement.form;
    const bool animate =
        agreement.animacy == Animacy::animate &&
        (agreement.gender == Gender::masculine || agreement.gender == Gender::plural);
    if (form == Case::accusative && animate)
        form = Case::genitive;
    const bool third = stem == "трет";
    std::string_view ending =
        (third ? third_endings
               : hard_endings)[static_cast<std::size_t>(agreement.gender)][index(form)];
    if (stressed && ending == "ый")
        ending = "ой";
    return std::string(stem) + std::string(ending);
}

// "двадцатипятитысячный": the number before the scale stands in the genitive and in one word.
std::string compound_prefix(std::size_t value) {
    if (value == 1)
        return {};
    std::string words;
    if (value >= 100) {
        words += value / 100 == 1 ? "сто" : hundreds[value / 100 - 1][1];
        value %= 100;
    }
    if (value >= 20) {
        words += value / 10 == 9 ? "девяносто" : ten_words(value / 10, Case::genitive);
        value %= 10;
    }
    if (value == 1)
        words += "одно";
    else if (value > 0)
        words += unit_words(value, {Case::genitive, Gender::masculine, Animacy::inanimate});
    return words;
}

std::string ordinal_below_thousand(std::size_t value, const Agreement& agreement) {
    if (value % 100 == 0)
        return adjective(ordinal_hundreds[value / 100 - 1], false, agreement);
    std::string words = value >= 100 ? std::string(hundreds[value / 100 - 1][0]) : std::string{};
    value %= 100;
    if (value >= 20) {
        if (value % 10 == 0) {
            append(words, adjective(ordinal_tens[value / 10].stem,
                                    ordinal_tens[value / 10].stressed, agreement));
            return words;
        }
        append(words, tens[value / 10]);
        value %= 10;
    }
    append(words, adjective(ordinal_ones[value].stem, ordinal_ones[value].stressed, agreement));
    return words;
}

// "двадцать пять тысяч"
void append_scaled(std::string& words, std::string_view part, std::size_t group, Case form) {
    const Gender gender = group == 1 ? Gender::feminine : Gender::masculine;
    const std::size_t value = to_number(part);
    // "тысяча пятьсот" rather than "одна тысяча пятьсот".
    if (value > 1 || group > 1 || !words.empty())
        append(words, below_thousand(value, {form, gender, Animacy::inanimate}));
    append(words, counted_form(scale_forms(group), part, form));
}

}  // namespace

std::string russian_cardinal(std::string_view digits, const Agreement& agreement) {
    const std::string_view number = without_zeros(digits);
    if (number.empty())
        return unit_words(0, agreement);
    if (number.size() > 3 * scales.size())
        return russian_digits(digits);
    std::string words;
    std::size_t group = (number.size() - 1) / 3;
    std::size_t at = 0;
    while (at < number.size()) {
        const std::size_t end = number.size() - 3 * group;
        const std::string_view part = number.substr(at, end - at);
        const std::size_t value = to_number(part);
        if (value > 0 && group == 0)
            append(words, below_thousand(value, agreement));
        else if (value > 0)
            append_scaled(words, part, group, agreement.form);
        at = end;
        group -= group > 0 ? 1 : 0;
    }
    return words;
}

std::string russian_ordinal(std::string_view digits, const Agreement& agreement) {
    const std::string_view number = without_zeros(digits);
    if (number.empty())
        return adjective(ordinal_ones[0].stem, true, agreement);
    if (number.size() > 3 * scales.size())
        return russian_digits(digits);
    // The last group that is not zero is the ordinal, those before it are cardinal.
    std::size_t group = 0;
    std::size_t end = number.size();
    while (end > 3 && to_number(number.substr(end - 3, 3)) == 0) {
        end -= 3;
        ++group;
    }
    const std::size_t begin = end > 3 ? end - 3 : 0;
    std::string words;
    if (begin > 0) {
        std::string before(number.substr(0, begin));
        before.append(number.size() - begin, '0');
        words = russian_cardinal(before, {});
    }
    const std::size_t value = to_number(number.substr(begin, end - begin));
    append(words, group == 0
                      ? ordinal_below_thousand(value, agreement)
                      : adjective(compound_prefix(value) + std::string(ordinal_scales[group]),
                                  false, agreement));
    return words;
}

std::string russian_compound(std::string_view digits) {
    const std::string_view number = without_zeros(digits);
    if (number.size() > 4)
        return russian_cardinal(digits, {Case::genitive, Gender::masculine, Animacy::inanimate});
    const std::size_t value = to_number(number);
    if (value == 1)
        return "одно";
    if (value < 1000)
        return compound_prefix(value);
    return compound_prefix(value / 1000) + "тысяче" +
           (value % 1000 > 0 ? compound_prefix(value % 1000) : "");
}

std::string russian_digits(std::string_view digits) {
    std::string words;
    constexpr std::size_t breath = 9;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0)
            words += i % breath == 0 && digits.size() > 2 * breath ? ", " : " ";
        words += names[static_cast<std::size_t>(digits[i] - '0')];
    }
    return words;
}

const std::string& counted_form(const NounForms& noun, std::string_view digits, Case form) {
    const std::size_t last = digits.empty() ? 0 : static_cast<std::size_t>(digits.back() - '0');
    const bool teen = digits.size() > 1 && digits[digits.size() - 2] == '1';
    constexpr std::size_t plural = 6;
    if (last == 1 && !teen)
        return noun[index(form)];
    if (form != Case::nominative && form != Case::accusative)
        return noun[plural + index(form)];
    const bool few = !teen && last >= 2 && last <= 4;
    return few ? noun[index(Case::genitive)] : noun[plural + index(Case::genitive)];
}

NounForms decline(std::string_view nominative, std::string_view genitive_plural) {
    const auto with = [](std::string_view stem, const std::array<std::string_view, 12>& endings) {
        NounForms forms;
        for (std::size_t i = 0; i < forms.size(); ++i)
            forms[i] = std::string(stem) + std::string(endings[i]);
        return forms;
    };
    const std::string stem = without_last(nominative, 1);
    NounForms forms;
    if (nominative == "тысяча")
        forms = with(stem, {"а", "и", "е", "у", "ей", "е", "и", "", "ам", "и", "ами", "ах"});
    else if (nominative.ends_with("ка"))
        forms = with(stem, {"а", "и", "е", "у", "ой", "е", "и", "", "ам", "и", "ами", "ах"});
    else if (nominative.ends_with("а"))
        forms = with(stem, {"а", "ы", "е", "у", "ой", "е", "ы", "", "ам", "ы", "ами", "ах"});
    else if (nominative.ends_with("ля"))
        forms = with(stem, {"я", "и", "е", "ю", "ей", "е", "и", "ь", "ям", "и", "ями", "ях"});
    else if (nominative.ends_with("ь"))
        forms = with(stem, {"ь", "я", "ю", "ь", "ём", "е", "и", "ей", "ям", "и", "ями", "ях"});
    else
        forms = with(nominative, {"", "а", "у", "", "ом", "е", "ы", "ов", "ам", "ы", "ами", "ах"});
    forms[6 + index(Case::genitive)] = genitive_plural;
    return forms;
}

}  // namespace aloud
