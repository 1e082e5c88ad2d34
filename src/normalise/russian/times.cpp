// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/grammar.hpp"
#include "normalise/russian/russian.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

// "в 16.30 по Москве": what stands around two figures with a full stop between makes them a time.
bool tells_time(std::string_view text, std::size_t end, std::string_view preposition) {
    constexpr std::array<std::string_view, 8> asks_when = {"в", "к",     "ко", "до",
                                                           "с", "около", "на", "после"};
    if (!is_one_of(preposition, asks_when))
        return false;
    constexpr std::array<std::string_view, 11> behind = {
        "по", "мск", "МСК", "утра", "вечера", "дня", "ночи", "часов", "до", "и", "началась"};
    const std::string_view next = letters_after(text, end);
    if (!next.empty())
        return is_one_of(next, behind);
    const CodePoint c = decode_at(text, skip_spaces(text, end));
    return c.length == 0 || c.value == U'.' || c.value == U',' || c.value == U'—' ||
           c.value == U')' || c.value == U';';
}

}  // namespace

// "16:30", "в 16.30 по Москве"
std::optional<Reading> russian_time(const Place& place) {
    const auto hours = read_figure(place.text, place.at, {});
    if (!hours || hours->whole.size() > 2 || *hours->small() > 24)
        return std::nullopt;
    const bool colon = starts_with(place.text, hours->end, ":");
    if (!colon && !starts_with(place.text, hours->end, "."))
        return std::nullopt;
    const auto minutes = read_figure(place.text, hours->end + 1, {});
    if (!minutes || !minutes->bare(2) || *minutes->small() > 59 ||
        starts_with(place.text, minutes->end, ":") ||
        (starts_with(place.text, minutes->end, ".") && digit_at(place.text, minutes->end + 1)))
        return std::nullopt;
    const auto governed = governed_case(place.text, place.at);
    const std::string preposition = preposition_before(place.text, place.at);
    if (preposition.starts_with("счет") || preposition.starts_with("счёт") ||
        (!colon && !tells_time(place.text, minutes->end, preposition)))
        return std::nullopt;
    const Agreement agreement{
        preposition == "с" ? Case::genitive : governed.value_or(Case::nominative),
        Gender::masculine};
    const bool low = minutes->whole.front() == '0';
    std::string words = russian_cardinal(hours->whole, agreement) + ' ';
    words += low ? russian_digits(minutes->whole) : russian_cardinal(minutes->whole, agreement);
    return Reading{minutes->end, std::move(words), "time"};
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

}  // namespace aloud
