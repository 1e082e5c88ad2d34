// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/terminal.hpp"

#include <pthread.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace aloud {
namespace {

// For the handler of a crash, which can be given nothing.
termios settings_before;

constexpr std::array crashes = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

/// Without waiting for output: a terminal that is gone would make us wait for ever.
void set(const termios& settings) {
    tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

void restore_and_crash(int signal) {
    set(settings_before);
    raise(signal);  // to its usual effect, which SA_RESETHAND brought back
}

void on_crash(void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : crashes)
        sigaction(signal, &action, nullptr);
}

}  // namespace

std::unique_ptr<RawTerminal> RawTerminal::open() {
    if (isatty(STDIN_FILENO) == 0 || tcgetattr(STDIN_FILENO, &settings_before) != 0)
        return nullptr;
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    pthread_sigmask(SIG_BLOCK, &stop, nullptr);
    const int signals = signalfd(-1, &stop, SFD_CLOEXEC | SFD_NONBLOCK);
    on_crash(restore_and_crash);
    if (in_foreground())
        make_raw();
    return std::unique_ptr<RawTerminal>(new RawTerminal(signals));
}

RawTerminal::~RawTerminal() {
    restore();
    on_crash(SIG_DFL);
    if (stop_signals_ >= 0)
        close(stop_signals_);
}

bool RawTerminal::in_foreground() {
    return tcgetpgrp(STDIN_FILENO) == getpgrp();
}

/// Ctrl-C and Ctrl-Z stay signals, and output is as always.
void RawTerminal::make_raw() {
    termios raw = settings_before;
    raw.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    set(raw);
}

/// In the background the terminal is somebody else's.
void RawTerminal::restore() {
    if (in_foreground())
        set(settings_before);
}

void RawTerminal::stop_process() {
    signalfd_siginfo came;
    while (read(stop_signals_, &came, sizeof came) > 0) {
    }
    restore();
    raise(SIGSTOP);
    if (in_foreground())
        make_raw();
}

int terminal_columns() {
    constexpr int usual = 80;
    winsize size = {};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : usual;
}

}  // namespace aloud
