// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/russian/homographs.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

struct Pair {
    std::string_view one;
    std::string_view other;
};

/// Genitive singular, then nominative plural.
constexpr auto numbers = std::to_array<Pair>({{"го́рода", "города́"},
                                              {"о́строва", "острова́"},
                                              {"о́круга", "округа́"},
                                              {"ле́са", "леса́"},
                                              {"до́ма", "дома́"},
                                              {"бе́рега", "берега́"},
                                              {"го́лоса", "голоса́"},
                                              {"по́езда", "поезда́"},
                                              {"па́спорта", "паспорта́"},
                                              {"до́ктора", "доктора́"},
                                              {"профе́ссора", "профессора́"},
                                              {"дире́ктора", "директора́"},
                                              {"ла́геря", "лагеря́"},
                                              {"учи́теля", "учителя́"},
                                              {"но́мера", "номера́"},
                                              {"а́дреса", "адреса́"},
                                              {"ко́рпуса", "корпуса́"},
                                              {"ка́тера", "катера́"},
                                              {"кра́я", "края́"},
                                              {"цве́та", "цвета́"},
                                              {"ве́чера", "вечера́"},
                                              {"ма́стера", "мастера́"},
                                              {"о́тпуска", "отпуска́"},
                                              {"па́руса", "паруса́"},
                                              {"по́яса", "пояса́"},
                                              {"про́вода", "провода́"},
                                              {"сне́га", "снега́"},
                                              {"хо́лода", "холода́"},
                                              {"то́ма", "тома́"},
                                              {"о́рдена", "ордена́"},
                                              {"ку́пола", "купола́"},
                                              {"ко́локола", "колокола́"},
                                              {"гла́за", "глаза́"},
                                              {"ве́ка", "века́"},
                                              {"бо́рта", "борта́"},
                                              {"то́рмоза", "тормоза́"},
                                              {"во́йска", "войска́"},
                                              {"сло́ва", "слова́"},
                                              {"ме́ста", "места́"},
                                              {"де́ла", "дела́"},
                                              {"пра́ва", "права́"},
                                              {"те́ла", "тела́"},
                                              {"по́ля", "поля́"},
                                              {"мо́ря", "моря́"},
                                              {"зе́ркала", "зеркала́"},
                                              {"ста́да", "стада́"},
                                              {"о́блака", "облака́"},
                                              {"о́зера", "озёра"},
                                              {"села́", "сёла"},
                                              {"письма́", "пи́сьма"},
                                              {"окна́", "о́кна"},
                                              {"числа́", "чи́сла"},
                                              {"лица́", "ли́ца"},
                                              {"кольца́", "ко́льца"},
                                              {"стороны́", "сто́роны"},
                                              {"страны́", "стра́ны"},
                                              {"войны́", "во́йны"},
                                              {"реки́", "ре́ки"},
                                              {"горы́", "го́ры"},
                                              {"воды́", "во́ды"},
                                              {"земли́", "зе́мли"},
                                              {"семьи́", "се́мьи"},
                                              {"цены́", "це́ны"},
                                              {"руки́", "ру́ки"},
                                              {"ноги́", "но́ги"},
                                              {"головы́", "го́ловы"},
                                              {"стены́", "сте́ны"},
                                              {"волны́", "во́лны"},
                                              {"души́", "ду́ши"},
                                              {"игры́", "и́гры"},
                                              {"трубы́", "тру́бы"},
                                              {"скалы́", "ска́лы"},
                                              {"звезды́", "звёзды"},
                                              {"сестры́", "сёстры"},
                                              {"жены́", "жёны"},
                                              {"вдовы́", "вдо́вы"},
                                              {"главы́", "гла́вы"},
                                              {"судьбы́", "су́дьбы"},
                                              {"толпы́", "то́лпы"},
                                              {"тюрьмы́", "тю́рьмы"},
                                              {"высоты́", "высо́ты"},
                                              {"глубины́", "глуби́ны"},
                                              {"травы́", "тра́вы"},
                                              {"полосы́", "по́лосы"},
                                              {"змеи́", "зме́и"},
                                              {"овцы́", "о́вцы"},
                                              {"строки́", "стро́ки"},
                                              {"слезы́", "слёзы"},
                                              {"грозы́", "гро́зы"},
                                              {"дыры́", "ды́ры"},
                                              {"спины́", "спи́ны"},
                                              {"стрелы́", "стре́лы"}});

