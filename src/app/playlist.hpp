// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.hpp"

#include <string>
#include <vector>

namespace aloud {

/// The inputs with each folder replaced by the articles in it, ordered by name: files with an
/// ending that one of our kinds has, not those of folders inside. Fails when there is none in a
/// folder.
Result<std::vector<std::string>> playlist_of(const std::vector<std::string>& inputs);

}  // namespace aloud
