// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence becomes tokens: one for each reading, and for each other word between white space.
#pragma once

#include "model/sentence.hpp"
#include "model/utterance.hpp"
#include "pronounce/words.hpp"

#include <optional>

namespace aloud {

/// How a stretch of the spoken text is said.
struct Saying {
    Span span;  ///< in Sentence::spoken; begins and ends with a word
    Language language;
    std::string phonemes;  ///< may be empty: the engine reads the letters, in `language`
    std::optional<std::string> alias;  ///< read instead of the letters
    Decision decision;
};

/// The readings are ordered and do not overlap.
std::vector<Token> make_tokens(const Sentence& sentence, const std::vector<Word>& words,
                               const std::vector<Saying>& readings);

}  // namespace aloud
