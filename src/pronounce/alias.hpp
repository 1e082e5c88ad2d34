// SPDX-License-Identifier: GPL-3.0-or-later

// Where an alias leads: to IPA when it shows its stress or its vowels, to another entry, or to
// words that are read as they are.
#pragma once

#include "pronounce/lexicon.hpp"

#include <string>

namespace aloud {

struct AliasEnd {
    Entry entry;           ///< the last one; an alias itself when its words are read
    std::string ipa;       ///< of an alias that shows how it is said
    bool endless = false;  ///< the aliases lead to one another, or on and on
};

/// Total and bounded, whatever the lexicon has.
AliasEnd follow_aliases(const Entry& entry, const Lexicon& lexicon, const Language& language);

}  // namespace aloud
