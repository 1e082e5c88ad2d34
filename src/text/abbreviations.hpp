// SPDX-License-Identifier: GPL-3.0-or-later

// One table of abbreviations a language: the splitter asks whether its full stop ends a sentence,
// the normaliser what it is in full.
#pragma once

#include "model/language.hpp"

#include <string_view>
#include <vector>

namespace aloud {

/// Whether a sentence may end behind the abbreviation's own full stop.
enum class SentenceEnd {
    never,     ///< something must follow: "Dr.", "e.g.", "ул."
    possible,  ///< only where the words around it say so: "U.S.", "Sept.", "г."
    likely,    ///< unless a figure or a lower-case letter follows: "p.m.", "Inc.", "т. д."
};

struct Abbreviation {
    std::string_view written;  ///< with its full stops and inner spaces: "e.g.", "т. е."
    std::string_view
        spoken;  ///< in full; empty where that needs the context (numbers, case, sense)
    SentenceEnd sentence_end = SentenceEnd::never;
};

/// In no order; a language without a table has an empty one.
const std::vector<Abbreviation>& abbreviations(const Language& language);

}  // namespace aloud
