// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/deliver.hpp"
#include "support/temp_folder.hpp"
#include "support/test_speech.hpp"

#include <catch2/catch.hpp>
#include <sndfile.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <fstream>
#include <iterator>

using namespace aloud;
using namespace aloud::test;

namespace {

struct Decoded {
    SF_INFO info = {};
    std::string title;
    std::string artist;
    std::vector<std::int16_t> samples;
};

Decoded decode(const std::filesystem::path& path) {
    Decoded decoded;
    SNDFILE* file = sf_open(path.c_str(), SFM_READ, &decoded.info);
    REQUIRE(file != nullptr);
    const auto tag = [&](int which) {
        const char* text = sf_get_string(file, which);
        return std::string(text != nullptr ? text : "");
    };
    decoded.title = tag(SF_STR_TITLE);
    decoded.artist = tag(SF_STR_ARTIST);
    decoded.samples.resize(static_cast<std::size_t>(decoded.info.frames));
    CHECK(sf_read_short(file, decoded.samples.data(), decoded.info.frames) == decoded.info.frames);
    sf_close(file);
    return decoded;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Result<void> deliver(const std::filesystem::path& path, const AudioFileOptions& options,
                     const std::vector<AudioChunk>& chunks) {
    auto sink = open_audio_file(path, options);
    if (!sink)
        return sink.error();
    for (const AudioChunk& chunk : chunks) {
        if (Result<void> written = (*sink)->write(chunk); !written)
            return written;
    }
    return (*sink)->finish();
}

AudioFileOptions as(AudioFormat format) {
    AudioFileOptions options;
    options.format = format;
    return options;
}

const std::vector<AudioFormat> all_formats = {AudioFormat::wav, AudioFormat::ogg_vorbis,
                                              AudioFormat::ogg_opus, AudioFormat::flac,
                                              AudioFormat::mp3};

/// How alike two sounds are: 1 for the same.
double likeness(const std::vector<std::int16_t>& one, const std::vector<std::int16_t>& other) {
    double product = 0;
    double first = 1;
    double second = 1;
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i) {
        const double x = one[i];
        const double y = other[i];
        product += x * y;
        first += x * x;
        second += y * y;
    }
    return product / std::sqrt(first * second);
}

/// While it lives no file of this process can become longer: as a disk that is full, for everyone.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit = {bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit before_ = {};
    void (*handler_)(int);
};

}  // namespace

TEST_CASE("a format is known by its ending", "[deliver]") {
    CHECK(audio_format_named(".wav") == AudioFormat::wav);
    CHECK(audio_format_named("ogg") == AudioFormat::ogg_vorbis);
    for (const AudioFormat format : all_formats)
        CHECK(audio_format_named(file_ending(format)) == format);
    CHECK_FALSE(audio_format_named("doc"));
    CHECK_FALSE(audio_format_named(""));
}

TEST_CASE("a WAV file holds exactly the samples that were written", "[deliver]") {
    const TempFolder folder;
    const AudioChunk first = speech_like(30001);
    const AudioChunk second = speech_like(7);
    AudioFileOptions options = as(AudioFormat::wav);
    options.tags.title = "Une journée à la mer";
    options.tags.author = "Редакция";
    REQUIRE(deliver(folder / "a.wav", options, {first, {22050, {}}, second}));

    const Decoded decoded = decode(folder / "a.wav");
    std::vector<std::int16_t> both = first.samples;
    both.insert(both.end(), second.samples.begin(), second.samples.end());
    CHECK(decoded.info.samplerate == 22050);
    CHECK(decoded.info.channels == 1);
    CHECK(decoded.samples == both);
    CHECK(decoded.title == options.tags.title);
    CHECK(decoded.artist == options.tags.author);
    CHECK(folder.names() == std::vector<std::string>{"a.wav"});
}

