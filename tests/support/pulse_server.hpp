// SPDX-License-Identifier: GPL-3.0-or-later

// A PulseAudio of our own without sound card, found by every ALSA program that this process starts
// or is, with a recorder of what it plays. Works for root and for ordinary users, beside their own
// server.
#pragma once

#include "support/temp_folder.hpp"

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace aloud::test {

/// A child that ends when this does, or when the test dies.
class Child {
  public:
    /// `log` takes what the child says on stderr.
    Child(std::vector<std::string> command, const std::filesystem::path& output,
          const std::filesystem::path& log);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    void kill();

  private:
    pid_t id_ = -1;
};

/// Sets a variable of this process's environment, until it ends.
class Environment {
  public:
    Environment(std::string name, const std::string& value);
    ~Environment();
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

  private:
    std::string name_;
    std::string before_;
    bool existed_ = false;
};

class PulseServer {
  public:
    static constexpr int sample_rate_hz = 22050;

    /// Waits until the server plays and records.
    PulseServer();

    /// Nothing, or why there is no sound: the end of the server's log.
    [[nodiscard]] const std::string& trouble() const { return trouble_; }
    /// All that was played so far.
    [[nodiscard]] std::vector<std::int16_t> recording() const;
    /// The recording without its silence.
    [[nodiscard]] std::vector<std::int16_t> sound() const;
    /// Waits until so many samples of sound are recorded; false when they do not come.
    [[nodiscard]] bool wait_for_sound(std::size_t samples) const;
    /// Waits until the recording ends with a quarter of a second of silence.
    [[nodiscard]] bool wait_for_silence() const;
    void kill();
    /// After kill(): another server at the same place, and the recording goes on.
    void restart();

  private:
    std::string start();
    void prepare();

    TempFolder folder_;
    std::vector<std::unique_ptr<Environment>> environment_;
    std::unique_ptr<Child> server_;
    std::unique_ptr<Child> keep_awake_;
    std::unique_ptr<Child> recorder_;
    std::string trouble_;
};

}  // namespace aloud::test
