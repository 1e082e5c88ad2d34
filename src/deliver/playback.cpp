// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/playback.hpp"

#include <algorithm>

namespace aloud {

namespace {

// Some 1.5 s at 22,050 Hz: outlasts a busy machine.
constexpr std::size_t ring_samples = std::size_t{1} << 15U;
// More than any device holds: what a pause took from it is said again.
constexpr std::size_t history_samples = std::size_t{1} << 13U;
// Short enough to be instant, long enough not to click.
constexpr double fade_seconds = 0.005;
// Sound servers hold more than they say (30 ms were seen): better heard twice than never.
constexpr double repeat_seconds = 0.05;

}  // namespace

Playback::Playback(int sample_rate_hz)
    : ring_(ring_samples, history_samples),
      repeat_(static_cast<std::int64_t>(repeat_seconds * sample_rate_hz)),
      fade_step_(static_cast<float>(1 / (fade_seconds * sample_rate_hz))) {}

void Playback::fill(std::span<std::int16_t> output) {
    const auto lead_in = std::min(lead_in_left_, static_cast<std::int64_t>(output.size()));
    lead_in_left_ -= lead_in;
    std::fill_n(output.begin(), lead_in, std::int16_t{0});
    output = output.subspan(static_cast<std::size_t>(lead_in));

    const std::size_t taken = take(output);
    std::fill(output.begin() + static_cast<std::ptrdiff_t>(taken), output.end(), std::int16_t{0});
    count(static_cast<std::int64_t>(taken), static_cast<std::int64_t>(output.size() - taken));
}

/// Speech into the front of `output`, as much as there is; says how much.
std::size_t Playback::take(std::span<std::int16_t> output) {
    const std::size_t taken = ring_.pop(output);
    const float volume = volume_.load();
    if (gain_ >= 1 && volume == 1)
        return taken;
    for (std::int16_t& sample : output.first(taken)) {
        gain_ = std::min(gain_ + fade_step_, 1.0F);
        const float louder = gain_ * volume * static_cast<float>(sample);
        sample = static_cast<std::int16_t>(std::clamp(louder, -32768.0F, 32767.0F));
    }
    return taken;
}

void Playback::clear() {
    ring_.clear();
    delivered_.store(0);
    heard_.store(0);
    silence_.store(0);
    gain_ = 1;
    lead_in_left_ = lead_in_;
}

void Playback::rewind() {
    const std::int64_t unheard = std::max<std::int64_t>(0, delivered_.load() - heard_.load());
    const std::size_t count = ring_.rewind(static_cast<std::size_t>(unheard + repeat_));
    delivered_.store(delivered_.load() - static_cast<std::int64_t>(count));
    gain_ = 0;
    lead_in_left_ = lead_in_;
}

/// What was delivered is heard once as much as the latency has followed it, speech or silence. The
/// count never falls: after a pause it stands until new speech has come through.
void Playback::count(std::int64_t taken, std::int64_t silence) {
    const std::int64_t quiet = (taken > 0 ? 0 : silence_.load()) + silence;
    const std::int64_t delivered = delivered_.load() + taken;
    const std::int64_t on_its_way = std::max<std::int64_t>(0, latency_ - quiet);
    heard_.store(std::max(heard_.load(), delivered - on_its_way));
    // Before the samples that it follows, or ended() might take an older silence for theirs.
    silence_.store(quiet);
    delivered_.store(delivered);
    calls_.fetch_add(1);
}

bool Playback::ended(std::int64_t pushed, std::int64_t silence) const {
    return delivered_.load() == pushed && (pushed == 0 || silence_.load() >= silence);
}

}  // namespace aloud