TEST_CASE("an OGG file is as long as the speech, sounds like it and names it", "[deliver]") {
    const TempFolder folder;
    AudioFileOptions options = as(AudioFormat::ogg_vorbis);
    options.tags.title = "Новости & <погода>";
    options.tags.author = "The Desk";
    const AudioChunk chunk = speech_like(50000);
    REQUIRE(deliver(folder / "a.ogg", options, {chunk, chunk}));

    const Decoded decoded = decode(folder / "a.ogg");
    CHECK((decoded.info.format & SF_FORMAT_SUBMASK) == SF_FORMAT_VORBIS);
    REQUIRE(decoded.samples.size() == 100000);
    CHECK(decoded.title == options.tags.title);
    CHECK(decoded.artist == options.tags.author);
    std::vector<std::int16_t> both = chunk.samples;
    both.insert(both.end(), chunk.samples.begin(), chunk.samples.end());
    CHECK(likeness(decoded.samples, both) > 0.9);
}

TEST_CASE("FLAC holds exactly the samples, and its tags", "[deliver]") {
    const TempFolder folder;
    AudioFileOptions options = as(AudioFormat::flac);
    options.tags.title = "Новости";
    const AudioChunk chunk = speech_like(50001);
    REQUIRE(deliver(folder / "a.flac", options, {chunk}));
    const Decoded decoded = decode(folder / "a.flac");
    CHECK(decoded.info.samplerate == 22050);
    CHECK(decoded.samples == chunk.samples);
    CHECK(decoded.title == options.tags.title);
}

TEST_CASE("Opus and MP3 are as long as the speech and sound like it", "[deliver]") {
    const TempFolder folder;
    const AudioFormat format = GENERATE(AudioFormat::ogg_opus, AudioFormat::mp3);
    AudioFileOptions options = as(format);
    options.quality = 0.9;
    options.tags.title = "Новости & <погода>";
    const int rate = format == AudioFormat::ogg_opus ? 24000 : 22050;
    const AudioChunk chunk = speech_like(rate * 2, rate);
    options.sample_rate_hz = rate;
    const std::string name = "a" + std::string(file_ending(format));
    REQUIRE(deliver(folder / name, options, {chunk}));
    const Decoded decoded = decode(folder / name);
    CHECK(decoded.title == options.tags.title);
    const std::size_t delay = format == AudioFormat::mp3 ? 2500 : 0;
    CHECK(decoded.samples.size() >= chunk.samples.size());
    CHECK(decoded.samples.size() <= chunk.samples.size() + delay);
    if (format == AudioFormat::ogg_opus && decoded.info.samplerate == rate)
        CHECK(likeness(decoded.samples, chunk.samples) > 0.8);
}

TEST_CASE("speech is resampled for Opus without a change of length", "[deliver]") {
    const TempFolder folder;
    REQUIRE(deliver(folder / "a.opus", as(AudioFormat::ogg_opus), {speech_like(22050 * 3)}));
    const Decoded decoded = decode(folder / "a.opus");
    CHECK(decoded.info.frames == std::int64_t{decoded.info.samplerate} * 3);
}

TEST_CASE("a better quality is a larger file", "[deliver]") {
    const TempFolder folder;
    const AudioFormat format =
        GENERATE(AudioFormat::ogg_vorbis, AudioFormat::ogg_opus, AudioFormat::mp3);
    std::uintmax_t before = 0;
    for (const double quality : {0.0, 0.5, 1.0}) {
        AudioFileOptions options = as(format);
        options.quality = quality;
        options.force = true;
        REQUIRE(deliver(folder / "a", options, {speech_like(100000)}));
        CHECK(std::filesystem::file_size(folder / "a") > before + 1000);
        before = std::filesystem::file_size(folder / "a");
    }
}

