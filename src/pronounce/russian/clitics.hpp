// SPDX-License-Identifier: GPL-3.0-or-later

// Prepositions, conjunctions and particles without a stress of their own: к дому, из-за дома, он
// же.
#pragma once

#include <string_view>

namespace aloud {

/// Words that lean on the next one and that eSpeak NG stresses, or says with a wrong voicing; in
/// lower case.
bool is_russian_proclitic(std::string_view word);

/// Particles that lean on the word before and that eSpeak NG stresses; in lower case.
bool is_russian_enclitic(std::string_view word);

}  // namespace aloud
