// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions whose every sample is looked up in what was synthesised. Nothing here is timed: a busy
// machine only takes longer.

#include "support/http_server.hpp"
#include "support/listening_stage.hpp"
#include "support/terminal_program.hpp"

#include <csignal>
#include <thread>

using namespace aloud::test;
using Catch::Matchers::Contains;

namespace {

constexpr const char* first = "The ferry left the harbour at noon with forty passengers on board.";
constexpr const char* second = "It reached the island in the early evening, when the light went.";
constexpr const char* third = "Nobody waited on the quay, which surprised the captain a good deal.";

// A fade after a pause and a rise inside a sentence have some 110 samples; the zeros among them are
// not recorded.
constexpr std::size_t faded = 120;
// What a pause takes from the device is said again, and the device holds more on a busy machine.
constexpr std::size_t repeated = PulseServer::sample_rate_hz / 4;

/// The three sentences, as they sound at some rates.
Takes takes_of(const ListeningStage& stage) {
    Takes takes;
    int number = 0;
    for (const char* sentence : {first, second, third}) {
        const std::string file = stage.write("sentence.txt", sentence);
        const std::string name = std::to_string(++number);
        takes.add(name, stage.exported_sound(file, {"--raw"}));
        takes.add(name + " faster", stage.exported_sound(file, {"--raw", "--rate", "193"}));
    }
    return takes;
}

/// Waits until so much more is heard.
void listen(const ListeningStage& stage, std::size_t samples) {
    CHECK(stage.server.wait_for_sound(stage.server.sound().size() + samples));
}

std::vector<std::string> names_of(const std::vector<Heard>& stretches) {
    std::vector<std::string> names;
    for (const Heard& heard : stretches) {
        if (names.empty() || names.back() != heard.take)
            names.push_back(heard.take);
    }
    return names;
}

/// Two programs that never rest, one for each processor of a small machine.
class BusyMachine {
    TempFolder folder_;
    std::vector<std::unique_ptr<Child>> children_;

  public:
    BusyMachine() {
        for (unsigned i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i)
            children_.push_back(
                std::make_unique<Child>(std::vector<std::string>{"sh", "-c", "while :; do :; done"},
                                        folder_ / "nothing", folder_ / "log"));
    }
};

}  // namespace