TEST_CASE("a file made with a key tells it, and how long it is", "[deliver]") {
    const TempFolder folder;
    for (const AudioFormat format : all_formats) {
        AudioFileOptions options = as(format);
        options.tags.key = "0123456789abcdef";
        const std::string name = "a" + std::string(file_ending(format));
        CAPTURE(name);
        CHECK_FALSE(made_file(folder / name));
        REQUIRE(deliver(folder / name, options, {speech_like(44100)}));
        const auto made = made_file(folder / name);
        REQUIRE(made);
        CHECK(made->key == options.tags.key);
        CHECK(made->seconds == Approx(2).margin(0.15));
        options.tags.key.clear();
        options.force = true;
        REQUIRE(deliver(folder / name, options, {speech_like(44100)}));
        CHECK_FALSE(made_file(folder / name));
    }
    std::ofstream(folder / "b.ogg") << "OggS, but no more than that";
    CHECK_FALSE(made_file(folder / "b.ogg"));
    CHECK_FALSE(made_file(folder.path()));
}

TEST_CASE("chapters and a picture go into every format, and their times do not change its size",
          "[deliver]") {
    const TempFolder folder;
    for (const AudioFormat format : all_formats) {
        AudioFileOptions options = as(format);
        options.chapters = {"First light", "Вечер"};
        options.tags.picture = "\x89PNG and so on";
        const std::string name = "a" + std::string(file_ending(format));
        CAPTURE(name);
        auto file = open_audio_file(folder / name, options);
        REQUIRE(file);
        (*file)->begin_chapter();
        REQUIRE((*file)->write(speech_like(22050 * 3)));
        (*file)->begin_chapter();
        REQUIRE((*file)->write(speech_like(22050)));
        REQUIRE((*file)->finish());
        const std::string bytes = bytes_of(folder / name);
        CHECK_THAT(bytes, Catch::Contains("First light") && Catch::Contains("Вечер"));
        if (format == AudioFormat::ogg_vorbis || format == AudioFormat::ogg_opus ||
            format == AudioFormat::flac)
            CHECK_THAT(bytes, Catch::Contains("CHAPTER001=00:00:00.000") &&
                                  Catch::Contains("CHAPTER002=00:00:03.000"));
        else
            CHECK_THAT(bytes, Catch::Contains("CHAP") && Catch::Contains("CTOC"));
    }
    CHECK(decode(folder / "a.flac").samples.size() == 22050 * 4);
    CHECK(decode(folder / "a.ogg").samples.size() == 22050 * 4);
}

TEST_CASE("a book may have chapters by the thousand", "[deliver]") {
    const TempFolder folder;
    for (const AudioFormat format : {AudioFormat::ogg_vorbis, AudioFormat::ogg_opus}) {
        AudioFileOptions options = as(format);
        options.tags.key = "k";
        for (int i = 1; i <= 1500; ++i)
            options.chapters.push_back("Day " + std::to_string(i));
        const std::string name = "a" + std::string(file_ending(format));
        auto file = open_audio_file(folder / name, options);
        REQUIRE(file);
        for (int i = 1; i <= 1500; ++i)
            (*file)->begin_chapter();
        REQUIRE((*file)->write(speech_like(22050)));
        REQUIRE((*file)->finish());
        CHECK_THAT(bytes_of(folder / name), Catch::Contains("CHAPTER1500NAME=Day 1500"));
        CHECK(made_file(folder / name)->key == "k");
    }
}

TEST_CASE("the same speech makes the same bytes, however it is cut", "[deliver]") {
    const TempFolder folder;
    const AudioFormat format = GENERATE(from_range(all_formats));
    const AudioChunk whole = speech_like(60000);
    std::vector<AudioChunk> parts;
    for (auto from = whole.samples.begin(); from != whole.samples.end(); from += 1200)
        parts.push_back({whole.sample_rate_hz, {from, from + 1200}});
    REQUIRE(deliver(folder / "whole", as(format), {whole}));
    REQUIRE(deliver(folder / "again", as(format), {whole}));
    REQUIRE(deliver(folder / "parts", as(format), parts));
    const std::string bytes = bytes_of(folder / "whole");
    CHECK((bytes == bytes_of(folder / "again")));
    CHECK((bytes == bytes_of(folder / "parts")));
}

