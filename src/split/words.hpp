// SPDX-License-Identifier: GPL-3.0-or-later

// What the splitter asks about the words around a full stop. All look a bounded way to either side,
// so that no input makes the whole more than linear.
#pragma once

#include "model/language.hpp"
#include "text/abbreviations.hpp"
#include "text/unicode.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace aloud {

/// The first byte at or after `at` that is not white space.
std::size_t skip_space(std::string_view text, std::size_t at);

/// The word that ends at `end`, without opening punctuation: "Smith" of "(Smith". At most 64 bytes.
std::string_view word_before(std::string_view text, std::size_t end);
/// The word before that word.
std::string_view word_before(std::string_view text, std::string_view word);
/// The letters, digits and inner apostrophes at `at`.
std::string_view word_at(std::string_view text, std::size_t at);

/// Whether it is in figures, Arabic or Roman, a range too: "1898", "1990—1995", "XIX".
bool is_figure(std::string_view word);
/// The number of letters when the word is nothing but single letters with full stops between: "A.C"
/// is 2.
int count_initials(std::string_view word);

/// The abbreviation whose full stop is at `stop`, spaced or not, also at the start of a sentence
/// and in capitals.
std::optional<SentenceEnd> abbreviation_before(std::string_view text, std::size_t stop,
                                               const Language& language);

/// A word that often opens a sentence and hardly ever a name: "The", "However", "Он".
bool opens_sentences(std::string_view word, const Language& language);

/// A word that begins a statement of time or place: "at", "since", "в".
bool is_preposition(std::string_view word, const Language& language);

/// What may follow an hour: "Monday", "GMT".
bool tells_day_or_zone(std::string_view word, const Language& language);

/// In German the figure before its full stop is an ordinal: "am 3. Oktober".
bool tells_ordinal(std::string_view before, std::string_view after, const Language& language);

/// An Arabic preposition or conjunction, which no sentence begins with behind an abbreviation.
bool is_arabic_joint(std::string_view word);

/// A verb that ties direct speech to its speaker: "said", "сказал".
bool is_speech_verb(std::string_view word, const Language& language);

}  // namespace aloud
