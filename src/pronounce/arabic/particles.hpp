// SPDX-License-Identifier: GPL-3.0-or-later

// Arabic particles that are written together with the next word: "وبغداد" is وَ and بغداد.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// A text without the particle that it may begin with.
struct Parted {
    std::string_view particle;  ///< with its vowels
    std::string rest;           ///< as a lexicon would write it
};

/// No article comes before a word that is written with a short vowel at its end: a verb, an adverb.
bool may_follow(std::string_view particle, std::string_view vocalised);

/// Every way to part it, likeliest first; none for a first word too short to be parted safely.
std::vector<Parted> without_particle(std::string_view text);

}  // namespace aloud
