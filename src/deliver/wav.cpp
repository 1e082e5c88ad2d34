// SPDX-License-Identifier: GPL-3.0-or-later

// WAV: a header of 44 bytes and the samples. Where the header cannot be corrected at the end its
// lengths are the greatest numbers, which readers of pipes take for unknown.

#include "base/translate.hpp"
#include "deliver/encoder.hpp"

#include <bit>
#include <string>
#include <utility>

namespace aloud {
namespace {

constexpr std::uint32_t header_bytes = 44;
// The sizes have 32 bits; what is left is for the tags.
constexpr std::uint32_t longest_data = 0xFFFF0000;
constexpr std::uint32_t unknown = 0xFFFFFFFF;
// Fewer calls of the system; still soon enough for whoever listens at the other end.
constexpr std::size_t buffer_bytes = std::size_t{1} << 16U;

void append_number(std::string& bytes, std::uint32_t value, int count) {
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

std::string header(int sample_rate_hz, std::uint32_t data_bytes) {
    constexpr std::uint32_t pcm = 1;
    constexpr std::uint32_t mono = 1;
    constexpr std::uint32_t sample_bytes = 2;
    const auto rate = static_cast<std::uint32_t>(sample_rate_hz);
    std::string bytes = "RIFF";
    append_number(bytes, data_bytes == unknown ? unknown : data_bytes + header_bytes - 8, 4);
    bytes += "WAVEfmt ";
    append_number(bytes, 16, 4);
    append_number(bytes, pcm, 2);
    append_number(bytes, mono, 2);
    append_number(bytes, rate, 4);
    append_number(bytes, rate * sample_bytes, 4);
    append_number(bytes, sample_bytes, 2);
    append_number(bytes, 16, 2);
    bytes += "data";
    append_number(bytes, data_bytes, 4);
    return bytes;
}

class WavEncoder final : public Encoder {
  public:
    WavEncoder(Output& output, int sample_rate_hz)
        : output_(output), sample_rate_hz_(sample_rate_hz) {}

    Result<void> begin() { return output_.write(header(sample_rate_hz_, unknown)); }

    Result<void> encode(std::span<const std::int16_t> samples) override {
        data_bytes_ += samples.size_bytes();
        if (data_bytes_ > longest_data && output_.can_seek())
            return output_.error(tr("a WAV file cannot be longer than 4 GB; make an .ogg file"));
        append(samples);
        // The first sound goes out at once.
        if (started_ && buffer_.size() < buffer_bytes)
            return {};
        started_ = true;
        return flush();
    }

    Result<void> finish(const Ending& /*ending*/) override {
        if (Result<void> written = flush(); !written || !output_.can_seek())
            return written;
        output_.seek(0, SEEK_SET);
        return output_.write(header(sample_rate_hz_, static_cast<std::uint32_t>(data_bytes_)));
    }

  private:
    void append(std::span<const std::int16_t> samples) {
        if constexpr (std::endian::native == std::endian::little) {
            buffer_.append(reinterpret_cast<const char*>(samples.data()), samples.size_bytes());
        } else {
            for (const std::int16_t sample : samples)
                append_number(buffer_, static_cast<std::uint16_t>(sample), 2);
        }
    }

    Result<void> flush() {
        Result<void> written = output_.write(buffer_);
        buffer_.clear();
        return written;
    }

    Output& output_;
    int sample_rate_hz_;
    std::string buffer_;
    std::uint64_t data_bytes_ = 0;
    bool started_ = false;
};

}  // namespace

Result<std::unique_ptr<Encoder>> open_wav(Output& output, const AudioFileOptions& options) {
    if (options.sample_rate_hz <= 0)
        return output.error(tr("there is no such sample rate"));
    auto encoder = std::make_unique<WavEncoder>(output, options.sample_rate_hz);
    if (Result<void> begun = encoder->begin(); !begun)
        return begun.error();
    return std::unique_ptr<Encoder>(std::move(encoder));
}

}  // namespace aloud
