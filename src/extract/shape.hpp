// SPDX-License-Identifier: GPL-3.0-or-later

// What the shape of a line tells in any script, without knowing its words.
#pragma once

#include "text/unicode.hpp"

#include <cstddef>
#include <string_view>

namespace aloud {

/// How much reading a line is, in letters of an alphabet: an ideograph counts as three, a syllable
/// sign as two.
std::size_t reading_width(std::string_view line);

/// Whether the script puts no spaces between words.
bool writes_no_spaces(Script script);

/// Whether it ends as a sentence does, in any script, also before closing quotes, brackets and
/// notes.
bool ends_like_sentence(std::string_view line);

/// The mark that ends a sentence: . ! ? and their like in other scripts; no colon, no comma.
bool is_sentence_mark(char32_t c);

/// Quotation marks and brackets that may follow such a mark.
bool is_closing(char32_t c);

}  // namespace aloud
