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

/// One for each thread: what it makes depends on nothing that it made before.
class VorbisCodec {
  public:
    /// Null when the format cannot have the rate. Quality is -0.1 to 1.
    static std::unique_ptr<VorbisCodec> create(int sample_rate_hz, double quality);

    VorbisCodec();
    ~VorbisCodec();
    VorbisCodec(const VorbisCodec&) = delete;
    VorbisCodec& operator=(const VorbisCodec&) = delete;

    [[nodiscard]] VorbisBlocks blocks() const;
    /// The stream's first header and its third; the second is the comments.
    [[nodiscard]] std::string identification() const;
    [[nodiscard]] std::string setup() const;

    /// A piece of speech as the packets of a stream of its own. They last as long as it or longer.
    std::vector<VorbisPacket> encode(std::span<const std::int16_t> samples);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace aloud
