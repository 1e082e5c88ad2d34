// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/abbreviation_match.hpp"
#include "normalise/english/context.hpp"
#include "normalise/english/english.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

constexpr std::string_view rule = "abbreviation";

struct ShortForm {
    std::string_view written;
    std::string_view spoken;
};
// They stand for these words only before a figure.
constexpr std::array<ShortForm, 14> before_numbers = {{{"No.", "number"},
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

// "Roe v. Wade", "England v Wales"
std::optional<Reading> english_versus(const Place& place) {
    if (letters_at(place.text, place.at) != "v")
        return std::nullopt;
    const std::size_t end = place.at + (starts_with(place.text, place.at, "v.") ? 2 : 1);
    const std::string_view before = letters_before(place.text, place.at);
    const std::string_view after = letters_after(place.text, end);
    const bool names = is_upper(decode_at(before, 0).value) &&
                       is_upper(decode_at(after, 0).value) && skip_spaces(place.text, end) > end;
    return names ? std::optional(Reading{end, "versus", rule}) : std::nullopt;
}

std::optional<Reading> english_number_sign(const Place& place) {
    // "(b. 1950)"
    for (const ShortForm& entry : {ShortForm{"b.", "born"}, ShortForm{"d.", "died"}}) {
        const std::size_t end = place.at + entry.written.size();
        const auto year = starts_with(place.text, place.at, entry.written)
                              ? read_figure(place.text, skip_spaces(place.text, end), {})
                              : std::nullopt;
        if (year && year->bare(4))
            return Reading{end, std::string(entry.spoken), rule};
    }
    for (const ShortForm& entry : before_numbers) {
        const std::size_t end = place.at + entry.written.size();
        if (starts_with(place.text, place.at, entry.written) &&
            digit_at(place.text, skip_spaces(place.text, end)))
            return Reading{end, std::string(entry.spoken), rule};
    }
    return std::nullopt;
}

// "St. Peter" is a saint and "Dr. Dee" a doctor; behind a name they are a street and a drive.
std::optional<Reading> english_saint_or_street(const Place& place) {
    struct Pair {
        std::string_view written;
        std::string_view before_name;
        std::string_view behind_name;
    };
    constexpr std::array<Pair, 2> pairs = {{{"St", "Saint", "Street"}, {"Dr", "Doctor", "Drive"}}};
    const std::string_view word = letters_at(place.text, place.at);
    const auto* pair = std::find_if(pairs.begin(), pairs.end(),
                                    [word](const Pair& p) { return p.written == word; });
    if (pair == pairs.end())
        return std::nullopt;
    std::size_t end = place.at + 2;
    const bool dotted = starts_with(place.text, end, ".");
    end += dotted ? 1 : 0;
    const std::string_view before = letters_before(place.text, place.at);
    const std::string_view after = letters_after(place.text, end);
    const bool possessive =
        before == "s" && begin_of(place.text, before) > 0 &&
        !is_space(decode_before(place.text, begin_of(place.text, before)).value);
    const bool capital = !before.empty() && (is_upper(decode_at(before, 0).value) ||
                                             digit_before(place.text, place.at));
    const bool name_before = possessive || capital;
    const bool name_after = after.size() > 1 && is_upper(decode_at(after, 0).value);
    constexpr std::array<std::string_view, 6> small_words = {"The", "In", "At", "On", "To", "From"};
    const bool street = name_before && !is_one_of(before, small_words) && before != "of";
    // "Elm St. It was": a short word behind the stop begins a sentence.
    constexpr std::array<std::string_view, 12> beginners = {
        "It", "He", "She", "They", "The", "A", "In", "We", "This", "That", "But", "And"};
    if (street && (!name_after || !dotted || is_one_of(after, beginners))) {
        const bool final_stop = dotted && (name_after || without_final_stop(place.text, end) < end);
        return Reading{final_stop ? end - 1 : end, std::string(pair->behind_name), rule};
    }
    if (name_after)
        return Reading{end, std::string(pair->before_name), rule};
    return std::nullopt;
}

// "Gen Smith", "Lt Col Jones": British papers write titles without a full stop.
std::optional<Reading> english_title(const Place& place) {
    constexpr std::array<ShortForm, 19> titles = {{{"Gen", "General"},
                                                   {"Lt", "Lieutenant"},
                                                   {"Col", "Colonel"},
                                                   {"Maj", "Major"},
                                                   {"Capt", "Captain"},
                                                   {"Sgt", "Sergeant"},
                                                   {"Cpl", "Corporal"},
                                                   {"Brig", "Brigadier"},
                                                   {"Cmdr", "Commander"},
                                                   {"Adm", "Admiral"},
                                                   {"Sen", "Senator"},
                                                   {"Gov", "Governor"},
                                                   {"Prof", "Professor"},
                                                   {"Rev", "Reverend"},
                                                   {"Supt", "Superintendent"},
                                                   {"Insp", "Inspector"},
                                                   {"Mr", "Mister"},
                                                   {"Mrs", "Missus"},
                                                   {"Ms", "Miz"}}};
    const std::string_view word = letters_at(place.text, place.at);
    const std::size_t end = place.at + word.size();
    const std::string_view next = letters_after(place.text, end);
    const bool name = next.size() > 1 && next.data() != word.data() + word.size() &&
                      is_upper(decode_at(next, 0).value) && is_lower(decode_at(next, 1).value);
    if (!name)
        return std::nullopt;
    for (const ShortForm& title : titles) {
        if (word == title.written)
            return Reading{end, std::string(title.spoken), rule};
    }
    return std::nullopt;
}

std::optional<Reading> english_abbreviation(const Place& place) {
    constexpr std::array<ShortForm, 8> whole_words = {{{"WWII", "World War Two"},
                                                       {"WW2", "World War Two"},
                                                       {"WWI", "World War One"},
                                                       {"WW1", "World War One"},
                                                       {"CO2", "C O two"},
                                                       {"CO₂", "C O two"},
                                                       {"H2O", "H two O"},
                                                       {"H₂O", "H two O"}}};
    for (const ShortForm& word : whole_words) {
        if (starts_with(place.text, place.at, word.written) &&
            ends_word(place.text, place.at + word.written.size()))
            return Reading{place.at + word.written.size(), std::string(word.spoken), rule};
    }
    return read_abbreviation(place, {"en"});
}

}  // namespace aloud
