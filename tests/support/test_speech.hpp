// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/speech.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace aloud::test {

/// Like speech to an encoder or a listener who searches for it: syllables of noise and tone. No two
/// stretches are alike, and no sample is zero.
inline AudioChunk speech_like(int samples, int rate_hz = 22050) {
    AudioChunk chunk{rate_hz, {}};
    std::uint32_t random = 1;
    for (int i = 0; i < samples; ++i) {
        random = random * 1664525U + 1013904223U;
        const double noise = static_cast<double>(random >> 16U) / 65536 - 0.5;
        const double time = static_cast<double>(i) / rate_hz;
        const double syllable = 0.2 + std::abs(std::sin(time * 13));
        const double value = syllable * (9000 * std::sin(time * 900) + 4000 * noise);
        chunk.samples.push_back(static_cast<std::int16_t>(value >= 0 ? value + 1 : value - 1));
    }
    return chunk;
}

}  // namespace aloud::test
