// SPDX-License-Identifier: GPL-3.0-or-later

// What is shown while a sentence is heard: its written text, with the time of each written word.
#pragma once

#include "model/sentence.hpp"
#include "model/speech.hpp"

#include <cstdint>

namespace aloud {

/// `begin` is the sample at which the speech begins. Words that are said for one written stretch,
/// such as "three point five percent" for "3.5%", are one.
Caption caption_of(const Sentence& sentence, const Speech& speech, std::int64_t begin);

}  // namespace aloud
