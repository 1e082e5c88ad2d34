// SPDX-License-Identifier: GPL-3.0-or-later

// Names from the lists that people have, line by line:
//
//     KADYROV  K AA0 D IH1 R AO0 F      the CMU dictionary's format; KADYROV(2) is left out
//     Kadyrov<TAB>kəˈdɪrɒf              IPA, as Wikipron writes it too (k ə ˈd ɪ ...);
//                                       a third column is the language, a fourth a note
//     Kadyrov==Kadeerov                 another spelling to read
//
// Empty lines and those that begin with ;;; or # say nothing.
#pragma once

#include "pronounce/lexicon.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// An entry to be written into a lexicon.
struct NewEntry {
    std::string name;
    std::string sound;
    Notation notation = Notation::ipa;  ///< ipa or alias
    Language language;
    std::string note = {};
    int line = 0;  ///< where it was given; 0: nowhere

    friend bool operator==(const NewEntry&, const NewEntry&) = default;
};

struct ImportedLexicon {
    std::vector<NewEntry> entries;
    std::vector<LexiconMistake> mistakes;
};

/// Why it cannot be an entry, or empty.
std::string entry_problem(const NewEntry& entry);

/// `language` is that of lines that name none.
ImportedLexicon read_import(std::string_view text, const Language& language);

}  // namespace aloud
