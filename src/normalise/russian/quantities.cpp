// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/grammar.hpp"
#include "normalise/russian/russian.hpp"
#include "normalise/russian/units.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

struct Scale {
    std::string_view written;
    std::string_view noun;
    std::string_view genitive_plural;
};
constexpr std::array<Scale, 4> scales = {{{"тыс", "тысяча", "тысяч"},
                                          {"млн", "миллион", "миллионов"},
                                          {"млрд", "миллиард", "миллиардов"},
                                          {"трлн", "триллион", "триллионов"}}};

// One prefix of nouns that count: "тысяч", "миллиона".
bool is_scale_word(std::string_view word) {
    return word.starts_with("тысяч") || word.starts_with("миллион") ||
           word.starts_with("миллиард") || word.starts_with("триллион");
}

// "две целых пять десятых"; what is counted stands in the genitive singular.
std::string decimal_words(const Figure& figure, Case form) {
    constexpr std::array<std::string_view, 6> parts = {"десят",        "сот",       "тысячн",
                                                       "десятитысячн", "стотысячн", "миллионн"};
    if (figure.fraction.size() > parts.size())
        return russian_cardinal(figure.whole, {form, Gender::masculine}) + " запятая " +
               russian_digits(figure.fraction);
    constexpr std::array<std::string_view, 6> of_one = {"ая", "ой", "ой", "ую", "ой", "ой"};
    constexpr std::array<std::string_view, 6> of_many = {"ых", "ых", "ым", "ых", "ыми", "ых"};
    const auto ending = [&, form](std::string_view digits) {
        const bool one = digits.ends_with('1') && !digits.ends_with("11");
        return (one ? of_one : of_many)[static_cast<std::size_t>(form)];
    };
    const Agreement feminine{form, Gender::feminine};
    return russian_cardinal(figure.whole, feminine) + " цел" + std::string(ending(figure.whole)) +
           ' ' + russian_cardinal(figure.fraction, feminine) + ' ' +
           std::string(parts[figure.fraction.size() - 1]) + std::string(ending(figure.fraction));
}

std::string number_words(const Figure& figure, const Agreement& agreement) {
    if (!figure.integral())
        return decimal_words(figure, agreement.form);
    if (figure.whole.size() > 1 && figure.whole.front() == '0')
        return russian_digits(figure.whole);
    return russian_cardinal(figure.whole, agreement);
}

std::string counted(const NounForms& noun, const Figure& figure, Case form) {
    return figure.integral() ? counted_form(noun, figure.whole, form) : noun[1];
}

/// One figure, or two with a dash between; the second decides what the noun looks like.
struct Amount {
    Figure first;
    std::optional<Figure> second;

    [[nodiscard]] const Figure& last() const { return second ? *second : first; }
    [[nodiscard]] std::string words(const Agreement& agreement) const {
        std::string spoken = number_words(first, agreement);
        return second ? spoken + '-' + number_words(*second, agreement) : spoken;
    }
};

std::optional<Amount> read_amount(std::string_view text, std::size_t at) {
    const auto first = read_figure(text, at, russian_figures);
    if (!first)
        return std::nullopt;
    Amount amount{*first, {}};
    if (const std::size_t dash = dash_at(text, first->end); dash > 0)
        amount.second = read_figure(text, first->end + dash, russian_figures);
    return amount;
}

const Scale* scale_at(std::string_view text, std::size_t at, std::size_t& end) {
    const std::string_view word = letters_at(text, at);
    for (const Scale& scale : scales) {
        if (word != scale.written)
            continue;
        end = at + word.size();
        const std::size_t next = skip_spaces(text, end + 1);
        if (starts_with(text, end, ".") && next < text.size())
            ++end;
        return &scale;
    }
    return nullptr;
}

// A unit behind [.., end): its words, and `end` behind it.
std::string unit_words(std::string_view text, std::size_t& end, const Figure* figure, Case form) {
    const std::size_t at = skip_spaces(text, end);
    const RussianUnit* unit = russian_unit_at(text, at);
    if (unit == nullptr)
        return {};
    end = at + unit->written.size();
    if (unit->written.ends_with('.') && skip_spaces(text, end) >= text.size())
        --end;
    const NounForms noun = forms_of(*unit);
    constexpr std::size_t genitive_plural = 7;
    std::string words = " ";
    words += figure != nullptr ? adjective_of(*unit, figure->whole, form, !figure->integral())
                               : adjective_of(*unit, "5", Case::nominative, false);
    words += figure != nullptr ? counted(noun, *figure, form) : noun[genitive_plural];
    if (!unit->rest.empty())
        words += ' ' + std::string(unit->rest);
    return words;
}

