// SPDX-License-Identifier: GPL-3.0-or-later

// The pool's end of one worker: a process and the socket to it. Nothing here waits, except for the
// process to be gone.
#pragma once

#include "base/result.hpp"
#include "synthesise/protocol.hpp"

#include <sys/types.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

class WorkerProcess {
  public:
    /// Without a command the worker is a copy of this process.
    static Result<std::unique_ptr<WorkerProcess>> start(const std::vector<std::string>& command);

    WorkerProcess(pid_t process, int socket) : process_(process), socket_(socket) {}
    /// Kills the process, and waits until it is gone.
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess&) = delete;
    WorkerProcess& operator=(const WorkerProcess&) = delete;

    [[nodiscard]] int socket() const { return socket_; }
    [[nodiscard]] pid_t process() const { return process_; }
    [[nodiscard]] bool has_outgoing() const { return !outgoing_.empty(); }
    /// False once the process is gone or has said what is no answer.
    [[nodiscard]] bool alive() const { return alive_; }

    void kill() const;
    void send(const Request& request);
    /// Sends what the socket takes now.
    void flush();
    /// The next answer, if all of it is here.
    std::optional<Answer> receive();

  private:
    /// Reads up to `size` bytes of the frame; true when they are there.
    bool fill(std::size_t size);

    pid_t process_;
    int socket_;
    bool alive_ = true;
    std::string outgoing_;
    std::string frame_;         ///< sized for what is expected
    std::size_t received_ = 0;  ///< of the frame
};

}  // namespace aloud
