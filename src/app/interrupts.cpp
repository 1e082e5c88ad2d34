// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interrupts.hpp"

#include "app/exit_code.hpp"

#include <pthread.h>

#include <csignal>

namespace aloud {
namespace {

// Ends the waiting thread; nobody else sends it.
constexpr int leave_signal = SIGUSR2;

sigset_t watched_signals() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, leave_signal})
        sigaddset(&set, signal);
    return set;
}

}  // namespace

Interrupts::Interrupts() {
    const sigset_t set = watched_signals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    // A pipe that closed and a file that may not grow are errors of that write, with a message.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    waiter_ = std::thread([this] { wait(); });
}

Interrupts::~Interrupts() {
    pthread_kill(waiter_.native_handle(), leave_signal);
    waiter_.join();
}

int Interrupts::exit_code_or(int code) const {
    if (signal_ == 0)
        return code;
    return signal_ == SIGINT ? exit_interrupted : exit_terminated;
}

void Interrupts::wait() {
    const sigset_t set = watched_signals();
    for (int signal = 0; signal != leave_signal;) {
        if (sigwait(&set, &signal) != 0 || signal == leave_signal)
            continue;
        int none = 0;
        signal_.compare_exchange_strong(none, signal);
        stop_.request_stop();
    }
}

}  // namespace aloud
