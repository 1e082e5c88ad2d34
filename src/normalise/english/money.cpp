// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/context.hpp"
#include "normalise/english/english.hpp"
#include "normalise/english/number_words.hpp"
#include "normalise/english/quantity.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::string_view rule = "money";

struct Currency {
    std::string_view written;
    std::string_view one;
    std::string_view many;
    std::string_view part;  ///< a hundredth; empty when it is not said
    std::string_view parts;
};

// Signs and codes; a longer one stands before its ending.
constexpr std::array<Currency, 52> currencies = {{
    {"US$", "US dollar", "US dollars", "cent", "cents"},
    {"CA$", "Canadian dollar", "Canadian dollars", "cent", "cents"},
    {"AU$", "Australian dollar", "Australian dollars", "cent", "cents"},
    {"NZ$", "New Zealand dollar", "New Zealand dollars", "cent", "cents"},
    {"HK$", "Hong Kong dollar", "Hong Kong dollars", "cent", "cents"},
    {"NT$", "Taiwan dollar", "Taiwan dollars", "cent", "cents"},
    {"A$", "Australian dollar", "Australian dollars", "cent", "cents"},
    {"C$", "Canadian dollar", "Canadian dollars", "cent", "cents"},
    {"S$", "Singapore dollar", "Singapore dollars", "cent", "cents"},
    {"R$", "real", "reais", "centavo", "centavos"},
    {"$", "dollar", "dollars", "cent", "cents"},
    {"€", "euro", "euros", "cent", "cents"},
    {"£", "pound", "pounds", "penny", "pence"},
    {"¥", "yen", "yen", "", ""},
    {"₽", "rouble", "roubles", "kopeck", "kopecks"},
    {"₴", "hryvnia", "hryvnias", "", ""},
    {"₹", "rupee", "rupees", "", ""},
    {"₺", "lira", "lira", "", ""},
    {"₪", "shekel", "shekels", "", ""},
    {"₩", "won", "won", "", ""},
    {"₸", "tenge", "tenge", "", ""},
    {"₼", "manat", "manats", "", ""},
    {"₾", "lari", "lari", "", ""},
    {"₿", "bitcoin", "bitcoins", "", ""},
    {"₫", "dong", "dong", "", ""},
    {"₦", "naira", "naira", "", ""},
    {"₱", "peso", "pesos", "", ""},
    {"฿", "baht", "baht", "", ""},
    {"USD", "US dollar", "US dollars", "cent", "cents"},
    {"EUR", "euro", "euros", "cent", "cents"},
    {"GBP", "pound", "pounds", "penny", "pence"},
    {"JPY", "yen", "yen", "", ""},
    {"RUB", "rouble", "roubles", "kopeck", "kopecks"},
    {"RUR", "rouble", "roubles", "kopeck", "kopecks"},
    {"CNY", "yuan", "yuan", "", ""},
    {"RMB", "yuan", "yuan", "", ""},
    {"CHF", "Swiss franc", "Swiss francs", "", ""},
    {"CAD", "Canadian dollar", "Canadian dollars", "cent", "cents"},
    {"AUD", "Australian dollar", "Australian dollars", "cent", "cents"},
    {"UAH", "hryvnia", "hryvnias", "", ""},
    {"SYP", "Syrian pound", "Syrian pounds", "", ""},
    {"LBP", "Lebanese pound", "Lebanese pounds", "", ""},
    {"EGP", "Egyptian pound", "Egyptian pounds", "", ""},
    {"AED", "dirham", "dirhams", "", ""},
    {"SAR", "Saudi riyal", "Saudi riyals", "", ""},
    {"QAR", "Qatari riyal", "Qatari riyals", "", ""},
    {"IQD", "Iraqi dinar", "Iraqi dinars", "", ""},
    {"ILS", "shekel", "shekels", "", ""},
    {"TRY", "lira", "lira", "", ""},
    {"INR", "rupee", "rupees", "", ""},
    {"KZT", "tenge", "tenge", "", ""},
    {"¢", "cent", "cents", "", ""},
}};

struct Period {
    std::string_view written;
    std::string_view spoken;
};
constexpr std::array<Period, 16> periods = {{{"mo", "month"},
                                             {"month", "month"},
                                             {"wk", "week"},
                                             {"week", "week"},
                                             {"yr", "year"},
                                             {"y", "year"},
                                             {"year", "year"},
                                             {"day", "day"},
                                             {"h", "hour"},
                                             {"hr", "hour"},
                                             {"hour", "hour"},
                                             {"min", "minute"},
                                             {"kg", "kilogram"},
                                             {"t", "tonne"},
                                             {"bbl", "barrel"},
                                             {"person", "person"}}};

