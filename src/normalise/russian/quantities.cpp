// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/grammar.hpp"
#include "normalise/russian/russian.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

struct Unit {
    std::string_view written;
    std::string_view noun;  ///< nominative singular
    std::string_view genitive_plural;
    std::string_view adjective = {};  ///< stem of an adjective before it: "квадратн"
    std::string_view rest = {};       ///< behind it, the same in every case: "в час"
};

// Longer ones stand before their beginnings.
constexpr std::array<Unit, 58> units = {{
    {"%", "процент", "процентов"},
    {"°C", "градус", "градусов"},
    {"°С", "градус", "градусов"},
    {"°", "градус", "градусов"},
    {"руб.", "рубль", "рублей"},
    {"руб", "рубль", "рублей"},
    {"₽", "рубль", "рублей"},
    {"коп.", "копейка", "копеек"},
    {"$", "доллар", "долларов"},
    {"долл.", "доллар", "долларов"},
    {"€", "евро", "евро"},
    {"£", "фунт", "фунтов"},
    {"¥", "иена", "иен"},
    {"₴", "гривна", "гривен"},
    {"грн", "гривна", "гривен"},
    {"км/ч", "километр", "километров", "", "в час"},
    {"км/с", "километр", "километров", "", "в секунду"},
    {"м/с", "метр", "метров", "", "в секунду"},
    {"кв. км", "километр", "километров", "квадратн"},
    {"кв.км", "километр", "километров", "квадратн"},
    {"кв. м", "метр", "метров", "квадратн"},
    {"кв.м", "метр", "метров", "квадратн"},
    {"куб. м", "метр", "метров", "кубическ"},
    {"км²", "километр", "километров", "квадратн"},
    {"км2", "километр", "километров", "квадратн"},
    {"м²", "метр", "метров", "квадратн"},
    {"м2", "метр", "метров", "квадратн"},
    {"м³", "метр", "метров", "кубическ"},
    {"м3", "метр", "метров", "кубическ"},
    {"км", "километр", "километров"},
    {"см", "сантиметр", "сантиметров"},
    {"мм", "миллиметр", "миллиметров"},
    {"м", "метр", "метров"},
    {"кг", "килограмм", "килограммов"},
    {"мг", "миллиграмм", "миллиграммов"},
    {"г", "грамм", "граммов"},
    {"т", "тонна", "тонн"},
    {"га", "гектар", "гектаров"},
    {"мл", "миллилитр", "миллилитров"},
    {"л", "литр", "литров"},
    {"кВт·ч", "киловатт-час", "киловатт-часов"},
    {"кВт", "киловатт", "киловатт"},
    {"МВт", "мегаватт", "мегаватт"},
    {"ГВт", "гигаватт", "гигаватт"},
    {"Вт", "ватт", "ватт"},
    {"кГц", "килогерц", "килогерц"},
    {"МГц", "мегагерц", "мегагерц"},
    {"ГГц", "гигагерц", "гигагерц"},
    {"Гц", "герц", "герц"},
    {"ГБ", "гигабайт", "гигабайт"},
    {"МБ", "мегабайт", "мегабайт"},
    {"ч.", "час", "часов"},
    {"мин.", "минута", "минут"},
    {"сек.", "секунда", "секунд"},
    {"чел.", "человек", "человек"},
    {"шт.", "штука", "штук"},
    {"л.с.", "лошадиная сила", "лошадиных сил"},
    {"экз.", "экземпляр", "экземпляров"},
}};

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

const Unit* unit_at(std::string_view text, std::size_t at) {
    for (const Unit& unit : units) {
        if (!starts_with(text, at, unit.written))
            continue;
        const std::size_t end = at + unit.written.size();
        const bool dotted = unit.written.ends_with('.');
        if (dotted || ends_word(text, end) || unit.written == "%" || unit.written == "$")
            return &unit;
    }
    return nullptr;
}

NounForms forms_of(const Unit& unit) {
    NounForms forms = decline(unit.noun, unit.genitive_plural);
    if (unit.noun == unit.genitive_plural && unit.noun == "евро")
        forms.fill("евро");
    if (unit.noun == "человек")
        forms[1] = "человека";
    return forms;
}

Gender gender_of(std::string_view noun) {
    return noun.ends_with("а") ? Gender::feminine : Gender::masculine;
}

