// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/arabic/sounds.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace aloud {
namespace {

constexpr char32_t fatha = 0x064E;
constexpr char32_t damma = 0x064F;
constexpr char32_t kasra = 0x0650;
constexpr char32_t shadda = 0x0651;
constexpr char32_t sukun = 0x0652;
constexpr char32_t fathatan = 0x064B;
constexpr char32_t dammatan = 0x064C;
constexpr char32_t kasratan = 0x064D;
constexpr char32_t dagger_alif = 0x0670;
constexpr char32_t alif = U'ا';
constexpr char32_t tatweel = U'ـ';

struct Letter {
    char32_t value = 0;
    char32_t vowel = 0;  ///< the sign of a vowel or of none; 0 when there is no sign
    bool doubled = false;

    [[nodiscard]] bool bare() const { return vowel == 0 && !doubled; }
};

struct Consonant {
    char32_t letter;
    std::string_view ipa;
    bool solar = false;  ///< the article's l becomes it
};

constexpr auto consonants = std::to_array<Consonant>({
    {U'ب', "b"},        {U'ت', "t", true},  {U'ث', "θ", true},  {U'ج', "dʒ"},
    {U'ح', "ħ"},        {U'خ', "x"},        {U'د', "d", true},  {U'ذ', "ð", true},
    {U'ر', "r", true},  {U'ز', "z", true},  {U'س', "s", true},  {U'ش', "ʃ", true},
    {U'ص', "sˤ", true}, {U'ض', "dˤ", true}, {U'ط', "tˤ", true}, {U'ظ', "ðˤ", true},
    {U'ع', "ʕ"},        {U'غ', "ɣ"},        {U'ف', "f"},        {U'ق', "q"},
    {U'ك', "k"},        {U'ل', "l", true},  {U'م', "m"},        {U'ن', "n", true},
    {U'ه', "h"},        {U'و', "w"},        {U'ي', "j"},        {U'ء', "ʔ"},
    {U'أ', "ʔ"},        {U'إ', "ʔ"},        {U'ؤ', "ʔ"},        {U'ئ', "ʔ"},
    {U'ة', "t"},        {U'پ', "p"},        {U'چ', "tʃ"},       {U'ڤ', "v"},
    {U'گ', "ɡ"},        {U'ڨ', "ɡ"},
});

const Consonant* consonant(char32_t letter) {
    const auto* found = std::ranges::find(consonants, letter, &Consonant::letter);
    return found == consonants.end() ? nullptr : found;
}

bool is_vowel_sign(char32_t c) {
    return (c >= fathatan && c <= kasra) || c == sukun || c == dagger_alif;
}

std::string_view vowel_of(char32_t sign) {
    if (sign == kasra || sign == kasratan)
        return "i";
    return sign == damma || sign == dammatan ? "u" : "a";
}

struct Sound {
    std::string_view ipa;
    bool vowel = false;
    bool lengthened = false;
};

/// What is said before a word.
enum class Begin { pause, after_vowel, after_consonant };

/// One word; `particles` of its letters were put before it.
class WordSounds {
  public:
    WordSounds(std::vector<Letter> letters, std::size_t particles, bool construct)
        : letters_(std::move(letters)),
          particles_(particles),
          construct_(construct),
          god_(ends_in_god()) {}

    /// Empty when a vowel is missing.
    std::string run(Begin begin);

  private:
    [[nodiscard]] Letter at(std::size_t i) const {
        return i < letters_.size() ? letters_[i] : Letter{};
    }
    [[nodiscard]] bool is_last(std::size_t i) const { return i + 1 >= letters_.size(); }
    [[nodiscard]] bool article_at(std::size_t i) const;
    [[nodiscard]] bool contracted_at(std::size_t i) const;
    [[nodiscard]] bool joining_alif(std::size_t i) const;
    [[nodiscard]] bool ends_in_god() const;
    [[nodiscard]] std::size_t stressed_vowel() const;

