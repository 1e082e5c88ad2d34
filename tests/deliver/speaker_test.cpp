// SPDX-License-Identifier: GPL-3.0-or-later

// Playback on a sound server of our own. The test speech has no zeros, so that what was recorded
// without its zeros must be the speech: no sample lost, changed or heard twice. Nothing depends on
// the clock: a pause is as quick as few samples follow it.

#include "deliver/deliver.hpp"
#include "support/pulse_server.hpp"
#include "support/test_speech.hpp"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <iterator>
#include <thread>

using namespace aloud;
using namespace aloud::test;
using namespace std::chrono_literals;

namespace {

using Samples = std::vector<std::int16_t>;

constexpr int second = PulseServer::sample_rate_hz;
// What may follow a pause or stop on a busy machine; 50 ms are usual.
constexpr std::int64_t soon = second / 4;

/// Where the longest silence between two sounds begins, counted in samples of sound.
std::size_t longest_gap(const Samples& recording) {
    std::size_t sound = 0;
    std::size_t silence = 0;
    std::size_t longest = 0;
    std::size_t where = 0;
    for (const std::int16_t sample : recording) {
        if (sample != 0 && sound > 0 && silence > longest) {
            longest = silence;
            where = sound;
        }
        silence = sample == 0 ? silence + 1 : 0;
        sound += sample == 0 ? 0 : 1;
    }
    return where;
}

/// Collects what goes to stderr while it lives.
class Stderr {
  public:
    Stderr() : before_(dup(2)) {
        const int file = open((folder_ / "stderr").c_str(), O_WRONLY | O_CREAT, 0600);
        dup2(file, 2);
        close(file);
    }
    ~Stderr() { restore(); }
    Stderr(const Stderr&) = delete;
    Stderr& operator=(const Stderr&) = delete;

    std::string text() {
        restore();
        std::ifstream file(folder_ / "stderr");
        return {std::istreambuf_iterator<char>(file), {}};
    }

  private:
    void restore() {
        if (before_ < 0)
            return;
        dup2(before_, 2);
        close(before_);
        before_ = -1;
    }

    TempFolder folder_;
    int before_;
};

}  // namespace

TEST_CASE("every sample is heard, once and in order, to the last", "[speaker]") {
    const PulseServer server;
    REQUIRE(server.trouble() == "");
    const auto speaker = open_speaker({});
    REQUIRE(speaker);
    const AudioChunk speech = speech_like(2 * second);
    const AudioChunk late = speech_like(100);
    REQUIRE((*speaker)->write(speech));
    // The device runs dry, as when the next sentence is not ready.
    REQUIRE(server.wait_for_sound(speech.samples.size()));
    REQUIRE((*speaker)->write(late));
    REQUIRE((*speaker)->finish());

    Samples both = speech.samples;
    both.insert(both.end(), late.samples.begin(), late.samples.end());
    CHECK((*speaker)->played() == static_cast<std::int64_t>(both.size()));
    CHECK(server.wait_for_sound(both.size()));
    CHECK((server.sound() == both));
}

TEST_CASE("a pause is heard at once, and speech resumes where it stood", "[speaker]") {
    const PulseServer server;
    REQUIRE(server.trouble() == "");
    const auto speaker = open_speaker({});
    REQUIRE(speaker);
    const Samples speech = speech_like(3 * second).samples;
    std::thread feeder([&] {
        CHECK((*speaker)->write({second, speech}));
        CHECK((*speaker)->finish());
    });
    const bool sounded = server.wait_for_sound(second / 2);
    (*speaker)->pause();
    const std::int64_t at_pause = (*speaker)->played();
    std::this_thread::sleep_for(1500ms);
    const auto heard = static_cast<std::int64_t>(server.sound().size());
    const std::int64_t while_paused = (*speaker)->played();
    (*speaker)->resume();
    feeder.join();

    CHECK(sounded);
    CHECK(std::abs(heard - at_pause) < soon);
    CHECK(std::abs(heard - while_paused) < soon);
    CHECK((*speaker)->played() == static_cast<std::int64_t>(speech.size()));

    constexpr std::ptrdiff_t fade = second / 200 + 10;
    REQUIRE(server.wait_for_silence());
    const Samples sound = server.sound();
    const auto paused_at = static_cast<std::ptrdiff_t>(longest_gap(server.recording()));
    const auto rest = static_cast<std::ptrdiff_t>(sound.size()) - paused_at;
    REQUIRE(paused_at > 0);
    REQUIRE(rest > fade);
    CHECK(std::equal(sound.begin(), sound.begin() + paused_at, speech.begin()));
    CHECK(std::equal(sound.end() - rest + fade, sound.end(), speech.end() - rest + fade,
                     speech.end()));
    const auto repeated = static_cast<std::ptrdiff_t>(sound.size() - speech.size());
    CAPTURE(paused_at, rest, repeated, at_pause);
    // Zeros of the fade count as lost.
    CHECK(repeated > -fade / 2);
    CHECK(repeated < soon);
}

TEST_CASE("stop is heard at once, and wakes who waits", "[speaker]") {
    const PulseServer server;
    REQUIRE(server.trouble() == "");
    const auto speaker = open_speaker({});
    REQUIRE(speaker);
    const Samples speech = speech_like(20 * second).samples;
    Result<void> written;
    std::thread feeder([&] { written = (*speaker)->write({second, speech}); });
    const bool sounded = server.wait_for_sound(second / 2);
    (*speaker)->stop();
    const std::int64_t at_stop = (*speaker)->played();
    feeder.join();

    CHECK(sounded);
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::interrupted);
    REQUIRE(server.wait_for_silence());
    const Samples sound = server.sound();
    CHECK(std::abs(static_cast<std::int64_t>(sound.size()) - at_stop) < soon);
    CHECK(std::equal(sound.begin(), sound.end(), speech.begin()));
    const Result<void> again = (*speaker)->write({second, speech});
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::interrupted);
}

TEST_CASE("a device that goes away is an error", "[speaker]") {
    PulseServer server;
    REQUIRE(server.trouble() == "");
    const auto speaker = open_speaker({});
    REQUIRE(speaker);
    const AudioChunk speech = speech_like(second);
    REQUIRE((*speaker)->write(speech));
    REQUIRE(server.wait_for_sound(1000));
    server.kill();
    Result<void> outcome;
    SECTION("to who writes") {
        for (int i = 0; outcome && i < 100; ++i)
            outcome = (*speaker)->write(speech);
    }
    SECTION("to who waits for the end") {
        outcome = (*speaker)->finish();
    }
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error() == Error{ErrorKind::output, "the audio device went away"});
}

TEST_CASE("without any device there is one clear message, and no other", "[speaker]") {
    const TempFolder folder;
    std::ofstream(folder / "none.conf") << "pcm.none { type hw card 99 }\n";
    const Environment configuration("ALSA_CONFIG_PATH", (folder / "none.conf").string());
    const Environment server("PULSE_SERVER", "unix:/nonexistent");
    Stderr chatter;
    const auto speaker = open_speaker({});
    CHECK(chatter.text() == "");
    REQUIRE_FALSE(speaker);
    CHECK(speaker.error().kind == ErrorKind::output);
    CHECK_THAT(speaker.error().message, Catch::StartsWith("no audio device; "));
}

TEST_CASE("speech of another rate is no speech for this speaker", "[speaker]") {
    const PulseServer server;
    REQUIRE(server.trouble() == "");
    const auto speaker = open_speaker({});
    REQUIRE(speaker);
    CHECK_FALSE((*speaker)->write(speech_like(100, 16000)));
}
