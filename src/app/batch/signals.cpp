// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/signals.hpp"

#include <sys/signalfd.h>
#include <unistd.h>

#include <csignal>

namespace aloud {

Signals::Signals() {
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&set, signal);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    // A pipe that closed and a file that may not grow are errors of that write, with a message.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    descriptor_ = Descriptor(signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
}

int Signals::next() const {
    signalfd_siginfo info = {};
    return read(number(), &info, sizeof info) == sizeof info ? static_cast<int>(info.ssi_signo) : 0;
}

}  // namespace aloud