    std::size_t take_particles();
    std::size_t take_article(std::size_t i, Begin begin);
    bool take(std::size_t i);
    bool take_alif(std::size_t i);
    bool take_long(std::size_t i);
    bool take_feminine(std::size_t i);
    bool take_consonant(std::size_t i);
    void add_vowel(std::size_t i);
    void lengthen();
    [[nodiscard]] bool after(std::string_view vowel) const {
        return !sounds_.empty() && sounds_.back().ipa == vowel && !sounds_.back().lengthened;
    }

    std::vector<Letter> letters_;
    std::size_t particles_;
    bool construct_;  ///< another word follows that belongs to it
    bool god_;
    std::vector<Sound> sounds_;
    std::size_t stem_ = 0;  ///< the first sound that may bear the stress
};

/// ال, whose l has no vowel of its own, a doubled l, or one before the alif that joins: الِاتِّحَاد.
bool WordSounds::article_at(std::size_t i) const {
    const bool opened = at(i).value == alif && (at(i).bare() || at(i).vowel == fatha);
    const Letter l = at(i + 1);
    if (!opened || l.value != U'ل' || i + 3 >= letters_.size())
        return false;
    return l.doubled || l.vowel == 0 || l.vowel == sukun ||
           (at(i + 2).value == alif && at(i + 2).bare() && l.vowel == kasra);
}

/// The article's l behind the particle li: لِلْ, لِلسَّلَام, لِلَّه.
bool WordSounds::contracted_at(std::size_t i) const {
    const Letter l = at(i);
    return i > 0 && at(i - 1).value == U'ل' && at(i - 1).vowel == kasra && l.value == U'ل' &&
           (l.doubled || l.vowel == 0 || l.vowel == sukun) && !is_last(i);
}

/// The silent alif of وَاسْتَقْبَلَ and وَانْتَهَى.
bool WordSounds::joining_alif(std::size_t i) const {
    const Letter next = at(i + 1);
    return i == 1 && (at(0).value == U'و' || at(0).value == U'ف') && next.vowel == sukun &&
           (next.value == U'ن' || at(i + 2).value == U'ت');
}

/// اللَّه and لِلَّه: the long vowel is not written.
bool WordSounds::ends_in_god() const {
    const std::size_t size = letters_.size();
    return size >= 3 && at(size - 1).value == U'ه' && at(size - 2).value == U'ل' &&
           at(size - 2).doubled && (at(size - 3).value == U'ل' || at(size - 3).value == alif);
}

void WordSounds::lengthen() {
    sounds_.back().lengthened = true;
}

void WordSounds::add_vowel(std::size_t i) {
    const char32_t sign = at(i).vowel;
    if (sign == 0 || sign == sukun)
        return;
    sounds_.push_back({vowel_of(sign), true, sign == dagger_alif});
    if (sign == fathatan || sign == dammatan || sign == kasratan)
        sounds_.push_back({"n"});
}

/// Particles before an article, as it is written, or as many as were put before the word.
std::size_t WordSounds::take_particles() {
    constexpr std::u32string_view all = U"وفبكل";
    std::size_t end = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        if (article_at(i) || contracted_at(i))
            end = i;
        if (end > 0 || all.find(at(i).value) == std::u32string_view::npos || at(i).doubled ||
            (at(i).vowel != fatha && at(i).vowel != kasra))
            break;
    }
    if (end == 0 && !article_at(0))
        end = std::min(particles_, letters_.size());
    for (std::size_t i = 0; i < end; ++i)
        take_consonant(i);
    return end;
}

