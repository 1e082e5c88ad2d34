// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.hpp"
#include "extract/extract.hpp"
#include "model/article.hpp"

#include <string_view>

namespace aloud {

/// A book: its chapters in the order of the spine, whole; a chapter that cannot be read is among what
/// was dropped. The message of an error is the cause alone.
Result<Article> extract_epub(std::string_view bytes, const ExtractOptions& options = {});

}  // namespace aloud
