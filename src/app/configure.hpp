// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.hpp"
#include "base/result.hpp"

namespace aloud {

/// Reads the configuration that the options ask for, if there is one, and completes the options
/// with what it says.
Result<void> configure(Options& options);

}  // namespace aloud