const Currency* currency_at(std::string_view text, std::size_t at) {
    for (const Currency& currency : currencies) {
        if (!starts_with(text, at, currency.written))
            continue;
        const bool code = is_letter(decode_before(currency.written, currency.written.size()).value);
        if (!code || !letter_at(text, at + currency.written.size()))
            return &currency;
    }
    return nullptr;
}

// "/mo" behind an amount; moves `end`.
std::string read_period(std::string_view text, std::size_t& end) {
    if (!starts_with(text, end, "/"))
        return {};
    const std::string_view word = letters_at(text, end + 1);
    for (const Period& period : periods) {
        if (word == period.written) {
            end += 1 + word.size();
            return " per " + std::string(period.spoken);
        }
    }
    return {};
}

// "$20.50": units and hundredths.
std::optional<Reading> units_and_parts(const Place& place, const Currency& currency) {
    const auto figure = read_figure(place.text, place.at, english_figures);
    if (!figure || figure->fraction.size() != 2 || currency.part.empty())
        return std::nullopt;
    const int parts = (figure->fraction[0] - '0') * 10 + (figure->fraction[1] - '0');
    const bool none = figure->whole.find_first_not_of('0') == std::string::npos;
    std::string words;
    if (!none || parts == 0)
        words = english_cardinal(figure->whole, place.dialect) + ' ' +
                std::string(figure->whole == "1" ? currency.one : currency.many);
    if (parts > 0) {
        if (!none)
            words += " and ";
        words += english_cardinal(parts, place.dialect) + ' ' +
                 std::string(parts == 1 ? currency.part : currency.parts);
    }
    return Reading{figure->end, std::move(words), rule};
}

// An amount behind the currency's sign, without what comes before or behind the two.
std::optional<Reading> amount(const Place& place, const Currency& currency, std::size_t begin) {
    const auto quantity = english_quantity(place, ShortScales::yes, true);
    if (!quantity)
        return std::nullopt;
    if (quantity->scale.empty()) {
        auto exact = units_and_parts(place, currency);
        if (exact && exact->end == quantity->end)
            return exact;
    }
    const bool singular = quantity->one || is_attributive(place.text, begin, quantity->end);
    return Reading{quantity->end,
                   quantity->full() + ' ' + std::string(singular ? currency.one : currency.many),
                   rule};
}

// "$5–$10 million": the scale behind the second amount is the first one's as well, and is said
// once.
std::string bound_words(const Place& place, std::size_t first, std::size_t second,
                        const Reading& reading) {
    const auto low = english_quantity(place.moved_to(first), ShortScales::yes, false);
    const auto high = english_quantity(place.moved_to(second), ShortScales::yes, false);
    const bool shared = low && high && low->scale.empty() && !high->scale.empty();
    return shared ? low->full() : reading.words;
}

}  // namespace

std::optional<Reading> english_money(const Place& place) {
    const Currency* currency = currency_at(place.text, place.at);
    if (currency == nullptr || !begins_word(place.text, place.at))
        return std::nullopt;
    std::size_t at = skip_spaces(place.text, place.at + currency->written.size());
    const std::size_t minus = dash_at(place.text, at);
    at += minus;
    auto reading = amount(place.moved_to(at), *currency, place.at);
    if (!reading)
        return std::nullopt;
    if (minus > 0)
        reading->words.insert(0, "minus ");
    // "$5-$10": both amounts carry the sign.
    const std::size_t dash = dash_at(place.text, reading->end);
    if (dash > 0 && starts_with(place.text, reading->end + dash, currency->written)) {
        const std::size_t next = reading->end + dash + currency->written.size();
        if (const auto second = amount(place.moved_to(next), *currency, place.at))
            reading = Reading{
                second->end, bound_words(place, at, next, *reading) + " to " + second->words, rule};
    }
    reading->words += read_period(place.text, reading->end);
    return reading;
}

std::optional<Reading> english_money_after(const Place& place) {
    const auto quantity = english_quantity(place, ShortScales::yes, true);
    if (!quantity)
        return std::nullopt;
    const std::size_t at = skip_spaces(place.text, quantity->end);
    const Currency* currency = currency_at(place.text, at);
    if (currency == nullptr)
        return std::nullopt;
    std::size_t end = at + currency->written.size();
    // "5 $10 notes": the sign belongs to what follows.
    if (digit_at(place.text, end))
        return std::nullopt;
    std::string words = quantity->full() + ' ';
    const auto exact = units_and_parts(place, *currency);
    if (exact && exact->end == quantity->end)
        words = exact->words;
    else
        words += quantity->one || is_attributive(place.text, place.at, end) ? currency->one
                                                                            : currency->many;
    words += read_period(place.text, end);
    return Reading{end, std::move(words), rule};
}

}  // namespace aloud
