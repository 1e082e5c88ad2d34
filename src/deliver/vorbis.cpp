// SPDX-License-Identifier: GPL-3.0-or-later

// OGG Vorbis, encoded by several threads at once: the speech is cut into pieces where it is silent,
// and the pieces' packets joined in order. Where it is cut depends on the samples alone.

#include "base/translate.hpp"
#include "deliver/encoder.hpp"
#include "deliver/ogg_writer.hpp"
#include "deliver/tags.hpp"
#include "deliver/vorbis_codec.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace aloud {
namespace {

// 47 kbit/s at 22,050 Hz, and no slower to make than any other.
constexpr double usual_quality = 0.3;
// A piece costs a fixed time beside its length, and its memory.
constexpr int piece_s = 20;

struct Piece {
    std::vector<std::int16_t> samples;
    bool is_last = false;
    std::vector<VorbisPacket> packets;
    bool done = false;
};

/// Threads that encode pieces; they are had back in the order in which they came.
class PieceWorkers {
  public:
    PieceWorkers(std::vector<std::unique_ptr<VorbisCodec>> codecs) : codecs_(std::move(codecs)) {
        for (const auto& codec : codecs_)
            threads_.emplace_back(
                [this, &codec](const std::stop_token& stop) { work(*codec, stop); });
    }

    void put(std::vector<std::int16_t> samples, bool is_last) {
        const std::lock_guard lock(mutex_);
        pieces_.push_back(std::make_unique<Piece>());
        pieces_.back()->samples = std::move(samples);
        pieces_.back()->is_last = is_last;
        waiting_.push_back(pieces_.back().get());
        changed_.notify_all();
    }

    /// The oldest piece, if it is done; waits for it when `most` or more are under way.
    std::unique_ptr<Piece> take(std::size_t most) {
        std::unique_lock lock(mutex_);
        if (pieces_.empty() || (pieces_.size() < most && !pieces_.front()->done))
            return nullptr;
        changed_.wait(lock, [this] { return pieces_.front()->done; });
        std::unique_ptr<Piece> piece = std::move(pieces_.front());
        pieces_.pop_front();
        return piece;
    }

    [[nodiscard]] std::size_t threads() const { return codecs_.size(); }

  private:
    void work(VorbisCodec& codec, const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        while (changed_.wait(lock, stop, [this] { return !waiting_.empty(); }) &&
               !stop.stop_requested()) {
            Piece& piece = *waiting_.front();
            waiting_.pop_front();
            lock.unlock();
            piece.packets = codec.encode(piece.samples);
            if (!piece.is_last)
                fit_packets(piece.packets, std::ssize(piece.samples), codec.blocks());
            lock.lock();
            piece.done = true;
            changed_.notify_all();
        }
    }

    std::vector<std::unique_ptr<VorbisCodec>> codecs_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<std::unique_ptr<Piece>> pieces_;
    std::deque<Piece*> waiting_;
    std::vector<std::jthread> threads_;  // the last member: they stop before what they use is gone
};

class VorbisEncoder final : public Encoder {
  public:
    VorbisEncoder(Output& output, const AudioFileOptions& options,
                  std::vector<std::unique_ptr<VorbisCodec>> codecs)
        : options_(options),
          blocks_(codecs.front()->blocks()),
          identification_(codecs.front()->identification()),
          setup_(codecs.front()->setup()),
          ogg_(output),
          least_(static_cast<std::size_t>(options.sample_rate_hz) * piece_s),
          workers_(std::move(codecs)) {}

    Result<void> begin() { return ogg_.write_headers(headers({})); }

    Result<void> encode(std::span<const std::int16_t> samples) override {
        while (!samples.empty()) {
            const std::size_t taken = samples_.size() < least_ ? fill(samples) : end_piece(samples);
            samples = samples.subspan(taken);
        }
        return collect(workers_.threads() + 2);
    }

