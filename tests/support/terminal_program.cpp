// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/terminal_program.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <fstream>
#include <functional>
#include <thread>
#include <utility>

namespace aloud::test {
namespace {

using namespace std::chrono_literals;

/// A busy machine may take long.
bool comes_true(const std::function<bool()>& condition) {
    const auto deadline = std::chrono::steady_clock::now() + 30s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(10ms);
    }
    return true;
}

}  // namespace

TerminalProgram::TerminalProgram(std::vector<std::string> arguments,
                                 const std::map<std::string, std::string>& environment) {
    arguments.insert(arguments.begin(), ALOUD_PROGRAM);
    std::vector<char*> pointers;
    for (std::string& argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    winsize size = {24, 80, 0, 0};
    int slave = -1;
    openpty(&terminal_, &slave, nullptr, nullptr, &size);
    termios settings = {};
    tcgetattr(slave, &settings);
    settings.c_oflag &= ~static_cast<tcflag_t>(OPOST);
    tcsetattr(slave, TCSANOW, &settings);
    process_ = fork();
    if (process_ != 0) {
        close(slave);
        return;
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    close(terminal_);
    login_tty(slave);
    setenv("TERM", "xterm", 1);
    setenv("XDG_CONFIG_HOME", "/nonexistent", 1);
    setenv("XDG_DATA_HOME", "/nonexistent", 1);
    for (const auto& [name, value] : environment)
        setenv(name.c_str(), value.c_str(), 1);
    execv(pointers[0], pointers.data());
    _exit(127);
}

TerminalProgram::~TerminalProgram() {
    if (process_ > 0) {
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
    }
    hang_up();
}

void TerminalProgram::type(const std::string& keys) const {
    (void)!write(terminal_, keys.data(), keys.size());
}

void TerminalProgram::read_more(int milliseconds) {
    pollfd source = {terminal_, POLLIN, 0};
    std::array<char, 4096> bytes{};
    while (poll(&source, 1, milliseconds) > 0) {
        const ssize_t got = read(terminal_, bytes.data(), bytes.size());
        if (got <= 0)
            return;
        output_.append(bytes.data(), static_cast<std::size_t>(got));
    }
}

bool TerminalProgram::reads(const std::string& text) {
    return comes_true([&] {
        const std::string shown = screen().text();
        const std::size_t found = shown.find(text, read_to_);
        if (found == std::string::npos)
            return false;
        read_to_ = found + text.size();
        return true;
    });
}

const std::string& TerminalProgram::output() {
    read_more(0);
    return output_;
}

Screen TerminalProgram::screen() {
    return screen_after(output(), widest_);
}

void TerminalProgram::resize(int columns) {
    const winsize size = {24, static_cast<unsigned short>(columns), 0, 0};
    ioctl(terminal_, TIOCSWINSZ, &size);
    widest_ = std::max(widest_, static_cast<std::size_t>(columns));
}

bool TerminalProgram::is_cooked() const {
    termios settings = {};
    tcgetattr(terminal_, &settings);
    return (settings.c_lflag & ICANON) != 0 && (settings.c_lflag & ECHO) != 0;
}

bool TerminalProgram::becomes_cooked(bool cooked) const {
    return comes_true([&] { return is_cooked() == cooked; });
}

bool TerminalProgram::stops() const {
    return comes_true([&] {
        int status = 0;
        return waitpid(process_, &status, WNOHANG | WUNTRACED) == process_ && WIFSTOPPED(status);
    });
}

void TerminalProgram::signal(int number) const {
    kill(process_, number);
}

bool TerminalProgram::kill_worker() const {
    std::ifstream children(fmt::format("/proc/{0}/task/{0}/children", process_));
    pid_t worker = -1;
    return children >> worker && kill(worker, SIGKILL) == 0;
}

void TerminalProgram::hang_up() {
    if (terminal_ >= 0)
        close(std::exchange(terminal_, -1));
}

int TerminalProgram::exit_code() {
    int status = 0;
    const bool ended = comes_true([&] {
        if (terminal_ >= 0)
            read_more(0);
        return waitpid(process_, &status, WNOHANG) == process_;
    });
    if (!ended)
        return -1000;
    process_ = -1;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace aloud::test
