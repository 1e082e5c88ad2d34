// SPDX-License-Identifier: GPL-3.0-or-later

// Names as newspapers spell them, said as newsreaders do: k for kh and q, g for gh, nothing for
// ʿayn. The stress is that of Arabic as far as the letters show long vowels: a final syllable with
// a long vowel has it, else the last but one.

#include "pronounce/english/arabic_names.hpp"

#include "pronounce/english/common_words.hpp"
#include "pronounce/english/spelling.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

constexpr auto letters = std::to_array<SpellingRow>({
    {"tch", "tʃ", ""},        {"sch", "ʃ", ""},         {"ch", "tʃ", ""},
    {"sh", "ʃ", ""},          {"zh", "ʒ", ""},          {"kh", "k", ""},
    {"gh", "ɡ", ""},          {"dh", "d", ""},          {"th", "θ", ""},
    {"ph", "f", ""},          {"dj", "dʒ", ""},         {"ck", "k", ""},
    {"b", "b", ""},           {"c", "k", ""},           {"d", "d", ""},
    {"f", "f", ""},           {"g", "ɡ", ""},           {"h", "h", ""},
    {"j", "dʒ", ""},          {"k", "k", ""},           {"l", "l", ""},
    {"m", "m", ""},           {"n", "n", ""},           {"p", "p", ""},
    {"q", "k", ""},           {"r", "r", ""},           {"s", "s", ""},
    {"t", "t", ""},           {"v", "v", ""},           {"w", "w", ""},
    {"x", "ks", ""},          {"y", "j", ""},           {"z", "z", ""},
    {"a", "ɐ", "ɑː"},         {"ah", "ə", "ɑː", true},  {"aa", "ɑː", "ɑː"},
    {"e", "ɛ", "ɛ"},          {"eh", "ɛ", "ɛ", true},   {"ee", "iː", "iː"},
    {"i", "ɪ", "iː"},         {"ii", "iː", "iː"},       {"o", "ɒ", "ɒ"},
    {"oo", "uː", "uː"},       {"ou", "u", "uː"},        {"u", "ʊ", "uː"},
    {"uu", "uː", "uː"},       {"ai", "aɪ", "aɪ"},       {"ay", "aɪ", "aɪ", true},
    {"ei", "eɪ", "eɪ"},       {"ey", "eɪ", "eɪ", true}, {"au", "aʊ", "aʊ"},
    {"aw", "aʊ", "aʊ", true}, {"oy", "ɔɪ", "ɔɪ", true}, {"ooy", "uːi", "uːi", true},
});

/// A name's end and where the stress falls: vowels are counted from the end, the last one is 1.
struct Ending {
    std::string_view letters;
    std::size_t stress;
};

/// Nothing else has these.
constexpr auto sure_endings = std::to_array<Ending>({
    {"allah", 2},  {"ullah", 2},  {"ollah", 2}, {"uddin", 1}, {"eddin", 1}, {"iddin", 1},
    {"uddeen", 1}, {"eddine", 2}, {"awi", 2},   {"aoui", 2},  {"zadeh", 2}, {"nejad", 1},
    {"iyya", 2},   {"iyyah", 2},  {"iyah", 2},  {"iyeh", 2},  {"abad", 3},  {"oud", 1},
    {"oun", 1},    {"ouf", 1},    {"oub", 1},   {"ouk", 1},   {"ouq", 1},   {"oum", 1},
    {"aan", 1},    {"aad", 1},    {"aal", 1},   {"aam", 1},   {"aaf", 1},   {"aaq", 1},
    {"eed", 1},    {"eem", 1},    {"eeq", 1},   {"eef", 1},
});

constexpr std::string_view vowel_letters = "aeiou";

bool is_vowel(char c) {
    return vowel_letters.find(c) != std::string_view::npos;
}

const Ending* sure_ending(std::string_view folded) {
    const auto* found = std::ranges::find_if(
        sure_endings, [&](const Ending& ending) { return folded.ends_with(ending.letters); });
    return found == sure_endings.end() ? nullptr : found;
}

/// By the kind of the last syllable; 0 where the letters do not tell.
std::size_t stress_by_syllable(std::string_view folded, std::size_t vowels) {
    const std::size_t size = folded.size();
    const char last = folded[size - 1];
    const char before = folded[size - 2];
    if (vowels == 1)
        return 1;
    const bool open = is_vowel(last) || folded.ends_with("ah") || folded.ends_with("eh");
    if (open)
        return 2;
    // the nouns of trade and habit, CaCCāC: Haddad, Najjar
    const bool doubled = size >= 5 && folded[size - 3] == folded[size - 4] &&
                         !is_vowel(folded[size - 3]) && !is_vowel(last);
    if (before == 'a' && doubled && vowels == 2)
        return 1;
    if ((before == 'i' || before == 'u') && last != 's' && last != 'y' && last != 'w')
        return 1;
    return 0;
}

