// SPDX-License-Identifier: GPL-3.0-or-later

// OGG Opus (RFC 7845) by libopus, which knows few sample rates: speech of any other is resampled.

#include "base/translate.hpp"
#include "deliver/encoder.hpp"
#include "deliver/ogg_writer.hpp"
#include "deliver/resample.hpp"
#include "deliver/tags.hpp"

#include <opus/opus.h>

#include <algorithm>
#include <array>
#include <utility>

namespace aloud {
namespace {

constexpr int clock_hz = 48000;  // positions in the file are counted so, whatever the rate
constexpr int frames_per_s = 50;
// Higher ones take twice the time for no difference in speech.
constexpr int complexity = 5;
constexpr int lowest_bitrate = 12'000;
constexpr int highest_bitrate = 64'000;
constexpr double usual_quality = 0.3;

struct Destroyer {
    void operator()(OpusEncoder* encoder) const { opus_encoder_destroy(encoder); }
};
using Handle = std::unique_ptr<OpusEncoder, Destroyer>;

/// The codec's rate that keeps all that there is: 24 kHz for eSpeak NG's 22,050.
int opus_rate(int sample_rate_hz) {
    for (const int rate : {8000, 12000, 16000, 24000}) {
        if (sample_rate_hz <= rate)
            return rate;
    }
    return clock_hz;
}

void append_number(std::string& bytes, std::uint32_t value, int count) {
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

class Opus final : public Encoder {
  public:
    Opus(Output& output, const AudioFileOptions& options, int rate_hz, Handle handle)
        : options_(options),
          rate_hz_(rate_hz),
          handle_(std::move(handle)),
          resampler_(options.sample_rate_hz, rate_hz),
          ogg_(output) {
        opus_int32 lookahead = 0;
        opus_encoder_ctl(handle_.get(), OPUS_GET_LOOKAHEAD(&lookahead));
        skipped_ = lookahead;
    }

    Result<void> begin() { return ogg_.write_headers(headers({})); }

    Result<void> encode(std::span<const std::int16_t> samples) override {
        if (samples.empty())
            return {};
        taken_ += std::ssize(samples);
        const std::vector<float> resampled = resampler_.resample(samples);
        pending_.insert(pending_.end(), resampled.begin(), resampled.end());
        return encode_frames(false);
    }

    Result<void> finish(const Ending& ending) override {
        const std::vector<float> rest = resampler_.resample({});
        pending_.insert(pending_.end(), rest.begin(), rest.end());
        if (Result<void> written = encode_frames(true); !written)
            return written;
        options_.tags.key = ending.key;
        return ogg_.replace_headers(headers(ending.chapter_bounds));
    }

  private:
    [[nodiscard]] std::size_t frame_size() const {
        return static_cast<std::size_t>(rate_hz_ / frames_per_s);
    }
    [[nodiscard]] std::int64_t ticks(std::int64_t samples) const {
        return samples * (clock_hz / rate_hz_);
    }

    [[nodiscard]] std::vector<std::string> headers(
        const std::vector<std::int64_t>& chapter_bounds) const {
        std::string head = "OpusHead\x01\x01";
        append_number(head, static_cast<std::uint32_t>(ticks(skipped_)), 2);
        append_number(head, static_cast<std::uint32_t>(options_.sample_rate_hz), 4);
        append_number(head, 0, 2);  // gain
        append_number(head, 0, 1);  // mono or stereo, no mapping
        return {head, "OpusTags" + xiph_comments(options_, chapter_bounds)};
    }

    /// Whole frames; at the end also what is left, and silence until the codec has given all.
    Result<void> encode_frames(bool to_the_end) {
        // The resampler's length may be a sample out.
        const std::int64_t length =
            (taken_ * rate_hz_ + options_.sample_rate_hz / 2) / options_.sample_rate_hz;
        const std::int64_t end = length + skipped_;
        std::size_t at = 0;
        // The last packet is marked, so one frame is kept until it is known not to be that.
        while (pending_.size() - at > frame_size()) {
            if (Result<void> encoded = encode_frame(at, -1); !encoded)
                return encoded;
            at += frame_size();
        }
        pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(at));
        while (to_the_end && !done_) {
            pending_.resize(frame_size());
            if (Result<void> encoded = encode_frame(0, end); !encoded)
                return encoded;
            pending_.clear();
        }
        return ogg_.write_pages();
    }

    /// With an end, the frame that reaches it is the last.
    Result<void> encode_frame(std::size_t at, std::int64_t end) {
        std::array<unsigned char, 1500> packet{};
        const int bytes =
            opus_encode_float(handle_.get(), pending_.data() + at, static_cast<int>(frame_size()),
                              packet.data(), static_cast<opus_int32>(packet.size()));
        if (bytes < 0)
            return Error{ErrorKind::internal, opus_strerror(bytes)};
        encoded_ += static_cast<std::int64_t>(frame_size());
        done_ = end >= 0 && encoded_ >= end;
        ogg_.put({reinterpret_cast<const char*>(packet.data()), static_cast<std::size_t>(bytes)},
                 ticks(done_ ? end : encoded_), done_);
        return {};
    }

    AudioFileOptions options_;
    int rate_hz_;
    Handle handle_;
    Resampler resampler_;
    OggWriter ogg_;
    std::vector<float> pending_;
    std::int64_t skipped_ = 0;  ///< samples that the decoder gives before the first of ours
    std::int64_t taken_ = 0;    ///< samples of the speech
    std::int64_t encoded_ = 0;  ///< at the codec's rate
    bool done_ = false;
};

}  // namespace

Result<std::unique_ptr<Encoder>> open_opus(Output& output, const AudioFileOptions& options) {
    if (options.sample_rate_hz <= 0 || options.sample_rate_hz > 192'000)
        return output.error(tr("OGG Opus cannot have this sample rate"));
    const int rate_hz = opus_rate(options.sample_rate_hz);
    constexpr int mono = 1;
    int failed = 0;
    Handle handle(opus_encoder_create(rate_hz, mono, OPUS_APPLICATION_AUDIO, &failed));
    if (!handle)
        return output.error(opus_strerror(failed));
    const double quality = std::clamp(options.quality.value_or(usual_quality), 0.0, 1.0);
    const int bitrate =
        lowest_bitrate + static_cast<int>(quality * (highest_bitrate - lowest_bitrate));
    opus_encoder_ctl(handle.get(), OPUS_SET_BITRATE(bitrate));
    opus_encoder_ctl(handle.get(), OPUS_SET_COMPLEXITY(complexity));
    opus_encoder_ctl(handle.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
    auto encoder = std::make_unique<Opus>(output, options, rate_hz, std::move(handle));
    if (Result<void> begun = encoder->begin(); !begun)
        return begun.error();
    return std::unique_ptr<Encoder>(std::move(encoder));
}

}  // namespace aloud
