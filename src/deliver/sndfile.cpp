// SPDX-License-Identifier: GPL-3.0-or-later

// libsndfile writes through our own functions, so that no failure of the disk is lost in it and the
// Ogg pages can be numbered on their way.

#include "deliver/atomic_file.hpp"
#include "deliver/background_sink.hpp"
#include "deliver/deliver.hpp"
#include "deliver/ogg_pages.hpp"

#include <fmt/format.h>
#include <sndfile.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <span>
#include <utility>

namespace aloud {

namespace {

// libsndfile's Vorbis encoder takes a block's memory from the stack; and what it makes depends on
// the blocks, so they are the same however the speech was cut.
constexpr std::size_t block_frames = 8192;
// 47 kbit/s at 22,050 Hz, and no slower to make than any other.
constexpr double vorbis_quality = 0.3;
// The sizes in a WAV header have 32 bits; the rest is for the header and the tags.
constexpr off_t longest_wav = 0xFFFF0000;
constexpr std::string_view key_label = "aloud ";

/// Where libsndfile's bytes go.
struct Output {
    explicit Output(AtomicFile&& opened) : file(std::move(opened)) {}

    bool write(std::string_view bytes) {
        if (result)
            result = file.write(renumbers ? pages.renumber(bytes) : bytes);
        return result.ok();
    }

    AtomicFile file;
    OggPages pages;
    bool renumbers = false;
    Result<void> result;
};

Output& output_of(void* user) {
    return *static_cast<Output*>(user);
}

SF_VIRTUAL_IO virtual_io() {
    SF_VIRTUAL_IO io = {};
    io.get_filelen = [](void* user) -> sf_count_t { return output_of(user).file.size(); };
    io.seek = [](sf_count_t offset, int whence, void* user) -> sf_count_t {
        return output_of(user).file.seek(offset, whence);
    };
    io.read = [](void*, sf_count_t, void*) -> sf_count_t { return 0; };
    io.write = [](const void* bytes, sf_count_t count, void* user) -> sf_count_t {
        const std::string_view view(static_cast<const char*>(bytes),
                                    static_cast<std::size_t>(count));
        return output_of(user).write(view) ? count : 0;
    };
    io.tell = [](void* user) -> sf_count_t { return output_of(user).file.seek(0, SEEK_CUR); };
    return io;
}

struct Closer {
    void operator()(SNDFILE* handle) const { sf_close(handle); }
};
using Handle = std::unique_ptr<SNDFILE, Closer>;

class AudioFile final : public AudioSink {
  public:
    AudioFile(std::filesystem::path path, const AudioFileOptions& options,
              std::unique_ptr<Output> output, Handle handle)
        : path_(std::move(path)),
          options_(options),
          output_(std::move(output)),
          handle_(std::move(handle)) {}

    Result<void> write(const AudioChunk& chunk) override {
        if (chunk.sample_rate_hz != options_.sample_rate_hz)
            return Error{ErrorKind::internal,
                         fmt::format("speech of {} Hz came for a file of {} Hz",
                                     chunk.sample_rate_hz, options_.sample_rate_hz)};
        pending_.insert(pending_.end(), chunk.samples.begin(), chunk.samples.end());
        std::span<const std::int16_t> rest = pending_;
        for (; rest.size() >= block_frames; rest = rest.subspan(block_frames)) {
            if (Result<void> written = write_block(rest.first(block_frames)); !written)
                return written;
        }
        pending_.erase(pending_.begin(), pending_.end() - static_cast<std::ptrdiff_t>(rest.size()));
        return {};
    }

    Result<void> finish() override {
        if (Result<void> written = write_block(pending_); !written)
            return written;
        const int trouble = sf_close(handle_.release());
        if (!output_->result)
            return output_->result;
        if (trouble != SF_ERR_NO_ERROR)
            return cannot_write(path_, sf_error_number(trouble));
        return output_->file.commit();
    }

  private:
    Result<void> write_block(std::span<const std::int16_t> block) {
        if (!output_->result)
            return output_->result;
        const auto frames = static_cast<sf_count_t>(block.size());
        const auto bytes = static_cast<off_t>(block.size_bytes());
        if (options_.format == AudioFormat::wav && output_->file.size() + bytes > longest_wav)
            return cannot_write(path_, "a WAV file cannot be longer than 4 GB; make an .ogg file");
        const sf_count_t written = sf_write_short(handle_.get(), block.data(), frames);
        if (!output_->result)
            return output_->result;
        if (written != frames)
            return cannot_write(path_, sf_strerror(handle_.get()));
        return {};
    }

    std::filesystem::path path_;
    AudioFileOptions options_;
    std::unique_ptr<Output> output_;  // outlives the handle, which writes when it closes
    Handle handle_;
    std::vector<std::int16_t> pending_;  // less than a block between two calls
};

int sndfile_format(AudioFormat format) {
    return format == AudioFormat::wav ? SF_FORMAT_WAV | SF_FORMAT_PCM_16
                                      : SF_FORMAT_OGG | SF_FORMAT_VORBIS;
}

/// libsndfile writes tags into the header, hence before any sample.
void set_tags(SNDFILE* handle, const AudioFileOptions& options) {
    if (!options.title.empty())
        sf_set_string(handle, SF_STR_TITLE, options.title.c_str());
    if (!options.author.empty())
        sf_set_string(handle, SF_STR_ARTIST, options.author.c_str());
    if (!options.key.empty())
        sf_set_string(handle, SF_STR_COMMENT, (std::string(key_label) + options.key).c_str());
}

}  // namespace

std::optional<AudioFormat> audio_format_named(std::string_view name) {
    if (name.starts_with('.'))
        name.remove_prefix(1);
    if (name == "wav")
        return AudioFormat::wav;
    if (name == "ogg")
        return AudioFormat::ogg_vorbis;
    return std::nullopt;
}

Result<std::unique_ptr<AudioSink>> open_audio_file(const std::filesystem::path& path,
                                                   const AudioFileOptions& options) {
    Result<AtomicFile> file = AtomicFile::create(path, options.force);
    if (!file)
        return file.error();
    auto output = std::make_unique<Output>(std::move(*file));
    output->renumbers = options.format == AudioFormat::ogg_vorbis;

    SF_INFO info = {};
    info.samplerate = options.sample_rate_hz;
    info.channels = 1;
    info.format = sndfile_format(options.format);
    SF_VIRTUAL_IO io = virtual_io();
    Handle handle(sf_open_virtual(&io, SFM_WRITE, &info, output.get()));
    if (!output->result)
        return output->result.error();
    if (!handle)
        return cannot_write(path, sf_strerror(nullptr));
    double quality = vorbis_quality;
    sf_command(handle.get(), SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    set_tags(handle.get(), options);

    auto sink = std::make_unique<AudioFile>(path, options, std::move(output), std::move(handle));
    if (options.format == AudioFormat::wav)
        return std::unique_ptr<AudioSink>(std::move(sink));
    return in_background(std::move(sink));
}

std::optional<MadeFile> made_file(const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return std::nullopt;
    SF_INFO info = {};
    const Handle handle(sf_open(path.c_str(), SFM_READ, &info));
    const char* comment = handle ? sf_get_string(handle.get(), SF_STR_COMMENT) : nullptr;
    if (comment == nullptr || !std::string_view(comment).starts_with(key_label))
        return std::nullopt;
    return MadeFile{std::string(comment).substr(key_label.size()),
                    static_cast<double>(info.frames) / info.samplerate};
}

}  // namespace aloud
