// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/arabic/sounds.hpp"

#include "pronounce/arabic/letters.hpp"

#include <algorithm>
#include <vector>

namespace aloud {
namespace {

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
    WordSounds(std::vector<ArabicLetter> letters, std::size_t particles, bool construct)
        : letters_(std::move(letters)),
          particles_(particles),
          construct_(construct),
          god_(ends_in_god()) {}

    /// Empty when a vowel is missing.
    std::string run(Begin begin);

  private:
    [[nodiscard]] ArabicLetter at(std::size_t i) const {
        return i < letters_.size() ? letters_[i] : ArabicLetter{};
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

    std::vector<ArabicLetter> letters_;
    std::size_t particles_;
    bool construct_;  ///< another word follows that belongs to it
    bool god_;
    std::vector<Sound> sounds_;
    std::size_t stem_ = 0;  ///< the first sound that may bear the stress
};

/// ال, whose l has no vowel of its own, a doubled l, or one before the alif that joins: الِاتِّحَاد.
bool WordSounds::article_at(std::size_t i) const {
    const bool opened = at(i).value == alif && (at(i).bare() || at(i).vowel == fatha);
    const ArabicLetter l = at(i + 1);
    if (!opened || l.value != U'ل' || i + 3 >= letters_.size())
        return false;
    return l.doubled || l.vowel == 0 || l.vowel == sukun ||
           (at(i + 2).value == alif && at(i + 2).bare() && l.vowel == kasra);
}

/// The article's l behind the particle li: لِلْ, لِلسَّلَام, لِلَّه.
bool WordSounds::contracted_at(std::size_t i) const {
    const ArabicLetter l = at(i);
    return i > 0 && at(i - 1).value == U'ل' && at(i - 1).vowel == kasra && l.value == U'ل' &&
           (l.doubled || l.vowel == 0 || l.vowel == sukun) && !is_last(i);
}

/// The silent alif of وَاسْتَقْبَلَ and وَانْتَهَى.
bool WordSounds::joining_alif(std::size_t i) const {
    const ArabicLetter next = at(i + 1);
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
    const ArabicConsonant* next = arabic_consonant(at(l + 1).value);
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
    const ArabicLetter letter = at(i);
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
    const ArabicLetter letter = at(i);
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
    const ArabicConsonant* own = arabic_consonant(at(i).value);
    if (own == nullptr)
        return false;
    sounds_.push_back({own->ipa});
    if (at(i).doubled)
        sounds_.push_back({own->ipa});
    const ArabicLetter next = at(i + 1);
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

bool has_article(const std::vector<ArabicLetter>& word) {
    return word.size() > 3 && word[0].value == alif && word[1].value == U'ل';
}

Begin begin_after(std::string_view ipa) {
    if (ipa.empty())
        return Begin::pause;
    const bool vowel =
        ipa.ends_with("a") || ipa.ends_with("i") || ipa.ends_with("u") || ipa.ends_with("ː");
    return vowel ? Begin::after_vowel : Begin::after_consonant;
}

}  // namespace

std::string arabic_ipa(std::string_view text, std::string_view particle) {
    std::vector<std::vector<ArabicLetter>> words = arabic_letters(text);
    const std::vector<std::vector<ArabicLetter>> before = arabic_letters(particle);
    std::size_t particles = 0;
    if (!words.empty() && !before.empty()) {
        particles = before.front().size();
        words.front().insert(words.front().begin(), before.front().begin(), before.front().end());
    }
    std::string ipa;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool construct = i + 1 < words.size() && !has_article(words[i]);
        const Begin begin = begin_after(ipa);
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

}  // namespace aloud
