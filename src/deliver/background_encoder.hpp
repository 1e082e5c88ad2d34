// SPDX-License-Identifier: GPL-3.0-or-later

// An encoder in a thread of its own, behind a bounded queue: whoever produces goes on while the
// last samples are encoded.
#pragma once

#include "deliver/encoder.hpp"

#include <memory>

namespace aloud {

/// An error of `encoder` is returned by the next encode(), and by finish(). Destroyed without
/// finish() it drops what waits.
std::unique_ptr<Encoder> in_background(std::unique_ptr<Encoder> encoder);

}  // namespace aloud
