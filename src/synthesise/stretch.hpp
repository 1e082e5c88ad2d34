// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/speech.hpp"

namespace aloud {

/// The audio `speed` times as fast at the same pitch.
AudioChunk stretch(const AudioChunk& audio, double speed);

}  // namespace aloud
