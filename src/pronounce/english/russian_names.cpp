// SPDX-License-Identifier: GPL-3.0-or-later

// The letters are those of BGN/PCGN as newspapers simplify it. Where the stress falls by the
// ending: B. Unbegaun, Russian Surnames (1972), chapters II to V; spelling helps, since -ov after a
// hushing consonant is written only under stress.

#include "pronounce/english/russian_names.hpp"

#include "pronounce/english/common_words.hpp"
#include "pronounce/english/spelling.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

constexpr auto letters = std::to_array<SpellingRow>({
    {"shch", "ʃtʃ", ""},      {"sch", "ʃ", ""},         {"tch", "tʃ", ""},
    {"dzh", "dʒ", ""},        {"zh", "ʒ", ""},          {"kh", "x", ""},
    {"ch", "tʃ", ""},         {"cz", "tʃ", ""},         {"sh", "ʃ", ""},
    {"ts", "ts", ""},         {"tz", "ts", ""},         {"ph", "f", ""},
    {"th", "t", ""},          {"gh", "ɡ", ""},          {"ck", "k", ""},
    {"b", "b", ""},           {"c", "k", ""},           {"d", "d", ""},
    {"f", "f", ""},           {"g", "ɡ", ""},           {"h", "h", ""},
    {"j", "j", ""},           {"k", "k", ""},           {"l", "l", ""},
    {"m", "m", ""},           {"n", "n", ""},           {"p", "p", ""},
    {"r", "r", ""},           {"s", "s", ""},           {"t", "t", ""},
    {"v", "v", ""},           {"w", "v", ""},           {"x", "ks", ""},
    {"z", "z", ""},           {"a", "ɐ", "ɑː"},         {"e", "ɛ", "ɛ"},
    {"i", "ɪ", "iː"},         {"o", "ɔ", "ɔ"},          {"u", "ʊ", "uː"},
    {"y", "ɪ", "iː"},         {"ya", "jɐ", "jɑː"},      {"ye", "jɛ", "jɛ"},
    {"yi", "jɪ", "jiː"},      {"yo", "jɔ", "jɔ"},       {"yu", "jʊ", "juː"},
    {"ay", "aɪ", "aɪ", true}, {"ai", "aɪ", "aɪ", true}, {"ey", "eɪ", "eɪ", true},
    {"ei", "eɪ", "eɪ", true}, {"oy", "ɔɪ", "ɔɪ", true}, {"oi", "ɔɪ", "ɔɪ", true},
    {"uy", "ʊɪ", "uɪ", true}, {"ui", "ʊɪ", "uɪ", true}, {"iy", "i", "iː", true},
    {"ii", "i", "iː", true},  {"yy", "i", "iː", true},  {"ou", "ʊ", "uː", true},
});

/// Where the stress of a masculine form falls; vowels are counted from the end, the last one is 1.
struct Ending {
    std::string_view letters;
    std::size_t stress;
    bool sure;               ///< other languages have no such names, or hardly any
    std::size_t vowels = 2;  ///< of the whole name, at least
};

constexpr bool strong = true;
constexpr bool weak = false;

constexpr auto endings = std::to_array<Ending>({
    // -ov: short names mostly on the ending, longer ones before it
    {"ov", 1, strong},
    {"ov", 2, strong, 3},
    {"shov", 1, strong},
    {"zhov", 1, strong},
    {"chov", 1, strong},
    {"tsov", 1, strong},
    {"akov", 1, strong, 3},
    {"ukov", 1, strong, 3},
    {"unov", 1, strong, 3},
    {"chkov", 1, strong, 2},
    {"shkov", 1, strong, 2},
    {"ikov", 3, strong, 3},
    {"nikov", 3, strong, 3},
    {"enkov", 2, strong, 3},
    // -ev: on the ending it is -yov
    {"ev", 2, strong},
    {"yov", 1, strong},
    {"achev", 1, strong},
    {"ychev", 1, strong},
    {"alev", 1, strong, 3},
    {"elev", 1, strong, 3},
    {"olev", 1, strong, 3},
    {"avlev", 1, strong, 3},
    {"ovyev", 1, strong, 3},
    {"oviev", 1, strong, 3},
    {"in", 2, weak},
    {"yn", 2, weak},
    {"tsyn", 2, strong},
    {"skin", 2, weak},
    {"sky", 2, strong},
    {"skiy", 2, strong},
    {"skyi", 2, strong},
    {"skyy", 2, strong},
    {"skii", 2, strong},
    {"skij", 2, strong},
    {"ski", 2, weak},
    {"skoy", 1, strong},
    {"skoi", 1, strong},
    {"oy", 1, weak},
    {"enko", 2, strong, 3},
    {"chenko", 2, strong},
    {"ovich", 2, strong, 3},
    {"evich", 2, strong, 3},
    {"ovych", 2, strong, 3},
    {"evych", 2, strong, 3},
    {"ovna", 3, strong, 3},
    {"evna", 3, strong, 3},
    {"ivna", 3, strong, 3},
    {"chuk", 1, strong},
    {"yuk", 1, strong},
    {"yak", 1, weak},
    {"yan", 1, weak},
    {"yants", 1, strong},
    {"shvili", 2, strong, 3},
    {"adze", 2, strong, 3},
    {"idze", 2, strong, 3},
    {"grad", 1, strong},
    {"gorod", 3, strong, 3},
    {"horod", 3, strong, 3},
    // towns
    {"sk", 1, weak},
    {"ovsk", 2, strong, 3},
    {"evsk", 2, strong, 3},
    {"insk", 2, weak, 3},
    {"gorsk", 1, strong},
    {"tsk", 1, strong},
});

