// SPDX-License-Identifier: GPL-3.0-or-later

// A name that is made from one that a lexicon has: the feminine of a Russian surname ("Tibilova"
// from Tibilov), an Arabic name written together with the particle before it ("Abousalim").
#pragma once

#include "pronounce/lexicon.hpp"
#include "pronounce/words.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace aloud {

struct DerivedName {
    Entry base;       ///< the lexicon's
    std::string ipa;  ///< of the whole name
    std::string_view how;
};

/// Of a word of an English sentence, with the ending of possessive or plural that it may have;
/// nothing where no lexicon has its base.
std::optional<DerivedName> derived_name(const Word& word, std::string_view written,
                                        const Lexicon& lexicon, const Language& language);

}  // namespace aloud