// "в 30 км от", "в 5 км севернее": how far off something is.
Case quantity_case(std::string_view text, std::size_t begin, std::size_t unit_at) {
    const Case form = unit_case(text, begin);
    if (form != Case::accusative || preposition_before(text, begin) != "в")
        return form;
    const std::string_view next = letters_after(text, end_of(text, letters_at(text, unit_at)));
    constexpr std::array<std::string_view, 8> where = {"от",       "к",         "севернее", "южнее",
                                                       "западнее", "восточнее", "выше",     "ниже"};
    return is_one_of(next, where) || next == "юго" || next == "северо" ? Case::prepositional : form;
}

// "Ту-154": the hyphen ties the number to a name.
bool joins_name(std::string_view text, std::size_t at) {
    const CodePoint hyphen = decode_before(text, at);
    return (hyphen.value == U'-' || hyphen.value == U'‑') &&
           letter_before(text, at - hyphen.length);
}

// The ending of an adjective before a noun, as far as the noun shows it.
std::string_view attributive_ending(std::string_view noun) {
    if (ends_with_any(noun, {"ами", "ями"}))
        return "ыми";
    if (ends_with_any(noun, {"ах", "ях", "ов", "ев"}))
        return "ых";
    if (ends_with_any(noun, {"ам", "ям", "ом", "ем"}))
        return "ым";
    if (ends_with_any(noun, {"ой", "ей"}))
        return "ой";
    if (ends_with_any(noun, {"ы", "и"}))
        return "ые";
    if (ends_with_any(noun, {"у", "ю"}))
        return "ую";
    if (ends_with_any(noun, {"о", "ие", "ье"}))
        return "ое";
    if (ends_with_any(noun, {"е"}))
        return "ом";
    if (ends_with_any(noun, {"ца", "ка", "на", "га", "ья", "ия", "ша", "ча", "ма", "ба"}))
        return "ая";
    return ends_with_any(noun, {"а", "я"}) ? "ого" : "ый";
}

// "155-мм гаубица": an adjective that agrees with the noun.
std::optional<Reading> attributive(const Place& place, const Amount& amount,
                                   const RussianUnit& unit, std::size_t at) {
    const std::string stem = attributive_stem(unit);
    const std::size_t end = at + unit.written.size();
    const std::string_view noun = letters_after(place.text, end);
    if (stem.empty() || noun.empty() || amount.second || !amount.first.integral() ||
        is_russian_preposition(noun))
        return std::nullopt;
    return Reading{
        end, russian_compound(amount.first.whole) + stem + std::string(attributive_ending(noun)),
        "measure"};
}

// "ст. 282.1", "версия 3.12": the full stop makes no fraction.
std::optional<Reading> article_number(const Place& place) {
    const auto first = read_figure(place.text, place.at, {});
    if (!first || !starts_with(place.text, first->end, ".") ||
        !digit_at(place.text, first->end + 1))
        return std::nullopt;
    const std::string_view before = trim(place.text.substr(0, place.at));
    const std::string word =
        to_lower(letters_before(before, before.size() - (before.ends_with('.') ? 1 : 0)));
    const bool numbered = word == "ст" || word == "п" || word == "пп" ||
                          word.starts_with("стать") || word.starts_with("пункт") ||
                          word.starts_with("верси");
    const auto second = read_figure(place.text, first->end + 1, {});
    if (!numbered || !second ||
        (starts_with(place.text, second->end, ".") && digit_at(place.text, second->end + 1)))
        return std::nullopt;
    return Reading{
        second->end,
        russian_cardinal(first->whole, {}) + " точка " + russian_cardinal(second->whole, {}),
        "number"};
}

}  // namespace

