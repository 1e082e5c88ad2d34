// SPDX-License-Identifier: GPL-3.0-or-later

// deliver: speech reaches ears, files and captions. A sink that exists is open; write() waits, and
// so paces whoever produces. A file appears whole, under its name, at finish(), or not at all.
#pragma once

#include "base/result.hpp"
#include "model/speech.hpp"

#include <cstdint>
#include <filesystem>
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

enum class AudioFormat { wav, ogg_vorbis, ogg_opus, flac, mp3 };

/// "wav", "ogg", "opus", "flac", "mp3"; nothing for other names. A leading dot is ignored.
std::optional<AudioFormat> audio_format_named(std::string_view name);

/// ".wav", ".ogg" and so on.
std::string_view file_ending(AudioFormat format);

/// What players show of a file. Empty ones are left out.
struct Tags {
    std::string title;
    std::string author;
    std::string date;
    std::string site;
    std::string url;
    std::string language;
    std::string narrator;  ///< the voice
    std::string encoder;   ///< the program and its version
    std::string key;       ///< for programs, see made_file()
    std::string picture;   ///< the bytes of a JPEG or PNG file

    friend bool operator==(const Tags&, const Tags&) = default;
};

struct AudioFileOptions {
    AudioFormat format = AudioFormat::wav;
    int sample_rate_hz = 22050;
    std::optional<double> quality = {};  ///< 0 (smallest) to 1 (best); WAV has none
    Tags tags = {};
    std::vector<std::string> chapters = {};  ///< titles of those that begin_chapter() will begin
    int threads = 1;                         ///< that OGG Vorbis may be encoded by
    bool force = false;                      ///< replace a file that exists
};

class AudioFile : public AudioSink {
  public:
    /// The next chapter begins with the sample that is written next.
    virtual void begin_chapter() = 0;
    /// Takes the place of the key among the tags, and is as long; before complete().
    virtual void set_key(std::string key) = 0;
    /// Nothing more will be written; all is safe on disk, and finish() need but name it.
    virtual Result<void> complete() = 0;
};

/// Standard output for "-": it gets no chapters, and WAV and FLAC get no tags there. Fails (kind
/// output) when the folder cannot be written to or the file exists and force is not set.
Result<std::unique_ptr<AudioFile>> open_audio_file(const std::filesystem::path& path,
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

enum class CaptionFormat {
    vtt,   ///< WebVTT, with word times
    srt,   ///< SubRip, which has none
    lrc,   ///< enhanced LRC, with word times
    json,  ///< with word times and places in the article's text
};

/// "vtt", "srt", "lrc", "json"; nothing for other names.
std::optional<CaptionFormat> caption_format_named(std::string_view name);

/// ".vtt" and so on.
std::string_view file_ending(CaptionFormat format);

/// A caption file in the making; like an audio file it appears at finish() or not at all.
class CaptionFile {
  public:
    virtual ~CaptionFile() = default;
    CaptionFile() = default;
    CaptionFile(const CaptionFile&) = delete;
    CaptionFile& operator=(const CaptionFile&) = delete;

    virtual Result<void> add(const Caption& caption) = 0;
    /// As that of an audio file.
    virtual Result<void> complete() = 0;
    virtual Result<void> finish() = 0;
};

/// Fails as open_audio_file() does.
Result<std::unique_ptr<CaptionFile>> open_caption_file(const std::filesystem::path& path,
                                                       CaptionFormat format, const Tags& tags,
                                                       bool force);

}  // namespace aloud
