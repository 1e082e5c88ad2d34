// SPDX-License-Identifier: GPL-3.0-or-later

// Words in capitals that no lexicon has: a voice spells the short ones, also where they are common
// words that a headline or a loud writer sets in capitals.
#pragma once

#include "model/language.hpp"
#include "pronounce/words.hpp"

#include <string>
#include <string_view>

namespace aloud {

/// All words of the text are in capitals, and there are several.
bool is_all_capitals(std::string_view text, const std::vector<Word>& words);

/// A word of three letters at most that capitals do not make an abbreviation; fewer of them where
/// the words around it are in small letters: "IT" may be a trade there, and "WHO" doctors.
bool is_short_word(std::string_view lower, const Language& language, bool all_capitals);

/// What is read instead of a word in capitals; empty when the voice does well by itself.
std::string read_capitals(std::string_view written, const Language& language, bool all_capitals);

}  // namespace aloud
