// SPDX-License-Identifier: GPL-3.0-or-later

// FLAC and MP3 by libsndfile. It writes through our own functions, so that no failure of the disk
// is lost in it and a tag can stand before what it writes.

#include "deliver/encoder.hpp"
#include "deliver/tags.hpp"

#include <sndfile.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <utility>

namespace aloud {
namespace {

// What the encoders make depends on the blocks, so they are the same however the speech was cut.
constexpr std::size_t block_frames = 8192;
// Some 56 kbit/s for speech at 22,050 Hz.
constexpr double usual_mp3_quality = 0.4;

/// Where libsndfile's bytes go: after the first `begin` bytes of the output. Where it cannot go
/// back, libsndfile may think so, and what it would write there is lost: lengths in a header.
struct Target {
    off_t seek(off_t offset, int whence) {
        if (output.can_seek()) {
            const off_t place = whence == SEEK_SET ? offset + begin : offset;
            return output.seek(place, whence) - begin;
        }
        const off_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? position : length();
        position = from + offset;
        return position;
    }

    bool write(std::string_view bytes) {
        const bool at_end = output.can_seek() || position == length();
        if (result && at_end)
            result = output.write(bytes);
        position += static_cast<off_t>(bytes.size());
        return result.ok();
    }

    [[nodiscard]] off_t length() const { return output.size() - begin; }

    Output& output;
    off_t begin = 0;
    off_t position = 0;  ///< where libsndfile believes to be, where that is no more than a belief
    Result<void> result = {};
};

Target& target_of(void* user) {
    return *static_cast<Target*>(user);
}

SF_VIRTUAL_IO virtual_io() {
    SF_VIRTUAL_IO io = {};
    io.get_filelen = [](void* user) -> sf_count_t { return target_of(user).length(); };
    io.seek = [](sf_count_t offset, int whence, void* user) -> sf_count_t {
        return target_of(user).seek(offset, whence);
    };
    io.read = [](void*, sf_count_t, void*) -> sf_count_t { return 0; };
    io.write = [](const void* bytes, sf_count_t count, void* user) -> sf_count_t {
        const std::string_view view(static_cast<const char*>(bytes),
                                    static_cast<std::size_t>(count));
        return target_of(user).write(view) ? count : 0;
    };
    io.tell = [](void* user) -> sf_count_t { return target_of(user).seek(0, SEEK_CUR); };
    return io;
}

struct Closer {
    void operator()(SNDFILE* handle) const { sf_close(handle); }
};
using Handle = std::unique_ptr<SNDFILE, Closer>;

class SndfileEncoder final : public Encoder {
  public:
    SndfileEncoder(AudioFileOptions options, std::unique_ptr<Target> target, Handle handle)
        : options_(std::move(options)), target_(std::move(target)), handle_(std::move(handle)) {}

    Result<void> encode(std::span<const std::int16_t> samples) override {
        pending_.insert(pending_.end(), samples.begin(), samples.end());
        std::span<const std::int16_t> rest = pending_;
        for (; rest.size() >= block_frames; rest = rest.subspan(block_frames)) {
            if (Result<void> written = write_block(rest.first(block_frames)); !written)
                return written;
        }
        pending_.erase(pending_.begin(), pending_.end() - static_cast<std::ptrdiff_t>(rest.size()));
        return {};
    }

    Result<void> finish(const Ending& ending) override {
        if (Result<void> written = write_block(pending_); !written)
            return written;
        const int trouble = sf_close(handle_.release());
        if (!target_->result)
            return target_->result;
        Output& output = target_->output;
        if (trouble != SF_ERR_NO_ERROR)
            return output.error(sf_error_number(trouble));
        if (target_->begin == 0 || output.seek(0, SEEK_SET) != 0)
            return {};
        options_.tags.key = ending.key;
        return output.write(id3_tag(options_, ending.chapter_bounds));
    }

  private:
    Result<void> write_block(std::span<const std::int16_t> block) {
        if (!target_->result)
            return target_->result;
        const auto frames = static_cast<sf_count_t>(block.size());
        const sf_count_t written = sf_write_short(handle_.get(), block.data(), frames);
        if (!target_->result)
            return target_->result;
        if (written != frames)
            return target_->output.error(sf_strerror(handle_.get()));
        return {};
    }

    AudioFileOptions options_;
    std::unique_ptr<Target> target_;  // outlives the handle, which writes when it closes
    Handle handle_;
    std::vector<std::int16_t> pending_;  // less than a block between two calls
};

}  // namespace

Result<std::unique_ptr<Encoder>> open_sndfile(Output& output, const AudioFileOptions& options) {
    const bool is_mp3 = options.format == AudioFormat::mp3;
    auto target = std::make_unique<Target>(Target{output});
    if (is_mp3) {
        const std::string tag = id3_tag(options, {});
        if (Result<void> written = output.write(tag); !written)
            return written.error();
        target->begin = static_cast<off_t>(tag.size());
    }
    SF_INFO info = {};
    info.samplerate = options.sample_rate_hz;
    info.channels = 1;
    info.format =
        is_mp3 ? SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III : SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    SF_VIRTUAL_IO io = virtual_io();
    Handle handle(sf_open_virtual(&io, SFM_WRITE, &info, target.get()));
    if (!target->result)
        return target->result.error();
    if (!handle)
        return output.error(sf_strerror(nullptr));
    if (is_mp3) {
        int mode = SF_BITRATE_MODE_VARIABLE;
        sf_command(handle.get(), SFC_SET_BITRATE_MODE, &mode, sizeof mode);
        // libsndfile's compression level: 0 is the best quality, 1 the smallest file.
        double level = 1 - std::clamp(options.quality.value_or(usual_mp3_quality), 0.0, 1.0);
        sf_command(handle.get(), SFC_SET_COMPRESSION_LEVEL, &level, sizeof level);
    }
    return std::unique_ptr<Encoder>(
        std::make_unique<SndfileEncoder>(options, std::move(target), std::move(handle)));
}

}  // namespace aloud
