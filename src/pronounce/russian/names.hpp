// SPDX-License-Identifier: GPL-3.0-or-later

// Russian names in cases that no lexicon lists: the form takes the stress of its nominative.
//     lexicon Асад -> Аса́д;   text Асадом   ->   аса́дом
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// A word that may be the nominative of a form, and where the form's own ending begins.
struct Nominative {
    std::string word;      ///< in lower case
    std::size_t stem = 0;  ///< bytes that both have
};

/// The nominatives that a form in lower case may belong to, likeliest first; the form itself is the
/// last.
std::vector<Nominative> nominatives_of(std::string_view form);

/// The form with an acute on the syllable that its nominative, which has one, tells.
std::string stress_like(std::string_view form, const Nominative& nominative,
                        std::string_view stressed_nominative);

/// An oblique form of a surname with the stress that its ending tells, or empty.
std::string stress_by_ending(std::string_view form);

/// An Arabic name after its article, with the stress that its last syllable tells.
std::string stress_arabic(std::string_view name);

/// аль, эль, ас, аш and the like.
bool is_arabic_article(std::string_view word);

}  // namespace aloud
