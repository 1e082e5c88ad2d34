// SPDX-License-Identifier: GPL-3.0-or-later

// What a sound card's callback does, without the sound card: speech when there is some, silence
// when paused or short of it, and the count of what is heard.
#pragma once

#include "deliver/sample_ring.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

namespace aloud {

class Playback {
  public:
    explicit Playback(int sample_rate_hz);

    /// A sample is heard so many frames after it was delivered. Only before the first fill().
    void set_latency(std::int64_t frames) { latency_ = frames; }

    /// Silence before the first sample. Only before the first fill().
    void set_lead_in(std::int64_t frames) { lead_in_ = lead_in_left_ = frames; }

    /// The feeding thread: takes what there is room for; says how much.
    std::size_t push(std::span<const std::int16_t> samples) { return ring_.push(samples); }
    /// The callback: no locks, no allocation.
    void fill(std::span<std::int16_t> output);

    /// Only while no fill() runs: what was delivered and not heard is delivered again, after as
    /// much silence as at the start.
    void rewind();

    /// Only while no fill() and no push() runs: as at the start.
    void clear();

    /// Any thread, at any time. 1 leaves the samples as they are; a sample that grows too large is
    /// the largest.
    void set_volume(float factor) { volume_.store(factor); }

    /// `pushed` samples are delivered, and `silence` frames after them.
    [[nodiscard]] bool ended(std::int64_t pushed, std::int64_t silence) const;
    [[nodiscard]] std::int64_t heard() const { return heard_.load(); }
    /// How often the callback came.
    [[nodiscard]] std::int64_t calls() const { return calls_.load(); }
    [[nodiscard]] std::int64_t latency() const { return latency_; }

  private:
    std::size_t take(std::span<std::int16_t> output);
    void count(std::int64_t taken, std::int64_t silence);

    SampleRing ring_;
    std::int64_t latency_ = 0;
    std::int64_t lead_in_ = 0;
    std::int64_t lead_in_left_ = 0;
    std::int64_t repeat_;
    float fade_step_;
    float gain_ = 1;
    std::atomic<float> volume_ = 1;
    std::atomic<std::int64_t> delivered_ = 0;
    std::atomic<std::int64_t> silence_ = 0;  // frames since the last sample of speech
    std::atomic<std::int64_t> heard_ = 0;
    std::atomic<std::int64_t> calls_ = 0;
};

}  // namespace aloud
