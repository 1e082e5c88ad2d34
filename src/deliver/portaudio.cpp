// SPDX-License-Identifier: GPL-3.0-or-later

// The callback owns the clock: it takes samples from the ring, or gives silence when short of them,
// so the stream runs on between sentences. A pause stops it, since only so the device drops what it
// holds already; what was dropped is said again.

#include "base/shared_library.hpp"
#include "base/translate.hpp"
#include "deliver/alsa_plugins.hpp"
#include "deliver/deliver.hpp"
#include "deliver/playback.hpp"
#include "deliver/quiet_audio.hpp"

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

// With 40 ms a machine with six busy processes to two cores loses samples, with 120 ms none.
constexpr double latency_seconds = 0.12;
// The device may play this much later than it says (37 to 107 ms were seen lost at the end).
constexpr double tail_seconds = 0.2;
// A device that starts swallows the first moments (9 ms were seen lost at the start, 19 ms after a
// jump), so they are silent.
constexpr double lead_in_seconds = 0.05;
constexpr auto poll_interval = 20ms;
// A stream that says it is active and takes nothing for so long is dead.
constexpr auto patience = 10s;

/// What of PortAudio is used. It is loaded for the first sound, since with JACK and ALSA it costs
/// each start of the program a millisecond.
struct PortAudio {
    PortAudio() {
        SharedLibrary library("libportaudio.so.2");
        loaded = library.find("Pa_Initialize", initialize)
                     .find("Pa_Terminate", terminate)
                     .find("Pa_GetErrorText", error_text)
                     .find("Pa_GetDeviceCount", device_count)
                     .find("Pa_GetDeviceInfo", device_info)
                     .find("Pa_GetHostApiInfo", host_api_info)
                     .find("Pa_GetDefaultOutputDevice", default_output)
                     .find("Pa_OpenStream", open)
                     .find("Pa_CloseStream", close)
                     .find("Pa_StartStream", start)
                     .find("Pa_AbortStream", abort)
                     .find("Pa_IsStreamActive", is_active)
                     .find("Pa_GetStreamInfo", stream_info)
                     .complete();
    }

    decltype(&Pa_Initialize) initialize = nullptr;
    decltype(&Pa_Terminate) terminate = nullptr;
    decltype(&Pa_GetErrorText) error_text = nullptr;
    decltype(&Pa_GetDeviceCount) device_count = nullptr;
    decltype(&Pa_GetDeviceInfo) device_info = nullptr;
    decltype(&Pa_GetHostApiInfo) host_api_info = nullptr;
    decltype(&Pa_GetDefaultOutputDevice) default_output = nullptr;
    decltype(&Pa_OpenStream) open = nullptr;
    decltype(&Pa_CloseStream) close = nullptr;
    decltype(&Pa_StartStream) start = nullptr;
    decltype(&Pa_AbortStream) abort = nullptr;
    decltype(&Pa_IsStreamActive) is_active = nullptr;
    decltype(&Pa_GetStreamInfo) stream_info = nullptr;
    bool loaded = false;
};

const PortAudio& pa() {
    static const PortAudio library;
    return library;
}

Error device_error(std::string_view what, PaError code) {
    if (!pa().loaded)
        return {ErrorKind::output,
                tr("PortAudio cannot be loaded; install it (on Debian the "
                   "package libportaudio2), or make a file with 'aloud export'")};
    return {ErrorKind::output, fmt::format("{}: {}", what, pa().error_text(code))};
}

Error no_device() {
    return {ErrorKind::output,
            tr("no audio device; connect one, or make a file with 'aloud export'")};
}

Error was_stopped() {
    return {ErrorKind::interrupted, tr("playback was stopped")};
}

/// Pa_Initialize and Pa_Terminate, in pairs.
class Library {
  public:
    Library() : outcome_(pa().loaded ? pa().initialize() : paNotInitialized) {}
    /// With the default device, quickly; with all of them where there is no such.
    static Library for_default_device() {
        {
            const AlsaPluginsLeftOut quickly;
            Library library;
            if (library.outcome() == paNoError && pa().default_output() != paNoDevice)
                return library;
        }
        return {};
    }
    Library(Library&& other) noexcept : outcome_(std::exchange(other.outcome_, paNotInitialized)) {}
    Library& operator=(Library&&) = delete;
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library() {
        if (outcome_ == paNoError)
            pa().terminate();
    }
    [[nodiscard]] PaError outcome() const { return outcome_; }

