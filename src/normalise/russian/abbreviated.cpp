// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/abbreviation_match.hpp"
#include "normalise/russian/grammar.hpp"
#include "normalise/russian/russian.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::string_view rule = "abbreviation";

/// A noun before the name or number that it belongs to; its case is the preposition's.
struct Noun {
    std::string_view written;
    std::array<std::string_view, 6> forms;
    bool before_figure;
};
constexpr std::array<Noun, 27> nouns = {{
    {"г.", {"город", "города", "городу", "город", "городом", "городе"}, false},
    {"ул.", {"улица", "улицы", "улице", "улицу", "улицей", "улице"}, false},
    {"пр.", {"проспект", "проспекта", "проспекту", "проспект", "проспектом", "проспекте"}, false},
    {"пл.", {"площадь", "площади", "площади", "площадь", "площадью", "площади"}, false},
    {"обл.", {"область", "области", "области", "область", "областью", "области"}, false},
    {"о.", {"остров", "острова", "острову", "остров", "островом", "острове"}, false},
    {"пос.", {"посёлок", "посёлка", "посёлку", "посёлок", "посёлком", "посёлке"}, false},
    {"д.", {"дом", "дома", "дому", "дом", "домом", "доме"}, true},
    {"стр.", {"страница", "страницы", "странице", "страницу", "страницей", "странице"}, true},
    {"ст.", {"статья", "статьи", "статье", "статью", "статьёй", "статье"}, true},
    {"п.", {"пункт", "пункта", "пункту", "пункт", "пунктом", "пункте"}, true},
    {"ч.", {"часть", "части", "части", "часть", "частью", "части"}, true},
    {"гл.", {"глава", "главы", "главе", "главу", "главой", "главе"}, true},
    {"рис.", {"рисунок", "рисунка", "рисунку", "рисунок", "рисунком", "рисунке"}, true},
    {"оз.", {"озеро", "озера", "озеру", "озеро", "озером", "озере"}, false},
    {"р.", {"река", "реки", "реке", "реку", "рекой", "реке"}, false},
    {"с.", {"село", "села", "селу", "село", "селом", "селе"}, false},
    {"гор.", {"город", "города", "городу", "город", "городом", "городе"}, false},
    {"дер.", {"деревня", "деревни", "деревне", "деревню", "деревней", "деревне"}, false},
    {"просп.",
     {"проспект", "проспекта", "проспекту", "проспект", "проспектом", "проспекте"},
     false},
    {"наб.",
     {"набережная", "набережной", "набережной", "набережную", "набережной", "набережной"},
     false},
    {"пер.", {"переулок", "переулка", "переулку", "переулок", "переулком", "переулке"}, false},
    {"бул.", {"бульвар", "бульвара", "бульвару", "бульвар", "бульваром", "бульваре"}, false},
    {"корп.", {"корпус", "корпуса", "корпусу", "корпус", "корпусом", "корпусе"}, true},
    {"табл.", {"таблица", "таблицы", "таблице", "таблицу", "таблицей", "таблице"}, true},
    {"респ.",
     {"республика", "республики", "республике", "республику", "республикой", "республике"},
     false},
    {"кв.", {"квартира", "квартиры", "квартире", "квартиру", "квартирой", "квартире"}, true},
}};

// "жители с. Ивановка": behind a noun, not behind a verb or an adjective.
bool is_of_noun(std::string_view text, std::size_t at) {
    const std::string word = to_lower(letters_before(text, at));
    constexpr std::size_t four_letters = 8;
    if (word.size() < four_letters)
        return false;
    return word.ends_with("тели") ||
           !ends_with_any(word, {"л", "ла", "ли", "ло", "ет", "ют", "ит", "ят", "ый", "ий", "ая",
                                 "ое", "ся", "сь", "ть"});
}

// "в" and "на" before a place ask where, "с" asks from where.
Case place_case(std::string_view text, std::size_t at, bool before_figure) {
    // "пункт 3 статьи 105"
    const std::size_t before =
        begin_of(text, trim(text.substr(0, at))) + trim(text.substr(0, at)).size();
    if (before < at && digit_before(text, before))
        return Case::genitive;
    const std::string preposition = preposition_before(text, at);
    if (preposition == "по")
        return Case::dative;
    if (preposition == "в" || preposition == "на" || preposition == "во")
        return Case::prepositional;
    // "с ул. Мира", but "в соответствии с ч. 3"
    if (preposition == "с" || preposition == "со")
        return before_figure ? Case::instrumental : Case::genitive;
    if (const auto governed = governed_case(text, at))
        return *governed;
    return is_of_noun(text, at) ? Case::genitive : Case::nominative;
}

// "Ростовская обл.", "в Ростовской обл.": the adjective shows the case.
std::optional<Reading> region_after_adjective(const Place& place) {
    constexpr std::string_view written = "обл.";
    if (!starts_with(place.text, place.at, written))
        return std::nullopt;
    const std::string_view adjective = letters_before(place.text, place.at);
    const bool direct = adjective.ends_with("ая") || adjective.ends_with("ую");
    if (!direct && !adjective.ends_with("ой"))
        return std::nullopt;
    const std::string before = preposition_before(place.text, begin_of(place.text, adjective));
    constexpr std::array<std::string_view, 6> with = {"с", "со", "над", "под", "перед", "между"};
    return Reading{without_final_stop(place.text, place.at + written.size()),
                   direct                    ? "область"
                   : is_one_of(before, with) ? "областью"
                                             : "области",
                   rule};
}

}  // namespace

