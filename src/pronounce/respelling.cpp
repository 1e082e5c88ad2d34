// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/respelling.hpp"

#include "base/translate.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace aloud {
namespace {

// Where newsrooms differ (BBC, VOA, Merriam-Webster), the reading that fits all that write it so.
constexpr auto vowels = std::to_array<RespelledSound>({
    {"a", "æ", "cat"},      {"ah", "ɑː", "father"}, {"air", "ɛər", "hair"},
    {"ar", "ɑːr", "car"},   {"aw", "ɔː", "law"},    {"ay", "eɪ", "day"},
    {"e", "ɛ", "bed"},      {"eh", "ɛ", "bed"},     {"ee", "iː", "see"},
    {"eer", "ɪər", "deer"}, {"er", "ər", "letter"}, {"ew", "juː", "few"},
    {"eye", "aɪ", "eye"},   {"i", "ɪ", "sit"},      {"igh", "aɪ", "high"},
    {"ih", "ɪ", "sit"},     {"o", "ɒ", "hot"},      {"oh", "əʊ", "go"},
    {"oo", "uː", "moon"},   {"or", "ɔːr", "more"},  {"ow", "aʊ", "cow"},
    {"oy", "ɔɪ", "boy"},    {"u", "ʌ", "cup"},      {"uh", "ə", "sofa"},
    {"ur", "ɜːr", "turn"},  {"uu", "ʊ", "book"},    {"y", "aɪ", "by, after a consonant"},
});

constexpr auto consonants = std::to_array<RespelledSound>({
    {"b", "b", "bed"},
    {"ch", "tʃ", "church"},
    {"d", "d", "day"},
    {"dh", "ð", "this"},
    {"f", "f", "far"},
    {"g", "ɡ", "get"},
    {"gh", "ɣ", "Baghdad, said in the throat"},
    {"h", "h", "hat"},
    {"j", "dʒ", "jet"},
    {"k", "k", "kit"},
    {"kh", "x", "loch"},
    {"ks", "ks", "six"},
    {"l", "l", "leg"},
    {"m", "m", "man"},
    {"n", "n", "no"},
    {"ng", "ŋ", "sing"},
    {"p", "p", "pen"},
    {"r", "r", "red"},
    {"s", "s", "sun"},
    {"sh", "ʃ", "ship"},
    {"t", "t", "ten"},
    {"th", "θ", "thin"},
    {"ts", "ts", "cats"},
    {"v", "v", "van"},
    {"w", "w", "wet"},
    {"x", "ks", "six"},
    {"y", "j", "yes"},
    {"z", "z", "zoo"},
    {"zh", "ʒ", "measure"},
});

const RespelledSound* longest(std::span<const RespelledSound> sounds, std::string_view rest) {
    const RespelledSound* best = nullptr;
    for (const RespelledSound& sound : sounds) {
        if (rest.starts_with(sound.letters) &&
            (best == nullptr || sound.letters.size() > best->letters.size()))
            best = &sound;
    }
    return best;
}

/// Letters that newsrooms leave to others, and what they write instead.
std::string advice(std::string_view letter) {
    if (letter == "c")
        return tr("; write k, s or ch");
    return letter == "q" ? tr("; write k") : "";
}

class RespellingReader {
  public:
    explicit RespellingReader(std::string_view text) : text_(text), lower_(to_lower(text)) {}

    Respelled read() {
        if (!std::ranges::all_of(text_, [](char c) { return c > 0; }))
            return fail_at_sign();
        for (std::size_t at = 0; at <= text_.size() && result_.problem.empty(); ++at) {
            const bool part = at == text_.size() || text_[at] == ' ' || text_[at] == '-';
            if (!part)
                continue;
            read_syllable(begin_, at);
            begin_ = at + 1;
            if (at == text_.size() || text_[at] == ' ')
                end_word();
        }
        if (result_.problem.empty() && syllables_ == 0)
            result_.problem = tr("the respelling is empty");
        else if (result_.problem.empty() && !stressed_ && syllables_ > 1)
            result_.problem =
                tr("no syllable is in capitals; write the stressed one so: bah-SHAHR");
        if (!result_.problem.empty())
            result_.ipa.clear();
        return std::move(result_);
    }

