// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/russian/names.hpp"

#include "pronounce/russian/declension.hpp"
#include "pronounce/russian/sounds.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

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
    {"оглу", 2, 3, true},
    {"заде", 1, 3, true},
    {"джан", 1, 2, true},
    {"бек", 1, 3, true},
    {"тдинов", 2, 3, true},
    {"уллин", 2, 3, true},
    {"арян", 1, 3, true},
    {"орян", 1, 3, true},
    {"урян", 1, 3, true},
    {"сян", 1, 3, true},
    {"тян", 1, 3, true},
    {"нян", 1, 3, true},
    {"кян", 1, 3, true},
    {"зян", 1, 3, true},
    {"мян", 1, 3, true},
    {"дян", 1, 3, true},
    {"аян", 1, 3, true},
    {"оян", 1, 3, true},
    {"швили", 2, 3, true},
    {"дзе", 2, 3, true},
    {"град", 1, 2, true},
    {"горск", 1, 2, true},
    {"морск", 1, 2, true},
    {"реченск", 2, 3, true},
    {"енко", 2, 3, true},
    {"чук", 1, 2, true},
    {"щук", 1, 2, true},
    {"юк", 1},
    {"ович", 2, 3},
    {"евич", 2, 3},
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

/// Whether a name with this nominative can have the form.
bool is_of_name(const Nominative& nominative, std::string_view form) {
    if (nominative.patronymic || !nominative.word.starts_with(form.substr(0, nominative.stem)))
        return false;
    return nominative.word == form ||
           (!nominative.word.ends_with("о") && !is_noun_ending(form.substr(nominative.stem)));
}

const Surname* surname_with(std::string_view nominative, std::size_t vowels, bool only_sure) {
    const auto* found = std::ranges::find_if(surnames, [&](const Surname& surname) {
        return (surname.sure || !only_sure) && nominative.ends_with(surname.nominative) &&
               vowels >= surname.vowels;
    });
    return found == surnames.end() ? nullptr : found;
}

}  // namespace

std::string stress_by_ending(std::string_view form) {
    for (const Nominative& nominative : nominatives_of(form)) {
        if (!is_of_name(nominative, form))
            continue;
        const std::size_t vowels = count_russian_vowels(nominative.word);
        const bool itself = nominative.word == form;
        if (std::ranges::find(given_names, nominative.word) != given_names.end() && !itself)
            return mark_stress(form, vowels - 1);
        const Surname* surname = surname_with(nominative.word, vowels, itself);
        if (surname == nullptr)
            continue;
        const NameKind kind =
            nominative.word.ends_with("к") ? NameKind::slavic_surname : NameKind::other;
        return stress_like(form, nominative, mark_stress(nominative.word, vowels - surname->stress),
                           kind);
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
