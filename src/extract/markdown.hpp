// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/extract.hpp"
#include "model/article.hpp"

#include <string_view>

namespace aloud {

/// The text of a Markdown document; code blocks, pictures and marks are left out.
Article extract_markdown(std::string_view markdown, const ExtractOptions& options = {});

}  // namespace aloud
