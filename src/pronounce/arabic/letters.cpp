// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/arabic/letters.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

constexpr auto consonants = std::to_array<ArabicConsonant>({
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

bool is_vowel_sign(char32_t c) {
    return (c >= fathatan && c <= kasra) || c == sukun || c == dagger_alif;
}

/// Where a sign belongs to a letter before it.
bool add_sign(std::vector<ArabicLetter>& word, char32_t c) {
    if (word.empty() || (c != shadda && !is_vowel_sign(c)))
        return false;
    if (c == shadda)
        word.back().doubled = true;
    else
        word.back().vowel = c;
    return true;
}

}  // namespace

const ArabicConsonant* arabic_consonant(char32_t letter) {
    const auto* found = std::ranges::find(consonants, letter, &ArabicConsonant::letter);
    return found == consonants.end() ? nullptr : found;
}

std::vector<std::vector<ArabicLetter>> arabic_letters(std::string_view text) {
    std::vector<std::vector<ArabicLetter>> words(1);
    const std::string composed = compose(text);
    for (std::size_t at = 0; at < composed.size();) {
        const CodePoint c = decode_at(composed, at);
        at += c.length;
        if (is_digit(c.value))
            return {};
        const bool between = is_space(c.value) || is_punctuation(c.value);
        if (add_sign(words.back(), c.value) || c.value == tatweel)
            continue;
        if (is_letter(c.value))
            words.back().push_back({c.value == U'ٱ' ? alif : c.value, 0, false});
        else if (between && !words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
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
