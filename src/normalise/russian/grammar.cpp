// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/grammar.hpp"

#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

struct Government {
    std::string_view word;
    Case form;
};
constexpr std::array<Government, 55> governments = {{
    {"до", Case::genitive},        {"от", Case::genitive},        {"из", Case::genitive},
    {"без", Case::genitive},       {"около", Case::genitive},     {"более", Case::genitive},
    {"менее", Case::genitive},     {"свыше", Case::genitive},     {"после", Case::genitive},
    {"для", Case::genitive},       {"у", Case::genitive},         {"кроме", Case::genitive},
    {"порядка", Case::genitive},   {"больше", Case::genitive},    {"меньше", Case::genitive},
    {"против", Case::genitive},    {"среди", Case::genitive},     {"вместо", Case::genitive},
    {"выше", Case::genitive},      {"ниже", Case::genitive},      {"старше", Case::genitive},
    {"моложе", Case::genitive},    {"из-за", Case::genitive},     {"размере", Case::genitive},
    {"достиг", Case::genitive},    {"достигла", Case::genitive},  {"достигло", Case::genitive},
    {"достигли", Case::genitive},  {"достигает", Case::genitive}, {"достигнет", Case::genitive},
    {"половины", Case::genitive},  {"течение", Case::genitive},   {"протяжении", Case::genitive},
    {"не", Case::nominative},      {"возрасте", Case::genitive},  {"скоростью", Case::nominative},
    {"к", Case::dative},           {"ко", Case::dative},          {"благодаря", Case::dative},
    {"согласно", Case::dative},    {"равна", Case::dative},       {"равен", Case::dative},
    {"равно", Case::dative},       {"между", Case::instrumental}, {"над", Case::instrumental},
    {"перед", Case::instrumental}, {"о", Case::prepositional},    {"об", Case::prepositional},
    {"при", Case::prepositional},  {"через", Case::accusative},   {"за", Case::accusative},
    {"про", Case::accusative},     {"спустя", Case::accusative},  {"по", Case::accusative},
    {"объёмом", Case::nominative},
}};
constexpr std::array<std::string_view, 6> open_prepositions = {"в", "во", "на", "с", "со", "под"};
constexpr std::array<std::string_view, 20> transparent = {
    "примерно",       "почти",   "ещё",      "еще",   "всего", "лишь", "только", "уже",
    "приблизительно", "ровно",   "хотя",     "бы",    "целых", "этих", "первых", "эти",
    "всех",           "минимум", "максимум", "разных"};

constexpr std::array<std::string_view, 12> month_genitives = {
    "января", "февраля", "марта",    "апреля",  "мая",    "июня",
    "июля",   "августа", "сентября", "октября", "ноября", "декабря"};

// Masculine nouns with the ending of another gender.
constexpr std::array<std::string_view, 13> masculine_in_a = {
    "евро",  "мужчина", "мужчины", "мужчину", "судья", "судьи", "судью",
    "юноша", "юноши",   "глава",   "главы",   "дня",   "пути"};
// Feminine nouns in the prepositional, where the ending does not tell.
constexpr std::array<std::string_view, 22> feminine_in_e = {
    "стране", "области",  "школе",    "семье",  "неделе",  "тысяче",  "минуте",    "секунде",
    "миле",   "тонне",    "больнице", "группе", "деревне", "партии",  "провинции", "точке",
    "улице",  "квартире", "машине",   "стадии", "статье",  "компании"};
constexpr std::array<std::string_view, 24> persons = {
    "человека", "человек",    "солдата",     "солдат",         "солдатов",    "детей",
    "ребёнка",  "ребенка",    "мужчин",      "женщин",         "женщины",     "мужчины",
    "раненых",  "пленных",    "военных",     "россиян",        "граждан",     "палестинцев",
    "боевиков", "заложников", "журналистов", "военнослужащих", "полицейских", "подростков"};

bool ends_in(std::string_view word, std::initializer_list<std::string_view> endings) {
    for (const std::string_view ending : endings) {
        if (word.size() > ending.size() && word.ends_with(ending))
            return true;
    }
    return false;
}

bool is_adjective(std::string_view word) {
    return ends_in(word, {"ых", "их", "ые", "ие", "ого", "его", "ому", "ему", "ыми", "ими", "ый",
                          "ий", "ая", "яя", "ую", "юю", "ое"});
}

// The noun behind a number, adjectives skipped.
std::string noun_after(std::string_view text, std::size_t end) {
    std::string word;
    for (int step = 0; step < 4; ++step) {
        const std::string_view next = letters_after(text, end);
        if (next.empty())
            break;
        word = to_lower(next);
        if (!is_adjective(word))
            break;
        end = end_of(text, next);
    }
    return word;
}

