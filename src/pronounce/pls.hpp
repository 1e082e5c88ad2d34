// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pronounce/lexicon.hpp"

namespace aloud {

/// The entries of one PLS document. An error names `path` and the line. With `mistakes` a bad entry
/// is left out and noted there, so that all of them are found at once; what is no PLS at all stays
/// an error.
Result<LexiconFile> read_pls(const std::string& path, const std::string& content,
                             std::vector<LexiconMistake>* mistakes = nullptr);

}  // namespace aloud
