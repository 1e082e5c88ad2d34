// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/worker.hpp"

#include "app/exit_code.hpp"
#include "app/interrupts.hpp"
#include "base/translate.hpp"

#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <exception>
#include <system_error>

namespace aloud {
namespace {

std::optional<std::string> ask_name(Channel& channel, const NameFields& fields) {
    if (!channel.send(encode(FromWorker(fields))))
        return std::nullopt;
    const auto packet = channel.receive();
    const auto answer = packet ? decode_to_worker(*packet) : std::nullopt;
    const auto* given = answer ? std::get_if<GivenName>(&*answer) : nullptr;
    return given != nullptr ? std::optional(given->name) : std::nullopt;
}

void work(Channel& channel, const ExportPlan& plan, const std::vector<BatchInput>& inputs) {
    const Interrupts interrupts;
    ArticleExport article(
        plan, [&](const NameFields& fields) { return ask_name(channel, fields); },
        interrupts.token());
    while (const auto packet = channel.receive()) {
        const auto message = decode_to_worker(*packet);
        const auto* task = message ? std::get_if<Task>(&*message) : nullptr;
        if (task == nullptr || task->position >= inputs.size())
            return;
        if (!channel.send(encode(FromWorker(article.make(inputs[task->position], *task)))))
            return;
    }
}

/// Never returns into the batch's own functions.
[[noreturn]] void work_and_leave(Channel channel, const ExportPlan& plan,
                                 const std::vector<BatchInput>& inputs) {
    try {
        work(channel, plan, inputs);
    } catch (const std::exception& bug) {
        Outcome outcome;
        outcome.error = {ErrorKind::internal, tr("internal error: {}", bug.what())};
        channel.send(encode(FromWorker(outcome)));
        _exit(exit_internal);
    }
    _exit(exit_done);
}

}  // namespace

Result<ArticleWorker> ArticleWorker::start(const ExportPlan& plan,
                                           const std::vector<BatchInput>& inputs,
                                           const std::vector<int>& others) {
    const auto failure = [](int number) {
        return Error{ErrorKind::internal, tr("cannot start a process for an article: {}",
                                             std::generic_category().message(number))};
    };
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return failure(errno);
    Channel here{Descriptor(ends[0])};
    Channel there{Descriptor(ends[1])};
    const pid_t parent = getpid();
    const pid_t process = fork();
    if (process < 0)
        return failure(errno);
    if (process > 0)
        return ArticleWorker(process, std::move(here));
    // Should the batch be killed, the file in hand is discarded.
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent)
        _exit(exit_terminated);
    ::close(ends[0]);
    for (const int other : others)
        ::close(other);
    work_and_leave(std::move(there), plan, inputs);
}

std::optional<FromWorker> ArticleWorker::receive() {
    const auto packet = channel_.receive();
    return packet ? decode_from_worker(*packet) : std::nullopt;
}

void ArticleWorker::stop() const {
    ::kill(process_, SIGTERM);
}

void ArticleWorker::kill() const {
    ::kill(process_, SIGKILL);
}

int ArticleWorker::bury() {
    int status = 0;
    while (waitpid(process_, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

}  // namespace aloud