TEST_CASE("a file without speech can be read", "[deliver]") {
    const TempFolder folder;
    const AudioFormat format = GENERATE(AudioFormat::wav, AudioFormat::ogg_vorbis);
    REQUIRE(deliver(folder / "empty", as(format), {}));
    CHECK(decode(folder / "empty").samples.empty());
}

TEST_CASE("an audio file that is not finished leaves no trace", "[deliver]") {
    const TempFolder folder;
    const AudioFormat format = GENERATE(AudioFormat::wav, AudioFormat::ogg_vorbis);
    {
        auto sink = open_audio_file(folder / "a", as(format));
        REQUIRE(sink);
        REQUIRE((*sink)->write(speech_like(100000)));
        CHECK(folder.names().size() == 1);
        CHECK(folder.names().front().starts_with(".a.unfinished-"));
    }
    CHECK(folder.names().empty());
}

TEST_CASE("a disk that fills at any byte is an error and leaves no trace", "[deliver]") {
    const TempFolder folder;
    const AudioFormat format = GENERATE(from_range(all_formats));
    CAPTURE(file_ending(format));
    AudioFileOptions options = as(format);
    options.force = true;
    options.tags.title = "A title";
    const std::vector<AudioChunk> speech = {speech_like(9000), speech_like(100)};
    REQUIRE(deliver(folder / "a", options, speech));
    const auto size = std::filesystem::file_size(folder / "a");
    std::filesystem::remove(folder / "a");

    std::vector<rlim_t> limits = {0, 1, size - 1};
    for (rlim_t limit = 44; limit < size; limit += size / 40)
        limits.push_back(limit);
    for (const rlim_t limit : limits) {
        CAPTURE(limit, size);
        const FullDisk disk(limit);
        const Result<void> outcome = deliver(folder / "a", options, speech);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().kind == ErrorKind::output);
        CHECK(outcome.error().message ==
              "cannot write '" + (folder / "a").string() + "': file too large");
        CHECK(folder.names().empty());
    }
    const FullDisk disk(size);
    CHECK(deliver(folder / "a", options, speech));
}

TEST_CASE("after a failure every write and finish fail alike", "[deliver]") {
    const TempFolder folder;
    const AudioFormat format = GENERATE(from_range(all_formats));
    auto sink = open_audio_file(folder / "a", as(format));
    REQUIRE(sink);
    REQUIRE((*sink)->write(speech_like(100)));
    {
        const FullDisk disk(4000);
        AudioChunk speech = speech_like(100000);
        speech.samples.resize(105000);
        Result<void> outcome;
        for (int i = 0; outcome && i < 100; ++i)
            outcome = (*sink)->write(speech);
        REQUIRE_FALSE(outcome);
    }
    CHECK_FALSE((*sink)->write(speech_like(100)));
    CHECK_FALSE((*sink)->finish());
    sink->reset();
    CHECK(folder.names().empty());
}

TEST_CASE("a file that exists is kept, unless force is set", "[deliver]") {
    const TempFolder folder;
    std::ofstream(folder / "a.wav") << "precious";
    AudioFileOptions options = as(AudioFormat::wav);
    const auto refused = open_audio_file(folder / "a.wav", options);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() ==
          Error{ErrorKind::output, "cannot write '" + (folder / "a.wav").string() +
                                       "': it exists already; --force replaces it"});
    CHECK(bytes_of(folder / "a.wav") == "precious");

    options.force = true;
    {
        auto sink = open_audio_file(folder / "a.wav", options);
        REQUIRE(sink);
        REQUIRE((*sink)->write(speech_like(100)));
        CHECK(bytes_of(folder / "a.wav") == "precious");
        REQUIRE((*sink)->finish());
    }
    CHECK(decode(folder / "a.wav").samples == speech_like(100).samples);
}