  private:
    PaError outcome_ = paNotInitialized;
};

int stream_callback(const void* /*input*/, void* output, unsigned long frames,
                    const PaStreamCallbackTimeInfo* /*time*/, PaStreamCallbackFlags /*flags*/,
                    void* user) {
    static_cast<Playback*>(user)->fill({static_cast<std::int16_t*>(output), frames});
    return paContinue;
}

struct Closer {
    void operator()(PaStream* stream) const {
        pa().abort(stream);
        pa().close(stream);
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
    Result<std::size_t> offer(std::span<const std::int16_t> samples) override;
    Result<void> finish() override;
    void flush() override;
    [[nodiscard]] bool drained() const override { return playback_->ended(written_, tail()); }
    void set_volume(float factor) override { playback_->set_volume(factor); }
    void pause() override;
    void resume() override;
    void stop() override;
    [[nodiscard]] std::int64_t played() const override { return playback_->heard(); }

  private:
    /// Silence after the last sample until it is heard.
    [[nodiscard]] std::int64_t tail() const;
    /// These three with the mutex held.
    Result<void> start();
    void abort();
    /// Fails when stopped, or when the device takes no more.
    Result<void> check();
    /// Waits a little; an error when stopped, or when the device takes no more.
    Result<void> wait();

    Library library_;
    std::unique_ptr<Playback> playback_;
    Stream stream_;
    int sample_rate_hz_;
    std::int64_t written_ = 0;
    std::int64_t calls_seen_ = 0;
    std::chrono::steady_clock::time_point alive_at_ = std::chrono::steady_clock::now();

    std::mutex mutex_;
    std::condition_variable stop_called_;
    bool stopped_ = false;
    bool paused_ = false;
    bool running_ = false;  ///< the device takes samples
};

Result<void> PortAudioSpeaker::wait() {
    std::unique_lock lock(mutex_);
    stop_called_.wait_for(lock, poll_interval, [this] { return stopped_; });
    return check();
}

Result<void> PortAudioSpeaker::check() {
    if (stopped_)
        return was_stopped();
    const auto now = std::chrono::steady_clock::now();
    if (!running_) {
        alive_at_ = now;
        return {};
    }
    // A device that goes away makes no error here: the stream just is no longer active.
    if (pa().is_active(stream_.get()) != 1)
        return Error{ErrorKind::output, tr("the audio device went away")};
    if (const std::int64_t calls = playback_->calls(); calls != calls_seen_) {
        calls_seen_ = calls;
        alive_at_ = now;
    }
    if (now - alive_at_ > patience)
        return Error{ErrorKind::output, tr("the audio device hangs")};
    return {};
}

Result<void> PortAudioSpeaker::write(const AudioChunk& chunk) {
    if (chunk.sample_rate_hz != sample_rate_hz_)
        return Error{ErrorKind::internal, tr("speech of {} Hz came for a speaker of {} Hz",
                                             chunk.sample_rate_hz, sample_rate_hz_)};
    std::span<const std::int16_t> rest = chunk.samples;
    while (true) {
        const Result<std::size_t> taken = offer(rest);
        if (!taken)
            return taken.error();
        rest = rest.subspan(*taken);
        if (rest.empty())
            return {};
        if (Result<void> waited = wait(); !waited)
            return waited;
    }
}

Result<std::size_t> PortAudioSpeaker::offer(std::span<const std::int16_t> samples) {
    const std::scoped_lock lock(mutex_);
    if (Result<void> well = check(); !well)
        return well.error();
    const std::size_t pushed = playback_->push(samples);
    written_ += static_cast<std::int64_t>(pushed);
    if (pushed > 0 && !paused_ && !running_) {
        if (auto started = start(); !started)
            return started.error();
    }
    return pushed;
}

/// With the first samples at hand: a device that started before them would have its whole buffer of
/// silence to play first.
Result<void> PortAudioSpeaker::start() {
    if (const PaError failed = pa().start(stream_.get()); failed != paNoError)
        return device_error(tr("cannot start the audio device"), failed);
    running_ = true;
    return {};
}

void PortAudioSpeaker::abort() {
    if (std::exchange(running_, false))
        pa().abort(stream_.get());
}

std::int64_t PortAudioSpeaker::tail() const {
    return playback_->latency() + static_cast<std::int64_t>(tail_seconds * sample_rate_hz_);
}

void PortAudioSpeaker::flush() {
    const std::scoped_lock lock(mutex_);
    if (stopped_)
        return;
    abort();
    playback_->clear();
    written_ = 0;
}

Result<void> PortAudioSpeaker::finish() {
    while (!drained()) {
        if (Result<void> waited = wait(); !waited)
            return waited;
    }
    return {};
}

void PortAudioSpeaker::pause() {
    const std::scoped_lock lock(mutex_);
    if (stopped_ || std::exchange(paused_, true))
        return;
    abort();
}

void PortAudioSpeaker::resume() {
    const std::scoped_lock lock(mutex_);
    if (stopped_ || !std::exchange(paused_, false))
        return;
    playback_->rewind();
    // When it fails the next offer tries again, and tells.
    if (written_ > 0)
        static_cast<void>(start());
}

void PortAudioSpeaker::stop() {
    const std::scoped_lock lock(mutex_);
    stopped_ = true;
    stop_called_.notify_all();
    // Takes with it what the device holds already.
    abort();
}

std::vector<AudioDevice> outputs() {
    std::vector<AudioDevice> devices;
    for (PaDeviceIndex i = 0; i < pa().device_count(); ++i) {
        const PaDeviceInfo* info = pa().device_info(i);
        if (info == nullptr || info->maxOutputChannels <= 0)
            continue;
        const PaHostApiInfo* system = pa().host_api_info(info->hostApi);
        AudioDevice device;
        device.number = i;
        device.name = info->name;
        device.system = system != nullptr ? system->name : "";
        device.is_default = i == pa().default_output();
        devices.push_back(std::move(device));
    }
    return devices;
}

/// By number, by its whole name, else by a part of the name that no other has.
Result<PaDeviceIndex> choose_device(const std::string& wanted) {
    if (wanted.empty()) {
        const PaDeviceIndex device = pa().default_output();
        if (device == paNoDevice)
            return no_device();
        return device;
    }
    std::vector<PaDeviceIndex> alike;
    for (const AudioDevice& device : outputs()) {
        if (device.name == wanted || std::to_string(device.number) == wanted)
            return device.number;
        if (device.name.find(wanted) != std::string::npos)
            alike.push_back(device.number);
    }
    if (alike.size() == 1)
        return alike.front();
    return Error{
        ErrorKind::output,
        alike.empty()
            ? tr("no audio device is '{}'; 'aloud devices' lists them", wanted)
            : tr("more than one audio device is '{}'; 'aloud devices' lists them", wanted)};
}

}  // namespace

