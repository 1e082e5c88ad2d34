// SPDX-License-Identifier: GPL-3.0-or-later

// Russian names in cases that no lexicon lists: the form takes the stress of its nominative.
//     lexicon Асад -> Аса́д;   text Асадом   ->   аса́дом
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// A word that may be the nominative of a form, and where the form's own ending begins.
struct Nominative {
    std::string word;      ///< in lower case
    std::size_t stem = 0;  ///< bytes of the form before its ending
    bool patronymic = false;  ///< the form is made of a father's name: Ринатовна of Ринат
};

/// What a lexicon's role tells of a name's declension.
enum class NameKind : std::uint8_t { other, given, slavic_surname };
NameKind kind_of_role(std::string_view role);

/// The nominatives that a form in lower case may belong to, likeliest first; the form itself is the
/// last.
std::vector<Nominative> nominatives_of(std::string_view form);

/// The form with an acute on the syllable that its nominative, which has one, tells.
std::string stress_like(std::string_view form, const Nominative& nominative,
                        std::string_view stressed_nominative, NameKind kind);

}  // namespace aloud