// "квадратных" and the like before a counted noun; behind a fraction the genitive singular.
std::string adjective_of(const Unit& unit, std::string_view digits, Case form, bool fraction) {
    if (unit.adjective.empty())
        return {};
    constexpr std::array<std::string_view, 6> singular = {"ый", "ого", "ому", "ый", "ым", "ом"};
    constexpr std::array<std::string_view, 6> plural = {"ых", "ых", "ым", "ых", "ыми", "ых"};
    const bool one = digits.ends_with('1') && !digits.ends_with("11");
    const std::string_view ending =
        fraction ? singular[1] : (one ? singular : plural)[static_cast<std::size_t>(form)];
    // "кубический": after k the vowel is written и.
    constexpr std::string_view hard = "ы";
    std::string words(unit.adjective);
    if (unit.adjective.ends_with("к") && ending.starts_with(hard))
        return words + "и" + std::string(ending.substr(hard.size())) + ' ';
    return words + std::string(ending) + ' ';
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
    const Unit* unit = unit_at(text, at);
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

std::string fraction_words(int numerator, int denominator) {
    struct Part {
        int denominator;
        std::string_view one;
        std::string_view few;
        std::string_view many;
    };
    constexpr std::array<Part, 3> parts = {{{2, "половина", "половины", "половин"},
                                            {3, "треть", "трети", "третей"},
                                            {4, "четверть", "четверти", "четвертей"}}};
    const std::string count =
        russian_cardinal(std::to_string(numerator), {Case::nominative, Gender::feminine});
    for (const Part& part : parts) {
        if (part.denominator != denominator)
            continue;
        if (numerator == 1)
            return std::string(part.one);
        return count + ' ' + std::string(numerator < 5 ? part.few : part.many);
    }
    return count + ' ' +
           russian_ordinal(std::to_string(denominator),
                           numerator == 1 ? Agreement{Case::nominative, Gender::feminine}
                                          : Agreement{Case::genitive, Gender::plural});
}

}  // namespace

std::optional<Reading> russian_time(const Place& place) {
    const auto hours = read_figure(place.text, place.at, {});
    if (!hours || hours->whole.size() > 2 || *hours->small() > 24 ||
        !starts_with(place.text, hours->end, ":"))
        return std::nullopt;
    const auto minutes = read_figure(place.text, hours->end + 1, {});
    if (!minutes || !minutes->bare(2) || *minutes->small() > 59 ||
        starts_with(place.text, minutes->end, ":"))
        return std::nullopt;
    const auto governed = governed_case(place.text, place.at);
    const std::string preposition = preposition_before(place.text, place.at);
    const Agreement agreement{
        preposition == "с" ? Case::genitive : governed.value_or(Case::nominative),
        Gender::masculine};
    const bool low = minutes->whole.front() == '0';
    std::string words = russian_cardinal(hours->whole, agreement) + ' ';
    words += low ? russian_digits(minutes->whole) : russian_cardinal(minutes->whole, agreement);
    return Reading{minutes->end, std::move(words), "time"};
}

std::optional<Reading> russian_quantity(const Place& place) {
    const auto amount = read_amount(place.text, place.at);
    if (!amount)
        return std::nullopt;
    // The figures of a name ("Т-90") and marks do not agree with anything.
    const bool code = letter_before(place.text, place.at) && !amount->second;
    const Figure& last = amount->last();
    std::size_t end = last.end;
    // "155-мм": the hyphen before a unit is no range.
    const std::size_t hyphen =
        letter_at(place.text, end + dash_at(place.text, end)) ? dash_at(place.text, end) : 0;
    const std::size_t at = skip_spaces(place.text, end + hyphen);
    const Case form = unit_case(place.text, place.at);
    if (const Scale* scale = code ? nullptr : scale_at(place.text, at, end)) {
        const NounForms noun = decline(scale->noun, scale->genitive_plural);
        std::string words =
            amount->words({form, gender_of(scale->noun)}) + ' ' + counted(noun, last, form);
        const std::string unit = unit_words(place.text, end, nullptr, form);
        return Reading{end, words + unit, unit.empty() ? "number" : "measure"};
    }
    std::size_t unit_end = at;
    if (const Unit* unit = code ? nullptr : unit_at(place.text, at)) {
        const std::string words = unit_words(place.text, unit_end, &last, form);
        return Reading{unit_end, amount->words({form, gender_of(unit->noun)}) + words,
                       unit->noun == "процент" ? "percent" : "measure"};
    }
    if (code)
        return Reading{last.end, amount->words({}), "number"};
    const std::string_view next = letters_after(place.text, end);
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
        const Unit* unit = unit_at(sign, 0);
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

// "2:1"
std::optional<Reading> russian_score(const Place& place) {
    const auto first = read_figure(place.text, place.at, {});
    if (!first || !starts_with(place.text, first->end, ":"))
        return std::nullopt;
    const auto second = read_figure(place.text, first->end + 1, {});
    if (!second)
        return std::nullopt;
    return Reading{second->end,
                   russian_cardinal(first->whole, {}) + ", " + russian_cardinal(second->whole, {}),
                   "score"};
}

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
    const std::string fraction = fraction_words(numerator, denominator);
    if (!over || slash)
        return Reading{end, fraction, "fraction"};
    const Agreement agreement = cardinal_agreement(place.text, place.at, end, over->whole);
    const bool half = numerator == 1 && denominator == 2;
    return Reading{
        end, russian_cardinal(over->whole, agreement) + (half ? " с половиной" : " и " + fraction),
        "fraction"};
}

}  // namespace aloud
