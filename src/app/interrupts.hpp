// SPDX-License-Identifier: GPL-3.0-or-later

// Ctrl-C, TERM and HUP ask the program to stop; it then ends by itself, in order.
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace aloud {

/// Make one at the start of main, before any other thread: it blocks the signals for all of them.
class Interrupts {
  public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts&) = delete;
    Interrupts& operator=(const Interrupts&) = delete;

    /// Requested when a signal has come.
    [[nodiscard]] std::stop_token token() const { return stop_.get_token(); }
    /// The exit code that tells of the signal that came; `code` when none did.
    [[nodiscard]] int exit_code_or(int code) const;

  private:
    void wait();

    std::stop_source stop_;
    std::atomic<int> signal_{0};
    std::thread waiter_;
};

}  // namespace aloud
