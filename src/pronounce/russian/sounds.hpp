// SPDX-License-Identifier: GPL-3.0-or-later

// Russian letters with a known stress become sounds: reduction, softening, devoicing, assimilation.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace aloud {

/// IPA of Russian text whose stress is marked by an acute or by ё; a word of one vowel needs no
/// mark, a word of several without one stays unstressed. The stress stands before its vowel.
///     "Баша́р Аса́д" -> "bɐʂˈar ɐsˈat"
std::string russian_ipa(std::string_view text);

/// IPA of an unstressed word that leans on the next one, whose first sound tells the voicing.
///     "из", "Дамаска" -> "ɪz";   "к", "дому" -> "ɡ"
std::string russian_clitic_ipa(std::string_view clitic, std::string_view next);

/// The word with an acute on its vowel number `vowel`, from 0; as it is when there is no such
/// vowel.
std::string mark_stress(std::string_view word, std::size_t vowel);

/// How many vowel letters there are.
std::size_t count_russian_vowels(std::string_view word);
bool is_russian_vowel(char32_t c);
/// Whether every word of several vowels has its acute or ё.
bool has_russian_stress(std::string_view text);

}  // namespace aloud
