// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/deliver.hpp"
#include "deliver/vorbis_packets.hpp"
#include "deliver/vorbis_silence.hpp"
#include "support/temp_folder.hpp"
#include "support/test_speech.hpp"

#include <catch2/catch.hpp>
#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>

using namespace aloud;
using namespace aloud::test;

namespace {

constexpr VorbisBlocks blocks{512, 1024};

VorbisPacket sound(bool is_long, std::int64_t middle) {
    return {"some sound", is_long, middle};
}

VorbisPacket silent(bool is_long, std::int64_t middle) {
    return {std::string(1, '\0'), is_long, middle};
}

std::vector<VorbisPacket> joined(std::vector<VorbisPacket> packets, std::int64_t end) {
    VorbisJoiner joiner(blocks);
    std::vector<VorbisPacket> all;
    for (VorbisPacket& packet : packets)
        joiner.put(std::move(packet), all);
    joiner.finish(end, all);
    return all;
}

/// Whether a decoder would have every block where it is said to be.
bool is_stream(const std::vector<VorbisPacket>& packets) {
    for (std::size_t i = 1; i < packets.size(); ++i) {
        if (packets[i].middle - packets[i - 1].middle !=
            vorbis_distance(blocks, packets[i - 1].is_long, packets[i].is_long))
            return false;
    }
    return !packets.empty() && packets.front().middle == 0;
}

std::vector<std::int64_t> middles(const std::vector<VorbisPacket>& packets) {
    std::vector<std::int64_t> all;
    for (const VorbisPacket& packet : packets)
        all.push_back(packet.middle);
    return all;
}

/// Silence and sound in turns, so many samples of each.
std::vector<std::int16_t> in_turns(const std::vector<std::size_t>& lengths) {
    std::vector<std::int16_t> samples;
    for (std::size_t i = 0; i < lengths.size(); ++i)
        samples.resize(samples.size() + lengths[i], i % 2 == 0 ? 0 : 1000);
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

/// How much louder the sound is than what was made of it, in samples [begin, end).
double signal_to_noise(const std::vector<std::int16_t>& sound,
                       const std::vector<std::int16_t>& heard, std::size_t begin, std::size_t end) {
    double signal = 1;
    double error = 1;
    for (std::size_t i = begin; i < std::min(end, sound.size()); ++i) {
        signal += std::pow(sound[i], 2);
        error += std::pow(sound[i] - heard[i], 2);
    }
    return signal / error;
}

}  // namespace

TEST_CASE("silent blocks lead from one sound to the next", "[deliver]") {
    for (const bool first_is_long : {false, true}) {
        for (const bool second_is_long : {false, true}) {
            for (int more = 0; more < 12; ++more) {
                const std::int64_t first = first_is_long ? 384 : 256;
                const std::int64_t second = first +
                                            vorbis_distance(blocks, first_is_long, second_is_long) +
                                            more * vorbis_grid(blocks);
                CAPTURE(first_is_long, second_is_long, more);
                const auto stream =
                    joined({sound(first_is_long, first), sound(second_is_long, second)}, second);
                CHECK(is_stream(stream));
                CHECK(stream.back().middle == second);
            }
        }
    }
}

TEST_CASE("a silent block tells of its neighbours", "[deliver]") {
    const auto stream = joined({sound(false, 0), sound(true, 384), silent(true, 896)}, 1536);
    REQUIRE(middles(stream) == std::vector<std::int64_t>{0, 384, 896, 1408, 1920});
    CHECK(stream[2].bytes == std::string(1, '\x0E'));  // long, between long ones
    CHECK(stream[4].bytes == std::string(1, '\x06'));  // long, after a long one, before none
    const auto shorter = joined({sound(true, 384), silent(true, 896), sound(false, 1280)}, 1280);
    CHECK(shorter[0].bytes == std::string(1, '\0'));
    CHECK(shorter[2].bytes == std::string(1, '\x06'));  // long, after long, before short
}

TEST_CASE("a stream without packets is silent", "[deliver]") {
    CHECK(middles(joined({}, 0)) == std::vector<std::int64_t>{0});
    CHECK(middles(joined({}, 1000)) == std::vector<std::int64_t>{0, 384, 896, 1408});
}

TEST_CASE("silence is found where enough has come", "[deliver]") {
    const auto samples = in_turns({50, 10, 99, 1, 100, 1});
    CHECK(find_silence(samples, 0, 50) == 50);
    CHECK(find_silence(samples, 51, 50) == 110);
    CHECK(find_silence(samples, 0, 100) == 260);
    CHECK(find_silence(samples, 0, 101) > samples.size());
    // What was looked through is not looked through again.
    const auto more = in_turns({50, 10, 99, 1, 100, 1, 101});
    CHECK(find_silence(more, find_silence(samples, 0, 101), 101) == 362);
}

TEST_CASE("of a long silence little is heard", "[deliver]") {
    // Too short to be cut; then as much as can be in steps of 256; then the rest at the end.
    const auto piece = in_turns({1000, 5000, 2047, 300, 9000, 100, 2600});
    CHECK(stretches_of(piece, blocks) ==
          std::vector<VorbisStretch>{{512, 8347 + 1536}, {8347 + 1536 + 7424, 17447 + 2560 + 217}});
    CHECK(stretches_of(in_turns({9000}), blocks).empty());
    CHECK(stretches_of({}, blocks).empty());
    // Silence is heard after the last sound, whether it is in the piece or not.
    CHECK(stretches_of(in_turns({0, 256}), blocks) == std::vector<VorbisStretch>{{0, 2816}});
}

TEST_CASE("packets of stretches get their places in the piece", "[deliver]") {
    const std::vector<VorbisStretch> stretches = {{256, 3072}, {4096, 8192}};
    const auto placed =
        put_in_place({silent(true, -600), silent(true, -128), sound(true, 384), silent(true, 896),
                      silent(true, 1408), silent(true, 1920), silent(true, 2432),
                      sound(false, 2816), sound(false, 3072), silent(false, 3328)},
                     stretches, blocks);
    CHECK(middles(placed) == std::vector<std::int64_t>{128, 640, 1152, 3712, 4096, 4352, 4608});
    // One silent block between two sounds is the last of the one and the first of the other.
    const auto both =
        put_in_place({sound(true, 384), silent(true, 896), sound(true, 3072)}, stretches, blocks);
    CHECK(middles(both) == std::vector<std::int64_t>{640, 1152, 2176, 4352});
    // Where nothing was left out it is one.
    const auto one =
        put_in_place({sound(true, 384), silent(true, 896), sound(true, 1408)}, {{0, 3072}}, blocks);
    CHECK(middles(one) == std::vector<std::int64_t>{384, 896, 1408});
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
        CAPTURE(second / 22050);
        CHECK(signal_to_noise(speech.samples, heard, second, second + 22050) > 2);
    }
}

