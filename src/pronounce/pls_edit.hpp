// SPDX-License-Identifier: GPL-3.0-or-later

// Entries are put into a PLS document; what else is there, comments and metadata and entries of
// other tools, stays.
#pragma once

#include "base/result.hpp"
#include "pronounce/import.hpp"

#include <span>

namespace aloud {

struct EditedPls {
    std::string content;
    std::size_t replaced = 0;  ///< entries that took the place of others for the same name
};

/// `content` with the entries, all of `language`; empty content makes a new document. Of two for
/// one name the last stays. Errors name `path`: the document is bad, or of another language.
Result<EditedPls> edit_pls(const std::string& path, const std::string& content,
                           const Language& language, std::span<const NewEntry> entries);

}  // namespace aloud
