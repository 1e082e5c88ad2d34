// SPDX-License-Identifier: GPL-3.0-or-later

// A process for one article at a time, forked from the batch: what a hostile page does to it, or
// anybody who kills it, is lost for that article only.
#pragma once

#include "app/batch/article_export.hpp"
#include "app/batch/messages.hpp"
#include "pipeline/batch_inputs.hpp"

#include <sys/types.h>

#include <optional>
#include <vector>

namespace aloud {

class ArticleWorker {
  public:
    /// `others`: descriptors of the batch that the process is to close. An error of kind internal
    /// when there can be no process. The batch has one thread.
    static Result<ArticleWorker> start(const ExportPlan& plan,
                                       const std::vector<BatchInput>& inputs,
                                       const std::vector<int>& others);

    ArticleWorker(pid_t process, Channel channel)
        : process_(process), channel_(std::move(channel)) {}

    [[nodiscard]] int number() const { return channel_.number(); }
    bool send(const ToWorker& message) { return channel_.send(encode(message)); }
    /// Nothing when the process is gone, or says what is no message.
    std::optional<FromWorker> receive();

    /// Asks it to discard what it is at.
    void stop() const;
    void kill() const;
    /// There is no more to do for it.
    void close() { channel_.close(); }
    /// Waits for the process, which is gone or killed; its wait status.
    int bury();

  private:
    pid_t process_;
    Channel channel_;
};

}  // namespace aloud
