// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/russian/grammar.hpp"
#include "normalise/russian/russian.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

struct Suffix {
    std::string_view written;
    Case form;
    Gender gender;
};
constexpr std::array<Suffix, 17> suffixes = {{{"го", Case::genitive, Gender::masculine},
                                              {"ого", Case::genitive, Gender::masculine},
                                              {"му", Case::dative, Gender::masculine},
                                              {"ому", Case::dative, Gender::masculine},
                                              {"х", Case::genitive, Gender::plural},
                                              {"ых", Case::genitive, Gender::plural},
                                              {"ми", Case::instrumental, Gender::plural},
                                              {"я", Case::nominative, Gender::feminine},
                                              {"ая", Case::nominative, Gender::feminine},
                                              {"ю", Case::accusative, Gender::feminine},
                                              {"ую", Case::accusative, Gender::feminine},
                                              {"ое", Case::nominative, Gender::neuter},
                                              {"ые", Case::nominative, Gender::plural},
                                              {"ый", Case::nominative, Gender::masculine},
                                              {"ой", Case::genitive, Gender::feminine},
                                              {"ом", Case::prepositional, Gender::masculine},
                                              {"ым", Case::instrumental, Gender::masculine}}};

// "-й", "-е" and "-м" belong to several forms: the noun or the preposition decides.
std::optional<Agreement> short_suffix(const Place& place, std::string_view suffix, std::size_t end,
                                      bool round) {
    const std::string next = to_lower(letters_after(place.text, end));
    if (suffix == "й" || suffix == "ий") {
        const bool feminine = ends_with_any(next, {"и", "ы", "е", "ой", "ей"}) && next.size() > 2;
        return feminine ? Agreement{Case::genitive, Gender::feminine} : Agreement{};
    }
    if (suffix == "е") {
        // "в 90-е было": a verb is nothing that the number counts.
        constexpr std::array<std::string_view, 4> nouns = {"число", "дело", "село", "тело"};
        const bool verb = next.ends_with("ло") && !is_one_of(next, nouns);
        const bool plural = round ? verb || !ends_with_any(next, {"о", "ие", "ье"})
                                  : ends_with_any(next, {"ы", "и"});
        return Agreement{Case::nominative, plural ? Gender::plural : Gender::neuter};
    }
    if (suffix != "м")
        return std::nullopt;
    const std::string preposition = preposition_before(place.text, place.at);
    if (ends_with_any(next, {"ам", "ям"}))
        return Agreement{Case::dative, Gender::plural};
    const bool alone = next.empty() && preposition.empty();
    const bool locative = alone || preposition == "в" || preposition == "во" ||
                          preposition == "на" || preposition == "о";
    return Agreement{locative ? Case::prepositional : Case::instrumental, Gender::masculine};
}

std::optional<Agreement> suffix_agreement(const Place& place, std::string_view suffix,
                                          std::size_t end, bool round) {
    for (const Suffix& entry : suffixes) {
        if (suffix == entry.written)
            return Agreement{entry.form, entry.gender, Animacy::inanimate};
    }
    return short_suffix(place, suffix, end, round);
}

// "1990–2000-е": the ending belongs to both.
std::optional<Reading> suffixed_pair(const Place& place, const Figure& first, std::size_t at) {
    const auto second = read_figure(place.text, at, {});
    const std::size_t joint = second ? dash_at(place.text, second->end) : 0;
    if (joint == 0)
        return std::nullopt;
    const std::string_view ending = letters_at(place.text, second->end + joint);
    const std::size_t end = end_of(place.text, ending);
    const auto agreement = suffix_agreement(place, ending, end, true);
    if (!agreement)
        return std::nullopt;
    return Reading{
        end,
        russian_ordinal(first.whole, *agreement) + '-' + russian_ordinal(second->whole, *agreement),
        "ordinal"};
}

// "1,5-годовалый", "2,5-летний"
std::optional<Reading> half_compound(const Place& place) {
    const auto figure = read_figure(place.text, place.at, russian_figures);
    if (!figure || figure->fraction != "5")
        return std::nullopt;
    const std::size_t dash = dash_at(place.text, figure->end);
    const std::string_view word = letters_at(place.text, figure->end + dash);
    if (dash == 0 || word.size() < 8)
        return std::nullopt;
    return Reading{
        figure->end + dash,
        figure->whole == "1" ? "полутора" : russian_compound(figure->whole) + " с половиной ",
        "compound"};
}

// "25%-ная"
std::optional<Reading> percent_adjective(const Place& place, const Figure& figure) {
    const std::size_t dash = dash_at(place.text, figure.end + 1);
    const std::string_view suffix = letters_at(place.text, figure.end + 1 + dash);
    if (dash == 0 || suffix.empty())
        return std::nullopt;
    struct Ending {
        std::string_view written;
        std::string_view spoken;
    };
    constexpr std::array<Ending, 9> endings = {{{"й", "ный"},
                                                {"я", "ная"},
                                                {"е", "ное"},
                                                {"го", "ного"},
                                                {"му", "ному"},
                                                {"м", "ном"},
                                                {"х", "ных"},
                                                {"ю", "ную"},
                                                {"ми", "ными"}}};
    std::string_view spoken = suffix.starts_with("н") ? suffix : std::string_view{};
    for (const Ending& ending : endings)
        spoken = suffix == ending.written ? ending.spoken : spoken;
    if (spoken.empty())
        return std::nullopt;
    return Reading{end_of(place.text, suffix),
                   russian_compound(figure.whole) + "процент" + std::string(spoken), "compound"};
}

