// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/utterance.hpp"

namespace aloud {

/// Whether the engine may load another language's dictionary for the utterance, or stumble over it:
/// then only a process of its own leaves no trace. Speech is the same either way.
bool needs_own_process(const Utterance& utterance, const Language& voice_language);

}  // namespace aloud
