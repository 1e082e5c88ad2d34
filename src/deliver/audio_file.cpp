// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translate.hpp"
#include "deliver/background_encoder.hpp"
#include "deliver/deliver.hpp"
#include "deliver/encoder.hpp"
#include "deliver/tags.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace aloud {
namespace {

struct Format {
    AudioFormat format;
    std::string_view ending;
};

constexpr std::array formats{
    Format{AudioFormat::wav, ".wav"},       Format{AudioFormat::ogg_vorbis, ".ogg"},
    Format{AudioFormat::ogg_opus, ".opus"}, Format{AudioFormat::flac, ".flac"},
    Format{AudioFormat::mp3, ".mp3"},
};

class EncodedFile final : public AudioFile {
  public:
    EncodedFile(AudioFileOptions options, std::unique_ptr<Output> output,
                std::unique_ptr<Encoder> encoder)
        : options_(std::move(options)), output_(std::move(output)), encoder_(std::move(encoder)) {}

    Result<void> write(const AudioChunk& chunk) override {
        if (chunk.sample_rate_hz != options_.sample_rate_hz)
            return Error{ErrorKind::internal, tr("speech of {} Hz came for a file of {} Hz",
                                                 chunk.sample_rate_hz, options_.sample_rate_hz)};
        samples_ += std::ssize(chunk.samples);
        if (outcome_)
            outcome_ = encoder_->encode(chunk.samples);
        return outcome_;
    }

    void begin_chapter() override {
        if (chapter_bounds_.size() < options_.chapters.size())
            chapter_bounds_.push_back(samples_);
    }

    void set_key(std::string key) override {
        if (key.size() == options_.tags.key.size())
            options_.tags.key = std::move(key);
    }

    Result<void> complete() override {
        if (outcome_ && !complete_)
            outcome_ = close();
        complete_ = true;
        return outcome_;
    }

    Result<void> finish() override {
        if (Result<void> completed = complete(); !completed)
            return completed;
        return output_->finish();
    }

  private:
    Result<void> close() {
        if (!chapter_bounds_.empty())
            chapter_bounds_.push_back(samples_);
        if (Result<void> encoded = encoder_->finish({chapter_bounds_, options_.tags.key}); !encoded)
            return encoded;
        if (Result<void> tagged = add_tags(*output_, options_, chapter_bounds_); !tagged)
            return tagged;
        return output_->secure();
    }

    AudioFileOptions options_;
    std::unique_ptr<Output> output_;  // outlives the encoder, which writes to it
    std::unique_ptr<Encoder> encoder_;
    Result<void> outcome_;  // after a failure all fails alike
    bool complete_ = false;
    std::int64_t samples_ = 0;
    std::vector<std::int64_t> chapter_bounds_;
};

Result<std::unique_ptr<Encoder>> open_encoder(Output& output, const AudioFileOptions& options) {
    switch (options.format) {
        case AudioFormat::wav:
            return open_wav(output, options);
        case AudioFormat::ogg_vorbis:
            return open_vorbis(output, options);
        case AudioFormat::ogg_opus:
            return open_opus(output, options);
        case AudioFormat::flac:
        case AudioFormat::mp3:
            break;
    }
    return open_sndfile(output, options);
}

/// WAV needs no thread, and Vorbis has its own.
bool needs_thread(AudioFormat format) {
    return format != AudioFormat::wav && format != AudioFormat::ogg_vorbis;
}

}  // namespace

std::optional<AudioFormat> audio_format_named(std::string_view name) {
    if (name.starts_with('.'))
        name.remove_prefix(1);
    for (const Format& format : formats) {
        if (name == format.ending.substr(1))
            return format.format;
    }
    return std::nullopt;
}

std::string_view file_ending(AudioFormat format) {
    const auto* found = std::find_if(formats.begin(), formats.end(),
                                     [&](const Format& one) { return one.format == format; });
    return found == formats.end() ? std::string_view() : found->ending;
}

Result<std::unique_ptr<AudioFile>> open_audio_file(const std::filesystem::path& path,
                                                   const AudioFileOptions& options) {
    Result<std::unique_ptr<Output>> output = open_output(path, options.force);
    if (!output)
        return output.error();
    Result<std::unique_ptr<Encoder>> encoder = open_encoder(**output, options);
    if (!encoder)
        return encoder.error();
    if (needs_thread(options.format))
        *encoder = in_background(std::move(*encoder));
    return std::unique_ptr<AudioFile>(
        std::make_unique<EncodedFile>(options, std::move(*output), std::move(*encoder)));
}

}  // namespace aloud
