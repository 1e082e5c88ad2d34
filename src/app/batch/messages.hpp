// SPDX-License-Identifier: GPL-3.0-or-later

// What the batch and the processes that work on its articles say to each other, one packet a
// message. A packet arrives whole or not at all, also from a process that is killed.
#pragma once

#include "base/error.hpp"
#include "deliver/atomic_file.hpp"
#include "pipeline/output_name.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace aloud {

/// Make the article of this input.
struct Task {
    std::size_t position = 0;  ///< among the inputs
    std::string name;          ///< of the output; empty: tell the fields and wait for it
    bool again = false;        ///< a process died at it

    friend bool operator==(const Task&, const Task&) = default;
};

struct GivenName {
    std::string name;
};

enum class OutcomeStatus {
    done,
    current,  ///< the output exists and is what would be made
    kept,     ///< the output exists and is something else
    flawed,   ///< made, but sentences are silent
    failed,
    interrupted,  ///< discarded
};

std::string_view name_of(OutcomeStatus status);

struct Outcome {
    OutcomeStatus status = OutcomeStatus::failed;
    Error error;             ///< of kept, flawed and failed
    bool stops_all = false;  ///< no other input would fare better
    std::string output;      ///< the name, relative to the folder of all
    double audio_s = 0;
    double seconds = 0;  ///< it took
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t failed_sentences = 0;
    std::vector<std::string> guessed_names;
    std::vector<std::string> problems;  ///< sentences that could not be said
};

using ToWorker = std::variant<Task, GivenName>;
using FromWorker = std::variant<NameFields, Outcome>;

std::string encode(const ToWorker& message);
std::string encode(const FromWorker& message);
std::optional<ToWorker> decode_to_worker(const std::string& packet);
std::optional<FromWorker> decode_from_worker(const std::string& packet);

/// One end of a socket of packets.
class Channel {
  public:
    explicit Channel(Descriptor socket) : socket_(std::move(socket)) {}

    [[nodiscard]] int number() const { return socket_.number(); }
    /// False when nobody is at the other end.
    bool send(const std::string& packet);
    /// Waits; nothing at the end.
    std::optional<std::string> receive();
    void close() { socket_.close(); }

  private:
    Descriptor socket_;
};

}  // namespace aloud
