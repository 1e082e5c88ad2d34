// SPDX-License-Identifier: GPL-3.0-or-later

// Fully vocalised Arabic becomes sounds, with the stress that newsreaders give it: the article and
// the particles written together with a word never bear it.
#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// IPA of Arabic words whose vowels are all written, or empty when one is not; the last letter of a
/// word needs no sign. The stress stands before its vowel.
///     "الْجَزِيرَة" -> "ʔaldʒazˈiːra"
/// A vocalised particle is said as the beginning of the first word.
std::string arabic_ipa(std::string_view text, std::string_view particle = {});

}  // namespace aloud
