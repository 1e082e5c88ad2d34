// SPDX-License-Identifier: GPL-3.0-or-later

// The declension of names: A. A. Zaliznyak, Grammatical Dictionary, types 1 to 3; surnames keep the
// stress of the nominative, save those in a stressed -ин, which move it to the ending.

#include "pronounce/russian/names.hpp"

#include "pronounce/russian/sounds.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

struct CaseEnding {
    std::string_view form;
    std::string_view nominative;
};

/// Longer endings first.
constexpr auto case_endings = std::to_array<CaseEnding>({
    {"ого", "ий"}, {"ого", "ой"}, {"ого", "ый"}, {"ому", "ий"}, {"ому", "ой"}, {"ому", "ый"},
    {"ими", "ий"}, {"ыми", "ой"}, {"ыми", "ый"}, {"ыми", ""},   {"ами", ""},   {"ами", "а"},
    {"ями", "ь"},  {"ией", "ия"}, {"им", "ий"},  {"ом", "ий"},  {"ая", "ий"},  {"ой", "ий"},
    {"ую", "ий"},  {"ие", "ий"},  {"их", "ий"},  {"ым", "ой"},  {"ым", "ый"},  {"ым", ""},
    {"ом", "ой"},  {"ом", "ый"},  {"ая", "ой"},  {"ая", "ый"},  {"ую", "ой"},  {"ую", "ый"},
    {"ых", "ой"},  {"ых", "ый"},  {"ых", ""},    {"ой", ""},    {"ой", "а"},   {"ом", ""},
    {"ем", ""},    {"ем", "ь"},   {"ем", "й"},   {"ей", "я"},   {"ей", "а"},   {"ии", "ия"},
    {"ию", "ия"},  {"ов", ""},    {"ам", ""},    {"ах", ""},    {"а", ""},     {"у", ""},
    {"у", "а"},    {"е", ""},     {"е", "а"},    {"е", "я"},    {"е", "ь"},    {"е", "й"},
    {"ы", ""},     {"ы", "а"},    {"и", ""},     {"и", "а"},    {"и", "я"},    {"и", "ь"},
    {"и", "й"},    {"я", "ь"},    {"я", "й"},    {"ю", "ь"},    {"ю", "й"},    {"ю", "я"},
});

/// Where the stress of a surname falls: vowels of the nominative from the end, the last one is 1.
struct Surname {
    std::string_view nominative;
    std::size_t stress;
    std::size_t vowels = 2;
    bool sure = false;  ///< nothing but such a nominative ends so
};

constexpr auto surnames = std::to_array<Surname>({
    {"стан", 1, 2, true},
    {"абад", 1, 2, true},
    {"уддин", 1, 2, true},
    {"алла", 1, 3, true},
    {"улла", 1, 3, true},
    {"олла", 1, 3, true},
    {"шов", 1},
    {"жов", 1},
    {"чов", 1},
    {"цов", 1},
    {"аков", 1, 3},
    {"яков", 1, 3},
    {"уков", 1, 3},
    {"юков", 1, 3},
    {"унов", 1, 3},
    {"чков", 1},
    {"шков", 1},
    {"енков", 2, 3},
    {"ников", 3, 3},
    {"иков", 3, 3},
    {"ов", 2, 3},
    {"ов", 1},
    {"ачев", 1},
    {"ычев", 1},
    {"ев", 2},
    {"ин", 2},
    {"ын", 2},
    {"ский", 2},
    {"цкий", 2},
    {"ской", 1},
    {"енко", 2, 3},
    {"цкой", 1},
});

/// Women's given names that look like surnames; all have the stress on -ин-.
constexpr auto given_names = std::to_array<std::string_view>(
    {"акулин",  "алин",  "альбин", "ангелин",  "анжелин", "антонин",   "арин",  "валентин",
     "василин", "галин", "дарин",  "екатерин", "ирин",    "капитолин", "карин", "катерин",
     "кристин", "марин", "нин",    "полин",    "регин",   "сабин",     "фаин",  "эвелин"});

/// Endings of nouns, which surnames in -ов and -ин do not take.
bool is_noun_ending(std::string_view ending) {
    return ending == "ов" || ending == "ам" || ending == "ами" || ending == "ах" || ending == "и";
}

/// The vowels that begin before byte `end`.
std::size_t count_before(std::string_view text, std::size_t end) {
    return count_russian_vowels(text.substr(0, end));
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

}  // namespace

std::vector<Nominative> nominatives_of(std::string_view form) {
    constexpr std::size_t shortest_stem = 4;  // bytes
    std::vector<Nominative> nominatives;
    for (const CaseEnding& ending : case_endings) {
        if (!form.ends_with(ending.form) || form.size() < ending.form.size() + shortest_stem)
            continue;
        const std::size_t stem = form.size() - ending.form.size();
        nominatives.push_back({std::string(form.substr(0, stem)).append(ending.nominative), stem});
    }
    nominatives.push_back({std::string(form), form.size()});
    return nominatives;
}

std::string stress_like(std::string_view form, const Nominative& nominative,
                        std::string_view stressed_nominative) {
    const std::string lower = to_lower(compose(stressed_nominative));
    const std::size_t stressed = stressed_vowel(lower);
    if (stressed >= count_russian_vowels(lower))
        return {};
    const std::size_t in_stem = count_before(form, nominative.stem);
    const std::string_view word = nominative.word;
    const bool moving = (word.ends_with("ин") || word.ends_with("ын")) && stressed + 1 == in_stem;
    const std::size_t all = count_russian_vowels(form);
    if (all > in_stem && (stressed >= in_stem || moving))
        return mark_stress(form, in_stem);
    return mark_stress(form, std::min(stressed, all - 1));
}

std::string stress_by_ending(std::string_view form) {
    for (const Nominative& nominative : nominatives_of(form)) {
        const std::size_t vowels = count_russian_vowels(nominative.word);
        const bool itself = nominative.word == form;
        if (!itself && is_noun_ending(form.substr(nominative.stem)))
            continue;
        if (std::ranges::find(given_names, nominative.word) != given_names.end() && !itself)
            return mark_stress(form, vowels - 1);
        for (const Surname& surname : surnames) {
            if ((surname.sure || !itself) && nominative.word.ends_with(surname.nominative) &&
                vowels >= surname.vowels)
                return mark_stress(form, vowels - surname.stress);
        }
    }
    return {};
}

std::string stress_arabic(std::string_view name) {
    const std::size_t vowels = count_russian_vowels(name);
    if (vowels == 0)
        return {};
    const bool open = is_russian_vowel(decode_before(name, name.size()).value);
    return mark_stress(name, open && vowels > 1 ? vowels - 2 : vowels - 1);
}

bool is_arabic_article(std::string_view word) {
    constexpr auto articles =
        std::to_array<std::string_view>({"аль", "эль", "ас", "аш", "ан", "ад", "ат", "ар", "аз",
                                         "эс", "эш", "эд", "эт", "эр", "эз", "эн"});
    return std::ranges::find(articles, word) != articles.end();
}

}  // namespace aloud