/// Dative, then the locative in -у́.
constexpr auto places = std::to_array<Pair>({{"го́ду", "году́"},
                                             {"ле́су", "лесу́"},
                                             {"кра́ю", "краю́"},
                                             {"по́рту", "порту́"},
                                             {"аэропо́рту", "аэропорту́"},
                                             {"бе́регу", "берегу́"},
                                             {"бо́ю", "бою́"},
                                             {"сне́гу", "снегу́"},
                                             {"ви́ду", "виду́"},
                                             {"ря́ду", "ряду́"},
                                             {"стро́ю", "строю́"},
                                             {"ты́лу", "тылу́"},
                                             {"пле́ну", "плену́"},
                                             {"до́лгу", "долгу́"},
                                             {"са́ду", "саду́"},
                                             {"о́тпуску", "отпуску́"},
                                             {"ча́су", "часу́"},
                                             {"кры́му", "крыму́"},
                                             {"до́ну", "дону́"}});

/// Genitive and dative, then the locative of feminines in a soft consonant: в связи́ с этим.
constexpr auto feminine_places = std::to_array<Pair>({{"свя́зи", "связи́"},
                                                      {"се́ти", "сети́"},
                                                      {"кро́ви", "крови́"},
                                                      {"сте́пи", "степи́"},
                                                      {"но́чи", "ночи́"},
                                                      {"тве́ри", "твери́"},
                                                      {"пе́рми", "перми́"},
                                                      {"ке́рчи", "керчи́"},
                                                      {"ру́си", "руси́"},
                                                      {"гря́зи", "грязи́"},
                                                      {"те́ни", "тени́"},
                                                      {"пы́ли", "пыли́"},
                                                      {"гру́ди", "груди́"},
                                                      {"пе́чи", "печи́"},
                                                      {"глу́ши", "глуши́"},
                                                      {"ти́ши", "тиши́"},
                                                      {"че́сти", "чести́"},
                                                      {"ме́ли", "мели́"},
                                                      {"це́пи", "цепи́"}});

template <std::size_t size>
using Words = std::array<std::string_view, size>;

