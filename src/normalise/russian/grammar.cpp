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
constexpr std::array<Government, 101> governments = {{
    {"до", Case::genitive},
    {"от", Case::genitive},
    {"из", Case::genitive},
    {"без", Case::genitive},
    {"около", Case::genitive},
    {"более", Case::genitive},
    {"менее", Case::genitive},
    {"свыше", Case::genitive},
    {"после", Case::genitive},
    {"для", Case::genitive},
    {"у", Case::genitive},
    {"кроме", Case::genitive},
    {"порядка", Case::genitive},
    {"больше", Case::genitive},
    {"меньше", Case::genitive},
    {"против", Case::genitive},
    {"среди", Case::genitive},
    {"вместо", Case::genitive},
    {"выше", Case::genitive},
    {"ниже", Case::genitive},
    {"старше", Case::genitive},
    {"моложе", Case::genitive},
    {"из-за", Case::genitive},
    {"размере", Case::genitive},
    {"достиг", Case::genitive},
    {"достигла", Case::genitive},
    {"достигло", Case::genitive},
    {"достигли", Case::genitive},
    {"достигает", Case::genitive},
    {"достигнет", Case::genitive},
    {"половины", Case::genitive},
    {"течение", Case::genitive},
    {"протяжении", Case::genitive},
    {"не", Case::nominative},
    {"дороже", Case::genitive},
    {"дешевле", Case::genitive},
    {"длиннее", Case::genitive},
    {"короче", Case::genitive},
    {"раньше", Case::genitive},
    {"позже", Case::genitive},
    {"ближе", Case::genitive},
    {"дальше", Case::genitive},
    {"тяжелее", Case::genitive},
    {"возрасте", Case::genitive},
    {"скоростью", Case::nominative},
    {"к", Case::dative},
    {"ко", Case::dative},
    {"благодаря", Case::dative},
    {"согласно", Case::dative},
    {"равна", Case::dative},
    {"равен", Case::dative},
    {"равно", Case::dative},
    {"между", Case::instrumental},
    {"над", Case::instrumental},
    {"перед", Case::instrumental},
    {"о", Case::prepositional},
    {"об", Case::prepositional},
    {"при", Case::prepositional},
    {"через", Case::accusative},
    {"за", Case::accusative},
    {"про", Case::accusative},
    {"спустя", Case::accusative},
    {"по", Case::accusative},
    {"объёмом", Case::nominative},
    {"нет", Case::genitive},
    {"расстоянии", Case::genitive},
    {"удалении", Case::genitive},
    {"дистанции", Case::genitive},
    {"высоте", Case::genitive},
    {"глубине", Case::genitive},
    {"площади", Case::genitive},
    {"объёме", Case::genitive},
    {"количестве", Case::genitive},
    {"числе", Case::genitive},
    {"составе", Case::genitive},
    {"превышает", Case::accusative},
    {"насчитывает", Case::accusative},
    {"весит", Case::accusative},
    {"стоит", Case::accusative},
    {"имеет", Case::accusative},
    {"длится", Case::accusative},
    {"занимает", Case::accusative},
    {"содержит", Case::accusative},
    {"включает", Case::accusative},
    {"составляет", Case::accusative},
    {"составляют", Case::accusative},
    {"составит", Case::accusative},
    {"составят", Case::accusative},
    {"вдоль", Case::genitive},
    {"вокруг", Case::genitive},
    {"внутри", Case::genitive},
    {"помимо", Case::genitive},
    {"ради", Case::genitive},
    {"сверх", Case::genitive},
    {"вопреки", Case::dative},
    {"навстречу", Case::dative},
    {"насчёт", Case::genitive},
    {"относительно", Case::genitive},
    {"путём", Case::genitive},
    {"числом", Case::genitive},
    {"боле", Case::genitive},
}};
// Verbs in the past whose object a number is: "выделили 1,5 млн". Only the accusative of a feminine
// or of persons differs from the nominative.
constexpr std::array<std::string_view, 60> transitive = {
    "составил",     "выделил",   "потратил",  "потерял",   "получил",    "купил",    "закупил",
    "продал",       "занял",     "заплатил",  "выплатил",  "собрал",     "вложил",   "инвестировал",
    "направил",     "перевёл",   "перевел",   "перевели",  "перечислил", "похитил",  "украл",
    "израсходовал", "преодолел", "проехал",   "пробежал",  "уничтожил",  "сбил",     "захватил",
    "добыл",        "произвёл",  "произвел",  "произвели", "поставил",   "превысил", "привёз",
    "привезли",     "задержал",  "арестовал", "спас",      "убил",       "ранил",    "освободил",
    "эвакуировал",  "осудил",    "обменял",   "провёл",    "провел",     "провели",  "нашёл",
    "нашли",        "вернул",    "передал",   "отправил",  "обвинил",    "снёс",     "построил",
    "открыл",       "закрыл",    "выиграл",   "набрал"};
