// SPDX-License-Identifier: GPL-3.0-or-later

// The terminal while keys command: they come at once and are not echoed. However the program ends,
// the terminal is as it was before.
#pragma once

#include <memory>

namespace aloud {

class RawTerminal {
  public:
    /// Null when standard input is no terminal. Make it before any thread: it blocks Ctrl-Z's
    /// signal for all of them.
    static std::unique_ptr<RawTerminal> open();
    ~RawTerminal();
    RawTerminal(const RawTerminal&) = delete;
    RawTerminal& operator=(const RawTerminal&) = delete;

    /// Readable when Ctrl-Z was pressed.
    [[nodiscard]] int stop_signals() const { return stop_signals_; }
    /// Gives the terminal back, stops the process as Ctrl-Z does, and returns when it goes on.
    void stop_process();
    /// Whether the keys are meant for us: not when the program runs in the background.
    [[nodiscard]] static bool in_foreground();

  private:
    explicit RawTerminal(int stop_signals) : stop_signals_(stop_signals) {}
    static void make_raw();
    static void restore();

    int stop_signals_;
};

/// Of the terminal at stdout; 80 when it does not tell.
int terminal_columns();

}  // namespace aloud
