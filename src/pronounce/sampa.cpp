// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/sampa.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

struct Symbol {
    std::string_view sampa;
    std::string_view ipa;
};

/// The longer ones first.
constexpr auto symbols = std::to_array<Symbol>({
    {"tS", "tʃ"}, {"dZ", "dʒ"}, {"s\\", "ɕ"}, {"z\\", "ʑ"}, {"_j", "ʲ"},  {"_?\\", "ˤ"},
    {"_~", "̃"},   {"_d", ""},   {"X\\", "ħ"}, {"?\\", "ʕ"}, {"h\\", "ɦ"}, {"r\\", "ɹ"},
    {"@`", "ɚ"},  {"3`", "ɝ"},  {"s`", "ʂ"},  {"z`", "ʐ"},  {"l`", "ɭ"},  {"n`", "ɳ"},
    {"A", "ɑ"},   {"{", "æ"},   {"6", "ɐ"},   {"Q", "ɒ"},   {"V", "ʌ"},   {"O", "ɔ"},
    {"E", "ɛ"},   {"@", "ə"},   {"3", "ɜ"},   {"I", "ɪ"},   {"1", "ɨ"},   {"}", "ʉ"},
    {"U", "ʊ"},   {"M", "ɯ"},   {"Y", "ʏ"},   {"2", "ø"},   {"9", "œ"},   {"8", "ɵ"},
    {"T", "θ"},   {"D", "ð"},   {"S", "ʃ"},   {"Z", "ʒ"},   {"C", "ç"},   {"X", "χ"},
    {"G", "ɣ"},   {"R", "ʁ"},   {"?", "ʔ"},   {"N", "ŋ"},   {"J", "ɲ"},   {"L", "ʎ"},
    {"F", "ɱ"},   {"B", "β"},   {"P", "ʋ"},   {"H", "ɥ"},   {"4", "ɾ"},   {"5", "ɫ"},
    {"g", "ɡ"},   {"\"", "ˈ"},  {"%", "ˌ"},   {":", "ː"},   {"'", "ʲ"},   {"=", "̩"},
});

}  // namespace

std::string sampa_to_ipa(std::string_view sampa) {
    std::string ipa;
    while (!sampa.empty()) {
        const auto* found = std::ranges::find_if(
            symbols, [&](const Symbol& symbol) { return sampa.starts_with(symbol.sampa); });
        if (found == symbols.end()) {
            ipa += sampa.front();
            sampa.remove_prefix(1);
        } else {
            ipa += found->ipa;
            sampa.remove_prefix(found->sampa.size());
        }
    }
    return ipa;
}

}  // namespace aloud
