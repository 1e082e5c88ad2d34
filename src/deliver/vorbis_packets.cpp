// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/vorbis_packets.hpp"

#include <utility>

namespace aloud {
namespace {

/// Vorbis I, section 4.3: bits from the lowest on. 0 for audio, the mode (0 short, 1 long, as
/// libvorbis has them), for a long block whether its neighbours are long, 0 for a silent channel.
std::string silent_bytes(bool is_long, bool before_is_long, bool after_is_long) {
    int bits = 0;
    if (is_long)
        bits = 2 | (before_is_long ? 4 : 0) | (after_is_long ? 8 : 0);
    return {static_cast<char>(bits)};
}

}  // namespace

std::int64_t vorbis_distance(VorbisBlocks blocks, bool first_is_long, bool second_is_long) {
    const int first = first_is_long ? blocks.long_samples : blocks.short_samples;
    const int second = second_is_long ? blocks.long_samples : blocks.short_samples;
    return (first + second) / 4;
}

std::int64_t vorbis_grid(VorbisBlocks blocks) {
    return blocks.short_samples / 2;
}

void VorbisJoiner::put(VorbisPacket packet, std::vector<VorbisPacket>& ready) {
    if (!last_ && packet.middle > 0)
        follow_silent(false, ready);
    while (last_) {
        const std::int64_t gap = packet.middle - last_->middle;
        if (gap <= vorbis_distance(blocks_, last_->is_long, packet.is_long))
            break;
        follow_silent(gap >= vorbis_distance(blocks_, last_->is_long, true) +
                                 vorbis_distance(blocks_, true, packet.is_long),
                      ready);
    }
    follow(std::move(packet), ready);
}

void VorbisJoiner::finish(std::int64_t end, std::vector<VorbisPacket>& ready) {
    while (!reaches(end))
        follow_silent(last_.has_value(), ready);
    follow({{}, false, 0}, ready);
}

void VorbisJoiner::follow_silent(bool is_long, std::vector<VorbisPacket>& ready) {
    const std::int64_t middle =
        last_ ? last_->middle + vorbis_distance(blocks_, last_->is_long, is_long) : 0;
    follow({{}, is_long, middle}, ready);
}

void VorbisJoiner::follow(VorbisPacket packet, std::vector<VorbisPacket>& ready) {
    if (last_) {
        if (last_->is_silent())
            last_->bytes = silent_bytes(last_->is_long, before_is_long_, packet.is_long);
        before_is_long_ = last_->is_long;
        ready.push_back(std::move(*last_));
    }
    last_ = std::move(packet);
}

}  // namespace aloud
