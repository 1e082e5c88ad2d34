// SPDX-License-Identifier: GPL-3.0-or-later

// Names of Arabic and Russian origin in an English sentence that no lexicon has, said by rules.
// English words and names are left alone.
#pragma once

#include "pronounce/words.hpp"

namespace aloud {

/// Words [first, first + count) are one name.
struct RuleReading {
    std::size_t first = 0;
    std::size_t count = 1;
    std::string ipa;
    std::string rule;
};

/// The name that begins at a word, by rule; empty IPA where no rule knows it.
RuleReading english_rule(std::string_view text, const std::vector<Word>& words, std::size_t at);

}  // namespace aloud
