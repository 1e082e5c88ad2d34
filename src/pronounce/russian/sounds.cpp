// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/russian/sounds.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace aloud {
namespace {

constexpr char32_t acute = 0x0301;

struct Letter {
    char32_t value = 0;
    bool stressed = false;
};

bool contains(std::u32string_view set, char32_t c) {
    return c != 0 && set.find(c) != std::u32string_view::npos;
}

struct Consonant {
    char32_t letter;
    std::string_view hard;
    std::string_view soft;
    char32_t voiced;     ///< the letter that it becomes before a voiced consonant, or 0
    char32_t voiceless;  ///< and before a voiceless one or at the end
};

constexpr auto consonants = std::to_array<Consonant>({
    {U'б', "b", "bʲ", 0, U'п'}, {U'в', "v", "vʲ", 0, U'ф'}, {U'г', "ɡ", "ɡʲ", 0, U'к'},
    {U'д', "d", "dʲ", 0, U'т'}, {U'ж', "ʐ", "ʐ", 0, U'ш'},  {U'з', "z", "zʲ", 0, U'с'},
    {U'й', "j", "j", 0, 0},     {U'к', "k", "kʲ", U'г', 0}, {U'л', "l", "lʲ", 0, 0},
    {U'м', "m", "mʲ", 0, 0},    {U'н', "n", "nʲ", 0, 0},    {U'п', "p", "pʲ", U'б', 0},
    {U'р', "r", "rʲ", 0, 0},    {U'с', "s", "sʲ", U'з', 0}, {U'т', "t", "tʲ", U'д', 0},
    {U'ф', "f", "fʲ", U'в', 0}, {U'х', "x", "xʲ", 0, 0},    {U'ц', "ts", "ts", 0, 0},
    {U'ч', "tɕ", "tɕ", 0, 0},   {U'ш', "ʂ", "ʂ", U'ж', 0},  {U'щ', "ɕ", "ɕ", 0, 0},
});

const Consonant* consonant(char32_t letter) {
    const auto* found = std::ranges::find(consonants, letter, &Consonant::letter);
    return found == consonants.end() ? nullptr : found;
}

/// Spellings that are not said letter by letter; they hold no stressed vowel.
struct Spelling {
    std::u32string_view written;
    std::u32string_view said;
};

constexpr auto spellings = std::to_array<Spelling>({
    {U"стн", U"сн"},   {U"здн", U"зн"},   {U"стл", U"сл"}, {U"рдц", U"рц"}, {U"нтск", U"нск"},
    {U"ндск", U"нск"}, {U"вств", U"ств"}, {U"тск", U"цк"}, {U"дск", U"цк"}, {U"тьс", U"ц"},
    {U"тс", U"ц"},     {U"тц", U"ц"},     {U"дц", U"ц"},   {U"сч", U"щ"},   {U"зч", U"щ"},
    {U"жч", U"щ"},     {U"тч", U"ч"},     {U"дч", U"ч"},   {U"сш", U"шш"},  {U"зш", U"шш"},
    {U"зж", U"жж"},    {U"гк", U"хк"},
});

std::vector<Letter> respell(const std::vector<Letter>& letters) {
    std::u32string plain;
    for (const Letter& letter : letters)
        plain += letter.value;
    std::vector<Letter> result;
    for (std::size_t at = 0; at < letters.size();) {
        const std::u32string_view rest = std::u32string_view(plain).substr(at);
        const auto* found = std::ranges::find_if(spellings, [&](const Spelling& spelling) {
            return rest.starts_with(spelling.written);
        });
        if (found == spellings.end()) {
            result.push_back(letters[at++]);
            continue;
        }
        for (const char32_t c : found->said)
            result.push_back({c, false});
        at += found->written.size();
    }
    return result;
}

/// -ого and -его of adjectives have a [v]: Толстого, Крымского.
void soften_genitive(std::vector<Letter>& letters) {
    const std::size_t size = letters.size();
    if (size > 4 && letters[size - 1].value == U'о' && letters[size - 2].value == U'г' &&
        contains(U"ое", letters[size - 3].value))
        letters[size - 2].value = U'в';
}

/// One word; letters only.
class WordSounds {
  public:
    explicit WordSounds(std::vector<Letter> letters) : letters_(std::move(letters)) {
        for (std::size_t i = 0; i < letters_.size(); ++i) {
            if (letters_[i].stressed)
                stress_ = i;
        }
    }

    std::string run() { return run(letters_.size()); }
    /// The first `count` letters only, as they sound before the rest.
    std::string run(std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            if (is_russian_vowel(at(i)))
                add_vowel(i);
            else
                add_consonant(i);
        }
        return ipa_;
    }

