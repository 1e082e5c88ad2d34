// SPDX-License-Identifier: GPL-3.0-or-later

// normalise: what is written in figures, signs and abbreviations becomes words that any voice can
// read. Total: text that is not understood passes through unchanged.
//
//     "It rose 3.5% in Jan. 2024."  ->  "It rose three point five percent in January twenty
//     twenty-four."
#pragma once

#include "model/sentence.hpp"

namespace aloud {

/// Whether pictures in the text are left out, or left to the voice, which has names for them.
enum class Emoji { skip, name };

/// Fills Sentence::spoken and Sentence::rewrites from Sentence::written.
Sentence spell_out(Sentence sentence, Emoji emoji = Emoji::skip);

}  // namespace aloud
