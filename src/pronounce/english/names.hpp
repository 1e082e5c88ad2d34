// SPDX-License-Identifier: GPL-3.0-or-later

// Names of Arabic and Russian origin in an English sentence that no lexicon has, said by rules.
// English words and names are left alone.
#pragma once

#include "pronounce/words.hpp"

namespace aloud {

/// Where a name comes from, as far as the rules go by it.
enum class Origin { unknown, arabic, russian, other };

/// Of a lexicon entry's role: "arabic-surname", "russian-town".
Origin origin_of_role(std::string_view role);

/// What is known of a sentence's words before the rules.
struct KnownWord {
    bool read = false;  ///< a lexicon says it
    Origin origin = Origin::unknown;
};

/// How a name is said; no IPA where no rule knows it.
struct RuleReading {
    std::string ipa;
    std::string rule;
    std::size_t words = 1;
};

/// The name that begins at a word that no lexicon says. `known` has an element for each word.
RuleReading english_rule(std::string_view text, const std::vector<Word>& words,
                         const std::vector<KnownWord>& known, std::size_t at);

/// IPA of an Arabic article that is one with the name after it, "al-Saadi", "Al Saadi"; else empty.
/// `origin` is that of the name.
std::string article_before(std::string_view text, const std::vector<Word>& words, std::size_t at,
                           Origin origin);

}  // namespace aloud
