// SPDX-License-Identifier: GPL-3.0-or-later

// Pieces of speech that were encoded each for itself become one Vorbis stream. A piece ends in
// silence; there its last packets are replaced, so that the next piece begins at the very sample at
// which it was cut off:
//
//     sample   0    256       768   1280  1664
//     blocks   s    s    l    l     l     s ...       s 512 samples long, l 1024
//              piece                      next piece
//
// Between the middles of two blocks a decoder yields a quarter of both their lengths.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace aloud {

struct VorbisBlocks {
    int short_samples = 0;
    int long_samples = 0;
};

struct VorbisPacket {
    std::string bytes;
    bool is_long = false;
};

/// The samples that two blocks yield when one follows the other.
std::int64_t vorbis_distance(VorbisBlocks blocks, bool first_is_long, bool second_is_long);

/// Pieces are cut at multiples of this, counted from their first sample.
std::int64_t vorbis_grid(VorbisBlocks blocks);

/// How much silence the end of a piece needs for its last packets to be replaced.
std::int64_t vorbis_silence(VorbisBlocks blocks);

/// Makes the packets of a piece of `length` samples, whose end is silence, last just as long; the
/// first packet after them is a short one.
void fit_packets(std::vector<VorbisPacket>& packets, std::int64_t length, VorbisBlocks blocks);

}  // namespace aloud
