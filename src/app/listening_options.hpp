// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.hpp"

namespace CLI {
class App;
}

namespace aloud {

/// What `aloud play` has beside the options that others have too.
void add_listening_options(CLI::App& play, Options& options);

}  // namespace aloud
