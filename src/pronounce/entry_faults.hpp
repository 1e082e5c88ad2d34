// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a lexicon's entries as far as it can be seen without the engine.
#pragma once

#include "pronounce/import.hpp"

namespace aloud {

/// Names that a file has twice; names in letters that its language is not written in; aliases that
/// lead to one another.
std::vector<LexiconMistake> entry_faults(const Lexicon& lexicon, std::size_t file);

/// The same of entries that are to come before the lexicon's, all of one language, by their lines.
std::vector<LexiconMistake> faults_among(const std::vector<NewEntry>& entries,
                                         const Lexicon& lexicon);

/// Symbols that the language's voice says only nearly, or not at all.
std::vector<LexiconMistake> entry_approximations(const LexiconFile& file);

/// How the phonemes that the engine spoke differ from those it was given, for people; empty when it
/// spoke them. Both as mnemonics; what every English or Russian voice does to any word, such as
/// linking an r, is no difference.
std::string spoken_difference(std::string_view given, std::string_view spoken,
                              const Language& language);

}  // namespace aloud
