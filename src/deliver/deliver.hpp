// SPDX-License-Identifier: GPL-3.0-or-later

// deliver: speech reaches ears, files and captions. A sink that exists is open; write() waits, and
// so paces whoever produces. A file appears whole, under its name, at finish(), or not at all.
#pragma once

#include "base/result.hpp"
#include "model/speech.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

class AudioSink {
  public:
    virtual ~AudioSink() = default;
    AudioSink() = default;
    AudioSink(const AudioSink&) = delete;
    AudioSink& operator=(const AudioSink&) = delete;

    virtual Result<void> write(const AudioChunk& chunk) = 0;
    /// All that was written is heard, or safe on disk. Without it a file leaves no trace.
    virtual Result<void> finish() = 0;
};

enum class AudioFormat { wav, ogg_vorbis };

/// "wav", "ogg"; nothing for other names. A leading dot is ignored.
std::optional<AudioFormat> audio_format_named(std::string_view name);

struct AudioFileOptions {
    AudioFormat format = AudioFormat::wav;
    int sample_rate_hz = 22050;
    std::string title;  ///< tags; empty ones are left out
    std::string author;
    bool force = false;  ///< replace a file that exists
};

/// Fails (kind output) when the folder cannot be written to or the file exists and force is not
/// set.
Result<std::unique_ptr<AudioSink>> open_audio_file(const std::filesystem::path& path,
                                                   const AudioFileOptions& options);

/// Writes text as audio files are written: a temporary name in the same folder, fsync, rename.
Result<void> write_text_file(const std::filesystem::path& path, std::string_view text, bool force);

/// One of PortAudio's outputs. Pause is silent within 50 ms, as stop and flush are; a stopped
/// speaker is of no more use. All but write(), offer() and finish() may be called from any thread.
class Speaker : public AudioSink {
  public:
    /// As write(), but takes only what there is room for, and says how much. Fails when the device
    /// went away.
    virtual Result<std::size_t> offer(std::span<const std::int16_t> samples) = 0;
    /// Drops what is not heard yet; played() counts from zero again. Who is paused stays so.
    virtual void flush() = 0;
    /// Whether all that was offered has been heard.
    [[nodiscard]] virtual bool drained() const = 0;
    /// 1 leaves the samples as they are.
    virtual void set_volume(float factor) = 0;
    virtual void pause() = 0;
    /// Goes on where the pause fell, or up to a syllable before.
    virtual void resume() = 0;
    /// Drops what is not heard yet; a write() that waits returns an error of kind interrupted.
    virtual void stop() = 0;
    /// Samples heard so far, not counting pauses.
    [[nodiscard]] virtual std::int64_t played() const = 0;
};

struct SpeakerOptions {
    int sample_rate_hz = 22050;
    std::string device = {};  ///< its name, a part of it, or its number; empty: the default
};

/// An output device.
struct AudioDevice {
    int number = 0;  ///< as SpeakerOptions::device takes it
    std::string name;
    std::string system;  ///< "ALSA", "JACK Audio Connection Kit"
    bool is_default = false;
};

Result<std::vector<AudioDevice>> audio_devices();

/// Fails (kind output) with a clear message when there is no device, or none of that name.
Result<std::unique_ptr<Speaker>> open_speaker(const SpeakerOptions& options);

/// The captions as a WebVTT file.
std::string to_webvtt(const std::vector<Caption>& captions);

}  // namespace aloud
