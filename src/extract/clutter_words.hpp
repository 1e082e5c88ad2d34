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
    word,   ///< a word of the line is this: a month, an agency
};

/// Phrases of one kind, in lower case, separated by '|'. Punctuation within a phrase is a space, an
/// apostrophe stays; combining marks and joiners may stand, lines are compared without theirs. Kind
/// `none` is for prose that begins as furniture does: of several starts the longest decides.
struct ClutterWords {
    Clutter kind = Clutter::none;
    PhraseMatch match = PhraseMatch::whole;
    std::string_view phrases;
};

/// All languages, English first: where two disagree about a word, the earlier one wins.
std::vector<ClutterWords> clutter_words();

std::span<const ClutterWords> english_clutter();
std::span<const ClutterWords> russian_clutter();
std::span<const ClutterWords> ukrainian_clutter();
std::span<const ClutterWords> arabic_clutter();
std::span<const ClutterWords> persian_clutter();
std::span<const ClutterWords> german_clutter();
std::span<const ClutterWords> french_clutter();
std::span<const ClutterWords> spanish_clutter();
std::span<const ClutterWords> portuguese_clutter();
std::span<const ClutterWords> italian_clutter();
std::span<const ClutterWords> turkish_clutter();
std::span<const ClutterWords> chinese_clutter();
std::span<const ClutterWords> japanese_clutter();
std::span<const ClutterWords> northern_clutter();
std::span<const ClutterWords> baltic_clutter();
std::span<const ClutterWords> central_clutter();
std::span<const ClutterWords> hungarian_slovenian_clutter();
std::span<const ClutterWords> balkan_clutter();
std::span<const ClutterWords> other_cyrillic_clutter();
std::span<const ClutterWords> other_romance_clutter();
std::span<const ClutterWords> caucasian_clutter();
std::span<const ClutterWords> right_to_left_clutter();
std::span<const ClutterWords> south_asian_clutter();
std::span<const ClutterWords> south_east_asian_clutter();
std::span<const ClutterWords> korean_clutter();
std::span<const ClutterWords> date_clutter();
std::span<const ClutterWords> agency_clutter();

}  // namespace aloud
