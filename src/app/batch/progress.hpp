// SPDX-License-Identifier: GPL-3.0-or-later

// What a batch tells people while it works: a line for each article, or one line that moves.
#pragma once

#include "app/batch/messages.hpp"
#include "app/options.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <string>

namespace aloud {

/// How many inputs ended how.
struct Tally {
    std::array<std::size_t, 6> counts{};  ///< by OutcomeStatus
    double audio_s = 0;                   ///< of what was made

    void add(const Outcome& outcome);
    [[nodiscard]] std::size_t of(OutcomeStatus status) const {
        return counts[static_cast<std::size_t>(status)];
    }
    [[nodiscard]] std::size_t all() const;
    [[nodiscard]] std::size_t failures() const;
};

class Progress {
  public:
    Progress(const Options& options, std::size_t inputs);

    /// After the tally has it.
    void tell(const Outcome& outcome, const std::string& output, const Tally& tally);
    void complain(const std::string& message);
    /// At the end: what was done, and what was not because somebody stopped it.
    void sum_up(const Tally& tally, bool stopped);

  private:
    void draw(const Tally& tally);
    void clear();
    [[nodiscard]] std::string time_left(const Tally& tally) const;

    std::size_t inputs_;
    bool quiet_;
    bool bar_;
    bool drawn_ = false;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

/// "5:04", "1:02:30".
std::string clock_time(double seconds);

}  // namespace aloud