  private:
    Respelled fail_at_sign() {
        std::size_t at = 0;
        while (text_[at] > 0)
            ++at;
        return {{}, unknown(at, decode_at(text_, at).length)};
    }

    [[nodiscard]] std::string unknown(std::size_t at, std::size_t length) const {
        return tr("'{}' at character {} is no sound of the respelling{}", text_.substr(at, length),
                  count_code_points(text_.substr(0, at)) + 1,
                  advice(std::string_view(lower_).substr(at, length)));
    }

    void read_syllable(std::size_t begin, std::size_t end) {
        if (begin == end)
            return;
        const bool capitals = std::ranges::none_of(text_.substr(begin, end - begin),
                                                   [](char c) { return c >= 'a' && c <= 'z'; });
        std::string sounds;
        bool has_vowel = false;
        for (std::size_t at = begin; at < end;) {
            const std::string_view rest = std::string_view(lower_).substr(at, end - at);
            const RespelledSound* sound = next_sound(rest, begin, at);
            if (sound == nullptr) {
                result_.problem = unknown(at, 1);
                return;
            }
            const bool vowel = is_vowel(sound);
            has_vowel = has_vowel || vowel;
            // a doubled consonant is one
            if (vowel || !sounds.ends_with(sound->ipa))
                sounds += vowel && capitals ? under_stress(*sound) : sound->ipa;
            at += sound->letters.size();
        }
        add_syllable(sounds, capitals && has_vowel);
    }

    static std::string_view under_stress(const RespelledSound& vowel) {
        if (vowel.letters == "uh")
            return "ʌ";
        return vowel.letters == "er" ? "ɜːr" : vowel.ipa;
    }

    /// y is a vowel behind a consonant unless a vowel follows: "by", but "yah", "byoo".
    [[nodiscard]] const RespelledSound* next_sound(std::string_view rest, std::size_t begin,
                                                   std::size_t at) const {
        const RespelledSound* vowel = longest(vowels, rest);
        const RespelledSound* consonant = longest(consonants, rest);
        if (rest.front() != 'y')
            return vowel != nullptr ? vowel : consonant;
        const bool vowel_next =
            rest.size() > 1 && rest[1] != 'y' && longest(vowels, rest.substr(1)) != nullptr;
        return at == begin || vowel_next ? consonant : vowel;
    }

    static bool is_vowel(const RespelledSound* sound) {
        return sound >= vowels.data() && sound < vowels.data() + vowels.size();
    }

    void add_syllable(std::string_view sounds, bool stressed) {
        if (stressed) {
            // of two in a word, the last is the main one
            const std::size_t before = word_.find("ˈ");
            if (before != std::string::npos)
                word_.replace(before, std::string_view("ˈ").size(), "ˌ");
            word_ += "ˈ";
        }
        word_ += sounds;
        stressed_ = stressed_ || stressed;
        ++syllables_;
    }

    void end_word() {
        if (word_.empty())
            return;
        if (!result_.ipa.empty())
            result_.ipa += ' ';
        result_.ipa += word_;
        word_.clear();
    }

    std::string_view text_;
    std::string lower_;
    std::size_t begin_ = 0;
    std::string word_;
    std::size_t syllables_ = 0;
    bool stressed_ = false;
    Respelled result_;
};

}  // namespace

std::span<const RespelledSound> respelled_vowels() {
    return vowels;
}

std::span<const RespelledSound> respelled_consonants() {
    return consonants;
}

Respelled read_respelling(std::string_view respelling) {
    constexpr std::size_t longest_respelling = 200;
    const std::string_view text = trim(respelling);
    if (text.size() > longest_respelling)
        return {{}, tr("the respelling is longer than {} bytes", longest_respelling)};
    return RespellingReader(text).read();
}

}  // namespace aloud
