// SPDX-License-Identifier: GPL-3.0-or-later

// OGG Vorbis, encoded by several threads at once: the speech is cut into pieces where it is silent,
// and the pieces' packets joined in order. Where it is cut depends on the samples alone.

#include "base/translate.hpp"
#include "deliver/encoder.hpp"
#include "deliver/ogg_writer.hpp"
#include "deliver/tags.hpp"
#include "deliver/vorbis_codec.hpp"
#include "deliver/vorbis_packets.hpp"
#include "deliver/vorbis_silence.hpp"
#include "deliver/vorbis_workers.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace aloud {
namespace {

// 47 kbit/s at 22,050 Hz, and no slower to make than any other.
constexpr double usual_quality = 0.3;
// The least length of a piece: each takes some memory, and a little silence more to encode.
constexpr int piece_s = 6;
// At the end there should be something to do for all threads.
constexpr int last_pieces_s = 2;

class VorbisEncoder final : public Encoder {
  public:
    VorbisEncoder(Output& output, const AudioFileOptions& options,
                  std::vector<std::unique_ptr<VorbisCodec>> codecs)
        : options_(options),
          headers_(codecs.front()->headers()),
          ogg_(output),
          least_(samples_in(piece_s)),
          grid_(static_cast<std::size_t>(vorbis_grid(codecs.front()->blocks()))),
          rest_(static_cast<std::size_t>(vorbis_rest(codecs.front()->blocks()))),
          joiner_(codecs.front()->blocks()),
          workers_(std::move(codecs), options.threads) {}

    Result<void> begin() { return ogg_.write_headers(headers({})); }

    Result<void> encode(std::span<const std::int16_t> samples) override {
        while (!samples.empty()) {
            const std::size_t count = std::min(samples.size(), least_);
            samples_.insert(samples_.end(), samples.begin(),
                            samples.begin() + static_cast<std::ptrdiff_t>(count));
            samples = samples.subspan(count);
            cut_where_silent();
        }
        return collect(2 * workers_.threads() + 2);
    }

    Result<void> finish(const Ending& ending) override {
        end_ = begin_ + std::ssize(samples_);
        least_ = samples_in(last_pieces_s);
        searched_ = 0;
        cut_where_silent();
        cut(samples_.size());
        if (Result<void> written = collect(1); !written)
            return written;
        if (Result<void> written = write_end(); !written)
            return written;
        options_.tags.key = ending.key;
        return ogg_.replace_headers(headers(ending.chapter_bounds));
    }

  private:
    [[nodiscard]] std::size_t samples_in(int seconds) const {
        return static_cast<std::size_t>(options_.sample_rate_hz) *
               static_cast<std::size_t>(seconds);
    }

    [[nodiscard]] std::vector<std::string> headers(
        const std::vector<std::int64_t>& chapter_bounds) const {
        const std::string comments = xiph_comments(options_, chapter_bounds);
        return {headers_.identification, "\x03vorbis" + comments + '\x01', headers_.setup};
    }

    /// Pieces end in silence, of which they leave a little for the next.
    void cut_where_silent() {
        while (true) {
            searched_ = find_silence(samples_, std::max(searched_, least_), rest_);
            if (searched_ > samples_.size())
                return;
            const std::size_t length = searched_ - grid_;
            cut(length - length % grid_);
        }
    }

    void cut(std::size_t length) {
        auto piece = std::make_unique<VorbisPiece>();
        std::vector<std::int16_t> rest;
        rest.reserve(least_ + least_ / 2);
        rest.assign(samples_.begin() + static_cast<std::ptrdiff_t>(length), samples_.end());
        samples_.resize(length);
        piece->samples = std::exchange(samples_, std::move(rest));
        piece->begin = begin_;
        begin_ += static_cast<std::int64_t>(length);
        searched_ = 0;
        workers_.put(std::move(piece));
    }

    /// Writes the pieces that are done, waiting until fewer than `most` are under way.
    Result<void> collect(std::size_t most) {
        while (const std::unique_ptr<VorbisPiece> piece = workers_.take(most)) {
            std::vector<VorbisPacket> ready;
            for (VorbisPacket& packet : piece->packets) {
                if (joiner_.reaches(end_))
                    break;
                packet.middle += piece->begin;
                joiner_.put(std::move(packet), ready);
            }
            put(ready);
            if (Result<void> written = ogg_.write_pages(); !written)
                return written;
        }
        return {};
    }

    void put(const std::vector<VorbisPacket>& packets) {
        for (const VorbisPacket& packet : packets)
            ogg_.put(packet.bytes, packet.middle, false);
    }

    Result<void> write_end() {
        std::vector<VorbisPacket> ready;
        joiner_.finish(end_, ready);
        const VorbisPacket last = std::move(ready.back());
        ready.pop_back();
        put(ready);
        ogg_.put(last.bytes, end_, true);
        return ogg_.write_pages();
    }

    AudioFileOptions options_;
    VorbisHeaders headers_;
    OggWriter ogg_;
    std::size_t least_;  ///< samples of a piece
    std::size_t grid_;
    std::size_t rest_;                   ///< silence where it can end
    std::vector<std::int16_t> samples_;  ///< of the next piece
    std::int64_t begin_ = 0;             ///< of it, in the stream
    std::size_t searched_ = 0;           ///< for the silence after it
    /// Of the stream.
    std::int64_t end_ = std::numeric_limits<std::int64_t>::max();
    VorbisJoiner joiner_;
    VorbisWorkers workers_;
};

}  // namespace

Result<std::unique_ptr<Encoder>> open_vorbis(Output& output, const AudioFileOptions& options) {
    std::vector<std::unique_ptr<VorbisCodec>> codecs;
    for (std::size_t i = 0; i < vorbis_codecs; ++i) {
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
