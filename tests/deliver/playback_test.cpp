// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/playback.hpp"

#include "support/test_speech.hpp"

#include <catch2/catch.hpp>

#include <thread>

using namespace aloud;
using namespace aloud::test;

namespace {

using Samples = std::vector<std::int16_t>;

Samples fill(Playback& playback, std::size_t frames) {
    Samples output(frames, 99);
    playback.fill(output);
    return output;
}

bool silent(const Samples& samples) {
    return std::all_of(samples.begin(), samples.end(), [](int sample) { return sample == 0; });
}

}  // namespace

TEST_CASE("what is pushed comes out, then silence", "[deliver]") {
    Playback playback(22050);
    const Samples speech = speech_like(1000).samples;
    REQUIRE(playback.push(speech) == 1000);
    CHECK(fill(playback, 600) == Samples(speech.begin(), speech.begin() + 600));
    const Samples rest = fill(playback, 600);
    CHECK(Samples(rest.begin(), rest.begin() + 400) == Samples(speech.begin() + 600, speech.end()));
    CHECK(silent({rest.begin() + 400, rest.end()}));
    CHECK(silent(fill(playback, 10)));
}

TEST_CASE("speech begins after the lead-in, and none of it is lost", "[deliver]") {
    Playback playback(22050);
    playback.set_lead_in(700);
    playback.push(Samples(1000, 7));
    CHECK(silent(fill(playback, 600)));
    const Samples samples = fill(playback, 600);
    CHECK(silent({samples.begin(), samples.begin() + 100}));
    CHECK(Samples(samples.begin() + 100, samples.end()) == Samples(500, 7));
}

TEST_CASE("a full ring takes no more", "[deliver]") {
    Playback playback(22050);
    const Samples speech = speech_like(100000).samples;
    const std::size_t taken = playback.push(speech);
    CHECK(taken < speech.size());
    CHECK(playback.push(speech) == 0);
    fill(playback, 500);
    CHECK(playback.push(speech) == 500);
}

TEST_CASE("after a pause all that was not heard comes again, faded in", "[deliver]") {
    Playback playback(22050);
    playback.set_latency(300);
    playback.set_lead_in(50);
    const Samples speech = speech_like(5000).samples;
    playback.push(speech);
    fill(playback, 50 + 1402);
    REQUIRE(playback.heard() == 1102);
    playback.rewind();
    CHECK(silent(fill(playback, 50)));
    const Samples again = fill(playback, 1000);
    // 50 ms are said twice, since nobody knows so well what was heard.
    CHECK(playback.heard() == 1102);
    CHECK(again[0] != speech[0]);
    CHECK(std::equal(again.begin() + 111, again.end(), speech.begin() + 111));
    CHECK(fill(playback, 4000) == Samples(speech.begin() + 1000, speech.end()));
}

TEST_CASE("a sample is heard when the latency has passed", "[deliver]") {
    Playback playback(22050);
    playback.set_latency(300);
    playback.push(speech_like(2000).samples);
    fill(playback, 100);
    CHECK(playback.heard() == 0);
    fill(playback, 400);
    CHECK(playback.heard() == 200);
    fill(playback, 1600);
    CHECK(playback.heard() == 1800);
    fill(playback, 5000);
    CHECK(playback.heard() == 2000);
}

TEST_CASE("the end has come when silence follows the last sample", "[deliver]") {
    Playback playback(22050);
    CHECK(playback.ended(0, 100));
    fill(playback, 1000);
    playback.push(Samples(50, 7));
    CHECK_FALSE(playback.ended(50, 100));
    fill(playback, 100);
    CHECK_FALSE(playback.ended(50, 100));
    fill(playback, 50);
    CHECK(playback.ended(50, 100));
}

TEST_CASE("no sample is lost between two threads", "[deliver]") {
    Playback playback(22050);
    const Samples speech = speech_like(500000).samples;
    std::thread feeder([&] {
        for (std::span<const std::int16_t> rest = speech; !rest.empty();) {
            const std::size_t taken =
                playback.push(rest.first(std::min<std::size_t>(rest.size(), 777)));
            rest = rest.subspan(taken);
            if (taken == 0)
                std::this_thread::yield();
        }
    });
    Samples heard;
    while (heard.size() < speech.size()) {
        // speech_like has no zeros, so those are the silence of an empty ring.
        for (const std::int16_t sample : fill(playback, 333)) {
            if (sample != 0)
                heard.push_back(sample);
        }
    }
    feeder.join();
    CHECK(heard == speech);
}
