// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence's text as words for matching: "al-Saadi's" is al, Saadi's; punctuation is what lies
// between.
#pragma once

#include "model/span.hpp"
#include "text/unicode.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// What lies between a word and the next.
enum class Gap { space, hyphen, other };

/// A run of letters and digits, with apostrophes inside.
struct Word {
    Span span;
    std::string folded;  ///< for comparing: without marks, capitals and apostrophes
    Script script = Script::none;
    Gap gap = Gap::other;  ///< between this word and the next

    friend bool operator==(const Word&, const Word&) = default;
};

std::vector<Word> find_words(std::string_view text);

/// The form that written variants of a name share: "Sulaymānī" -> "sulaymani", "Ta’izz" -> "taizz".
std::string fold_word(std::string_view word);

/// ' ’ ʼ and the signs that stand for ʿayn and hamza.
bool is_apostrophe(char32_t c);
/// Hyphens and dashes of all widths.
bool is_hyphen(char32_t c);

enum class Capitals { none, first, all };
/// `all` needs two letters at least.
Capitals capitals_of(std::string_view word);

}  // namespace aloud
