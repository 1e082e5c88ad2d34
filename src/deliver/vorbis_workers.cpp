// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/vorbis_workers.hpp"

#include <algorithm>
#include <utility>

namespace aloud {
namespace {

// One more than a small machine has processors: a thread that falls behind keeps no other waiting.
constexpr std::size_t fewest_codecs = 3;
constexpr std::size_t pieces_for_each = 16;

/// A long stream gets more of them.
std::size_t codec_for(std::size_t piece, std::size_t codecs) {
    const std::size_t taking_turns = std::max(piece / pieces_for_each, fewest_codecs);
    return piece % std::min(taking_turns, codecs);
}

}  // namespace

VorbisWorkers::VorbisWorkers(std::vector<std::unique_ptr<VorbisCodec>> codecs, int threads) {
    for (auto& codec : codecs)
        lanes_.push_back({std::move(codec), {}, false});
    const std::size_t wanted =
        std::clamp(static_cast<std::size_t>(std::max(threads, 1)), std::size_t{1}, lanes_.size());
    for (std::size_t i = 0; i < wanted; ++i)
        threads_.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

void VorbisWorkers::put(std::unique_ptr<VorbisPiece> piece) {
    const std::lock_guard lock(mutex_);
    lanes_[codec_for(count_++, lanes_.size())].waiting.push_back(piece.get());
    pieces_.push_back(std::move(piece));
    changed_.notify_all();
}

std::unique_ptr<VorbisPiece> VorbisWorkers::take(std::size_t most) {
    std::unique_lock lock(mutex_);
    if (pieces_.empty() || (pieces_.size() < most && !pieces_.front()->done))
        return nullptr;
    changed_.wait(lock, [this] { return pieces_.front()->done; });
    std::unique_ptr<VorbisPiece> piece = std::move(pieces_.front());
    pieces_.pop_front();
    return piece;
}

void VorbisWorkers::work(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    Lane* lane = nullptr;
    while (changed_.wait(lock, stop, [&] { return (lane = next_lane()) != nullptr; }) &&
           !stop.stop_requested()) {
        VorbisPiece& piece = *lane->waiting.front();
        lane->waiting.pop_front();
        lane->busy = true;
        lock.unlock();
        piece.packets = lane->codec->encode(std::exchange(piece.samples, {}));
        lock.lock();
        lane->busy = false;
        piece.done = true;
        changed_.notify_all();
    }
}

VorbisWorkers::Lane* VorbisWorkers::next_lane() {
    Lane* next = nullptr;
    for (Lane& lane : lanes_) {
        if (!lane.busy && !lane.waiting.empty() &&
            (next == nullptr || lane.waiting.front()->begin < next->waiting.front()->begin))
            next = &lane;
    }
    return next;
}

}  // namespace aloud
