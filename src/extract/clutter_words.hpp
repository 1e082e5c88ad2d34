// SPDX-License-Identifier: GPL-3.0-or-later

// The words by which furniture is known where its shape does not tell, language by language.
#pragma once

#include "extract/clutter.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace aloud {

enum class PhraseMatch {
    whole,  ///< the line is this, numbers and punctuation apart
    start,  ///< the line begins with it
    label,  ///< the line begins with it and a colon: "Photo: ..."
};

/// Phrases of one kind, in lower case, separated by '|'. Punctuation within a phrase is a space, an
/// apostrophe stays.
struct ClutterWords {
    Clutter kind = Clutter::none;
    PhraseMatch match = PhraseMatch::whole;
    std::string_view phrases;
};

/// All languages, English first: where two disagree about a word, the earlier one wins.
std::vector<ClutterWords> clutter_words();

std::span<const ClutterWords> english_clutter();
std::span<const ClutterWords> cyrillic_clutter();
std::span<const ClutterWords> arabic_clutter();
std::span<const ClutterWords> german_french_clutter();
std::span<const ClutterWords> romance_clutter();
std::span<const ClutterWords> eastern_clutter();

/// Months, weekdays and the small words that stand in a line that is a date and nothing else.
std::string_view date_words();

/// News and picture agencies, as one word each: "reuters".
std::string_view agency_words();

/// What stands before the author's name: "by", "von".
std::string_view byline_words();

}  // namespace aloud
