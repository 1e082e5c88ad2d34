// SPDX-License-Identifier: GPL-3.0-or-later

// An article on its way, which may take long over a network, while the listener can go elsewhere.
#pragma once

#include "app/controls.hpp"
#include "app/listening.hpp"
#include "app/options.hpp"
#include "base/result.hpp"
#include "model/article.hpp"

#include <stop_token>
#include <string>
#include <variant>

namespace aloud {

/// The article, or how it was left before it came. Fails with `interrupted` when stopped.
using Loaded = std::variant<Result<Article>, Left>;

Loaded load_commanded(const std::string& input, const Options& options, Controls& controls,
                      const std::stop_token& stop);

}  // namespace aloud