  private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    [[nodiscard]] char32_t at(std::size_t i) const {
        return i < letters_.size() ? letters_[i].value : U'\0';
    }
    [[nodiscard]] char32_t voiced_as(std::size_t i) const;
    [[nodiscard]] bool soft(std::size_t i) const;
    [[nodiscard]] bool pretonic(std::size_t i) const;
    [[nodiscard]] std::string_view vowel(std::size_t i, bool after_soft, bool initial) const;
    void add_vowel(std::size_t i);
    void add_consonant(std::size_t i);

    std::vector<Letter> letters_;
    std::size_t stress_ = none;
    std::string ipa_;
};

/// Voicing runs backwards through a cluster from its last obstruent; в makes nothing voiced.
char32_t WordSounds::voiced_as(std::size_t i) const {
    constexpr std::u32string_view voiced = U"бгджз";
    constexpr std::u32string_view voiceless = U"пфктшсхцчщ";
    const char32_t letter = at(i);
    std::size_t next = i + 1;
    while (at(next) == U'ь' || at(next) == U'ъ' || (at(next) == U'в' && next + 1 < letters_.size()))
        ++next;
    const Consonant* own = consonant(letter);
    const bool end = next >= letters_.size() || (at(next) == U'в' && next + 1 == letters_.size());
    if (own->voiceless != 0 && (end || contains(voiceless, at(next))))
        return own->voiceless;
    if (own->voiced != 0 && !end && contains(voiced, at(next)))
        return own->voiced;
    return letter;
}

bool WordSounds::soft(std::size_t i) const {
    const char32_t next = at(i + 1);
    // дз keeps its softness in the д: with a soft з behind it the two run together into [dʑ]
    if (at(i) == U'з' && i > 0 && at(i - 1) == U'д')
        return false;
    if (at(i) == U'д' && next == U'з' && contains(U"еёиюяь", at(i + 2)))
        return true;
    if (contains(U"еёиюяь", next))
        return true;
    // dentals before soft dentals, and н before щ and ч
    if (at(i) == U'н' && contains(U"щч", next))
        return true;
    if (contains(U"сзн", at(i)) && contains(U"тднсзл", next) && contains(U"еёиюяь", at(i + 2)))
        return at(i) == U'н' ? next != U'л' : true;
    return next == at(i) && contains(U"еёиюяь", at(i + 2));
}

void WordSounds::add_consonant(std::size_t i) {
    const Consonant* own = consonant(at(i));
    if (own == nullptr)
        return;
    const Consonant* said = consonant(voiced_as(i));
    ipa_ += soft(i) ? said->soft : said->hard;
}

bool WordSounds::pretonic(std::size_t i) const {
    if (stress_ == none || stress_ < i)
        return false;
    for (std::size_t between = i + 1; between < stress_; ++between) {
        if (is_russian_vowel(at(between)))
            return false;
    }
    return true;
}

std::string_view WordSounds::vowel(std::size_t i, bool after_soft, bool initial) const {
    const char32_t letter = at(i);
    const bool stressed = i == stress_;
    const bool after_hushing = i > 0 && contains(U"жшц", at(i - 1));
    if (contains(U"уюы", letter)) {
        if (letter == U'ы')
            return "ɨ";
        return stressed ? "u" : "ʊ";
    }
    if (letter == U'и')
        return after_hushing ? "ɨ" : stressed ? "i" : "ɪ";
    if (stressed) {
        if (contains(U"оё", letter))
            return "o";
        if (letter == U'э')
            return "ɛ";
        return letter == U'е' ? "e" : "a";
    }
    if (contains(U"еэё", letter))
        return after_hushing || letter == U'э' ? "ɨ" : "ɪ";
    const bool final = i + 1 == letters_.size();
    if (letter == U'я' || (after_soft && letter == U'а'))
        return final ? "ə" : "ɪ";
    return initial || pretonic(i) ? "ɐ" : "ə";
}

void WordSounds::add_vowel(std::size_t i) {
    const char32_t previous = i == 0 ? U'\0' : at(i - 1);
    const bool iotated = contains(U"еёюя", at(i)) &&
                         (i == 0 || is_russian_vowel(previous) || contains(U"ьъ", previous));
    const bool separated = at(i) == U'и' && previous == U'ь';
    if (iotated || separated)
        ipa_ += 'j';
    if (i == stress_)
        ipa_ += "ˈ";
    const bool initial = i == 0 || is_russian_vowel(previous);
    ipa_ += vowel(i, contains(U"чщй", previous), initial);
}

