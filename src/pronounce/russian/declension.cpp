// SPDX-License-Identifier: GPL-3.0-or-later

// The declension of names: A. A. Zaliznyak, Grammatical Dictionary, types 1 to 8. Names keep the
// stress of the nominative on its syllable or, when that is lost or was the ending's, on the ending
// (Москва́, Москву́; Оре́л, Орла́); some of a stressed last syllable move it there (Ильи́ч, Ильича́).

#include "pronounce/russian/declension.hpp"

#include "pronounce/russian/sounds.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

constexpr std::size_t letter = 2;  // bytes of a Russian one

struct CaseEnding {
    std::string_view form;
    std::string_view nominative;
};

/// Longer endings first.
constexpr auto case_endings = std::to_array<CaseEnding>({
    {"ого", "ий"}, {"ого", "ой"}, {"ого", "ый"},  {"ого", "ое"}, {"его", "ий"}, {"его", "ее"},
    {"ому", "ий"}, {"ому", "ой"}, {"ому", "ый"},  {"ому", "ое"}, {"ему", "ий"}, {"ему", "ее"},
    {"ими", "ий"}, {"ими", "ой"}, {"ыми", "ой"},  {"ыми", "ый"}, {"ими", "ие"}, {"ыми", "ые"},
    {"ыми", ""},   {"ами", ""},   {"ами", "а"},   {"ами", "ы"},  {"ами", "и"},  {"ями", "ь"},
    {"ями", "и"},  {"ией", "ия"}, {"ьями", "ья"}, {"ья", "ей"},  {"ью", "ей"},  {"ье", "ей"},
    {"ьем", "ей"}, {"ьём", "ей"}, {"ью", "ь"},    {"им", "ий"},  {"им", "ой"},  {"ом", "ий"},
    {"ая", "ий"},  {"ой", "ий"},  {"ой", "ая"},   {"ой", "ый"},  {"ую", "ая"},  {"ей", "яя"},
    {"ую", "ий"},  {"ие", "ий"},  {"их", "ий"},   {"их", "ой"},  {"их", "ие"},  {"ых", "ые"},
    {"ым", "ые"},  {"им", "ие"},  {"ым", "ой"},   {"ым", "ый"},  {"ым", "ое"},  {"им", "ое"},
    {"ым", ""},    {"ом", "ой"},  {"ом", "ый"},   {"ом", "ое"},  {"ая", "ой"},  {"ая", "ый"},
    {"ую", "ой"},  {"ую", "ый"},  {"ых", "ой"},   {"ых", "ый"},  {"ых", ""},    {"ой", ""},
    {"ой", "а"},   {"ом", "о"},   {"ом", ""},     {"ем", ""},    {"ем", "ь"},   {"ем", "й"},
    {"ем", "ий"},  {"ем", "е"},   {"ем", "ее"},   {"ём", "ь"},   {"ём", "й"},   {"ей", "я"},
    {"ей", "а"},   {"ей", "ь"},   {"ей", "и"},    {"ёй", "я"},   {"ии", "ия"},  {"ии", "ие"},
    {"ию", "ия"},  {"ов", ""},    {"ов", "ы"},    {"ов", "и"},   {"ам", ""},    {"ам", "а"},
    {"ам", "ы"},   {"ам", "и"},   {"ах", ""},     {"ах", "а"},   {"ах", "ы"},   {"ах", "и"},
    {"ям", "и"},   {"ях", "и"},   {"ок", "ки"},   {"ек", "ки"},  {"ец", "цы"},  {"а", ""},
    {"а", "о"},    {"у", ""},     {"у", "а"},     {"у", "о"},    {"е", ""},     {"е", "а"},
    {"е", "о"},    {"е", "я"},    {"е", "ь"},     {"е", "й"},    {"ы", ""},     {"ы", "а"},
    {"и", ""},     {"и", "а"},    {"и", "я"},     {"и", "ь"},    {"и", "й"},    {"я", "ь"},
    {"я", "й"},    {"я", "е"},    {"ю", "ь"},     {"ю", "й"},    {"ю", "я"},    {"ю", "е"},
    {"", "ы"},     {"", "и"},
});

/// Endings before which a vowel of the nominative's last syllable may drop out: Павел, Павла.
constexpr auto fleeting_endings = std::to_array<std::string_view>(
    {"ами", "ом", "ем", "ём", "ов", "ев", "ам", "ах", "а", "у", "е", "ы"});

