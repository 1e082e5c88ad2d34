// SPDX-License-Identifier: GPL-3.0-or-later

// The program on a terminal of its own, with somebody who types and reads. The terminal changes
// nothing of what the program prints, so that every byte can be judged.
#pragma once

#include "support/screen.hpp"

#include <sys/types.h>
#include <termios.h>

#include <map>
#include <string>
#include <vector>

namespace aloud::test {

class TerminalProgram {
  public:
    explicit TerminalProgram(std::vector<std::string> arguments,
                             const std::map<std::string, std::string>& environment = {});
    ~TerminalProgram();
    TerminalProgram(const TerminalProgram&) = delete;
    TerminalProgram& operator=(const TerminalProgram&) = delete;

    void type(const std::string& keys) const;
    /// Whether the text appears, after all that was waited for before.
    bool reads(const std::string& text);
    /// All that was printed so far.
    const std::string& output();
    /// What the terminal shows of it.
    Screen screen();
    void resize(int columns);
    /// Whether the terminal waits for whole lines and echoes them, as for a shell.
    [[nodiscard]] bool is_cooked() const;
    /// Waits until it is.
    [[nodiscard]] bool becomes_cooked(bool cooked) const;
    /// Waits until the process is stopped as by Ctrl-Z.
    [[nodiscard]] bool stops() const;
    void signal(int number) const;
    /// Kills its first child: the speech worker.
    [[nodiscard]] bool kill_worker() const;
    void hang_up();
    [[nodiscard]] pid_t process() const { return process_; }
    /// Waits for its end; minus the signal that killed it.
    int exit_code();

  private:
    void read_more(int milliseconds);

    pid_t process_ = -1;
    int terminal_ = -1;
    std::string output_;
    std::size_t read_to_ = 0;
    std::size_t widest_ = 80;
};

}  // namespace aloud::test