template <std::size_t size>
bool is_one_of(const Words<size>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

template <std::size_t size>
bool ends_with_one_of(const Words<size>& endings, std::string_view word) {
    return std::ranges::any_of(endings,
                               [&](std::string_view ending) { return word.ends_with(ending); });
}

constexpr auto counting = std::to_array<std::string_view>(
    {"два", "две", "три", "четыре", "оба", "обе", "полтора", "полторы"});

constexpr auto with_genitive = std::to_array<std::string_view>(
    {"из",     "от",    "до",     "у",     "без",    "для",    "около",  "после", "против",
     "среди",  "возле", "вокруг", "кроме", "внутри", "вне",    "ради",   "вдоль", "мимо",
     "вместо", "близ",  "более",  "менее", "больше", "меньше", "дольше", "свыше", "помимо"});

constexpr auto with_accusative =
    std::to_array<std::string_view>({"в", "во", "на", "через", "сквозь", "про"});

constexpr auto with_dative =
    std::to_array<std::string_view>({"к", "ко", "по", "благодаря", "вопреки", "согласно"});

constexpr auto in_place = std::to_array<std::string_view>({"в", "во", "на"});

/// Adjectives and pronouns of the genitive: of masculines and neuters, and of feminines.
constexpr auto not_genitive = std::to_array<std::string_view>(
    {"его", "много", "немного", "ничего", "всего", "чего", "итого", "сего"});
constexpr auto feminine_words = std::to_array<std::string_view>(
    {"этой",    "той",    "одной",   "своей",  "нашей",   "вашей",   "моей",  "твоей",
     "всей",    "второй", "каждой",  "другой", "любой",   "какой",   "такой", "самой",
     "третьей", "первой", "большой", "новой",  "мировой", "обратной"});
constexpr auto feminine_endings = std::to_array<std::string_view>(
    {"ской", "цкой", "нной", "льной", "вшей", "ющей", "ящей", "ущей", "ащей"});

/// And of the nominative plural; nouns in -ые (данные) and -ие (здание) are none.
constexpr auto plural_words = std::to_array<std::string_view>(
    {"эти",     "те",      "все",      "наши",    "ваши",       "свои",    "мои",       "твои",
     "большие", "лучшие",  "бывшие",   "старшие", "младшие",    "чужие",   "последние", "верхние",
     "нижние",  "крайние", "соседние", "внешние", "внутренние", "древние", "общие"});
constexpr auto plural_endings = std::to_array<std::string_view>({"ые", "кие", "гие", "хие"});
constexpr auto not_plural = std::to_array<std::string_view>(
    {"данные", "военные", "ученые", "учёные", "раненые", "задержанные", "уполномоченные",
     "животные", "пленные", "подозреваемые", "обвиняемые"});

bool is_genitive(std::string_view word) {
    const bool masculine = word.ends_with("ого") || word.ends_with("его");
    return is_one_of(with_genitive, word) || (masculine && !is_one_of(not_genitive, word)) ||
           is_one_of(feminine_words, word) || ends_with_one_of(feminine_endings, word);
}

bool is_plural(std::string_view word) {
    return is_one_of(with_accusative, word) || is_one_of(plural_words, word) ||
           (ends_with_one_of(plural_endings, word) && !is_one_of(not_plural, word));
}

/// Whether the form is the marked one without its acute.
bool is_form_of(std::string_view marked, std::string_view form) {
    constexpr std::string_view acute = "\u0301";
    const std::size_t at = marked.find(acute);
    return at != std::string_view::npos && form.size() + acute.size() == marked.size() &&
           form.substr(0, at) == marked.substr(0, at) &&
           form.substr(at) == marked.substr(at + acute.size());
}

template <std::size_t size>
const Pair* find(const std::array<Pair, size>& pairs, std::string_view form) {
    const auto* found =
        std::ranges::find_if(pairs, [&](const Pair& pair) { return is_form_of(pair.one, form); });
    return found == pairs.end() ? nullptr : found;
}

std::string_view stress_of_place(const Pair& place, std::string_view before) {
    if (is_one_of(in_place, before) || before.ends_with("ом") || before.ends_with("ем"))
        return place.other;
    const bool dative =
        is_one_of(with_dative, before) || before.ends_with("ому") || before.ends_with("ему");
    return dative ? place.one : std::string_view();
}

/// An adjective may stand between: в социальной сети.
std::string_view stress_of_feminine_place(const Pair& place, std::string_view before_that,
                                          std::string_view before) {
    const bool adjective = before.ends_with("ой") || before.ends_with("ей");
    const bool in = is_one_of(in_place, before) || (adjective && is_one_of(in_place, before_that));
    const bool other = is_one_of(with_genitive, before) || is_one_of(with_dative, before);
    return in ? place.other : other ? place.one : std::string_view();
}

std::string_view stress_of_number(const Pair& number, std::string_view before_that,
                                  std::string_view before) {
    const bool adjective = before.ends_with("ых") || before.ends_with("их") ||
                           (is_plural(before) && !is_one_of(with_accusative, before));
    const bool counted =
        is_one_of(counting, before) || (adjective && is_one_of(counting, before_that));
    if (counted || is_genitive(before))
        return number.one;
    return is_plural(before) ? number.other : std::string_view();
}

}  // namespace

std::string stress_by_neighbour(std::string_view before_that, std::string_view before,
                                std::string_view form) {
    constexpr std::string_view hour = "часа";  // of one ча́са, but два часа́
    if (form == hour)
        return is_genitive(before) || before == "течение" ? "ча́са" : "";
    if (const Pair* place = find(places, form))
        return std::string(stress_of_place(*place, before));
    if (const Pair* place = find(feminine_places, form))
        return std::string(stress_of_feminine_place(*place, before_that, before));
    const Pair* number = find(numbers, form);
    if (number == nullptr || before.empty())
        return {};
    return std::string(stress_of_number(*number, before_that, before));
}

}  // namespace aloud
