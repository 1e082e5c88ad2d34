// SPDX-License-Identifier: GPL-3.0-or-later

// When each word is heard: from the engine's onsets, of which some are missing and some come twice.
#pragma once

#include "model/speech.hpp"
#include "model/utterance.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace aloud {

/// The engine begins something that belongs to a token.
struct Onset {
    std::size_t token = 0;
    std::int64_t sample = 0;

    friend bool operator==(const Onset&, const Onset&) = default;
};

/// A time for every token that has an onset, letters or digits. First samples rise; a word lasts
/// until the next begins, the last one until the end. A token that the engine ran together with its
/// neighbour gets its share of the neighbour's time.
std::vector<TimedWord> place_words(const std::vector<Token>& tokens,
                                   const std::vector<Onset>& onsets, std::int64_t length);

/// Takes the silence off both ends but for a few milliseconds; returns how many samples went in
/// front.
std::int64_t trim_silence(AudioChunk& audio);

}  // namespace aloud
