// SPDX-License-Identifier: GPL-3.0-or-later

// An utterance as the text that eSpeak NG is given. A token without phonemes stays as it is; one
// with phonemes becomes mnemonics in double brackets, one of another language with a switch to that
// language's phonemes and back:
//
//     He met Assad in Дамаск.  ->  He met [[@s'A:d]] in [[_^_RU dVm'ask _^_EN]].
#pragma once

#include "model/utterance.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// The voice's own language and the name of its phoneme table; without a name it can switch to no
/// other.
struct OwnTable {
    Language language;
    std::string name;

    friend bool operator==(const OwnTable&, const OwnTable&) = default;
};

/// Code points [begin, end) of an emission belong to a token.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t token = 0;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// The text of one call of the engine.
struct Emission {
    std::string text;  ///< valid UTF-8 without control characters
    bool has_phonemes = false;
    std::vector<Stretch> stretches;  ///< ordered, not overlapping
    int pause_after_ms = 0;          ///< before the next emission, at 175 words a minute

    friend bool operator==(const Emission&, const Emission&) = default;
};

/// One emission, or more where a clause is longer than the engine takes.
std::vector<Emission> compose_emissions(const Utterance& utterance, const OwnTable& own);

/// The token of a code point, counted from zero; none for our own marks.
std::optional<std::size_t> token_at(const Emission& emission, std::size_t code_point);

/// Without what the engine obeys or stumbles over: control and private-use characters, invalid
/// bytes, two opening brackets in a row. White space of any width becomes a space.
std::string clean_text(std::string_view text);

}  // namespace aloud
