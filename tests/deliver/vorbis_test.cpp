// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/deliver.hpp"
#include "deliver/vorbis_packets.hpp"
#include "support/temp_folder.hpp"
#include "support/test_speech.hpp"

#include <catch2/catch.hpp>
#include <sndfile.h>

#include <cmath>
#include <fstream>
#include <iterator>

using namespace aloud;
using namespace aloud::test;

namespace {

constexpr VorbisBlocks blocks{512, 1024};

VorbisPacket sound(bool is_long) {
    return {"some sound", is_long};
}

/// From the middle of the first block to the middle of a short one after the last.
std::int64_t duration(const std::vector<VorbisPacket>& packets) {
    std::int64_t samples = 0;
    for (std::size_t i = 0; i < packets.size(); ++i) {
        const bool next = i + 1 < packets.size() && packets[i + 1].is_long;
        samples += vorbis_distance(blocks, packets[i].is_long, next);
    }
    return samples;
}

/// Sound and silence in turns, as sentences are.
AudioChunk sentences(int count) {
    AudioChunk chunk{22050, {}};
    for (int i = 0; i < count; ++i) {
        const AudioChunk sentence = speech_like(22050 * (2 + i % 7) + 331 * i);
        chunk.samples.insert(chunk.samples.end(), sentence.samples.begin(), sentence.samples.end());
        chunk.samples.resize(chunk.samples.size() + 6615U + static_cast<std::size_t>(17 * i));
    }
    return chunk;
}

std::vector<std::int16_t> decoded(const std::filesystem::path& path) {
    SF_INFO info = {};
    SNDFILE* file = sf_open(path.c_str(), SFM_READ, &info);
    REQUIRE(file != nullptr);
    std::vector<std::int16_t> samples(static_cast<std::size_t>(info.frames));
    CHECK(sf_read_short(file, samples.data(), info.frames) == info.frames);
    sf_close(file);
    return samples;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write_ogg(const std::filesystem::path& path, const AudioChunk& chunk, int threads) {
    AudioFileOptions options;
    options.format = AudioFormat::ogg_vorbis;
    options.threads = threads;
    auto file = open_audio_file(path, options);
    REQUIRE(file);
    REQUIRE((*file)->write(chunk));
    REQUIRE((*file)->finish());
}

}  // namespace

TEST_CASE("packets are made to last just as long as the piece", "[deliver]") {
    for (int grid = 8; grid < 40; ++grid) {
        for (int tail = 0; tail < 3; ++tail) {
            std::vector<VorbisPacket> packets = {sound(false), sound(true), sound(tail == 1)};
            packets.insert(packets.end(), static_cast<std::size_t>(tail * 20),
                           {std::string(1, '\x0E'), true});
            const std::int64_t length = grid * vorbis_grid(blocks);
            CAPTURE(length, tail);
            fit_packets(packets, length, blocks);
            CHECK(duration(packets) == length);
            CHECK(packets.front().bytes == "some sound");
        }
    }
}

TEST_CASE("a silent block tells of its neighbours", "[deliver]") {
    std::vector<VorbisPacket> packets = {sound(false), sound(true)};
    fit_packets(packets, 384 + 512 + 384 + 256, blocks);
    REQUIRE(packets.size() == 4);
    CHECK(packets[2].bytes == std::string(1, '\x06'));  // long, after long, before short
    CHECK(packets[3].bytes == std::string(1, '\0'));    // short
}

TEST_CASE("OGG made by any number of threads is the same, sample for sample in its place",
          "[deliver]") {
    const TempFolder folder;
    const AudioChunk speech = sentences(16);
    write_ogg(folder / "1.ogg", speech, 1);
    write_ogg(folder / "2.ogg", speech, 2);
    write_ogg(folder / "8.ogg", speech, 8);
    const std::string alone = bytes_of(folder / "1.ogg");
    CHECK((alone == bytes_of(folder / "2.ogg")));
    CHECK((alone == bytes_of(folder / "8.ogg")));

    const std::vector<std::int16_t> heard = decoded(folder / "1.ogg");
    REQUIRE(heard.size() == speech.samples.size());
    // Alike in every second, silent where it was silent.
    for (std::size_t second = 0; second + 22050 <= heard.size(); second += 22050) {
        double signal = 1;
        double error = 0;
        for (std::size_t i = second; i < second + 22050; ++i) {
            signal += std::pow(speech.samples[i], 2);
            error += std::pow(speech.samples[i] - heard[i], 2);
        }
        CAPTURE(second / 22050);
        CHECK(error < signal / 2);
    }
}
