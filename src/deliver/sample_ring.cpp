// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/sample_ring.hpp"

#include <algorithm>

namespace aloud {

std::size_t SampleRing::push(std::span<const std::int16_t> samples) {
    const std::uint64_t pushed = pushed_.load(std::memory_order_relaxed);
    const std::uint64_t popped = popped_.load(std::memory_order_acquire);
    // After a rewind more may wait than is taken otherwise.
    const std::size_t capacity = samples_.size() - history_;
    const std::size_t waiting = std::min(capacity, static_cast<std::size_t>(pushed - popped));
    const std::size_t count = std::min(capacity - waiting, samples.size());
    for (std::size_t i = 0; i < count; ++i)
        samples_[(pushed + i) & (samples_.size() - 1)] = samples[i];
    pushed_.store(pushed + count, std::memory_order_release);
    return count;
}

std::size_t SampleRing::pop(std::span<std::int16_t> samples) {
    const std::uint64_t popped = popped_.load(std::memory_order_relaxed);
    const std::uint64_t pushed = pushed_.load(std::memory_order_acquire);
    const std::size_t count = std::min(static_cast<std::size_t>(pushed - popped), samples.size());
    for (std::size_t i = 0; i < count; ++i)
        samples[i] = samples_[(popped + i) & (samples_.size() - 1)];
    popped_.store(popped + count, std::memory_order_release);
    return count;
}

std::size_t SampleRing::rewind(std::size_t count) {
    const std::uint64_t popped = popped_.load();
    count = std::min({count, history_, static_cast<std::size_t>(popped)});
    popped_.store(popped - count);
    return count;
}

void SampleRing::clear() {
    pushed_.store(0);
    popped_.store(0);
}

}  // namespace aloud
