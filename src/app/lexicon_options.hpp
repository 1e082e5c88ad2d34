// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.hpp"

namespace CLI {
class App;
}

namespace aloud {

/// `aloud lexicon lookup`, `add`, `check` and `import`.
void add_lexicon_subcommands(CLI::App& lexicon, Options& options);

}  // namespace aloud
