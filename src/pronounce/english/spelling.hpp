// SPDX-License-Identifier: GPL-3.0-or-later

// Letters of a Latin transliteration become sounds by a table; the stress is put on a vowel
// afterwards, since the sound of a vowel depends on it.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

struct SpellingRow {
    std::string_view letters;
    std::string_view sound;     ///< IPA; of a vowel without stress
    std::string_view stressed;  ///< of a vowel under stress; empty for consonants
    bool closed = false;        ///< only where no vowel letter follows
};

struct Sound {
    const SpellingRow* row = nullptr;
    std::size_t begin = 0;  ///< in the word

    [[nodiscard]] bool vowel() const { return !row->stressed.empty(); }
};

/// The longest row at each place wins. Letters that no row has are left out; doubled ones count
/// once.
std::vector<Sound> spell(std::string_view word, std::span<const SpellingRow> rows);

/// How many vowels begin before the letter at `end`.
std::size_t vowels_before(const std::vector<Sound>& sounds, std::size_t end);

/// IPA with the stress on vowel number `stressed`, from 0; none for a number too high.
std::string join_sounds(const std::vector<Sound>& sounds, std::size_t stressed);

/// a e i o u y
bool is_vowel_letter(char c);

}  // namespace aloud
