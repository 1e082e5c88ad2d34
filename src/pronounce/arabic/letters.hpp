// SPDX-License-Identifier: GPL-3.0-or-later

// Arabic letters, each with the signs above and below it.
#pragma once

#include <string_view>
#include <vector>

namespace aloud {

inline constexpr char32_t fatha = 0x064E;
inline constexpr char32_t damma = 0x064F;
inline constexpr char32_t kasra = 0x0650;
inline constexpr char32_t shadda = 0x0651;
inline constexpr char32_t sukun = 0x0652;
inline constexpr char32_t fathatan = 0x064B;
inline constexpr char32_t dammatan = 0x064C;
inline constexpr char32_t kasratan = 0x064D;
inline constexpr char32_t dagger_alif = 0x0670;
inline constexpr char32_t alif = U'ا';
inline constexpr char32_t tatweel = U'ـ';

/// A letter and its signs.
struct ArabicLetter {
    char32_t value = 0;
    char32_t vowel = 0;  ///< the sign of a vowel or of none; 0 when there is no sign
    bool doubled = false;

    [[nodiscard]] bool bare() const { return vowel == 0 && !doubled; }
};

/// A consonant and whether the article becomes it.
struct ArabicConsonant {
    char32_t letter;
    std::string_view ipa;
    bool solar = false;  ///< the article's l becomes it
};

/// Nothing when the letter is no consonant.
const ArabicConsonant* arabic_consonant(char32_t letter);

/// The words' letters; none when there are digits.
std::vector<std::vector<ArabicLetter>> arabic_letters(std::string_view text);

/// Whether there is any sign of a vowel, of none, or of doubling.
bool has_arabic_vowels(std::string_view text);

}  // namespace aloud
