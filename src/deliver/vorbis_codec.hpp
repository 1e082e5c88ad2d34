// SPDX-License-Identifier: GPL-3.0-or-later

// libvorbis: samples become packets.
#pragma once

#include "deliver/vorbis_packets.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace aloud {

/// A stream's first header and its third; the second is the comments.
struct VorbisHeaders {
    std::string identification;
    std::string setup;
};

/// What it makes of a piece of speech depends a little on the pieces before, so that all of a
/// stream must come in the same order when the same bytes shall come out.
class VorbisCodec {
  public:
    /// Null when the format cannot have the rate. Quality is -0.1 to 1.
    static std::unique_ptr<VorbisCodec> create(int sample_rate_hz, double quality);

    VorbisCodec();
    ~VorbisCodec();
    VorbisCodec(const VorbisCodec&) = delete;
    VorbisCodec& operator=(const VorbisCodec&) = delete;

    [[nodiscard]] VorbisBlocks blocks() const;
    VorbisHeaders headers();

    /// The packets of a piece, their middles counted from its first sample: of all its sounds and
    /// one silent one on both sides of them.
    std::vector<VorbisPacket> encode(std::span<const std::int16_t> piece);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace aloud
