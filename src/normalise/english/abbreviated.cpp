// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/abbreviation_match.hpp"
#include "normalise/english/context.hpp"
#include "normalise/english/english.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::string_view rule = "abbreviation";

struct BeforeNumber {
    std::string_view written;
    std::string_view spoken;
};
// They stand for these words only before a figure.
constexpr std::array<BeforeNumber, 14> before_numbers = {{{"No.", "number"},
                                                          {"no.", "number"},
                                                          {"Nos.", "numbers"},
                                                          {"nos.", "numbers"},
                                                          {"No", "number"},
                                                          {"p.", "page"},
                                                          {"pp.", "pages"},
                                                          {"vol.", "volume"},
                                                          {"Vol.", "volume"},
                                                          {"Fig.", "figure"},
                                                          {"fig.", "figure"},
                                                          {"Art.", "article"},
                                                          {"ch.", "chapter"},
                                                          {"Ch.", "chapter"}}};

}  // namespace

std::optional<Reading> english_number_sign(const Place& place) {
    for (const BeforeNumber& entry : before_numbers) {
        const std::size_t end = place.at + entry.written.size();
        if (starts_with(place.text, place.at, entry.written) &&
            digit_at(place.text, skip_spaces(place.text, end)))
            return Reading{end, std::string(entry.spoken), rule};
    }
    return std::nullopt;
}

// "St. Peter" is a saint; behind a name it is a street.
std::optional<Reading> english_saint_or_street(const Place& place) {
    if (letters_at(place.text, place.at) != "St")
        return std::nullopt;
    std::size_t end = place.at + 2;
    const bool dotted = starts_with(place.text, end, ".");
    end += dotted ? 1 : 0;
    const std::string_view before = letters_before(place.text, place.at);
    const std::string_view after = letters_after(place.text, end);
    const bool name_before = !before.empty() && (is_upper(decode_at(before, 0).value) ||
                                                 digit_before(place.text, place.at));
    const bool name_after = after.size() > 1 && is_upper(decode_at(after, 0).value);
    constexpr std::array<std::string_view, 6> small_words = {"The", "In", "At", "On", "To", "From"};
    const bool street = name_before && !is_one_of(before, small_words) && before != "of";
    // "Elm St. It was": a short word behind the stop begins a sentence.
    constexpr std::array<std::string_view, 12> beginners = {
        "It", "He", "She", "They", "The", "A", "In", "We", "This", "That", "But", "And"};
    if (street && (!name_after || !dotted || is_one_of(after, beginners))) {
        const bool final_stop = dotted && (name_after || without_final_stop(place.text, end) < end);
        return Reading{final_stop ? end - 1 : end, "Street", rule};
    }
    if (name_after)
        return Reading{end, "Saint", rule};
    return std::nullopt;
}

std::optional<Reading> english_abbreviation(const Place& place) {
    return read_abbreviation(place, {"en"});
}

}  // namespace aloud