Result<std::vector<AudioDevice>> audio_devices() {
    static_cast<void>(pa());  // what shall be quiet must be there
    quieten_audio_libraries();
    const Library library;
    if (library.outcome() != paNoError)
        return device_error(tr("cannot use audio devices"), library.outcome());
    return outputs();
}

Result<std::unique_ptr<Speaker>> open_speaker(const SpeakerOptions& options) {
    static_cast<void>(pa());  // what shall be quiet must be there
    quieten_audio_libraries();
    Library library = options.device.empty() ? Library::for_default_device() : Library();
    if (library.outcome() != paNoError)
        return device_error(tr("cannot use audio devices"), library.outcome());
    const Result<PaDeviceIndex> chosen = choose_device(options.device);
    if (!chosen)
        return chosen.error();
    const PaDeviceIndex device = *chosen;

    auto playback = std::make_unique<Playback>(options.sample_rate_hz);
    const PaStreamParameters parameters = {device, 1, paInt16, latency_seconds, nullptr};
    PaStream* opened = nullptr;
    const PaError error =
        pa().open(&opened, nullptr, &parameters, options.sample_rate_hz,
                  paFramesPerBufferUnspecified, paNoFlag, stream_callback, playback.get());
    if (error == paDeviceUnavailable)
        return no_device();
    if (error != paNoError)
        return device_error(tr("cannot open the audio device"), error);
    Stream stream(opened);
    const PaStreamInfo* info = pa().stream_info(opened);
    const double latency = info != nullptr ? info->outputLatency : latency_seconds;
    playback->set_latency(static_cast<std::int64_t>(latency * options.sample_rate_hz));
    playback->set_lead_in(static_cast<std::int64_t>(lead_in_seconds * options.sample_rate_hz));
    return std::unique_ptr<Speaker>(std::make_unique<PortAudioSpeaker>(
        std::move(library), std::move(playback), std::move(stream), options.sample_rate_hz));
}

}  // namespace aloud
