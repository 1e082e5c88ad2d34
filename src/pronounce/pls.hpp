// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pronounce/lexicon.hpp"

namespace aloud {

/// Adds the entries of one PLS document. Errors name `path` and the line.
Result<void> read_pls(const std::string& path, const std::string& content,
                      Lexicon::Entries& entries);

}  // namespace aloud
