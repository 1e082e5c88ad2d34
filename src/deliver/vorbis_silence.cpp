// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/vorbis_silence.hpp"

#include <algorithm>

namespace aloud {
namespace {

bool is_sound(std::int16_t sample) {
    return sample != 0;
}

}  // namespace

std::int64_t vorbis_rest(VorbisBlocks blocks) {
    // Half a long block after a sound the next block's middle may be, which has it still; the block
    // after that is silent, and has its end one long block farther. libvorbis makes it when it has
    // heard one more.
    return std::int64_t{5} * blocks.long_samples / 2;
}

std::size_t find_silence(std::span<const std::int16_t> samples, std::size_t at,
                         std::size_t length) {
    at = std::max(at, length);
    while (at <= samples.size()) {
        const auto window = samples.subspan(at - length, length);
        const auto sound = std::find_if(window.rbegin(), window.rend(), is_sound);
        if (sound == window.rend())
            break;
        at += static_cast<std::size_t>(window.rend() - sound);
    }
    return at;
}

std::int64_t end_of_silence_after(std::span<const std::int16_t> piece, VorbisBlocks blocks) {
    const auto sound_end = std::find_if(piece.rbegin(), piece.rend(), is_sound).base();
    const std::int64_t end =
        std::max(std::ssize(piece), sound_end - piece.begin() + vorbis_rest(blocks));
    const std::int64_t grid = vorbis_grid(blocks);
    return (end + grid - 1) / grid * grid;
}

std::vector<VorbisPacket> without_outer_silence(std::vector<VorbisPacket> packets) {
    const auto has_sound = [](const VorbisPacket& packet) { return !packet.is_silent(); };
    const auto first = std::find_if(packets.begin(), packets.end(), has_sound);
    if (first == packets.end())
        return {};
    const auto end = std::find_if(packets.rbegin(), packets.rend(), has_sound).base();
    if (end != packets.end())
        packets.erase(end + 1, packets.end());
    if (first != packets.begin())
        packets.erase(packets.begin(), first - 1);
    return packets;
}

}  // namespace aloud