TEST_CASE("what is heard of a session is what was synthesised, in order", "[heard]") {
    const ListeningStage stage;
    const Takes takes = takes_of(stage);
    const std::string file =
        stage.write("article.txt", std::string(first) + ' ' + second + ' ' + third);
    TerminalProgram player({"play", "--raw", file}, stage.environment);
    listen(stage, 20'000);
    player.type(" ");
    REQUIRE(stage.server.wait_for_silence());
    player.type(" ");
    listen(stage, 10'000);
    player.type("j");
    listen(stage, 20'000);
    player.type("k");
    listen(stage, 20'000);
    player.type("j");
    listen(stage, 20'000);
    player.type("]");
    REQUIRE(player.exit_code() == 0);
    REQUIRE(stage.server.wait_for_silence());

    std::size_t unknown = 0;
    const std::vector<Heard> stretches = takes.stretches(stage.server.sound(), unknown);
    CHECK(names_of(stretches) ==
          std::vector<std::string>{"1", "2", "1", "2", "2 faster", "3 faster"});
    // One fade, one rise.
    CHECK(unknown <= 2 * faded);
    REQUIRE(stretches.size() == 7);
    CHECK(stretches[0].begin == 0);
    // Resumed where it stood, and none of it lost but what the fade hides.
    CHECK(stretches[1].take == "1");
    CHECK(stretches[1].begin <= stretches[0].end + faded);
    CHECK(stretches[1].begin + repeated >= stretches[0].end);
    // Each jump begins a sentence.
    for (const std::size_t jump : {2U, 3U, 4U})
        CHECK(stretches[jump].begin == 0);
    // The change of speed goes on inside the sentence, and to its end.
    CHECK(stretches[5].begin > 0);
    CHECK(stretches[5].end == takes.length("2 faster"));
    CHECK(stretches[6].begin == 0);
    CHECK(stretches[6].end == takes.length("3 faster"));
}

TEST_CASE("a slow and a fast reader are heard as they were synthesised", "[heard]") {
    const ListeningStage stage;
    const std::string rate = GENERATE("80", "900");
    const std::string file = stage.write("article.txt", std::string(first) + ' ' + second);
    REQUIRE(stage.play({"--raw", "--rate", rate, file}).exit_code == 0);
    const Samples expected = stage.exported_sound(file, {"--raw", "--rate", rate});
    REQUIRE(stage.server.wait_for_sound(expected.size()));
    CHECK((stage.server.sound() == expected));
}

TEST_CASE("with every processor busy no gap is heard inside a sentence", "[heard]") {
    const ListeningStage stage;
    const std::string file = stage.write("article.txt", first);
    const Samples expected = stage.exported(file, {"--raw"});
    const BusyMachine busy;
    REQUIRE(stage.play({"--raw", file}).exit_code == 0);
    const auto loud = [](int sample) { return sample != 0; };
    const auto begin = std::find_if(expected.begin(), expected.end(), loud);
    const auto end = std::find_if(expected.rbegin(), expected.rend(), loud).base();
    const Samples recording = stage.server.recording();
    CHECK(std::search(recording.begin(), recording.end(), begin, end) != recording.end());
}

TEST_CASE("a sound server that comes back goes on with the sentence", "[heard]") {
    ListeningStage stage;
    const Takes takes = takes_of(stage);
    const std::string file =
        stage.write("article.txt", std::string(first) + ' ' + second + ' ' + third);
    TerminalProgram player({"play", "--plain", "--raw", file}, stage.environment);
    listen(stage, 20'000);
    const std::size_t before = stage.server.sound().size();
    stage.server.kill();
    REQUIRE(player.reads("waiting for it, or for another"));
    stage.server.restart();
    REQUIRE(stage.server.trouble() == "");
    REQUIRE(player.exit_code() == 0);
    CHECK_THAT(player.output(), Contains("going on\n"));
    Samples heard = stage.server.sound();
    heard.erase(heard.begin(), heard.begin() + static_cast<std::ptrdiff_t>(before));
    std::size_t unknown = 0;
    const auto stretches = takes.stretches(heard, unknown);
    REQUIRE_FALSE(stretches.empty());
    CHECK(names_of(stretches) == std::vector<std::string>{"1", "2", "3"});
    CHECK(stretches.back().end == takes.length("3"));
}

TEST_CASE("two players at once are both heard out, and both remember", "[heard]") {
    const ListeningStage stage;
    const std::string one = stage.write("one.txt", std::string(first) + ' ' + second);
    const std::string two = stage.write("two.txt", std::string(third) + ' ' + second);
    TerminalProgram player({"play", "--raw", one}, stage.environment);
    TerminalProgram other({"play", "--raw", two}, stage.environment);
    CHECK(player.reads("The ferry"));
    CHECK(other.reads("Nobody"));
    player.type("j");
    other.type("j");
    CHECK(player.reads("It reached"));
    CHECK(other.reads("It reached"));
    player.type("q");
    other.type("q");
    CHECK(player.exit_code() == 0);
    CHECK(other.exit_code() == 0);
    const std::string positions = stage.positions();
    CHECK(std::count(positions.begin(), positions.end(), '\n') == 3);  // and the heading
}

TEST_CASE("while an article loads it can be left", "[heard]") {
    ListeningStage stage;
    const HttpServer server(
        [](const std::string&, const HttpConnection& client) { client.wait(); });
    stage.environment["no_proxy"] = "*";
    const std::string file = stage.write("article.txt", first);
    SECTION("for good") {
        TerminalProgram player({"play", server.url("/slow"), file}, stage.environment);
        while (server.requests().empty())
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        player.type("wq");
        CHECK(player.exit_code() == 0);
        CHECK(player.is_cooked());
    }
    SECTION("for the next one") {
        TerminalProgram player({"play", server.url("/slow"), file}, stage.environment);
        while (server.requests().empty())
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        player.type("n");
        CHECK(player.reads("The ferry left"));
        player.type("q");
        CHECK(player.exit_code() == 0);
    }
    SECTION("by a signal, also where nobody ever writes") {
        const std::string pipe = (stage.folder / "pipe").string();
        REQUIRE(run_program({"/usr/bin/mkfifo", pipe}).exit_code == 0);
        TerminalProgram player({"play", pipe}, stage.environment);
        CHECK(player.becomes_cooked(false));
        player.signal(SIGINT);
        CHECK(player.exit_code() == 130);
        CHECK(player.is_cooked());
    }
}
