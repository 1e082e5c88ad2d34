// SPDX-License-Identifier: GPL-3.0-or-later

// IPA becomes eSpeak NG's mnemonics, of one phoneme table. What the table cannot say becomes the
// nearest that it can; nothing that the table does not hold is ever written, since eSpeak NG would
// drop the rest of the word without a word.
//
//     bəˈʃɑːr æl əˈsɑːd   ->   b|@|S|'A@||a|l||@|s|'A:|d
#pragma once

#include "model/language.hpp"
#include "model/voice.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace aloud {

enum class PhonemeTable { none, english, russian, arabic };

/// The table that an engine voice speaks with; `none` for a voice whose table is not known here.
PhonemeTable table_of(const EngineVoice& voice);
/// The table of a language's usual voice.
PhonemeTable table_of(const Language& language);

struct Mnemonics {
    std::string text;                         ///< separated by |, words by ||
    std::vector<std::string> approximations;  ///< for people: "ʕ is not said", "ɣ as g"
};

/// `vowel_next`: a word that begins with a vowel follows.
Mnemonics to_mnemonics(std::string_view ipa, PhonemeTable table, bool vowel_next = false);

/// The mnemonics, checked and separated; empty when one of them is not in the table.
std::string separate_mnemonics(std::string_view mnemonics, PhonemeTable table);

/// The first symbol that is not IPA as we know it, or empty.
std::string unknown_ipa(std::string_view ipa);
/// The first piece that is no mnemonic of the table, or empty.
std::string unknown_mnemonic(std::string_view mnemonics, PhonemeTable table);

}  // namespace aloud
