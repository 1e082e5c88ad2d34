// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/grammar.hpp"
#include "normalise/russian/russian.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

constexpr Agreement of_day{Case::genitive, Gender::neuter, Animacy::inanimate};

/// How the word for "year" is written, and what it says of the number before it.
struct YearWord {
    std::string_view written;
    Case form;
    bool plural;
};
constexpr std::array<YearWord, 10> year_words = {{{"год", Case::nominative, false},
                                                  {"года", Case::genitive, false},
                                                  {"году", Case::prepositional, false},
                                                  {"годом", Case::instrumental, false},
                                                  {"годе", Case::prepositional, false},
                                                  {"годы", Case::nominative, true},
                                                  {"годов", Case::genitive, true},
                                                  {"годам", Case::dative, true},
                                                  {"годами", Case::instrumental, true},
                                                  {"годах", Case::prepositional, true}}};

std::string year_ordinal(const Figure& figure, Case form) {
    return russian_ordinal(figure.whole, {form, Gender::masculine, Animacy::inanimate});
}

bool is_year(const Figure& figure) {
    const auto number = figure.bare(4) ? figure.bare(4) : figure.bare(3);
    return number && *number >= 100 && *number <= 2199;
}

// The case of "г." before which nothing but its number stands.
Case case_before(std::string_view text, std::size_t begin) {
    const std::string preposition = preposition_before(text, begin);
    if (preposition == "в" || preposition == "во" || preposition == "о")
        return Case::prepositional;
    if (preposition == "к" || preposition == "по")
        return Case::dative;
    if (preposition == "за" || preposition == "на" || preposition == "через")
        return Case::accusative;
    if (preposition.empty() && begin == 0)
        return Case::nominative;
    return Case::genitive;
}

std::string_view year_noun(Case form, bool plural) {
    constexpr std::array<std::string_view, 6> singular = {"год", "года",  "году",
                                                          "год", "годом", "году"};
    constexpr std::array<std::string_view, 6> many = {"годы", "годов",  "годам",
                                                      "годы", "годами", "годах"};
    return (plural ? many : singular)[static_cast<std::size_t>(form)];
}

// "г." at the end of a sentence leaves the sentence its full stop.
std::size_t end_of_dotted(std::string_view text, std::size_t end) {
    const std::size_t next = skip_spaces(text, end);
    return next >= text.size() ? end - 1 : end;
}

struct YearTail {
    Case form = Case::nominative;
    std::string noun;  ///< empty when the text says it itself
    std::size_t end = 0;
};

std::optional<YearTail> year_tail(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string_view word = letters_after(text, end);
    const std::size_t after = word.empty() ? end : end_of(text, word);
    if (starts_with(text, after, ".") && (word == "г" || word == "гг")) {
        const Case form = case_before(text, begin);
        return YearTail{form, ' ' + std::string(year_noun(form, word == "гг")),
                        end_of_dotted(text, after + 1)};
    }
    for (const YearWord& entry : year_words) {
        if (word != entry.written)
            continue;
        const std::string preposition = preposition_before(text, begin);
        const bool dative = entry.written == "году" &&
                            (preposition == "к" || preposition == "по" || preposition == "ко");
        return YearTail{dative ? Case::dative : entry.form, {}, end};
    }
    // "12 марта 2021"
    if (russian_month(letters_before(text, begin)) > 0)
        return YearTail{Case::genitive, {}, end};
    return std::nullopt;
}

std::string date_words(std::string_view day, int month, std::string_view year) {
    return russian_ordinal(day, of_day) + ' ' + std::string(russian_month_genitive(month)) + ' ' +
           russian_ordinal(year, of_day) + " года";
}

bool is_day(const Figure& figure) {
    return figure.integral() && figure.whole.size() <= 2 && *figure.small() >= 1 &&
           *figure.small() <= 31;
}

// A date in figures may say "года" or "г." itself.
std::size_t behind_year_word(std::string_view text, std::size_t end) {
    const std::string_view word = letters_after(text, end);
    const std::size_t after = end_of(text, word);
    if (word == "года")
        return after;
    return word == "г" && starts_with(text, after, ".") ? end_of_dotted(text, after + 1) : end;
}

// "5 и 6 марта", "с 5 по 6 марта": the month stands behind the second day.
bool joins_day_of_month(std::string_view text, std::string_view joint) {
    if (joint != "и" && joint != "по" && joint != "на" && joint != "или")
        return false;
    const auto other = read_figure(text, skip_spaces(text, end_of(text, joint)), {});
    return other && is_day(*other) && russian_month(letters_after(text, other->end)) > 0;
}

