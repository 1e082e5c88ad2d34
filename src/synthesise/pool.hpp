// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "synthesise/synthesise.hpp"

#include <chrono>
#include <memory>

namespace aloud {

/// As start_pool(), with the longest that a worker may take over one request.
Result<std::unique_ptr<Pool>> start_pool(const PoolOptions& options,
                                         std::chrono::milliseconds patience);

}  // namespace aloud