TEST_CASE("sound is where it was, after silence of any length", "[deliver]") {
    const TempFolder folder;
    AudioChunk speech{22050, {}};
    std::vector<std::size_t> begins;
    constexpr std::size_t length = 3000;
    for (std::size_t silence = 0; silence < 8000; silence += 53) {
        speech.samples.resize(speech.samples.size() + silence);
        begins.push_back(speech.samples.size());
        for (std::size_t i = 0; i < length; ++i)
            speech.samples.push_back(
                static_cast<std::int16_t>(8000 * std::sin(static_cast<double>(i) * 0.08) + 1));
    }
    write_ogg(folder / "1.ogg", speech, 1);
    write_ogg(folder / "4.ogg", speech, 4);
    CHECK((bytes_of(folder / "1.ogg") == bytes_of(folder / "4.ogg")));
    const std::vector<std::int16_t> heard = decoded(folder / "1.ogg");
    REQUIRE(heard.size() == speech.samples.size());
    for (const std::size_t begin : begins) {
        CAPTURE(begin);
        CHECK(signal_to_noise(speech.samples, heard, begin, begin + length / 2) > 30);
        CHECK(signal_to_noise(speech.samples, heard, begin + length / 2, begin + length) > 30);
    }
    // Nothing is heard a long block away from any sound.
    for (std::size_t i = 1; i < begins.size(); ++i) {
        CAPTURE(begins[i]);
        for (std::size_t at = begins[i - 1] + length + 1024; at + 1024 < begins[i]; ++at) {
            if (heard[at] != 0)
                FAIL("sound at " << at);
        }
    }
}

TEST_CASE("in a long OGG file more codecs take turns, and the sound is the same", "[deliver]") {
    const TempFolder folder;
    AudioChunk speech{22050, {}};
    const AudioChunk sentence = speech_like(9000);
    constexpr std::size_t distance = 22050U * 7;
    for (std::size_t i = 0; i < 100; ++i) {
        speech.samples.insert(speech.samples.end(), sentence.samples.begin(),
                              sentence.samples.end() - static_cast<std::ptrdiff_t>(13 * i));
        speech.samples.resize((i + 1) * distance);
    }
    write_ogg(folder / "1.ogg", speech, 1);
    write_ogg(folder / "8.ogg", speech, 8);
    CHECK((bytes_of(folder / "1.ogg") == bytes_of(folder / "8.ogg")));
    const std::vector<std::int16_t> heard = decoded(folder / "1.ogg");
    REQUIRE(heard.size() == speech.samples.size());
    for (std::size_t i = 0; i < 100; ++i) {
        CAPTURE(i);
        CHECK(signal_to_noise(speech.samples, heard, i * distance, i * distance + 9000) > 2);
    }
}

TEST_CASE("an OGG file ends with its last sample", "[deliver]") {
    const TempFolder folder;
    for (const std::size_t silence : {0U, 1U, 700U, 1500U, 5000U, 60000U}) {
        for (const std::size_t sound : {0U, 1U, 255U, 256U, 1000U, 40000U}) {
            AudioChunk speech{22050, in_turns({silence / 2, sound, silence})};
            CAPTURE(silence, sound);
            const auto name = std::to_string(silence) + '-' + std::to_string(sound) + ".ogg";
            write_ogg(folder / name, speech, 2);
            CHECK(decoded(folder / name).size() == speech.samples.size());
        }
    }
}
