// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/arpabet.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

struct Phone {
    std::string_view code;
    std::string_view ipa;
};

/// http://www.speech.cs.cmu.edu/cgi-bin/cmudict: 15 vowels, which carry a digit of stress, and 24
/// consonants.
constexpr auto phones = std::to_array<Phone>({
    {"AA", "ɑː"}, {"AE", "æ"},   {"AH", "ʌ"},  {"AO", "ɔː"}, {"AW", "aʊ"}, {"AY", "aɪ"},
    {"EH", "ɛ"},  {"ER", "ɜːr"}, {"EY", "eɪ"}, {"IH", "ɪ"},  {"IY", "iː"}, {"OW", "əʊ"},
    {"OY", "ɔɪ"}, {"UH", "ʊ"},   {"UW", "uː"}, {"B", "b"},   {"CH", "tʃ"}, {"D", "d"},
    {"DH", "ð"},  {"F", "f"},    {"G", "ɡ"},   {"HH", "h"},  {"JH", "dʒ"}, {"K", "k"},
    {"L", "l"},   {"M", "m"},    {"N", "n"},   {"NG", "ŋ"},  {"P", "p"},   {"R", "r"},
    {"S", "s"},   {"SH", "ʃ"},   {"T", "t"},   {"TH", "θ"},  {"V", "v"},   {"W", "w"},
    {"Y", "j"},   {"Z", "z"},    {"ZH", "ʒ"},
});

std::string_view ipa_of(std::string_view code, char stress) {
    if (code == "AH" && stress == '0')
        return "ə";
    if (code == "ER" && stress == '0')
        return "ər";
    if (code == "IY" && stress == '0')
        return "i";
    const auto* found = std::ranges::find(phones, code, &Phone::code);
    return found == phones.end() ? std::string_view() : found->ipa;
}

}  // namespace

std::string arpabet_to_ipa(std::string_view phonemes, std::string* unknown) {
    std::string ipa;
    for (std::string_view rest = trim(phonemes); !rest.empty(); rest = trim(rest)) {
        const std::string_view phone = rest.substr(0, rest.find_first_of(" \t"));
        rest.remove_prefix(phone.size());
        std::string_view code = phone;
        const char stress = code.back() >= '0' && code.back() <= '2' ? code.back() : ' ';
        if (stress != ' ')
            code.remove_suffix(1);
        const std::string_view sound = ipa_of(code, stress);
        if (sound.empty()) {
            *unknown = phone;
            return {};
        }
        // before the vowel, where the mark is understood as well as before the syllable
        if (stress == '1')
            ipa += "ˈ";
        else if (stress == '2')
            ipa += "ˌ";
        ipa += sound;
    }
    return ipa;
}

}  // namespace aloud
