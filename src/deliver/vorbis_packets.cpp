// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/vorbis_packets.hpp"

#include <cstddef>

namespace aloud {
namespace {

/// Vorbis I, section 4.3: bits from the lowest on. 0 for audio, the mode (0 short, 1 long, as
/// libvorbis has them), for a long block whether its neighbours are long, 0 for a silent channel.
VorbisPacket silent_packet(bool is_long, bool before_is_long, bool after_is_long) {
    int bits = 0;
    if (is_long)
        bits = 2 | (before_is_long ? 4 : 0) | (after_is_long ? 8 : 0);
    return {std::string(1, static_cast<char>(bits)), is_long};
}

bool is_silent(const VorbisPacket& packet) {
    return packet.bytes.size() <= 1;
}

/// Where the middle of the last block is, from the middle of the first.
std::int64_t last_middle(const std::vector<VorbisPacket>& packets, VorbisBlocks blocks) {
    std::int64_t middle = 0;
    for (std::size_t i = 1; i < packets.size(); ++i)
        middle += vorbis_distance(blocks, packets[i - 1].is_long, packets[i].is_long);
    return middle;
}

/// A block's shape depends on its neighbours; those at the end may have new ones.
void reshape_silence(std::vector<VorbisPacket>& packets) {
    for (std::size_t i = packets.size(); i-- > 1 && is_silent(packets[i]);) {
        const bool after_is_long = i + 1 < packets.size() && packets[i + 1].is_long;
        packets[i] = silent_packet(packets[i].is_long, packets[i - 1].is_long, after_is_long);
    }
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

std::int64_t vorbis_silence(VorbisBlocks blocks) {
    // The last block with sound in it, a silent one, and what may have to make up for the grid.
    return std::int64_t{2} * blocks.long_samples + blocks.short_samples / 2;
}

void fit_packets(std::vector<VorbisPacket>& packets, std::int64_t length, VorbisBlocks blocks) {
    if (packets.empty())
        packets.push_back(silent_packet(false, false, false));
    std::int64_t left = length - last_middle(packets, blocks);
    // One that yields too much, or leaves less than any block can fill.
    while (packets.size() > 1 && left < vorbis_distance(blocks, packets.back().is_long, false)) {
        left +=
            vorbis_distance(blocks, packets[packets.size() - 2].is_long, packets.back().is_long);
        packets.pop_back();
    }
    while (left > vorbis_distance(blocks, packets.back().is_long, false)) {
        const bool was_long = packets.back().is_long;
        const bool takes_long =
            left >= vorbis_distance(blocks, was_long, true) + vorbis_distance(blocks, true, false);
        left -= vorbis_distance(blocks, was_long, takes_long);
        packets.push_back(silent_packet(takes_long, was_long, true));
    }
    reshape_silence(packets);
}

}  // namespace aloud
