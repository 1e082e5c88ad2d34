// SPDX-License-Identifier: GPL-3.0-or-later

// Samples from one thread to one other, without locks or allocation: what a sound card's callback
// may use.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace aloud {

class SampleRing {
  public:
    /// `capacity` is a power of two.
    explicit SampleRing(std::size_t capacity) : samples_(capacity) {}

    /// Takes what there is room for; says how many. One thread only.
    std::size_t push(std::span<const std::int16_t> samples);
    /// Fills `samples` as far as it can; says how far. One other thread only.
    std::size_t pop(std::span<std::int16_t> samples);

  private:
    std::vector<std::int16_t> samples_;
    // Counts that never wrap: 64 bits last for millions of years.
    alignas(64) std::atomic<std::uint64_t> pushed_ = 0;
    alignas(64) std::atomic<std::uint64_t> popped_ = 0;
};

}  // namespace aloud
