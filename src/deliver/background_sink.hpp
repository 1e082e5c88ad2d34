// SPDX-License-Identifier: GPL-3.0-or-later

// A sink that works in a thread of its own, behind a bounded queue: whoever produces goes on while
// the last chunk is encoded.
#pragma once

#include "deliver/deliver.hpp"

#include <memory>

namespace aloud {

/// An error of `sink` is returned by the next write(), and by finish(). Destroyed without finish()
/// it drops what waits.
std::unique_ptr<AudioSink> in_background(std::unique_ptr<AudioSink> sink);

}  // namespace aloud