/// What is numbered with ordinals even where the ending is not written: "2 место", "в 5 классе".
struct NumberedNoun {
    std::string_view stem;
    Gender gender;
};
constexpr std::array<NumberedNoun, 19> ordinal_nouns = {{{"класс", Gender::masculine},
                                                         {"квартал", Gender::masculine},
                                                         {"этаж", Gender::masculine},
                                                         {"курс", Gender::masculine},
                                                         {"тур", Gender::masculine},
                                                         {"раунд", Gender::masculine},
                                                         {"сезон", Gender::masculine},
                                                         {"канал", Gender::masculine},
                                                         {"подъезд", Gender::masculine},
                                                         {"микрорайон", Gender::masculine},
                                                         {"батальон", Gender::masculine},
                                                         {"полк", Gender::masculine},
                                                         {"мест", Gender::neuter},
                                                         {"групп", Gender::feminine},
                                                         {"бригад", Gender::feminine},
                                                         {"арми", Gender::feminine},
                                                         {"дивизи", Gender::feminine},
                                                         {"степен", Gender::feminine},
                                                         {"категори", Gender::feminine}}};

// Of a singular form that no cardinal takes behind it.
std::optional<Agreement> numbered_agreement(const NumberedNoun& noun, std::string_view ending,
                                            std::string_view digits) {
    const bool few = digits.back() >= '2' && digits.back() <= '4' && !digits.starts_with('1');
    const bool one = digits.back() == '1' && digits != "11";
    if (noun.gender == Gender::feminine) {
        if (ending == "а" || ending == "я" || ending == "ь")
            return one ? std::nullopt : std::optional(Agreement{Case::nominative, noun.gender});
        if (ending == "у" || ending == "ю")
            return one ? std::nullopt : std::optional(Agreement{Case::accusative, noun.gender});
        const bool genitive = ending == "ы" || ending == "и";
        return (genitive && !few) || ending == "е" || ending == "ой" || ending == "ей"
                   ? std::optional(Agreement{Case::genitive, noun.gender})
                   : std::nullopt;
    }
    if (ending == (noun.gender == Gender::neuter ? "о" : ""))
        return Agreement{Case::nominative, noun.gender};
    if (ending == "а" && !few)
        return Agreement{Case::genitive, noun.gender};
    if (ending == "у")
        return Agreement{Case::dative, noun.gender};
    if (ending == "е")
        return Agreement{Case::prepositional, noun.gender};
    return ending == "ом" ? std::optional(Agreement{Case::instrumental, noun.gender})
                          : std::nullopt;
}

}  // namespace

// "2 место", "в 5 классе"
std::optional<Reading> russian_bare_ordinal(const Place& place) {
    const auto figure = read_figure(place.text, place.at, {});
    if (!figure || figure->whole.size() > 3 || figure->whole.front() == '0' ||
        !begins_word(place.text, place.at) || dash_at(place.text, figure->end) > 0)
        return std::nullopt;
    const std::string_view word = letters_after(place.text, figure->end);
    for (const NumberedNoun& noun : ordinal_nouns) {
        if (!word.starts_with(noun.stem) || word.size() > noun.stem.size() + 4)
            continue;
        if (const auto agreement =
                numbered_agreement(noun, word.substr(noun.stem.size()), figure->whole))
            return Reading{figure->end, russian_ordinal(figure->whole, *agreement), "ordinal"};
    }
    return std::nullopt;
}

// "5-й", "1990-х", "20-летний"
std::optional<Reading> russian_suffixed(const Place& place) {
    const auto figure = read_figure(place.text, place.at, {});
    if (auto half = half_compound(place))
        return half;
    if (figure && starts_with(place.text, figure->end, "%"))
        return percent_adjective(place, *figure);
    const std::size_t dash = figure ? dash_at(place.text, figure->end) : 0;
    if (dash == 0)
        return std::nullopt;
    if (digit_at(place.text, figure->end + dash))
        return suffixed_pair(place, *figure, figure->end + dash);
    if (!letter_at(place.text, figure->end + dash))
        return std::nullopt;
    const std::string_view suffix = letters_at(place.text, figure->end + dash);
    const std::size_t end = end_of(place.text, suffix);
    if (script_of(decode_at(suffix, 0).value) != Script::cyrillic || digit_at(place.text, end))
        return std::nullopt;
    const bool round = figure->whole.ends_with('0');
    const bool few = figure->whole == "2" || figure->whole == "3" || figure->whole == "4";
    if (suffix == "ти" || suffix == "и" || (suffix == "х" && few))
        return Reading{end, russian_cardinal(figure->whole, {Case::genitive, Gender::masculine}),
                       "number"};
    if (const auto agreement = suffix_agreement(place, suffix, end, round))
        return Reading{end, russian_ordinal(figure->whole, *agreement), "ordinal"};
    // A whole word behind the hyphen makes one compound with the number.
    const bool lower = is_lower(decode_at(suffix, 0).value);
    if (lower && suffix.size() >= 8)
        return Reading{end, russian_compound(figure->whole) + std::string(suffix), "compound"};
    return std::nullopt;
}

}  // namespace aloud
