// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/vorbis_silence.hpp"

#include <algorithm>
#include <utility>

namespace aloud {
namespace {

/// Half a long block after a sound the next block's middle may be, which has it still; half a one
/// farther that of a silent block, which reaches half a one beyond.
std::int64_t least_heard(VorbisBlocks blocks) {
    return std::int64_t{3} * blocks.long_samples / 2;
}

/// Saves half a long block, so that two silent ones find room.
std::int64_t long_silence(VorbisBlocks blocks) {
    return least_heard(blocks) + blocks.long_samples / 2;
}

bool is_sound(std::int16_t sample) {
    return sample != 0;
}

std::int64_t first_sound(std::span<const std::int16_t> samples, std::int64_t from) {
    return std::find_if(samples.begin() + from, samples.end(), is_sound) - samples.begin();
}

/// Where a silence of that length begins, after a sound; else where the last sound ends.
std::int64_t next_silence(std::span<const std::int16_t> piece, std::int64_t sound,
                          std::int64_t length) {
    const auto least = static_cast<std::size_t>(length);
    const auto end = static_cast<std::int64_t>(
        find_silence(piece, static_cast<std::size_t>(sound) + least, least));
    if (end <= std::ssize(piece))
        return end - length;
    const auto rest = piece.subspan(static_cast<std::size_t>(sound));
    return std::ssize(piece) - (std::find_if(rest.rbegin(), rest.rend(), is_sound) - rest.rbegin());
}

std::int64_t round_down(std::int64_t samples, std::int64_t grid) {
    return samples - samples % grid;
}

/// From the samples that were heard to those of the piece.
class Places {
  public:
    Places(const std::vector<VorbisStretch>& stretches, VorbisBlocks blocks)
        : stretches_(stretches), blocks_(blocks) {
        if (!stretches.empty())
            shift_ = stretches.front().begin;
    }

    /// To the stretch whose sound a block with that middle may have.
    void go_to(std::int64_t middle) {
        while (next_ < stretches_.size()) {
            const VorbisStretch& before = stretches_[next_ - 1];
            const std::int64_t end = before.end - shift_;
            // The silence that is heard after a sound ends there.
            if (middle < end - least_heard(blocks_) / 2)
                return;
            shift_ = stretches_[next_++].begin - end;
        }
    }

    VorbisPacket put(VorbisPacket packet) const {
        packet.middle += shift_;
        return packet;
    }

  private:
    const std::vector<VorbisStretch>& stretches_;
    VorbisBlocks blocks_;
    std::size_t next_ = 1;
    std::int64_t shift_ = 0;
};

}  // namespace

std::int64_t vorbis_rest(VorbisBlocks blocks) {
    return least_heard(blocks) + blocks.long_samples;
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

std::vector<VorbisStretch> stretches_of(std::span<const std::int16_t> piece, VorbisBlocks blocks) {
    const std::int64_t grid = vorbis_grid(blocks);
    const std::int64_t length = std::ssize(piece);
    const std::int64_t silence = long_silence(blocks);
    std::vector<VorbisStretch> stretches;
    std::int64_t sound = first_sound(piece, 0);
    // libvorbis extrapolates what it hears first to the time before, silence to silence.
    std::int64_t begin = round_down(std::max(sound - grid, std::int64_t{0}), grid);
    while (sound < length) {
        const std::int64_t quiet = next_silence(piece, sound, silence);
        sound = first_sound(piece, quiet);
        // At the end there is silence for two.
        const std::int64_t end = sound < length
                                     ? quiet + least_heard(blocks)
                                     : round_down(quiet + vorbis_rest(blocks) + grid - 1, grid);
        stretches.push_back({begin, end});
        begin = end + round_down(sound - end, grid);
    }
    return stretches;
}

std::vector<VorbisPacket> put_in_place(std::vector<VorbisPacket> packets,
                                       const std::vector<VorbisStretch>& stretches,
                                       VorbisBlocks blocks) {
    std::vector<VorbisPacket> placed;
    placed.reserve(packets.size());
    VorbisPacket* silent = nullptr;  // the last one, when nothing was heard since
    Places places(stretches, blocks);
    for (VorbisPacket& packet : packets) {
        if (packet.is_silent()) {
            if (silent == nullptr && !placed.empty())
                placed.push_back(places.put(packet));
            silent = &packet;
            continue;
        }
        places.go_to(packet.middle);
        if (silent != nullptr) {
            VorbisPacket before = places.put(*silent);
            if (placed.empty() || placed.back().middle != before.middle)
                placed.push_back(std::move(before));
            silent = nullptr;
        }
        placed.push_back(places.put(std::move(packet)));
    }
    return placed;
}

}  // namespace aloud
