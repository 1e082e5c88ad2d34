// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/vorbis_codec.hpp"

#include <vorbis/vorbisenc.h>

#include <algorithm>

namespace aloud {
namespace {

constexpr std::size_t step = 4096;

std::string bytes_of(const ogg_packet& packet) {
    return {reinterpret_cast<const char*>(packet.packet), static_cast<std::size_t>(packet.bytes)};
}

/// An encoder that has not yet heard anything.
struct Analysis {
    explicit Analysis(vorbis_info& info) {
        vorbis_analysis_init(&dsp, &info);
        vorbis_block_init(&dsp, &block);
    }
    ~Analysis() {
        vorbis_block_clear(&block);
        vorbis_dsp_clear(&dsp);
    }
    Analysis(const Analysis&) = delete;
    Analysis& operator=(const Analysis&) = delete;

    /// No samples mean the end.
    void give(std::span<const std::int16_t> samples) {
        const auto count = static_cast<int>(samples.size());
        if (count > 0) {
            float* channel = vorbis_analysis_buffer(&dsp, count)[0];
            std::transform(samples.begin(), samples.end(), channel,
                           [](std::int16_t sample) { return static_cast<float>(sample) / 32768; });
        }
        vorbis_analysis_wrote(&dsp, count);
    }

    void take(std::vector<VorbisPacket>& packets, vorbis_info& info) {
        const long long_samples = vorbis_info_blocksize(&info, 1);
        while (vorbis_analysis_blockout(&dsp, &block) == 1) {
            vorbis_analysis(&block, nullptr);
            vorbis_bitrate_addblock(&block);
            ogg_packet packet = {};
            while (vorbis_bitrate_flushpacket(&dsp, &packet) != 0) {
                packets.push_back(
                    {bytes_of(packet), vorbis_packet_blocksize(&info, &packet) == long_samples});
            }
        }
    }

    vorbis_dsp_state dsp = {};
    vorbis_block block = {};
};

}  // namespace

struct VorbisCodec::State {
    State() { vorbis_info_init(&info); }
    ~State() { vorbis_info_clear(&info); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    vorbis_info info = {};
    std::string identification;
    std::string setup;
};

VorbisCodec::VorbisCodec() : state_(std::make_unique<State>()) {}

VorbisCodec::~VorbisCodec() = default;

std::unique_ptr<VorbisCodec> VorbisCodec::create(int sample_rate_hz, double quality) {
    auto codec = std::make_unique<VorbisCodec>();
    constexpr long mono = 1;
    if (vorbis_encode_init_vbr(&codec->state_->info, mono, sample_rate_hz,
                               static_cast<float>(quality)) != 0)
        return nullptr;
    Analysis analysis(codec->state_->info);
    vorbis_comment comment = {};
    vorbis_comment_init(&comment);
    ogg_packet first = {};
    ogg_packet second = {};
    ogg_packet third = {};
    const int failed = vorbis_analysis_headerout(&analysis.dsp, &comment, &first, &second, &third);
    if (failed == 0) {
        codec->state_->identification = bytes_of(first);
        codec->state_->setup = bytes_of(third);
    }
    vorbis_comment_clear(&comment);
    return failed == 0 ? std::move(codec) : nullptr;
}

VorbisBlocks VorbisCodec::blocks() const {
    return {vorbis_info_blocksize(&state_->info, 0), vorbis_info_blocksize(&state_->info, 1)};
}

std::string VorbisCodec::identification() const {
    return state_->identification;
}

std::string VorbisCodec::setup() const {
    return state_->setup;
}

std::vector<VorbisPacket> VorbisCodec::encode(std::span<const std::int16_t> samples) {
    Analysis analysis(state_->info);
    std::vector<VorbisPacket> packets;
    while (!samples.empty()) {
        const std::size_t count = std::min(step, samples.size());
        analysis.give(samples.first(count));
        analysis.take(packets, state_->info);
        samples = samples.subspan(count);
    }
    analysis.give({});
    analysis.take(packets, state_->info);
    return packets;
}

}  // namespace aloud
