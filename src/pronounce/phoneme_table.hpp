// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pronounce/mnemonics.hpp"

#include <span>

namespace aloud {

/// What is said for a symbol, by phoneme table. "~" before it: only the nearest; empty: nothing is
/// said. Several mnemonics are separated by |.
struct PhonemeRow {
    std::string_view ipa;
    std::string_view english;
    std::string_view russian;
    std::string_view arabic;

    [[nodiscard]] std::string_view in(PhonemeTable table) const;
};

std::span<const PhonemeRow> vowel_rows();
std::span<const PhonemeRow> consonant_rows();
/// English vowels with an r that no vowel follows: one phoneme, with or without [r] as the accent
/// has it.
std::span<const PhonemeRow> rhotic_rows();
/// Signs that change nothing that can be said: length, syllable borders, finer shades.
std::u32string_view ignored_signs();

/// All mnemonics that eSpeak NG 1.51 has in the table, in both accents for English, separated by
/// spaces.
std::string_view inventory_of(PhonemeTable table);

}  // namespace aloud
