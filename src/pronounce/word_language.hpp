// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/language.hpp"
#include "pronounce/words.hpp"

#include <string_view>

namespace aloud {

/// A word in another script than the utterance's is in the language that is most likely in news.
Language language_of_word(const Word& word, std::string_view written, const Language& host);

}  // namespace aloud
