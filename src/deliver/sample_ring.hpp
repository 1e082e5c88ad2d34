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

// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding): the two threads share no line of memory
class SampleRing {
  public:
    /// `capacity` is a power of two; the last `history` samples popped can be had again.
    SampleRing(std::size_t capacity, std::size_t history) : samples_(capacity), history_(history) {}

    /// Takes what there is room for; says how many. One thread only.
    std::size_t push(std::span<const std::int16_t> samples);
    /// Fills `samples` as far as it can; says how far. One other thread only.
    std::size_t pop(std::span<std::int16_t> samples);
    /// The last samples popped come again, `count` of them or as many as are kept; says how many.
    /// Only while nobody pops.
    std::size_t rewind(std::size_t count);
    /// Nothing waits any more, nor can be had again. Only while nobody pushes or pops.
    void clear();

  private:
    std::vector<std::int16_t> samples_;
    std::size_t history_;
    // Counts that never wrap: 64 bits last for millions of years.
    alignas(64) std::atomic<std::uint64_t> pushed_ = 0;
    alignas(64) std::atomic<std::uint64_t> popped_ = 0;
};

}  // namespace aloud