/// The letter behind the article.
std::size_t WordSounds::take_article(std::size_t i, Begin begin) {
    if (!article_at(i) && !contracted_at(i))
        return i;
    if (i == 0 && begin == Begin::pause)
        sounds_.push_back({"ʔ"});
    if (i == 0 && begin != Begin::after_vowel)
        sounds_.push_back({"a", true});
    const std::size_t l = article_at(i) ? i + 1 : i;
    if (at(l).doubled) {
        sounds_.push_back({"l"});
        letters_[l].doubled = false;
        stem_ = sounds_.size();
        return l;
    }
    const Consonant* next = consonant(at(l + 1).value);
    if (next != nullptr && next->solar && (at(l).vowel == 0 || at(l).vowel == sukun)) {
        sounds_.push_back({next->ipa});
        letters_[l + 1].doubled = false;
    } else {
        sounds_.push_back({"l"});
    }
    stem_ = sounds_.size();
    add_vowel(l);
    return l + 1;
}

bool WordSounds::take_alif(std::size_t i) {
    const Letter letter = at(i);
    if (letter.value == U'آ') {
        sounds_.push_back({"ʔ"});
        sounds_.push_back({"a", true, true});
        return true;
    }
    if (i == 0) {
        sounds_.push_back({"ʔ"});
        add_vowel(i);
        return !letter.bare();
    }
    if (letter.vowel == fathatan) {
        if (!after("a"))
            sounds_.push_back({"a", true});
        sounds_.push_back({"n"});
    } else if (after("a") && letter.value == alif && !joining_alif(i)) {
        lengthen();
    }
    return true;
}

/// و and ي and ى that lengthen a vowel.
bool WordSounds::take_long(std::size_t i) {
    const Letter letter = at(i);
    const bool maqsura = letter.value == U'ى';
    const bool plain = !letter.doubled && (letter.vowel == 0 || letter.vowel == sukun);
    const bool fits = (letter.value == U'و' && after("u")) || (letter.value == U'ي' && after("i"));
    if (maqsura) {
        if (after("a") || after("i"))
            lengthen();
        return true;
    }
    // the ending of descent loses its doubling where nothing follows
    const bool descent = letter.value == U'ي' && after("i") && is_last(i) &&
                         (letter.vowel == 0 || letter.vowel == sukun);
    if (!descent && (!fits || !plain))
        return false;
    lengthen();
    return true;
}

bool WordSounds::take_feminine(std::size_t i) {
    if (sounds_.empty() || !sounds_.back().vowel)
        return false;
    if (at(i).bare() && !construct_) {
        if (sounds_.back().lengthened)
            sounds_.push_back({"h"});
        return true;
    }
    sounds_.push_back({"t"});
    add_vowel(i);
    return true;
}

bool WordSounds::take_consonant(std::size_t i) {
    const Consonant* own = consonant(at(i).value);
    if (own == nullptr)
        return false;
    sounds_.push_back({own->ipa});
    if (at(i).doubled)
        sounds_.push_back({own->ipa});
    const Letter next = at(i + 1);
    const bool before_a =
        (next.value == alif || next.value == U'ى' || next.value == U'ة') && next.vowel != fathatan;
    if (at(i).vowel == 0 && before_a)
        sounds_.push_back({"a", true});
    else if (at(i).vowel == 0 && at(i).value == U'إ')
        sounds_.push_back({"i", true});
    else
        add_vowel(i);
    if (i + 2 == letters_.size() && god_ && sounds_.back().vowel)
        lengthen();
    const bool diphthong = at(i).value == U'و' || at(i).value == U'ي';
    return at(i).vowel != 0 || is_last(i) || sounds_.back().vowel || diphthong ||
           next.vowel == fathatan;
}

bool WordSounds::take(std::size_t i) {
    const char32_t letter = at(i).value;
    if (letter == alif || letter == U'آ')
        return take_alif(i);
    if (letter == U'ة')
        return take_feminine(i);
    const bool may_lengthen = letter == U'و' || letter == U'ي' || letter == U'ى';
    return (may_lengthen && take_long(i)) || take_consonant(i);
}

