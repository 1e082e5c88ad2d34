// SPDX-License-Identifier: GPL-3.0-or-later

// The plain text of a web page, copied with all its furniture, becomes the article: one run of
// lines is chosen by what its lines are worth (sentences count for it, labels against it), then
// cleaned inside, and its headline is looked for above it. Text without furniture comes out whole,
// with the lines that were wrapped to a width joined again. Needs no markup, no word of the
// language, and never fails.
#pragma once

#include "extract/extract.hpp"
#include "model/article.hpp"

#include <string>

namespace aloud {

/// Empty only when the text has no visible character.
Article extract_dump(std::string text, const ExtractOptions& options = {});

}  // namespace aloud
