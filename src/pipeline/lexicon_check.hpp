// SPDX-License-Identifier: GPL-3.0-or-later

// Whether lexicons do what they are for: each entry is found by its own name, and the engine says
// the very phonemes that it asks for.
#pragma once

#include "base/result.hpp"
#include "pipeline/narrator.hpp"
#include "pronounce/lexicon.hpp"
#include "synthesise/synthesise.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace aloud {

struct LexiconFault {
    std::string file;
    int line = 0;
    std::string message;
};

struct LexiconReport {
    std::size_t entries = 0;
    std::size_t spoken = 0;             ///< pronunciations that the engine was given
    std::vector<LexiconFault> faults;   ///< what is wrong, by file and line
    std::vector<LexiconFault> nearest;  ///< symbols that the voice only comes near to
};

/// The same of files that were read already.
Result<LexiconReport> check_entries(std::vector<LexiconFile> files, const Narrator& narrator,
                                    Pool& pool);

/// An error is ours or the engine's; whatever is wrong with the files is in the report. The
/// narrator says which voice speaks a lexicon's language.
Result<LexiconReport> check_lexicons(const std::vector<std::filesystem::path>& files,
                                     const Narrator& narrator, Pool& pool);

}  // namespace aloud