/// Unstressed although they have one vowel.
bool is_proclitic(std::u32string_view word, bool hyphen) {
    constexpr auto always = std::to_array<std::u32string_view>(
        {U"аль", U"эль", U"бен", U"бин", U"ибн", U"и", U"на", U"по", U"от", U"до", U"из", U"за",
         U"не", U"об", U"со", U"во"});
    // without a hyphen they are the names of letters: эс, эр, эн
    constexpr auto before_hyphen =
        std::to_array<std::u32string_view>({U"ас", U"аш", U"ан", U"ад", U"ат", U"ар", U"аз", U"эс",
                                            U"эш", U"эд", U"эт", U"эр", U"эз", U"эн"});
    return std::ranges::find(always, word) != always.end() ||
           (hyphen && std::ranges::find(before_hyphen, word) != before_hyphen.end());
}

std::string word_ipa(std::vector<Letter> letters, bool hyphen) {
    std::u32string plain;
    std::size_t vowels = 0;
    std::size_t last_vowel = 0;
    bool stressed = false;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        plain += letters[i].value;
        stressed = stressed || letters[i].stressed;
        if (is_russian_vowel(letters[i].value)) {
            ++vowels;
            last_vowel = i;
        }
    }
    const auto yo = std::ranges::find(letters, U'ё', &Letter::value);
    if (!stressed && yo != letters.end())
        yo->stressed = true;
    else if (!stressed && vowels == 1 && !is_proclitic(plain, hyphen))
        letters[last_vowel].stressed = true;
    soften_genitive(letters);
    return WordSounds(respell(letters)).run();
}

std::vector<Letter> letters_of(std::string_view word) {
    std::vector<Letter> letters;
    const std::string lower = to_lower(compose(word));
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        at += c.length;
        if (is_russian_vowel(c.value) || contains(U"ьъ", c.value) || consonant(c.value) != nullptr)
            letters.push_back({c.value, false});
    }
    return letters;
}

}  // namespace

bool is_russian_vowel(char32_t c) {
    return contains(U"аеёиоуыэюя", c);
}

std::string russian_ipa(std::string_view text) {
    std::string ipa;
    std::vector<Letter> letters;
    const std::string lower = to_lower(compose(text));
    const auto end_word = [&](bool hyphen) {
        if (letters.empty())
            return;
        if (!ipa.empty())
            ipa += " ";
        ipa += word_ipa(std::move(letters), hyphen);
        letters.clear();
    };
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        at += c.length;
        if (c.value == acute && !letters.empty())
            letters.back().stressed = true;
        else if (is_russian_vowel(c.value) || contains(U"ьъ", c.value) ||
                 consonant(c.value) != nullptr)
            letters.push_back({c.value, false});
        else if (!is_mark(c.value) && !is_format(c.value))
            end_word(c.value == '-' || c.value == 0x2011);
    }
    end_word(false);
    return ipa;
}

std::string russian_clitic_ipa(std::string_view clitic, std::string_view next) {
    std::vector<Letter> letters = letters_of(clitic);
    const std::size_t own = letters.size();
    std::vector<Letter> host = letters_of(next);
    if (host.empty())
        host.push_back({U'а', false});
    const auto vowel = std::ranges::find_if(host, is_russian_vowel, &Letter::value);
    if (vowel != host.end())
        vowel->stressed = true;
    // nothing softens across the words, which ъ tells
    letters.push_back({U'ъ', false});
    letters.insert(letters.end(), host.begin(), host.end());
    return WordSounds(std::move(letters)).run(own);
}

std::string mark_stress(std::string_view word, std::size_t vowel) {
    std::string marked;
    std::size_t seen = 0;
    const std::string lower = to_lower(word);
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        marked.append(lower, at, c.length);
        if (is_russian_vowel(c.value) && seen++ == vowel)
            append_utf8(marked, acute);
        at += c.length;
    }
    return marked;
}

std::size_t count_russian_vowels(std::string_view word) {
    std::size_t count = 0;
    const std::string lower = to_lower(word);
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        count += is_russian_vowel(c.value) ? 1U : 0U;
        at += c.length;
    }
    return count;
}

bool has_russian_stress(std::string_view text) {
    std::size_t vowels = 0;
    bool stressed = false;
    const std::string lower = to_lower(compose(text)) + " ";
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        at += c.length;
        if (is_russian_vowel(c.value))
            ++vowels;
        stressed = stressed || c.value == acute || c.value == U'ё';
        if (is_letter(c.value) || is_mark(c.value))
            continue;
        if (vowels > 1 && !stressed)
            return false;
        vowels = 0;
        stressed = false;
    }
    return true;
}

}  // namespace aloud
