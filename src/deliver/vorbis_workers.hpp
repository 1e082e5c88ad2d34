// SPDX-License-Identifier: GPL-3.0-or-later

// Threads that encode pieces of a Vorbis stream with codecs that take turns. Which codec gets a
// piece depends on the piece's number alone, so the packets are the same for any number of threads.
#pragma once

#include "deliver/vorbis_codec.hpp"
#include "deliver/vorbis_packets.hpp"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace aloud {

/// How many codecs there should be. They cost time and memory, and keep no more threads busy than
/// there are of them: on a machine of eight processors speech takes the other two. Of a short
/// stream only the first few are used.
inline constexpr std::size_t vorbis_codecs = 6;

struct VorbisPiece {
    std::vector<std::int16_t> samples;
    std::int64_t begin = 0;  ///< in the stream
    std::vector<VorbisPacket> packets = {};
    bool done = false;
};

class VorbisWorkers {
  public:
    VorbisWorkers(std::vector<std::unique_ptr<VorbisCodec>> codecs, int threads);

    /// Pieces are put in order, and taken in the same.
    void put(std::unique_ptr<VorbisPiece> piece);
    /// The oldest piece, if it is done; waits for it when `most` or more are under way.
    std::unique_ptr<VorbisPiece> take(std::size_t most);

    [[nodiscard]] std::size_t threads() const { return threads_.size(); }

  private:
    /// A codec and the pieces that it will encode, one after the other.
    struct Lane {
        std::unique_ptr<VorbisCodec> codec;
        std::deque<VorbisPiece*> waiting;
        bool busy = false;
    };

    void work(const std::stop_token& stop);
    /// The one whose next piece is the oldest of those that can be begun.
    Lane* next_lane();

    std::vector<Lane> lanes_;
    std::size_t count_ = 0;  ///< pieces that came
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<std::unique_ptr<VorbisPiece>> pieces_;
    std::vector<std::jthread> threads_;  // the last member: they stop before what they use is gone
};

}  // namespace aloud
