// SPDX-License-Identifier: GPL-3.0-or-later

// deliver: speech reaches ears, files and captions. A sink that exists is open; write() waits, and so
// paces whoever produces. A file appears whole, under its name, at finish(), or not at all.
#pragma once

#include "base/result.hpp"
#include "model/speech.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
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
    std::string title;   ///< tags; empty ones are left out
    std::string author;
    std::string key;     ///< a tag for programs, see made_file()
    bool force = false;  ///< replace a file that exists
};

/// Fails (kind output) when the folder cannot be written to or the file exists and force is not set.
Result<std::unique_ptr<AudioSink>> open_audio_file(const std::filesystem::path& path,
                                                   const AudioFileOptions& options);

/// What an audio file made with a key tells of itself.
struct MadeFile {
    std::string key;
    double seconds = 0;
};

/// Nothing for any other file.
std::optional<MadeFile> made_file(const std::filesystem::path& path);

/// Removes what audio and text files left in a folder when their program was killed; not those that
/// are being written.
void remove_unfinished(const std::filesystem::path& folder);

/// Writes text as audio files are written: a temporary name in the same folder, fsync, rename.
Result<void> write_text_file(const std::filesystem::path& path, std::string_view text, bool force);

/// PortAudio's default output. Pause is silent within 50 ms, as stop is; a stopped speaker is of no
/// more use.
/// pause(), resume(), stop() and played() may be called from any thread.
class Speaker : public AudioSink {
  public:
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
};

/// Fails (kind output) with a clear message when there is no device.
Result<std::unique_ptr<Speaker>> open_speaker(const SpeakerOptions& options);

/// The captions as a WebVTT file.
std::string to_webvtt(const std::vector<Caption>& captions);

}  // namespace aloud