/// What is added to a masculine form; the stress is the same vowel.
struct Form {
    std::string_view ending;
    std::string_view masculine;
    std::string_view base;  ///< what the masculine must end in
};

constexpr auto forms = std::to_array<Form>({
    {"ova", "ov", "ov"},
    {"eva", "ev", "ev"},
    {"ina", "in", "in"},
    {"yna", "yn", "yn"},
    {"skaya", "sky", "sky"},
    {"skaia", "sky", "sky"},
    {"ovo", "ov", "ov"},
    {"evo", "ev", "ev"},
    {"ino", "in", "in"},
    {"yno", "yn", "yn"},
});

const Ending* ending_of(std::string_view masculine, std::size_t vowels) {
    const Ending* best = nullptr;
    for (const Ending& ending : endings) {
        if (!masculine.ends_with(ending.letters) || vowels < ending.vowels)
            continue;
        if (best == nullptr || ending.letters.size() > best->letters.size() ||
            (ending.letters.size() == best->letters.size() && ending.vowels > best->vowels))
            best = &ending;
    }
    return best;
}

/// Letters that Russian in Latin letters hardly has, but English and French have often.
bool looks_western(std::string_view folded) {
    constexpr auto signs = std::to_array<std::string_view>(
        {"w",   "q",   "x",    "th", "ck", "ph", "gh", "ll", "ff",  "rr",
         "tt",  "gg",  "bb",   "cc", "dd", "mc", "ea", "oo", "ain", "ein",
         "oin", "uin", "ouin", "ou", "ja", "je", "ji", "jo", "ju"});
    return std::ranges::any_of(
        signs, [&](std::string_view sign) { return folded.find(sign) != std::string_view::npos; });
}

std::string masculine_of(std::string_view folded) {
    for (const Form& form : forms) {
        if (folded.ends_with(form.ending)) {
            const std::size_t stem = folded.size() - form.ending.size();
            return std::string(folded.substr(0, stem)) + std::string(form.masculine);
        }
    }
    return std::string(folded);
}

/// [v] before a voiceless consonant and at the end of a name is [f]: Kozlovsky, Pavlov.
std::string devoice(std::string ipa) {
    constexpr auto voiceless = std::to_array<std::string_view>({"k", "p", "t", "s", "ʃ", "x"});
    for (std::size_t at = ipa.find('v'); at != std::string::npos; at = ipa.find('v', at + 1)) {
        const std::string_view after = std::string_view(ipa).substr(at + 1);
        if (after.empty() || std::ranges::any_of(voiceless, [&](std::string_view sound) {
                return after.starts_with(sound);
            }))
            ipa[at] = 'f';
    }
    return ipa;
}

/// A stressed -ev is said as -yov.
std::string finish(std::string_view masculine, std::size_t stressed,
                   const std::vector<Sound>& sounds) {
    std::string ipa = join_sounds(sounds, stressed);
    const bool yo = masculine.ends_with("ev") &&
                    stressed + 1 == vowels_before(spell(masculine, letters), masculine.size());
    const std::size_t at = ipa.rfind("ˈɛv");
    if (yo && at != std::string::npos)
        ipa.replace(at, std::string("ˈɛv").size(),
                    ipa.substr(0, at).ends_with("tʃ") ? "ˈɔv" : "jˈɔv");
    return devoice(std::move(ipa));
}

}  // namespace

std::string russian_name(std::string_view folded) {
    constexpr std::size_t shortest = 4;
    if (folded.size() < shortest || is_common_english(folded))
        return {};
    const std::string masculine = masculine_of(folded);
    const std::size_t vowels = vowels_before(spell(masculine, letters), masculine.size());
    const Ending* ending = ending_of(masculine, vowels);
    if (ending == nullptr || ending->stress > vowels || (!ending->sure && looks_western(folded)))
        return {};
    return finish(masculine, vowels - ending->stress, spell(folded, letters));
}

}  // namespace aloud
