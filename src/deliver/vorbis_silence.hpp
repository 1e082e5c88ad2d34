// SPDX-License-Identifier: GPL-3.0-or-later

// What an encoder of Vorbis need not hear. Of a long silence in a piece it hears as much as makes
// one block of its own, at least, whatever the sounds around; the packets that it makes are put in
// their places, and those missing are made by VorbisJoiner.
#pragma once

#include "deliver/vorbis_packets.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace aloud {

/// Samples [begin, end) of a piece, which the encoder hears one stretch after the other.
struct VorbisStretch {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    friend bool operator==(const VorbisStretch&, const VorbisStretch&) = default;
};

/// Silence between two sounds that two encoders, or one at two times, may hear: it has a block of
/// silence for each.
std::int64_t vorbis_rest(VorbisBlocks blocks);

/// The first place, from `at` on, that has so much silence before it; beyond the samples' end when
/// there is none: the place to look at when more have come.
std::size_t find_silence(std::span<const std::int16_t> samples, std::size_t at, std::size_t length);

/// The stretches of a piece that hold all its sounds, none in a silent one. They begin on the grid.
/// The last may reach beyond the piece, for silence enough to end with.
std::vector<VorbisStretch> stretches_of(std::span<const std::int16_t> piece, VorbisBlocks blocks);

/// Packets that have their middles from the first stretch's begin on, as if the stretches were one,
/// get those of the piece. Of the silent ones only those beside a sound remain.
std::vector<VorbisPacket> put_in_place(std::vector<VorbisPacket> packets,
                                       const std::vector<VorbisStretch>& stretches,
                                       VorbisBlocks blocks);

}  // namespace aloud
