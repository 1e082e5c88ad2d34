// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/deliver.hpp"
#include "deliver/vorbis_codec.hpp"
#include "deliver/vorbis_packets.hpp"
#include "deliver/vorbis_silence.hpp"
#include "support/temp_folder.hpp"
#include "support/test_speech.hpp"

#include <catch2/catch.hpp>
#include <sndfile.h>
#include <vorbis/vorbisenc.h>

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

/// All packets of a stream, with no step left out.
std::vector<VorbisPacket> packets_of_libvorbis(const std::vector<std::int16_t>& samples) {
    vorbis_info info = {};
    vorbis_info_init(&info);
    REQUIRE(vorbis_encode_init_vbr(&info, 1, 22050, 0.3F) == 0);
    vorbis_dsp_state state = {};
    vorbis_analysis_init(&state, &info);
    vorbis_block block = {};
    vorbis_block_init(&state, &block);
    float* channel = vorbis_analysis_buffer(&state, static_cast<int>(samples.size()))[0];
    std::transform(samples.begin(), samples.end(), channel,
                   [](std::int16_t sample) { return static_cast<float>(sample) / 32768; });
    vorbis_analysis_wrote(&state, static_cast<int>(samples.size()));
    vorbis_analysis_wrote(&state, 0);
    std::vector<VorbisPacket> packets;
    while (vorbis_analysis_blockout(&state, &block) == 1) {
        ogg_packet packet = {};
        vorbis_analysis(&block, nullptr);
        vorbis_bitrate_addblock(&block);
        while (vorbis_bitrate_flushpacket(&state, &packet) != 0)
            packets.push_back({std::string(reinterpret_cast<const char*>(packet.packet),
                                           static_cast<std::size_t>(packet.bytes)),
                               vorbis_packet_blocksize(&info, &packet) == blocks.long_samples,
                               packet.granulepos});
    }
    vorbis_block_clear(&block);
    vorbis_dsp_clear(&state);
    vorbis_info_clear(&info);
    return packets;
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

TEST_CASE("an encoder hears enough silence after the last sound of a piece", "[deliver]") {
    CHECK(end_of_silence_after(in_turns({0, 256}), blocks) == 2816);
    CHECK(end_of_silence_after(in_turns({100, 57}), blocks) == 2816);
    // There is more in the piece.
    CHECK(end_of_silence_after(in_turns({0, 256, 2561}), blocks) == 3072);
    CHECK(end_of_silence_after(in_turns({9000}), blocks) == 9216);
}

TEST_CASE("of the silence around a piece's sounds the nearest packets remain", "[deliver]") {
    const auto kept = without_outer_silence(
        {silent(true, -600), silent(true, -88), sound(true, 424), silent(true, 936),
         silent(true, 1448), sound(false, 1832), silent(false, 2088), silent(true, 2472)});
    CHECK(middles(kept) == std::vector<std::int64_t>{-88, 424, 936, 1448, 1832, 2088});
    const auto all = without_outer_silence({sound(true, 0), sound(true, 512)});
    CHECK(middles(all) == std::vector<std::int64_t>{0, 512});
    CHECK(without_outer_silence({silent(true, 0), silent(true, 512)}).empty());
    CHECK(without_outer_silence({}).empty());
}

TEST_CASE("the packets are those that libvorbis makes when it hears all silence", "[deliver]") {
    // libvorbis extrapolates what it is given first to the time before, silence to silence.
    std::vector<std::int16_t> samples(3000);
    const AudioChunk speech = sentences(9);
    samples.insert(samples.end(), speech.samples.begin(), speech.samples.end());
    const std::vector<VorbisPacket> expected = packets_of_libvorbis(samples);
    const auto codec = VorbisCodec::create(22050, 0.3);
    const std::vector<VorbisPacket> packets = codec->encode(samples);
    // Beside sounds both are alike; the outer silence has nothing to say.
    const auto same = [](const VorbisPacket& a, const VorbisPacket& b) {
        return a.middle == b.middle && a.is_long == b.is_long && a.is_silent() == b.is_silent() &&
               (a.is_silent() || a.bytes == b.bytes);
    };
    REQUIRE(packets.size() > 500);
    CHECK(std::count_if(packets.begin(), packets.end(),
                        [](const VorbisPacket& packet) { return packet.bytes.empty(); }) > 50);
    const auto begin = std::find_if(expected.begin(), expected.end(), [&](const auto& packet) {
        return packet.middle == packets.front().middle;
    });
    REQUIRE(expected.end() - begin >= std::ssize(packets));
    CHECK(std::equal(packets.begin(), packets.end(), begin, same));
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
