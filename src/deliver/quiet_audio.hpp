// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace aloud {

/// ALSA and JACK tell stderr of every device that they do not find; after this they do not.
void quieten_audio_libraries();

}  // namespace aloud
