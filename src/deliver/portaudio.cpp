// SPDX-License-Identifier: GPL-3.0-or-later

// The callback owns the clock: it takes samples from the ring, or gives silence when paused or
// short of them, so the stream never stops between sentences. Everybody else only sets flags and
// reads counts.

#include "deliver/deliver.hpp"
#include "deliver/quiet_audio.hpp"
#include "deliver/sample_ring.hpp"

#include <fmt/format.h>
#include <portaudio.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <span>
#include <utility>

namespace aloud {

namespace {

using namespace std::chrono_literals;

constexpr double latency_seconds = 0.08;
constexpr double fade_seconds = 0.005;
// The device may play this much later than it says (37 to 107 ms were seen lost at the end).
constexpr double tail_seconds = 0.2;
// Some 1.5 s at 22,050 Hz: outlasts a busy machine.
constexpr std::size_t ring_samples = std::size_t{1} << 15U;
constexpr auto poll_interval = 20ms;
// A stream that says it is active and takes nothing for so long is dead.
constexpr auto patience = 10s;

Error device_error(std::string_view what, PaError code) {
    return {ErrorKind::output, fmt::format("{}: {}", what, Pa_GetErrorText(code))};
}

Error no_device() {
    return {ErrorKind::output, "no audio device; connect one, or make a file with 'aloud export'"};
}

/// Pa_Initialize and Pa_Terminate, in pairs.
class Library {
  public:
    Library() : outcome_(Pa_Initialize()) {}
    Library(Library&& other) noexcept : outcome_(std::exchange(other.outcome_, paNotInitialized)) {}
    Library& operator=(Library&&) = delete;
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library() {
        if (outcome_ == paNoError)
            Pa_Terminate();
    }
    [[nodiscard]] PaError outcome() const { return outcome_; }

  private:
    PaError outcome_ = paNotInitialized;
};

/// What the callback and the others share.
class Playback {
  public:
    explicit Playback(int sample_rate_hz)
        : fade_step_(1.0F / static_cast<float>(fade_seconds * sample_rate_hz)) {}

    /// Only before the stream starts.
    void set_latency(std::int64_t frames) { latency_ = frames; }
    [[nodiscard]] std::int64_t latency() const { return latency_; }

    /// The callback's work: no locks, no allocation.
    void fill(std::span<std::int16_t> output);

    /// All that was pushed has left the ring, and `frames` of silence after it.
    [[nodiscard]] bool quiet_for(std::int64_t frames) const {
        return ring.empty() && silence_.load() >= frames;
    }
    [[nodiscard]] std::int64_t heard() const { return heard_.load(); }
    [[nodiscard]] std::int64_t calls() const { return calls_.load(); }

    SampleRing ring{ring_samples};
    std::atomic<bool> paused = false;

  private:
    /// Takes speech while there is any to be heard; says how much.
    std::size_t take(std::span<std::int16_t> output);
    void count(std::int64_t taken, std::int64_t silence);

    float fade_step_;
    float gain_ = 1;
    std::int64_t latency_ = 0;
    std::int64_t delivered_ = 0;
    std::atomic<std::int64_t> silence_ = 0;  // frames since the last sample of speech
    std::atomic<std::int64_t> heard_ = 0;
    std::atomic<std::int64_t> calls_ = 0;
};

std::size_t Playback::take(std::span<std::int16_t> output) {
    const bool fading_out = paused.load(std::memory_order_relaxed);
    if (fading_out) {
        if (gain_ <= 0)
            return 0;
        output =
            output.first(std::min(output.size(), static_cast<std::size_t>(gain_ / fade_step_) + 1));
    }
    const std::size_t taken = ring.pop(output);
    if (!fading_out && gain_ >= 1)
        return taken;
    for (std::int16_t& sample : output.first(taken)) {
        gain_ = std::clamp(gain_ + (fading_out ? -fade_step_ : fade_step_), 0.0F, 1.0F);
        sample = static_cast<std::int16_t>(gain_ * static_cast<float>(sample));
    }
    return taken;
}

void Playback::fill(std::span<std::int16_t> output) {
    const std::size_t taken = take(output);
    std::fill(output.begin() + static_cast<std::ptrdiff_t>(taken), output.end(), std::int16_t{0});
    count(static_cast<std::int64_t>(taken), static_cast<std::int64_t>(output.size() - taken));
}

/// What was delivered is heard once as much again as the latency has followed, speech or silence.
/// The count never falls: after a pause it stands until new speech has come through.
void Playback::count(std::int64_t taken, std::int64_t silence) {
    delivered_ += taken;
    const std::int64_t quiet = (taken > 0 ? 0 : silence_.load()) + silence;
    silence_.store(quiet);
    const std::int64_t on_its_way = std::max<std::int64_t>(0, latency_ - quiet);
    heard_.store(std::max(heard_.load(), delivered_ - on_its_way));
    calls_.fetch_add(1);
}

int stream_callback(const void* /*input*/, void* output, unsigned long frames,
                    const PaStreamCallbackTimeInfo* /*time*/, PaStreamCallbackFlags /*flags*/,
                    void* user) {
    static_cast<Playback*>(user)->fill({static_cast<std::int16_t*>(output), frames});
    return paContinue;
}

struct Closer {
    void operator()(PaStream* stream) const {
        Pa_AbortStream(stream);
        Pa_CloseStream(stream);
    }
};
using Stream = std::unique_ptr<PaStream, Closer>;

class PortAudioSpeaker final : public Speaker {
  public:
    PortAudioSpeaker(Library library, std::unique_ptr<Playback> playback, Stream stream,
                     int rate_hz)
        : library_(std::move(library)),
          playback_(std::move(playback)),
          stream_(std::move(stream)),
          sample_rate_hz_(rate_hz) {}

