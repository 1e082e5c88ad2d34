// SPDX-License-Identifier: GPL-3.0-or-later

// Where the player's commands come from: keys of a terminal, or lines on standard input.
#pragma once

#include "app/options.hpp"
#include "app/terminal.hpp"
#include "player/command.hpp"
#include "player/keys.hpp"

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace aloud {

class Controls {
  public:
    /// Before any thread, as RawTerminal.
    explicit Controls(const Options& options);
    ~Controls();
    Controls(const Controls&) = delete;
    Controls& operator=(const Controls&) = delete;

    /// wait() returns at once when this is requested.
    void wake_on(const std::stop_token& stop);
    /// What was commanded within this time; returns as soon as there is something, or when `other`
    /// is readable.
    std::vector<PlayerCommand> wait(std::chrono::milliseconds time, int other = -1);
    /// Whether Ctrl-Z was pressed.
    [[nodiscard]] bool stop_wanted() const { return stop_wanted_; }
    /// Stops the process, and returns when it goes on.
    void stop_process();
    /// Whether there is anybody who can command.
    [[nodiscard]] bool commanded() const { return kind_ != Control::none; }
    [[nodiscard]] bool by_keys() const { return kind_ == Control::keys; }

  private:
    std::vector<PlayerCommand> read();
    std::vector<PlayerCommand> read_lines(std::string_view bytes);
    void wake() const;

    Control kind_;
    std::unique_ptr<RawTerminal> terminal_;
    KeyReader keys_;
    std::string line_;
    bool open_ = true;  ///< standard input
    bool stop_wanted_ = false;
    int wake_;
    std::optional<std::stop_callback<std::function<void()>>> waker_;
};

}  // namespace aloud
