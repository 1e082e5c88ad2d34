// SPDX-License-Identifier: GPL-3.0-or-later

// The respelling of names that English newsrooms use, as IPA:
//
//     bah-SHAHR al-AS-ad   ->   bɑːˈʃɑːr ælˈæsæd
//
// Spaces part words and hyphens syllables; the syllable in capitals has the stress (where a word
// has two, the last is the main one). A word of one syllable may do without.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// A piece of a respelling and its sound: "kh" is x.
struct RespelledSound {
    std::string_view letters;
    std::string_view ipa;
    std::string_view as_in;  ///< for people: "loch"
};

/// The whole notation, the vowels first.
std::span<const RespelledSound> respelled_vowels();
std::span<const RespelledSound> respelled_consonants();

struct Respelled {
    std::string ipa;
    std::string problem;  ///< for people, with its position; empty: all of it is understood
};

/// Total: whatever is given, there is IPA or a problem.
Respelled read_respelling(std::string_view respelling);

}  // namespace aloud
