// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/language.hpp"

#include <string_view>

namespace aloud {

/// The language of one sentence. The article's own wherever the text does not clearly say
/// otherwise: a name or a few foreign words do not.
Language language_of(std::string_view text, const Language& article_language);

}  // namespace aloud