    Result<void> write(const AudioChunk& chunk) override;
    Result<void> finish() override;
    void pause() override { playback_->paused = true; }
    void resume() override { playback_->paused = false; }
    void stop() override;
    [[nodiscard]] std::int64_t played() const override { return playback_->heard(); }

  private:
    /// Starts the stream with the first samples, so that none of it is silence.
    Result<void> start();
    /// Waits a little; an error when stopped, or when the device takes no more.
    Result<void> wait();

    Library library_;
    std::unique_ptr<Playback> playback_;
    Stream stream_;
    int sample_rate_hz_;
    bool started_ = false;
    std::int64_t calls_seen_ = 0;
    std::chrono::steady_clock::time_point alive_at_;

    std::mutex mutex_;
    std::condition_variable stop_called_;
    bool stopped_ = false;
};

Result<void> PortAudioSpeaker::start() {
    const std::scoped_lock lock(mutex_);
    if (stopped_ || std::exchange(started_, true))
        return {};
    alive_at_ = std::chrono::steady_clock::now();
    if (const PaError error = Pa_StartStream(stream_.get()); error != paNoError)
        return device_error("cannot start the audio device", error);
    return {};
}

Result<void> PortAudioSpeaker::wait() {
    std::unique_lock lock(mutex_);
    if (stop_called_.wait_for(lock, poll_interval, [this] { return stopped_; }))
        return Error{ErrorKind::interrupted, "playback was stopped"};
    // A device that goes away makes no error here: the stream just is no longer active.
    if (Pa_IsStreamActive(stream_.get()) != 1)
        return Error{ErrorKind::output, "the audio device went away"};
    const auto now = std::chrono::steady_clock::now();
    if (const std::int64_t calls = playback_->calls(); calls != calls_seen_) {
        calls_seen_ = calls;
        alive_at_ = now;
    }
    if (now - alive_at_ > patience)
        return Error{ErrorKind::output, "the audio device hangs"};
    return {};
}

Result<void> PortAudioSpeaker::write(const AudioChunk& chunk) {
    if (chunk.sample_rate_hz != sample_rate_hz_)
        return Error{ErrorKind::internal, fmt::format("speech of {} Hz came for a speaker of {} Hz",
                                                      chunk.sample_rate_hz, sample_rate_hz_)};
    std::span<const std::int16_t> rest = chunk.samples;
    while (true) {
        rest = rest.subspan(playback_->ring.push(rest));
        if (Result<void> started = start(); !started)
            return started;
        if (rest.empty())
            return {};
        if (Result<void> waited = wait(); !waited)
            return waited;
    }
}

Result<void> PortAudioSpeaker::finish() {
    const auto tail =
        playback_->latency() + static_cast<std::int64_t>(tail_seconds * sample_rate_hz_);
    while (started_ && !playback_->quiet_for(tail)) {
        if (Result<void> waited = wait(); !waited)
            return waited;
    }
    return {};
}

void PortAudioSpeaker::stop() {
    const std::scoped_lock lock(mutex_);
    stopped_ = true;
    stop_called_.notify_all();
    // Takes with it what the device holds already.
    if (started_)
        Pa_AbortStream(stream_.get());
}

}  // namespace

Result<std::unique_ptr<Speaker>> open_speaker(const SpeakerOptions& options) {
    quieten_audio_libraries();
    Library library;
    if (library.outcome() != paNoError)
        return device_error("cannot use audio devices", library.outcome());
    const PaDeviceIndex device = Pa_GetDefaultOutputDevice();
    if (device == paNoDevice)
        return no_device();

    auto playback = std::make_unique<Playback>(options.sample_rate_hz);
    const PaStreamParameters parameters = {device, 1, paInt16, latency_seconds, nullptr};
    PaStream* opened = nullptr;
    const PaError error =
        Pa_OpenStream(&opened, nullptr, &parameters, options.sample_rate_hz,
                      paFramesPerBufferUnspecified, paNoFlag, stream_callback, playback.get());
    if (error == paDeviceUnavailable)
        return no_device();
    if (error != paNoError)
        return device_error("cannot open the audio device", error);
    Stream stream(opened);
    const PaStreamInfo* info = Pa_GetStreamInfo(opened);
    const double latency = info != nullptr ? info->outputLatency : latency_seconds;
    playback->set_latency(static_cast<std::int64_t>(latency * options.sample_rate_hz));
    return std::unique_ptr<Speaker>(std::make_unique<PortAudioSpeaker>(
        std::move(library), std::move(playback), std::move(stream), options.sample_rate_hz));
}

}  // namespace aloud