bool has_one(std::string_view digits) {
    return digits.ends_with('1') && !digits.ends_with("11");
}

Gender gender_of_singular(std::string_view noun, Case form) {
    if (is_one_of(noun, masculine_in_a))
        return Gender::masculine;
    const bool direct = form == Case::nominative || form == Case::accusative;
    if (direct && ends_in(noun, {"о", "ие", "ье"}))
        return Gender::neuter;
    if (direct && ends_in(noun, {"а", "я", "у", "ю", "сть", "чь", "щь"}))
        return Gender::feminine;
    if (!direct && ends_in(noun, {"ы", "и", "ой", "ей"}))
        return Gender::feminine;
    if (form == Case::prepositional && is_one_of(noun, feminine_in_e))
        return Gender::feminine;
    return Gender::masculine;
}

std::optional<Case> visible_case(std::string_view noun) {
    if (ends_in(noun, {"ами", "ями", "ьми"}))
        return Case::instrumental;
    if (ends_in(noun, {"ах", "ях"}))
        return Case::prepositional;
    if (ends_in(noun, {"ам", "ям"}) && noun != "там" && noun != "нам" && noun != "вам")
        return Case::dative;
    return std::nullopt;
}

// Of "в", "на", "с" and "под", which leave the case to the noun's form.
Case open_case(std::string_view preposition, std::string_view noun, bool one) {
    const bool together = preposition == "с" || preposition == "со";
    if (together || preposition == "под") {
        if (one && ends_in(noun, {"ом", "ем", "ой", "ей"}))
            return Case::instrumental;
        return together ? Case::genitive : Case::accusative;
    }
    if (one && ends_in(noun, {"е", "и", "у"}) && !ends_in(noun, {"ие", "ье"}))
        return noun.ends_with("у") ? Case::accusative : Case::prepositional;
    return Case::accusative;
}

}  // namespace

std::string preposition_before(std::string_view text, std::size_t begin) {
    for (int step = 0; step < 4; ++step) {
        const std::string_view word = letters_before(text, begin);
        if (word.empty())
            return {};
        std::string lower = to_lower(word);
        if (!is_one_of(lower, transparent))
            return lower;
        begin = begin_of(text, word);
    }
    return {};
}

std::optional<Case> governed_case(std::string_view text, std::size_t begin) {
    const std::string word = preposition_before(text, begin);
    for (const Government& government : governments) {
        if (word == government.word)
            return government.form;
    }
    return std::nullopt;
}

Case unit_case(std::string_view text, std::size_t begin) {
    const std::string word = preposition_before(text, begin);
    if (word == "с" || word == "со")
        return Case::genitive;
    if (is_one_of(word, open_prepositions))
        return Case::accusative;
    return governed_case(text, begin).value_or(Case::nominative);
}

Agreement cardinal_agreement(std::string_view text, std::size_t begin, std::size_t end,
                             std::string_view digits) {
    const std::string noun = noun_after(text, end);
    const bool one = has_one(digits);
    Agreement agreement;
    const std::string preposition = preposition_before(text, begin);
    if (const auto visible = visible_case(noun); visible && !(one && visible == Case::dative))
        agreement.form = *visible;
    else if (const auto governed = governed_case(text, begin))
        agreement.form = *governed;
    else if (is_one_of(preposition, open_prepositions))
        agreement.form = open_case(preposition, noun, one);
    else if (one && ends_in(noun, {"у", "ю"}))
        agreement.form = Case::accusative;
    // "убили двух солдат": persons behind a verb stand in the accusative.
    const bool animate = is_one_of(noun, persons) &&
                         ends_in(noun, {"ей", "ат", "ин", "ых", "их", "ян", "ан", "ов", "ев"});
    const char last = digits.empty() ? '0' : digits.back();
    const bool small = last >= '2' && last <= '4' && digits.size() == 1;
    if (agreement.form == Case::nominative && animate && small && !preposition.empty())
        agreement = {Case::accusative, Gender::masculine, Animacy::animate};
    if (one)
        agreement.gender = gender_of_singular(noun, agreement.form);
    else if (ends_in(noun, {"ы", "и"}) && !is_one_of(noun, masculine_in_a))
        agreement.gender = Gender::feminine;
    return agreement;
}

int russian_month(std::string_view word) {
    for (std::size_t i = 0; i < month_genitives.size(); ++i) {
        if (word == month_genitives[i] || to_lower(word) == month_genitives[i])
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::string_view russian_month_genitive(int month) {
    return month_genitives[static_cast<std::size_t>(month - 1)];
}

}  // namespace aloud
