// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.hpp"

#include <string>
#include <string_view>

namespace CLI {
class App;
}

namespace aloud {

/// What `aloud export` has for many articles. `shard` gets "I/N" as it was given.
void add_batch_options(CLI::App& command, BatchOptions& batch, std::string& shard);

/// Fails when `shard` is neither empty nor I/N.
Result<void> take_shard(std::string_view shard, BatchOptions& batch);

}  // namespace aloud