/// Letters that other languages' names of the same shape have, or that make a doubtful one sure.
bool has_arabic_letters(std::string_view folded) {
    const std::size_t q = folded.find('q');
    if (q != std::string_view::npos && (q + 1 == folded.size() || folded[q + 1] != 'u'))
        return true;
    return folded.starts_with("abd") || folded.find("kh") != std::string_view::npos ||
           folded.find("aa") != std::string_view::npos ||
           (folded.starts_with("gh") && is_vowel(folded[2]));
}

/// Only letters and vowels that Arabic has in every spelling of it.
bool is_plainly_spelt(std::string_view folded) {
    return folded.find_first_of("ceopvx") == std::string_view::npos ||
           (folded.find("ou") != std::string_view::npos &&
            folded.find_first_of("cepvx") == std::string_view::npos);
}

/// No Arabic word does.
bool begins_with_cluster(const std::vector<Sound>& sounds) {
    return sounds.size() > 1 && !sounds[0].vowel() && !sounds[1].vowel();
}

/// Ends as Arabic names do and English words rarely: Maliki, Hodeidah, Karim, Masud.
bool has_arabic_ending(std::string_view folded) {
    const std::size_t size = folded.size();
    const char last = folded[size - 1];
    const char before = folded[size - 2];
    if (last == 'i')
        return !is_vowel(before);
    if (folded.ends_with("ah") || folded.ends_with("eh"))
        return true;
    if (is_vowel(folded[size - 3]))
        return false;
    return (before == 'i' && std::string_view("bdflmrzqh").find(last) != std::string_view::npos) ||
           (before == 'u' && std::string_view("bdfrzq").find(last) != std::string_view::npos);
}

bool is_doubtful(std::string_view folded, Company company) {
    if (company == Company::article)
        return false;
    if (is_common_english(folded))
        return true;
    if (sure_ending(folded) != nullptr || (has_arabic_letters(folded) && folded.back() != 'e'))
        return false;
    if (company == Company::same)
        return folded.find_first_of("cx") != std::string_view::npos;
    return !has_arabic_ending(folded) || !is_plainly_spelt(folded);
}

}  // namespace

std::string arabic_name(std::string_view folded, Company company) {
    constexpr std::size_t shortest = 4;
    if (folded.size() < shortest || is_doubtful(folded, company))
        return {};
    const std::vector<Sound> sounds = spell(folded, letters);
    if (company == Company::strangers && begins_with_cluster(sounds))
        return {};
    const std::size_t vowels = vowels_before(sounds, folded.size());
    const Ending* ending = sure_ending(folded);
    const std::size_t stress = vowels == 1         ? 1
                               : ending != nullptr ? ending->stress
                                                   : stress_by_syllable(folded, vowels);
    if (stress == 0 || stress > vowels || (vowels < 2 && company != Company::article))
        return {};
    return join_sounds(sounds, vowels - stress);
}

std::string arabic_article(std::string_view folded, std::string_view name) {
    struct Article {
        std::string_view written;
        std::string_view ipa;
        std::string_view before;  ///< the letters whose sound the article takes on
    };
    constexpr auto articles = std::to_array<Article>({
        {"al", "æl", ""},    {"el", "ɛl", ""},    {"ul", "ʊl", ""},    {"ad", "æd", "d"},
        {"ed", "ɛd", "d"},   {"ud", "ʊd", "d"},   {"an", "æn", "n"},   {"en", "ɛn", "n"},
        {"un", "ʊn", "n"},   {"ar", "ær", "r"},   {"er", "ɛr", "r"},   {"ur", "ʊr", "r"},
        {"as", "æs", "s"},   {"es", "ɛs", "s"},   {"us", "ʊs", "s"},   {"ash", "æʃ", "sh"},
        {"esh", "ɛʃ", "sh"}, {"ush", "ʊʃ", "sh"}, {"ach", "æʃ", "ch"}, {"at", "æt", "t"},
        {"et", "ɛt", "t"},   {"ut", "ʊt", "t"},   {"az", "æz", "z"},   {"ez", "ɛz", "z"},
        {"uz", "ʊz", "z"},   {"ath", "æθ", "th"}, {"adh", "æd", "dh"},
    });
    const auto* found = std::ranges::find_if(articles, [&](const Article& article) {
        return article.written == folded && name.starts_with(article.before);
    });
    return found == articles.end() ? std::string() : std::string(found->ipa);
}

std::string arabic_particle(std::string_view folded) {
    if (folded == "bin")
        return "bɪn";
    if (folded == "bint")
        return "bɪnt";
    if (folded == "ibn")
        return "ɪbən";
    if (folded == "abu" || folded == "abou")
        return "ˈæbuː";
    return folded == "umm" ? "ʊm" : std::string();
}

}  // namespace aloud
