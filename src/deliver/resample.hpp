// SPDX-License-Identifier: GPL-3.0-or-later

// libsoxr: samples at another rate.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace aloud {

class Resampler {
  public:
    Resampler(int from_hz, int to_hz);
    ~Resampler();
    Resampler(const Resampler&) = delete;
    Resampler& operator=(const Resampler&) = delete;

    [[nodiscard]] bool ok() const;
    /// What can be told so far; no samples mean the end, and give all the rest.
    std::vector<float> resample(std::span<const std::int16_t> samples);

  private:
    struct State;
    std::unique_ptr<State> state_;
    double ratio_;
};

}  // namespace aloud