TEST_CASE("a file that came while another was made is not replaced without force", "[deliver]") {
    const TempFolder folder;
    auto sink = open_audio_file(folder / "a.wav", as(AudioFormat::wav));
    REQUIRE(sink);
    std::ofstream(folder / "a.wav") << "precious";
    CHECK_FALSE((*sink)->finish());
    sink->reset();
    CHECK(bytes_of(folder / "a.wav") == "precious");
    CHECK(folder.names() == std::vector<std::string>{"a.wav"});
}

TEST_CASE("what cannot be a file is refused before any speech is made", "[deliver]") {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "folder");
    REQUIRE(mkfifo((folder / "fifo").c_str(), 0600) == 0);
    std::ofstream(folder / "file") << "x";
    const auto before = folder.names();
    const auto [name, why] = GENERATE(table<std::string, std::string>({
        {"folder", "it is a folder"},
        {"folder/", "it is not the name of a file"},
        {"folder/..", "it is not the name of a file"},
        {"fifo", "it is not a regular file"},
        {"missing/a.wav", "no such file or directory"},
        {"file/a.wav", "not a directory"},
        {std::string(300, 'a'), "file name too long"},
    }));
    AudioFileOptions options;
    options.force = true;
    const auto sink = open_audio_file(folder / name, options);
    REQUIRE_FALSE(sink);
    CHECK(sink.error().kind == ErrorKind::output);
    CHECK_THAT(sink.error().message, Catch::StartsWith("cannot write '"));
    CHECK_THAT(sink.error().message, Catch::EndsWith(why));
    CHECK(folder.names() == before);
}

TEST_CASE("a name may be as long as the file system allows", "[deliver]") {
    const TempFolder folder;
    std::string name;
    while (name.size() < 250)
        name += "ё";
    REQUIRE(write_text_file(folder / name, "text", false));
    CHECK(folder.names() == std::vector<std::string>{name});
}

TEST_CASE("speech of another rate is refused", "[deliver]") {
    const TempFolder folder;
    const AudioFormat format = GENERATE(AudioFormat::wav, AudioFormat::ogg_vorbis);
    CHECK_FALSE(deliver(folder / "a", as(format), {speech_like(100, 16000)}));
    CHECK(folder.names().empty());
}

TEST_CASE("a rate that the format cannot have is refused", "[deliver]") {
    const TempFolder folder;
    AudioFileOptions options = as(GENERATE(from_range(all_formats)));
    if (options.format == AudioFormat::wav || options.format == AudioFormat::flac)
        return;  // they take nearly any
    options.sample_rate_hz = GENERATE(0, 300000);
    const Result<void> outcome = deliver(folder / "a", options, {{options.sample_rate_hz, {1, 2}}});
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::output);
    CHECK_THAT(outcome.error().message, Catch::StartsWith("cannot write '"));
    CHECK(folder.names().empty());
}

TEST_CASE("a text file appears whole, with the permissions that umask leaves", "[deliver]") {
    const TempFolder folder;
    const mode_t before = umask(027);
    REQUIRE(write_text_file(folder / "a.vtt", "WEBVTT\n", false));
    umask(before);
    CHECK(bytes_of(folder / "a.vtt") == "WEBVTT\n");
    CHECK(std::filesystem::status(folder / "a.vtt").permissions() == std::filesystem::perms{0640});
    CHECK_FALSE(write_text_file(folder / "a.vtt", "other", false));
    CHECK(bytes_of(folder / "a.vtt") == "WEBVTT\n");

    {
        const FullDisk disk(3);
        CHECK_FALSE(write_text_file(folder / "a.vtt", "other", true));
    }
    CHECK(bytes_of(folder / "a.vtt") == "WEBVTT\n");
    CHECK(folder.names() == std::vector<std::string>{"a.vtt"});
}