std::optional<Reading> russian_noun_abbreviation(const Place& place) {
    for (const Noun& noun : nouns) {
        if (!starts_with(place.text, place.at, noun.written))
            continue;
        const std::size_t end = place.at + noun.written.size();
        const std::size_t next = skip_spaces(place.text, end);
        const bool fits = noun.before_figure ? digit_at(place.text, next)
                                             : is_upper(decode_at(place.text, next).value);
        if (fits)
            return Reading{end,
                           std::string(noun.forms[static_cast<std::size_t>(
                               place_case(place.text, place.at, noun.before_figure))]),
                           rule};
    }
    return std::nullopt;
}

std::optional<Reading> russian_abbreviation(const Place& place) {
    struct Contraction {
        std::string_view written;
        std::string_view spoken;
    };
    // Their ending shows the case, so they are complete without a full stop.
    constexpr std::array<Contraction, 23> contractions = {
        {{"г-н", "господин"},     {"г-на", "господина"}, {"г-ну", "господину"},
         {"г-ном", "господином"}, {"г-не", "господине"}, {"г-жа", "госпожа"},
         {"г-жи", "госпожи"},     {"г-же", "госпоже"},   {"г-жу", "госпожу"},
         {"г-жой", "госпожой"},   {"млн", "миллионов"},  {"млрд", "миллиардов"},
         {"р-н", "район"},        {"р-на", "района"},    {"р-ну", "району"},
         {"р-не", "районе"},      {"р-ном", "районом"},  {"р-ны", "районы"},
         {"р-нов", "районов"},    {"пр-т", "проспект"},  {"б-р", "бульвар"},
         {"трлн", "триллионов"},  {"тыс.", "тысяч"}}};
    for (const Contraction& entry : contractions) {
        const std::size_t end = place.at + entry.written.size();
        const bool capital = starts_with(place.text, place.at, "Г-") &&
                             starts_with(place.text, place.at + 2, entry.written.substr(2));
        if ((capital || starts_with(place.text, place.at, entry.written)) &&
            ends_word(place.text, end))
            return Reading{end, std::string(entry.spoken), rule};
    }
    if (auto region = region_after_adjective(place))
        return region;
    // Behind a figure "см" is a unit, and read with it.
    for (const std::string_view see : {"см.", "См."}) {
        if (starts_with(place.text, place.at, see))
            return Reading{place.at + see.size(), "смотри", rule};
    }
    return read_abbreviation(place, {"ru"});
}

std::optional<Reading> russian_sign(const Place& place) {
    const std::string_view text = place.text;
    struct Sign {
        std::string_view written;
        std::string_view spoken;
    };
    constexpr std::array<Sign, 8> signs = {{{"№", "номер "},
                                            {"&", "и"},
                                            {"%", "процент"},
                                            {"км/ч", "километров в час"},
                                            {"м²", "квадратный метр"},
                                            {"км²", "квадратный километр"},
                                            {"м³", "кубический метр"},
                                            {"±", "плюс-минус "}}};
    for (const Sign& sign : signs) {
        const std::size_t end = place.at + sign.written.size();
        if (!starts_with(text, place.at, sign.written) || letter_before(text, place.at))
            continue;
        const bool spaced = is_space(decode_at(text, end).value);
        return Reading{end, std::string(spaced ? trim(sign.spoken) : sign.spoken), "sign"};
    }
    if (starts_with(text, place.at, "§")) {
        constexpr std::array<std::string_view, 6> forms = {"параграф", "параграфа",  "параграфу",
                                                           "параграф", "параграфом", "параграфе"};
        return Reading{
            place.at + std::string_view("§").size(),
            std::string(forms[static_cast<std::size_t>(place_case(text, place.at, true))]), "sign"};
    }
    if (starts_with(text, place.at, "#") && letter_at(text, place.at + 1)) {
        const bool said = to_lower(letters_before(text, place.at)).starts_with("хештег") ||
                          to_lower(letters_before(text, place.at)).starts_with("хэштег");
        return Reading{place.at + 1, said ? "" : "хештег ", "sign"};
    }
    // A name in a network is said as a name.
    if (starts_with(text, place.at, "@") && letter_at(text, place.at + 1) &&
        begins_word(text, place.at))
        return Reading{place.at + 1, "", "sign"};
    if (starts_with(text, place.at, "+") && digit_at(text, place.at + 1))
        return Reading{place.at + 1, "плюс ", "sign"};
    return std::nullopt;
}

// "Ту-154" has a hyphen, "−5" a minus; the number keeps the case of the preposition before it.
std::optional<Reading> russian_minus(const Place& place) {
    const std::string_view text = place.text;
    const std::size_t dash = dash_at(text, place.at);
    if (dash == 0 || !digit_at(text, place.at + dash))
        return std::nullopt;
    const CodePoint before = decode_before(text, place.at);
    if (is_letter(before.value))
        return Reading{place.at + dash, " ", "number"};
    const bool opens = before.length == 0 || is_space(before.value) || before.value == U'(';
    if (!opens || decode_at(text, place.at).value == U'—')
        return std::nullopt;
    return Reading{place.at + dash, "минус ", "sign"};
}

}  // namespace aloud
