// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/vorbis_codec.hpp"

#include "deliver/vorbis_silence.hpp"

#include <vorbis/vorbisenc.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace aloud {
namespace {

// libvorbis moves all that it holds for each block that it makes.
constexpr std::int64_t step = 1024;

std::string bytes_of(const ogg_packet& packet) {
    return {reinterpret_cast<const char*>(packet.packet), static_cast<std::size_t>(packet.bytes)};
}

/// libvorbis at work. The first block's middle is the first sample.
class Analysis {
  public:
    explicit Analysis(vorbis_info& info) {
        vorbis_analysis_init(&dsp_, &info);
        vorbis_block_init(&dsp_, &block_);
    }
    ~Analysis() {
        vorbis_block_clear(&block_);
        vorbis_dsp_clear(&dsp_);
    }
    Analysis(const Analysis&) = delete;
    Analysis& operator=(const Analysis&) = delete;

    /// How many samples it was given.
    [[nodiscard]] std::int64_t heard() const { return heard_; }

    /// Gives it samples [begin, end) of a piece. Beyond the piece's end there is silence.
    void give(std::span<const std::int16_t> piece, std::int64_t begin, std::int64_t end) {
        const auto count = static_cast<int>(end - begin);
        float* channel = vorbis_analysis_buffer(&dsp_, count)[0];
        const auto sound_end = std::clamp(std::ssize(piece), begin, end);
        const auto sound_begin = std::min(begin, std::ssize(piece));
        channel = std::transform(
            piece.begin() + sound_begin, piece.begin() + std::min(sound_end, std::ssize(piece)),
            channel, [](std::int16_t sample) { return static_cast<float>(sample) / 32768; });
        std::fill_n(channel, end - sound_end, 0.0F);
        vorbis_analysis_wrote(&dsp_, count);
        heard_ += count;
    }

    void take(std::vector<VorbisPacket>& packets) {
        while (vorbis_analysis_blockout(&dsp_, &block_) == 1) {
            if (is_silent())
                packets.push_back({{}, block_.W != 0, block_.granulepos});
            else
                encode(packets);
        }
    }

    /// The stream's three headers; false when there are none.
    bool headers(ogg_packet& first, ogg_packet& second, ogg_packet& third) {
        vorbis_comment comment = {};
        vorbis_comment_init(&comment);
        const int failed = vorbis_analysis_headerout(&dsp_, &comment, &first, &second, &third);
        vorbis_comment_clear(&comment);
        return failed == 0;
    }

  private:
    /// What libvorbis would find out at a fifth of the cost of speech, and make an empty packet of.
    [[nodiscard]] bool is_silent() const {
        const float* samples = block_.pcm[0];
        const std::size_t others = static_cast<std::size_t>(block_.pcmend - 1) * sizeof(float);
        return samples[0] == 0.0F && std::memcmp(samples, samples + 1, others) == 0;
    }

    void encode(std::vector<VorbisPacket>& packets) {
        vorbis_analysis(&block_, nullptr);
        vorbis_bitrate_addblock(&block_);
        ogg_packet packet = {};
        while (vorbis_bitrate_flushpacket(&dsp_, &packet) != 0)
            packets.push_back({bytes_of(packet), block_.W != 0, packet.granulepos});
    }

    vorbis_dsp_state dsp_ = {};
    vorbis_block block_ = {};
    std::int64_t heard_ = 0;
};

}  // namespace

struct VorbisCodec::State {
    State() { vorbis_info_init(&info); }
    ~State() {
        analysis.reset();
        vorbis_info_clear(&info);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    /// Takes a millisecond to make, so it is made when it is wanted.
    Analysis& at_work() { return analysis ? *analysis : analysis.emplace(info); }

    vorbis_info info = {};
    std::optional<Analysis> analysis;
};

VorbisCodec::VorbisCodec() : state_(std::make_unique<State>()) {}

VorbisCodec::~VorbisCodec() = default;

std::unique_ptr<VorbisCodec> VorbisCodec::create(int sample_rate_hz, double quality) {
    auto codec = std::make_unique<VorbisCodec>();
    constexpr long mono = 1;
    if (vorbis_encode_init_vbr(&codec->state_->info, mono, sample_rate_hz,
                               static_cast<float>(quality)) != 0)
        return nullptr;
    return codec;
}

VorbisBlocks VorbisCodec::blocks() const {
    return {vorbis_info_blocksize(&state_->info, 0), vorbis_info_blocksize(&state_->info, 1)};
}

VorbisHeaders VorbisCodec::headers() {
    ogg_packet first = {};
    ogg_packet second = {};
    ogg_packet third = {};
    if (!state_->at_work().headers(first, second, third))
        return {};
    return {bytes_of(first), bytes_of(third)};
}

std::vector<VorbisPacket> VorbisCodec::encode(std::span<const std::int16_t> piece) {
    Analysis& analysis = state_->at_work();
    const std::int64_t begin = analysis.heard();
    const std::int64_t end = end_of_silence_after(piece, blocks());
    std::vector<VorbisPacket> packets;
    for (std::int64_t at = 0; at < end; at += step) {
        analysis.give(piece, at, std::min(at + step, end));
        analysis.take(packets);
    }
    for (VorbisPacket& packet : packets)
        packet.middle -= begin;
    return without_outer_silence(std::move(packets));
}

}  // namespace aloud