    Result<void> finish(const Ending& ending) override {
        cut(true);
        if (Result<void> written = collect(1); !written)
            return written;
        options_.tags.key = ending.key;
        return ogg_.replace_headers(headers(ending.chapter_bounds));
    }

  private:
    [[nodiscard]] std::vector<std::string> headers(
        const std::vector<std::int64_t>& chapter_bounds) const {
        const std::string comments = xiph_comments(options_, chapter_bounds);
        return {identification_, "\x03vorbis" + comments + '\x01', setup_};
    }

    /// Takes samples up to the least length of a piece; says how many.
    std::size_t fill(std::span<const std::int16_t> samples) {
        samples_.reserve(least_ + least_ / 4);
        const std::size_t count = std::min(samples.size(), least_ - samples_.size());
        samples_.insert(samples_.end(), samples.begin(),
                        samples.begin() + static_cast<std::ptrdiff_t>(count));
        const auto sound = std::find_if(samples_.rbegin(), samples_.rend(),
                                        [](std::int16_t sample) { return sample != 0; });
        silence_ = sound - samples_.rbegin();
        return count;
    }

    /// Takes samples up to the first place where the piece can end; says how many.
    std::size_t end_piece(std::span<const std::int16_t> samples) {
        for (std::size_t i = 0; i < samples.size(); ++i) {
            if (silence_ >= vorbis_silence(blocks_) &&
                std::ssize(samples_) % vorbis_grid(blocks_) == 0) {
                cut(false);
                return i;
            }
            samples_.push_back(samples[i]);
            silence_ = samples[i] == 0 ? silence_ + 1 : 0;
        }
        return samples.size();
    }

    void cut(bool is_last) {
        workers_.put(std::exchange(samples_, {}), is_last);
        silence_ = 0;
    }

    /// Writes the pieces that are done, waiting until fewer than `most` are under way.
    Result<void> collect(std::size_t most) {
        while (const std::unique_ptr<Piece> piece = workers_.take(most)) {
            if (Result<void> written = write(*piece); !written)
                return written;
        }
        return {};
    }

    Result<void> write(const Piece& piece) {
        const std::int64_t end = piece_begin_ + std::ssize(piece.samples);
        std::int64_t granule = piece_begin_;
        for (std::size_t i = 0; i < piece.packets.size(); ++i) {
            const VorbisPacket& packet = piece.packets[i];
            if (i > 0)
                granule += vorbis_distance(blocks_, piece.packets[i - 1].is_long, packet.is_long);
            const bool is_last = piece.is_last && (granule >= end || i + 1 == piece.packets.size());
            if (Result<void> written = ogg_.write(packet.bytes, is_last ? end : granule, is_last);
                !written || is_last)
                return written;
        }
        piece_begin_ = end;
        return {};
    }

    AudioFileOptions options_;
    VorbisBlocks blocks_;
    std::string identification_;
    std::string setup_;
    OggWriter ogg_;
    std::size_t least_;  ///< samples of a piece
    std::vector<std::int16_t> samples_;
    std::int64_t silence_ = 0;      ///< at the end of samples_
    std::int64_t piece_begin_ = 0;  ///< of the next one to be written
    PieceWorkers workers_;
};

}  // namespace

Result<std::unique_ptr<Encoder>> open_vorbis(Output& output, const AudioFileOptions& options) {
    std::vector<std::unique_ptr<VorbisCodec>> codecs;
    for (int i = 0; i < std::max(options.threads, 1); ++i) {
        codecs.push_back(
            VorbisCodec::create(options.sample_rate_hz, options.quality.value_or(usual_quality)));
        if (!codecs.back())
            return output.error(tr("OGG Vorbis cannot have this sample rate"));
    }
    auto encoder = std::make_unique<VorbisEncoder>(output, options, std::move(codecs));
    if (Result<void> begun = encoder->begin(); !begun)
        return begun.error();
    return std::unique_ptr<Encoder>(std::move(encoder));
}

}  // namespace aloud