/// Endings of patronymics and what the father's name has in their place.
constexpr auto patronymic_endings = std::to_array<CaseEnding>({
    {"ович", ""},
    {"овн", ""},
    {"ьевич", "ий"},
    {"ьевн", "ий"},
    {"евич", "й"},
    {"евн", "й"},
    {"евич", "ь"},
    {"евн", "ь"},
});

constexpr auto cases_of_patronymics = std::to_array<std::string_view>(
    {"ами", "ам", "ах", "ем", "ой", "ей", "а", "у", "е", "ы", "и", ""});

/// Words whose stressed last syllable gives the stress to every ending.
constexpr auto moving_words = std::to_array<std::string_view>(
    {"петр",     "пётр",    "днепр",    "днестр",  "кремль",    "король", "коваль",
     "скрипаль", "москаль", "пономарь", "кобзарь", "геленджик", "сиваш",  "рубеж",
     "кот",      "жук",     "бык",      "ключ",    "грач",      "ткач",   "швец",
     "жнец",     "крот",    "хрущ",     "сыч",     "царь",      "дьяк"});

/// Endings of Slavic surnames that do so.
constexpr auto moving_endings = std::to_array<std::string_view>(
    {"ин", "ын", "ук", "юк", "ак", "як", "ик", "ык", "ун", "ач", "ух"});

/// Surnames that keep it all the same.
constexpr auto fixed_words = std::to_array<std::string_view>({"пастернак", "гайдамак", "новак"});

bool is_consonant(char32_t c) {
    return c >= U'б' && c <= U'щ' && !is_russian_vowel(c);
}

/// The vowel that carries the acute or is ё; the number of vowels when there is none.
std::size_t stressed_vowel(std::string_view word) {
    std::size_t vowels = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode_at(word, at);
        if (c.value == 0x0301 && vowels > 0)
            return vowels - 1;
        if (c.value == U'ё')
            return vowels;
        vowels += is_russian_vowel(c.value) ? 1U : 0U;
        at += c.length;
    }
    return vowels == 1 ? 0 : vowels;
}

template <typename Words>
bool ends_with_any(const Words& endings, std::string_view word) {
    return std::ranges::any_of(endings,
                               [&](std::string_view ending) { return word.ends_with(ending); });
}

constexpr auto hushing = std::to_array<std::string_view>({"ж", "ш", "щ", "ч", "ц"});

/// -ей and -ем of hard nominatives: Миши, Мишей, but Муза, Музой.
bool needs_hushing(const CaseEnding& ending) {
    const bool hard =
        ending.nominative.empty() || ending.nominative == "а" || ending.nominative == "и";
    return hard && (ending.form == "ей" || ending.form == "ем");
}

/// Endings of nouns, which surnames in -ов and -ин do not take.
bool is_noun_case(std::string_view nominative, std::string_view ending) {
    constexpr auto adjectival = std::to_array<std::string_view>({"ов", "ев", "ёв", "ин", "ын"});
    return ends_with_any(adjectival, nominative) &&
           (ending == "ов" || ending == "ам" || ending == "ами" || ending == "ах" || ending == "и");
}

/// Whether the endings take the stress from a nominative's last syllable.
bool gives_stress_away(std::string_view nominative, NameKind kind) {
    if (std::ranges::find(moving_words, nominative) != moving_words.end() ||
        (nominative.ends_with("ич") && count_russian_vowels(nominative) > 1))
        return true;
    return kind == NameKind::slavic_surname && count_russian_vowels(nominative) > 1 &&
           ends_with_any(moving_endings, nominative) &&
           std::ranges::find(fixed_words, nominative) == fixed_words.end();
}

/// The word with its vowel number `vowel` as ё, if it is written е.
std::string with_yo(std::string_view word, std::size_t vowel) {
    std::string result;
    std::size_t seen = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode_at(word, at);
        const bool here = is_russian_vowel(c.value) && seen++ == vowel && c.value == U'е';
        result.append(here ? "ё" : word.substr(at, c.length));
        at += c.length;
    }
    return result;
}

/// The consonants that end a Slavic name behind a vowel that drops out: Елец, Торжок, Павел, Лев.
bool ends_fleeting(char32_t c) {
    return c == U'ц' || c == U'к' || c == U'л' || c == U'в' || c == U'т';
}

