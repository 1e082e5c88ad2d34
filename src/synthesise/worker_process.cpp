// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/worker_process.hpp"

#include "base/translate.hpp"

#include <fmt/core.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <system_error>

namespace aloud {
namespace {

/// Blocked from a worker's first instruction on: a Ctrl-C meant for us must not end one that has
/// not yet come to ignore it.
sigset_t signals_of_the_user() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGTSTP})
        sigaddset(&signals, number);
    return signals;
}

/// This process once more, as a worker: it need not be loaded again. An errno value, or 0.
int copy_ourselves(int socket, pid_t& process) {
    const sigset_t blocked = signals_of_the_user();
    sigset_t before;
    pthread_sigmask(SIG_BLOCK, &blocked, &before);
    process = fork();
    if (process == 0) {
        // Nothing of ours may stay open in it: a lock, or another worker's socket.
        if (dup2(socket, STDIN_FILENO) < 0 || dup2(socket, STDOUT_FILENO) < 0 ||
            close_range(STDERR_FILENO + 1, ~0U, 0) != 0)
            _exit(EXIT_FAILURE);
        _exit(worker_main());
    }
    const int error = process < 0 ? errno : 0;
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return error;
}

/// Runs the command with the socket as its standard input and output; an errno value, or 0.
int spawn(const std::vector<std::string>& command, int socket, pid_t& process) {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO);

    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    const sigset_t blocked = signals_of_the_user();
    posix_spawnattr_setsigmask(&attributes, &blocked);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);

    const int error =
        posix_spawnp(&process, arguments[0], &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

}  // namespace

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(
    const std::vector<std::string>& command) {
    const auto failure = [&](int error) {
        return Error{ErrorKind::synthesis,
                     tr("cannot start the speech worker '{}': {}",
                        command.empty() ? tr("a copy of this process") : command[0],
                        std::generic_category().message(error))};
    };
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return failure(errno);
    // Room for a sentence's sound, so that the worker need not wait until we have read it.
    const int room = 1 << 20;
    setsockopt(ends[1], SOL_SOCKET, SO_SNDBUF, &room, sizeof room);
    pid_t process = -1;
    const int error =
        command.empty() ? copy_ourselves(ends[1], process) : spawn(command, ends[1], process);
    close(ends[1]);
    if (error != 0) {
        close(ends[0]);
        return failure(error);
    }
    return std::make_unique<WorkerProcess>(process, ends[0]);
}

WorkerProcess::~WorkerProcess() {
    close(socket_);
    kill();
    while (waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

void WorkerProcess::kill() const {
    ::kill(process_, SIGKILL);
}

void WorkerProcess::send(const Request& request) {
    outgoing_ += encode(request);
    flush();
}

void WorkerProcess::flush() {
    while (alive_ && !outgoing_.empty()) {
        const ssize_t sent =
            ::send(socket_, outgoing_.data(), outgoing_.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0)
            outgoing_.erase(0, static_cast<std::size_t>(sent));
        else if (errno == EAGAIN || errno == EWOULDBLOCK)
            return;
        else if (errno != EINTR)
            alive_ = false;
    }
}

std::optional<Answer> WorkerProcess::receive() {
    if (received_ < frame_header_bytes && !fill(frame_header_bytes))
        return std::nullopt;
    const auto length = payload_length(frame_);
    if (!length) {
        alive_ = false;
        return std::nullopt;
    }
    if (!fill(frame_header_bytes + *length))
        return std::nullopt;
    std::optional<Answer> answer =
        decode_answer(std::string_view(frame_).substr(frame_header_bytes));
    frame_.clear();
    received_ = 0;
    if (!answer)
        alive_ = false;
    return answer;
}

bool WorkerProcess::fill(std::size_t size) {
    if (frame_.size() < size)
        frame_.resize(size);
    while (alive_ && received_ < size) {
        const ssize_t got =
            recv(socket_, frame_.data() + received_, size - received_, MSG_DONTWAIT);
        if (got > 0)
            received_ += static_cast<std::size_t>(got);
        else if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return false;
        else if (got == 0 || errno != EINTR)
            alive_ = false;
    }
    return received_ == size;
}

}  // namespace aloud
