// SPDX-License-Identifier: GPL-3.0-or-later

// What a terminal sends when keys are pressed becomes commands. Bytes may come in any portions.
#pragma once

#include "player/command.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace aloud {

class KeyReader {
  public:
    /// The commands of the keys that are complete; keys without a meaning are passed over.
    std::vector<PlayerCommand> read(std::string_view bytes);

  private:
    std::string rest_;  ///< the beginning of a key's sequence
};

}  // namespace aloud
