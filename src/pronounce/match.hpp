// SPDX-License-Identifier: GPL-3.0-or-later

// Lexicon entries in a sentence: the longest grapheme that begins at a word, in any of its written
// variants ("al-Saadi", "Al Saadi"), with a possessive or a plural ending in English.
#pragma once

#include "pronounce/lexicon.hpp"
#include "pronounce/words.hpp"

namespace aloud {

struct LexiconMatch {
    Entry entry;
    std::size_t words = 0;  ///< 0: nothing found
    bool clitic = false;    ///< an s is added: "Assad's", "the Assads"
};

/// The last word of a name, as written or without its clitic.
struct Variant {
    std::string folded;
    std::string_view written;
    bool clitic = false;
};

/// As it stands first; in English also without the ending of possessive or plural.
std::vector<Variant> variants_of(const Word& word, std::string_view written,
                                 const Language& language);

/// The best entry of the language for the words from `at` on.
LexiconMatch longest_match(std::string_view text, const std::vector<Word>& words, std::size_t at,
                           const Lexicon& lexicon, const Language& language);

/// One word of an alias, found by the word at the same place in its grapheme.
struct PartMatch {
    Entry entry;
    std::string_view alias;  ///< empty: nothing found
};

PartMatch name_word_match(const std::string& folded, const Lexicon& lexicon,
                          const Language& language);

/// The IPA with the English ending of possessive and plural: z, s or ɪz.
std::string with_clitic(std::string ipa);

}  // namespace aloud
