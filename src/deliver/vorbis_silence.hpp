// SPDX-License-Identifier: GPL-3.0-or-later

// Where speech is silent: there it is cut into pieces for several encoders, whose packets can be
// joined again.
#pragma once

#include "deliver/vorbis_packets.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace aloud {

/// Silence between two sounds that two encoders, or one at two times, may hear: it has a block of
/// silence for each.
std::int64_t vorbis_rest(VorbisBlocks blocks);

/// The first place, from `at` on, that has so much silence before it; beyond the samples' end when
/// there is none: the place to look at when more have come.
std::size_t find_silence(std::span<const std::int16_t> samples, std::size_t at, std::size_t length);

/// Where an encoder has heard enough after the last sound of a piece, on the grid; not before the
/// piece's end.
std::int64_t end_of_silence_after(std::span<const std::int16_t> piece, VorbisBlocks blocks);

/// Of the silent packets before all sound and after it, those beside it.
std::vector<VorbisPacket> without_outer_silence(std::vector<VorbisPacket> packets);

}  // namespace aloud
