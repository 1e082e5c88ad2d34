// SPDX-License-Identifier: GPL-3.0-or-later

// The cover of an audio file: the article's own picture, where it lies beside the page.
#pragma once

#include "model/article.hpp"

#include <filesystem>
#include <string>

namespace aloud {

/// The bytes of the JPEG or PNG file that an article read from the file `page` names. Empty when
/// there is none, it is outside the page's folder, or too large for a cover.
std::string cover_of(const Article& article, const std::filesystem::path& page);

}  // namespace aloud