Agreement day_agreement(std::string_view preposition) {
    Agreement agreement = of_day;
    if (preposition == "по" || preposition == "на" || preposition == "за")
        agreement.form = Case::accusative;
    else if (preposition == "к" || preposition == "ко")
        agreement.form = Case::dative;
    else if (preposition == "между" || preposition == "перед")
        agreement.form = Case::instrumental;
    return agreement;
}

// "в 2014, 2015 и 2016 годах", "с 1941 по 1945 год": the word for year stands behind the last of
// them.
std::optional<Reading> year_in_list(const Place& place, const Figure& figure) {
    constexpr int longest = 8;
    bool bound = false;
    std::size_t at = figure.end;
    for (int years = 0; years < longest; ++years) {
        std::size_t next = skip_spaces(place.text, starts_with(place.text, at, ",") ? at + 1 : at);
        const std::string_view joint = letters_at(place.text, next);
        bound = bound || joint == "по" || joint == "до";
        if (joint == "по" || joint == "до" || joint == "и" || joint == "или")
            next = skip_spaces(place.text, next + joint.size());
        const auto other = next > at ? read_figure(place.text, next, {}) : std::nullopt;
        if (!other || !is_year(*other))
            return std::nullopt;
        if (const auto tail = year_tail(place.text, place.at, other->end))
            return Reading{figure.end, year_ordinal(figure, bound ? Case::genitive : tail->form),
                           "year"};
        at = other->end;
    }
    return std::nullopt;
}

// "2023/24"
std::optional<Reading> season(const Place& place, const Figure& first) {
    const auto second = read_figure(place.text, first.end + 1, {});
    const int next = *first.small() + 1;
    if (!second || !first.bare(4) || !(second->bare(4) == next || second->bare(2) == next % 100))
        return std::nullopt;
    return Reading{second->end,
                   russian_cardinal(first.whole, {}) + ' ' + russian_cardinal(second->whole, {}),
                   "year"};
}

}  // namespace

// "24.02.2022" and "2022-02-24"
std::optional<Reading> russian_numeric_date(const Place& place) {
    const auto first = read_figure(place.text, place.at, {});
    if (!first || first->end >= place.text.size())
        return std::nullopt;
    const char separator = place.text[first->end];
    if (separator != '.' && separator != '-' && separator != '/')
        return std::nullopt;
    const auto second = read_figure(place.text, first->end + 1, {});
    if (!second || !second->bare(2) ||
        !starts_with(place.text, second->end, std::string_view(&separator, 1)))
        return std::nullopt;
    const auto third = read_figure(place.text, second->end + 1, {});
    const int month = *second->small();
    if (!third || month < 1 || month > 12 || !ends_word(place.text, third->end))
        return std::nullopt;
    const bool iso = first->bare(4) && third->bare(2) && separator == '-';
    const Figure& day = iso ? *third : *first;
    const Figure& year = iso ? *first : *third;
    if (!is_day(day) || !year.bare(4))
        return std::nullopt;
    return Reading{behind_year_word(place.text, third->end),
                   date_words(day.whole, month, year.whole), "date"};
}

std::optional<Reading> russian_day_month(const Place& place) {
    const auto day = read_figure(place.text, place.at, {});
    if (!day || !is_day(*day))
        return std::nullopt;
    const std::size_t dash = dash_at(place.text, day->end);
    const auto last = dash > 0 ? read_figure(place.text, day->end + dash, {}) : std::nullopt;
    const std::size_t end = last && is_day(*last) ? last->end : day->end;
    const std::string_view next = letters_after(place.text, end);
    if (russian_month(next) == 0 && !joins_day_of_month(place.text, next))
        return std::nullopt;
    const Agreement agreement = day_agreement(preposition_before(place.text, place.at));
    std::string words = russian_ordinal(day->whole, agreement);
    if (last && is_day(*last))
        words += '-' + russian_ordinal(last->whole, agreement);
    return Reading{end, std::move(words), "date"};
}

std::optional<Reading> russian_year(const Place& place) {
    const auto first = read_figure(place.text, place.at, {});
    if (!first || !is_year(*first))
        return std::nullopt;
    const std::size_t dash = dash_at(place.text, first->end);
    const auto second = dash > 0 ? read_figure(place.text, first->end + dash, {}) : std::nullopt;
    if (starts_with(place.text, first->end, "/"))
        return season(place, *first);
    const bool range = second && is_year(*second);
    const std::size_t end = range ? second->end : first->end;
    const auto tail = year_tail(place.text, place.at, end);
    if (!tail)
        return range ? std::nullopt : year_in_list(place, *first);
    std::string words = year_ordinal(*first, tail->form);
    if (range)
        words += '-' + year_ordinal(*second, tail->form);
    return Reading{tail->end, words + tail->noun, "year"};
}

}  // namespace aloud