/// Орла -> орел: the last two consonants of the stem, which ь or й may part, get a vowel.
void add_fleeting(std::string_view form, std::vector<Nominative>& nominatives) {
    for (const std::string_view ending : fleeting_endings) {
        if (!form.ends_with(ending) || form.size() < ending.size() + 2 * letter)
            continue;
        const std::size_t stem = form.size() - ending.size();
        const CodePoint last = decode_before(form, stem);
        const CodePoint before = decode_before(form, stem - last.length);
        if (!ends_fleeting(last.value))
            continue;
        std::string head(form.substr(0, stem - last.length));
        const std::string_view tail = form.substr(stem - last.length, last.length);
        if (before.value == U'ь' || before.value == U'й')
            head.resize(head.size() - before.length);
        else if (!is_consonant(before.value))
            continue;
        nominatives.push_back({head + "е" + std::string(tail), stem});
        nominatives.push_back({head + "о" + std::string(tail), stem});
    }
}

/// Ринатовичем -> ринат.
void add_fathers(std::string_view form, std::vector<Nominative>& nominatives) {
    for (const std::string_view ending : cases_of_patronymics) {
        if (!form.ends_with(ending))
            continue;
        const std::string_view bare = form.substr(0, form.size() - ending.size());
        for (const CaseEnding& made : patronymic_endings) {
            if (!bare.ends_with(made.form) || bare.size() < made.form.size() + 2 * letter)
                continue;
            const std::size_t stem = bare.size() - made.form.size();
            nominatives.push_back(
                {std::string(bare.substr(0, stem)).append(made.nominative), stem, true});
        }
    }
}

}  // namespace

NameKind kind_of_role(std::string_view role) {
    if (role.ends_with("-given"))
        return NameKind::given;
    constexpr auto slavic = std::to_array<std::string_view>(
        {"russian-surname", "ukrainian-surname", "belarusian-surname"});
    return std::ranges::find(slavic, role) != slavic.end() ? NameKind::slavic_surname
                                                           : NameKind::other;
}

std::vector<Nominative> nominatives_of(std::string_view form) {
    std::vector<Nominative> nominatives;
    for (const CaseEnding& ending : case_endings) {
        if (!form.ends_with(ending.form) || form.size() < ending.form.size() + 2 * letter)
            continue;
        const std::size_t stem = form.size() - ending.form.size();
        if (needs_hushing(ending) && !ends_with_any(hushing, form.substr(0, stem)))
            continue;
        nominatives.push_back({std::string(form.substr(0, stem)).append(ending.nominative), stem});
    }
    add_fleeting(form, nominatives);
    add_fathers(form, nominatives);
    nominatives.push_back({std::string(form), form.size()});
    return nominatives;
}

std::string stress_like(std::string_view form, const Nominative& nominative,
                        std::string_view stressed_nominative, NameKind kind) {
    const std::string lower = to_lower(compose(stressed_nominative));
    const std::size_t stressed = stressed_vowel(lower);
    const std::size_t vowels = count_russian_vowels(lower);
    // letters fold: й of the one is и of the other
    const bool other_word = nominative.word.ends_with("й") != lower.ends_with("й");
    const bool fixed = kind != NameKind::other && nominative.word.ends_with("о") &&
                       nominative.word.size() > nominative.stem &&
                       form != std::string_view(nominative.word);
    if (other_word || fixed || stressed >= vowels ||
        (nominative.patronymic && kind != NameKind::given) ||
        (kind == NameKind::slavic_surname &&
         is_noun_case(nominative.word, form.substr(nominative.stem))))
        return {};
    const std::size_t in_stem = count_russian_vowels(form.substr(0, nominative.stem));
    const std::size_t all = count_russian_vowels(form);
    const bool moving = stressed + 1 == vowels && !nominative.patronymic && stressed < in_stem &&
                        gives_stress_away(nominative.word, kind);
    if (all > in_stem && (stressed >= in_stem || moving))
        return mark_stress(form, in_stem);
    const std::size_t kept = std::min(stressed, all - 1);
    const bool yo = lower.find("ё") != std::string::npos && kept == stressed;
    return mark_stress(yo ? with_yo(form, kept) : form, kept);
}

}  // namespace aloud
