// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deliver/atomic_file.hpp"

namespace aloud {

/// Ctrl-C, TERM and HUP as something to poll, for a program with one thread. They stay blocked when
/// it goes.
class Signals {
  public:
    Signals();

    [[nodiscard]] int number() const { return descriptor_.number(); }
    /// The next signal that came; 0 for none. Does not wait.
    [[nodiscard]] int next() const;

  private:
    Descriptor descriptor_;
};

}  // namespace aloud
