// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/stretch.hpp"

#include <sonic.h>

#include <algorithm>

namespace aloud {

AudioChunk stretch(const AudioChunk& audio, double speed) {
    AudioChunk faster = audio;
    constexpr int mono = 1;
    sonicStream stream = sonicCreateStream(audio.sample_rate_hz, mono);
    if (stream == nullptr)
        return faster;
    sonicSetSpeed(stream, static_cast<float>(speed));
    sonicWriteShortToStream(stream, faster.samples.data(), static_cast<int>(faster.samples.size()));
    sonicFlushStream(stream);
    faster.samples.resize(static_cast<std::size_t>(std::max(sonicSamplesAvailable(stream), 0)));
    sonicReadShortFromStream(stream, faster.samples.data(),
                             static_cast<int>(faster.samples.size()));
    sonicDestroyStream(stream);
    return faster;
}

}  // namespace aloud