constexpr std::array<std::string_view, 6> open_prepositions = {"в", "во", "на", "с", "со", "под"};
constexpr std::array<std::string_view, 22> transparent = {
    "минус",  "плюс", "примерно",       "почти",   "ещё",      "еще",   "всего", "лишь",
    "только", "уже",  "приблизительно", "ровно",   "хотя",     "бы",    "целых", "этих",
    "первых", "эти",  "всех",           "минимум", "максимум", "разных"};

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

// A word that only stands behind the noun: "3 раненых доставлены", "о 5 погибших в городе".
bool is_behind_noun(std::string_view word) {
    constexpr std::array<std::string_view, 10> joints = {
        "и", "или", "а", "но", "что", "как", "также", "которые", "которых", "был"};
    return is_one_of(word, joints) || is_russian_preposition(word) ||
           ends_in(word, {"ли", "лись", "ет", "ют", "ит", "ят", "лены", "чены", "жены", "шены",
                          "ваны", "таны", "саны"});
}

// The noun behind a number, adjectives skipped.
std::string noun_after(std::string_view text, std::size_t end) {
    std::string word;
    for (int step = 0; step < 4; ++step) {
        const std::string_view next = letters_after(text, end);
        if (next.empty() || (step > 0 && is_behind_noun(to_lower(next))))
            break;
        word = to_lower(next);
        if (!is_adjective(word))
            break;
        end = end_of(text, next);
    }
    return word;
}

// Behind 2, 3 and 4 a noun stands in the genitive singular, which ends in a vowel, unless the
// number itself is oblique: "двух женщин", "трёх раненых".
bool is_genitive_plural(std::string_view noun) {
    constexpr std::size_t three_letters = 6;
    return noun.size() >= three_letters && noun != "раз" &&
           !ends_in(noun, {"а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "ь"});
}

bool is_transitive(std::string_view verb) {
    for (const std::string_view ending : {"", "а", "о", "и"}) {
        if (verb.ends_with(ending) &&
            is_one_of(verb.substr(0, verb.size() - ending.size()), transitive))
            return true;
    }
    return false;
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

// "до −30": the sign stands between the number and what governs it.
std::size_t before_sign(std::string_view text, std::size_t begin) {
    const CodePoint sign = decode_before(text, begin);
    const bool signs = sign.value == U'-' || sign.value == U'−' || sign.value == U'–' ||
                       sign.value == U'+' || sign.value == U'~' || sign.value == U'≈' ||
                       sign.value == U'±' || sign.value == U'$' || sign.value == U'€' ||
                       sign.value == U'£';
    const std::size_t at = begin - sign.length;
    return signs && is_space(decode_before(text, at).value) ? at : begin;
}

// "между 5 и 7": what governs the first of two governs the second.
std::size_t begin_of_figure_before(std::string_view text, std::size_t at) {
    std::size_t begin = begin_of(text, trim(text.substr(0, at))) + trim(text.substr(0, at)).size();
    if (!digit_before(text, begin))
        return at;
    constexpr std::size_t longest = 24;
    for (std::size_t steps = 0; steps < longest && begin > 0; ++steps) {
        const CodePoint c = decode_before(text, begin);
        if (!is_digit(c.value) && c.value != U',' && c.value != U'.')
            break;
        begin -= c.length;
    }
    return begin;
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

bool is_russian_preposition(std::string_view word) {
    constexpr std::array<std::string_view, 33> prepositions = {
        "до",     "от",    "из",    "без", "около",  "после",    "для", "у",     "кроме",
        "против", "среди", "из-за", "к",   "ко",     "между",    "над", "перед", "о",
        "об",     "при",   "через", "за",  "про",    "спустя",   "по",  "в",     "во",
        "на",     "с",     "со",    "под", "вместо", "благодаря"};
    return is_one_of(word, prepositions);
}

std::string preposition_before(std::string_view text, std::size_t begin) {
    begin = before_sign(text, begin);
    for (int step = 0; step < 4; ++step) {
        const std::string_view word = letters_before(text, begin);
        if (word.empty())
            return {};
        std::string lower = to_lower(word);
        begin = begin_of(text, word);
        if (lower == "и" || lower == "или") {
            const std::size_t figure = begin_of_figure_before(text, begin);
            if (figure == begin)
                return lower;
            begin = figure;
        } else if (!is_one_of(lower, transparent)) {
            return lower;
        }
    }
    return {};
}

std::optional<Case> governed_case(std::string_view text, std::size_t begin) {
    const std::string word = preposition_before(text, begin);
    for (const Government& government : governments) {
        if (word == government.word)
            return government.form;
    }
    return is_transitive(word) ? std::optional(Case::accusative) : std::nullopt;
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
    const bool direct = agreement.form == Case::nominative || agreement.form == Case::accusative;
    const char last = digits.empty() ? '0' : digits.back();
    const bool small = last >= '2' && last <= '4' && digits.size() == 1;
    if (direct && small && is_genitive_plural(noun) &&
        (!is_adjective(noun) || agreement.form == Case::accusative))
        return {Case::accusative, Gender::masculine, Animacy::animate};
    // "убили 1 солдата": the accusative of a feminine would end in у.
    if (one && agreement.form == Case::accusative && ends_in(noun, {"а", "я"}))
        return {Case::accusative, Gender::masculine, Animacy::animate};
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