/// The index of the sound; the number of sounds when there is no vowel.
std::size_t WordSounds::stressed_vowel() const {
    struct Syllable {
        std::size_t vowel = 0;
        int weight = 1;
    };
    std::vector<Syllable> syllables;
    for (std::size_t i = stem_; i < sounds_.size(); ++i) {
        if (sounds_[i].vowel) {
            if (!syllables.empty())
                --syllables.back().weight;  // the consonant before this vowel
            syllables.push_back({i, sounds_[i].lengthened ? 2 : 1});
        } else if (!syllables.empty()) {
            ++syllables.back().weight;
        }
    }
    const std::size_t count = syllables.size();
    if (count == 0)
        return sounds_.size();
    if (count == 1 || syllables[count - 1].weight > 2)
        return syllables[count - 1].vowel;
    if (count == 2 || syllables[count - 2].weight > 1)
        return syllables[count - 2].vowel;
    return syllables[count - 3].vowel;
}

std::string WordSounds::run(Begin begin) {
    std::size_t i = take_particles();
    stem_ = sounds_.size();
    i = take_article(i, begin);
    for (; i < letters_.size(); ++i) {
        if (!take(i))
            return {};
    }
    const std::size_t stressed = stressed_vowel();
    if (stressed == sounds_.size())
        return {};
    std::string ipa;
    for (std::size_t at = 0; at < sounds_.size(); ++at) {
        const Sound& sound = sounds_[at];
        // a doubled consonant is not heard as such where the word ends
        if (at > 0 && at + 1 == sounds_.size() && !sound.vowel && sounds_[at - 1].ipa == sound.ipa)
            break;
        if (at == stressed)
            ipa += "ˈ";
        ipa += sound.ipa;
        if (sound.lengthened)
            ipa += "ː";
    }
    return ipa;
}

/// The words' letters; none when there is anything else than Arabic letters.
std::vector<std::vector<Letter>> letters_of(std::string_view text) {
    std::vector<std::vector<Letter>> words(1);
    const std::string composed = compose(text);
    for (std::size_t at = 0; at < composed.size();) {
        const CodePoint c = decode_at(composed, at);
        at += c.length;
        std::vector<Letter>& word = words.back();
        if (c.value == shadda && !word.empty())
            word.back().doubled = true;
        else if (is_vowel_sign(c.value) && !word.empty())
            word.back().vowel = c.value;
        else if (is_letter(c.value) && c.value != tatweel)
            word.push_back({c.value == U'ٱ' ? alif : c.value, 0, false});
        else if ((is_space(c.value) || is_punctuation(c.value)) && !word.empty())
            words.emplace_back();
        else if (is_digit(c.value))
            return {};
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool has_article(const std::vector<Letter>& word) {
    return word.size() > 3 && word[0].value == alif && word[1].value == U'ل';
}

bool ends_with_vowel(std::string_view ipa) {
    return ipa.ends_with("a") || ipa.ends_with("i") || ipa.ends_with("u") || ipa.ends_with("ː");
}

}  // namespace

std::string arabic_ipa(std::string_view text, std::string_view particle) {
    std::vector<std::vector<Letter>> words = letters_of(text);
    const std::vector<std::vector<Letter>> before = letters_of(particle);
    std::size_t particles = 0;
    if (!words.empty() && !before.empty()) {
        particles = before.front().size();
        words.front().insert(words.front().begin(), before.front().begin(), before.front().end());
    }
    std::string ipa;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool construct = i + 1 < words.size() && !has_article(words[i]);
        const Begin begin = i == 0                 ? Begin::pause
                            : ends_with_vowel(ipa) ? Begin::after_vowel
                                                   : Begin::after_consonant;
        const std::string word = WordSounds(words[i], i == 0 ? particles : 0, construct).run(begin);
        if (word.empty())
            return {};
        // the article's vowel is lost after another: ħizbullaːh
        if (i > 0 && !(begin == Begin::after_vowel && has_article(words[i])))
            ipa += ' ';
        ipa += word;
    }
    return ipa;
}

bool has_arabic_vowels(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (c.value == shadda || is_vowel_sign(c.value))
            return true;
        at += c.length;
    }
    return false;
}

}  // namespace aloud
