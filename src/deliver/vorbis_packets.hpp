// SPDX-License-Identifier: GPL-3.0-or-later

// Packets that several encoders made of pieces of speech become one Vorbis stream. Each has its
// place, the middle of its block:
//
//     sample   0    256       768   1280  1664
//     blocks   s    s    l    l     l     s ...       s 512 samples long, l 1024
//
// Between the middles of two blocks a decoder yields a quarter of both their lengths. Pieces are
// cut in silence, where packets are missing then; blocks of silence lead from the middle before the
// gap to the one after it. They can when it is longer by a multiple of the grid than if nothing
// were missing.
#pragma once

#include <cstdint>
#include <optional>
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
    std::int64_t middle = 0;  ///< of its block, in samples

    [[nodiscard]] bool is_silent() const { return bytes.size() <= 1; }
};

/// The samples that two blocks yield when one follows the other.
std::int64_t vorbis_distance(VorbisBlocks blocks, bool first_is_long, bool second_is_long);

/// Middles may be shifted by multiples of this.
std::int64_t vorbis_grid(VorbisBlocks blocks);

/// Joins packets that come in order. A block's shape depends on both its neighbours, so the last
/// one waits for the next if it is silent or not.
class VorbisJoiner {
  public:
    explicit VorbisJoiner(VorbisBlocks blocks) : blocks_(blocks) {}

    /// Appends to `ready` what can be written now.
    void put(VorbisPacket packet, std::vector<VorbisPacket>& ready);
    /// Appends the rest; the last packet reaches at least to the sample `end`.
    void finish(std::int64_t end, std::vector<VorbisPacket>& ready);
    /// Whether nothing more is needed for a stream that ends there.
    [[nodiscard]] bool reaches(std::int64_t end) const { return last_ && last_->middle >= end; }

  private:
    void follow(VorbisPacket packet, std::vector<VorbisPacket>& ready);
    void follow_silent(bool is_long, std::vector<VorbisPacket>& ready);

    VorbisBlocks blocks_;
    std::optional<VorbisPacket> last_;
    bool before_is_long_ = false;  ///< the block before the last
};

}  // namespace aloud
