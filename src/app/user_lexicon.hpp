// SPDX-License-Identifier: GPL-3.0-or-later

// The user's own lexicons: $XDG_DATA_HOME/aloud/lexicon/<language>.pls. Writers wait for one
// another, and a reader sees the old file or the new one, never half of one.
#pragma once

#include "base/result.hpp"
#include "pronounce/import.hpp"

#include <filesystem>
#include <vector>

namespace aloud {

struct UserLexiconChange {
    std::filesystem::path file;
    std::size_t replaced = 0;  ///< entries there were before for the same names
};

/// Puts the entries, all of `language`, into the user's lexicon of that language.
Result<UserLexiconChange> add_to_user_lexicon(const Language& language,
                                              const std::vector<NewEntry>& entries);

}  // namespace aloud