std::optional<Reading> russian_quantity(const Place& place) {
    const auto amount = read_amount(place.text, place.at);
    if (!amount)
        return std::nullopt;
    // The figures of a name ("Т-90") and marks do not agree with anything.
    const std::size_t before =
        place.at -
        (joins_name(place.text, place.at) ? decode_before(place.text, place.at).length : 0);
    const bool code = letter_before(place.text, before) && !amount->second;
    const Figure& last = amount->last();
    std::size_t end = last.end;
    // "155-мм": the hyphen before a unit is no range.
    const std::size_t hyphen =
        letter_at(place.text, end + dash_at(place.text, end)) ? dash_at(place.text, end) : 0;
    const std::size_t at = skip_spaces(place.text, end + hyphen);
    const Case form = quantity_case(place.text, place.at, at);
    if (const Scale* scale = code ? nullptr : scale_at(place.text, at, end)) {
        const NounForms noun = decline(scale->noun, scale->genitive_plural);
        std::string words =
            amount->words({form, gender_of(scale->noun)}) + ' ' + counted(noun, last, form);
        const std::string unit = unit_words(place.text, end, nullptr, form);
        return Reading{end, words + unit, unit.empty() ? "number" : "measure"};
    }
    std::size_t unit_end = at;
    if (const RussianUnit* unit = code ? nullptr : russian_unit_at(place.text, at)) {
        if (auto reading = hyphen > 0 ? attributive(place, *amount, *unit, at) : std::nullopt)
            return reading;
        const std::string words = unit_words(place.text, unit_end, &last, form);
        return Reading{unit_end, amount->words({form, gender_of(unit->noun)}) + words,
                       unit->noun == "процент" ? "percent" : "measure"};
    }
    if (code)
        return Reading{last.end, amount->words({}), "number"};
    // "144-ФЗ"
    if (hyphen > 0 && is_upper(decode_at(place.text, end + hyphen).value))
        end += hyphen;
    const std::string_view next = letters_after(place.text, end);
    if (next == "раза" && !amount->second && last.whole == "1" && last.fraction == "5")
        return Reading{end, "полтора", "number"};
    Agreement agreement = cardinal_agreement(place.text, place.at, end, last.whole);
    if (is_scale_word(next) && agreement.form == Case::nominative)
        agreement.form = next.ends_with("у") ? Case::accusative : Case::nominative;
    return Reading{end, amount->words(agreement), "number"};
}

// "$78", "€2,5 млрд"
std::optional<Reading> russian_money(const Place& place) {
    for (const std::string_view sign : {"$", "€", "£", "¥", "₽", "₴"}) {
        if (!starts_with(place.text, place.at, sign))
            continue;
        const auto amount =
            read_amount(place.text, skip_spaces(place.text, place.at + sign.size()));
        const RussianUnit* unit = russian_unit_at(sign, 0);
        if (!amount || unit == nullptr)
            return std::nullopt;
        const Case form = unit_case(place.text, place.at);
        const NounForms noun = forms_of(*unit);
        std::size_t end = amount->last().end;
        const std::size_t at = skip_spaces(place.text, end);
        if (const Scale* scale = scale_at(place.text, at, end)) {
            const NounForms scale_noun = decline(scale->noun, scale->genitive_plural);
            return Reading{end,
                           amount->words({form, gender_of(scale->noun)}) + ' ' +
                               counted(scale_noun, amount->last(), form) + ' ' + noun[7],
                           "money"};
        }
        return Reading{end,
                       amount->words({form, gender_of(unit->noun)}) + ' ' +
                           counted(noun, amount->last(), form),
                       "money"};
    }
    return std::nullopt;
}

// "1.2.3", "8-800-555-01-02": group by group.
std::optional<Reading> russian_row_of_numbers(const Place& place) {
    if (auto article = article_number(place))
        return article;
    const auto row = read_row(place.text, place.at);
    if (!row)
        return std::nullopt;
    std::string words;
    for (const std::string& digits : row->figures) {
        const bool number = digits.size() <= 3 && digits.front() != '0';
        words += words.empty() ? "" : row->separator == '.' ? " точка " : ", ";
        words += number ? russian_cardinal(digits, {}) : russian_digits(digits);
    }
    return Reading{row->end, std::move(words), "number"};
}

}  // namespace aloud
