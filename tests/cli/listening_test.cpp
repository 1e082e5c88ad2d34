// SPDX-License-Identifier: GPL-3.0-or-later

// What is heard of the player, commanded by lines or by nobody.

#include "support/listening_stage.hpp"

#include <csignal>

using namespace aloud::test;
using Catch::Matchers::Contains;

namespace {

constexpr const char* article =
    "# The ferry\n\nThe ferry left at noon. It came back late.\n\nNobody waited on the quay.\n";

struct Stage : ListeningStage {
    std::string file = write("ferry.md", article);
};

}  // namespace

TEST_CASE("what is heard is what was synthesised, to the sample", "[listening]") {
    Stage stage;
    const Ran ran = stage.play({stage.file});
    CHECK(ran.exit_code == 0);
    CHECK(ran.output.empty());
    CHECK(ran.errors.empty());
    const auto expected = stage.exported_sound(stage.file);
    REQUIRE(stage.server.wait_for_sound(expected.size()));
    CHECK((stage.server.sound() == expected));
}

TEST_CASE("lines command, and only what they ask for is printed", "[listening]") {
    Stage stage;
    const Ran ran = stage.play({"--control", "stdin", stage.file},
                               "next\nwhere\nspeed 2\nfly\nvolume 50\nend\nhelp\nquit");
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.output, Contains("speed N: ") && Contains("previous paragraph\n"));
    CHECK(ran.errors == "aloud: no command 'fly'; 'help' lists them\n");
}

TEST_CASE("an article is gone on with where it was left", "[listening]") {
    Stage stage;
    CHECK(stage.play({"--control", "stdin", stage.file}, "next\nnext\nquit\n").exit_code == 0);
    const std::string copy = write_file(stage.folder / "copy.md", article);
    SECTION("also in another file") {
        const Ran ran = stage.play({"--control", "stdin", copy}, "quit\n");
        CHECK(ran.errors == "going on at sentence 3; --from-start begins anew\n");
    }
    SECTION("unless it is to begin anew") {
        CHECK(stage.play({"--from-start", "--control", "stdin", copy}, "quit\n").errors.empty());
    }
    SECTION("or its positions are forgotten") {
        const RunOptions options = {
            .environment = {{"XDG_STATE_HOME", (stage.folder / "state").string()}}};
        CHECK_THAT(run_aloud({"positions", "list"}, options).output,
                   Contains("article: The ferry\nparagraph: 2\n"));
        CHECK(run_aloud({"positions", "clear"}, options).exit_code == 0);
        CHECK(run_aloud({"positions", "list"}, options).output.empty());
        CHECK(stage.play({"--control", "stdin", copy}, "quit\n").errors.empty());
    }
    SECTION("or the file of positions is corrupted") {
        write_file(stage.folder / "state" / "aloud" / "positions", "\x01\xFF rubbish");
        const Ran ran = stage.play({"--control", "stdin", copy}, "next\nquit\n");
        CHECK(ran.exit_code == 0);
        CHECK(ran.errors.empty());
    }
}

TEST_CASE("a folder's articles are played one after the other", "[listening]") {
    Stage stage;
    const TempFolder folder;
    write_file(folder / "a.txt", "The first one is here.");
    write_file(folder / "b.txt", "The second one is here.");
    write_file(folder / "c.jpg", "no article");
    const Ran ran = stage.play(
        {"--raw", "--verbose", folder.path().string(), (folder / "missing.txt").string()});
    CHECK(ran.exit_code == 1);
    CHECK(ran.output == "The first one is here.\nThe second one is here.\n");
    CHECK_THAT(ran.errors, Contains("missing.txt"));
}

TEST_CASE("a folder without articles is told of", "[listening]") {
    const TempFolder folder;
    const Ran ran = run_aloud({"play", folder.path().string()});
    CHECK(ran.exit_code == 3);
    CHECK(is_one_complaint(ran.errors));
}

TEST_CASE("the sleep timer ends at a sentence's end", "[listening]") {
    Stage stage;
    const Ran ran = stage.play({"--stop-after", "1s", "--verbose", stage.file});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.output, !Contains("Nobody"));
    const auto whole = stage.exported_sound(stage.file);
    const auto heard = stage.server.sound();
    CHECK(heard.size() < whole.size());
    CHECK(std::equal(heard.begin(), heard.end(), whole.begin()));
}

TEST_CASE("mistakes of the call are told", "[listening]") {
    const auto arguments = GENERATE(values<std::vector<std::string>>({
        {"play", "--control", "stdin", "-"},
        {"play", "--control", "mind", "x"},
        {"play", "--stop-after", "soon", "x"},
        {"play", "--stop-after", "0m", "x"},
        {"positions"},
    }));
    CHECK(run_aloud(arguments).exit_code == 2);
}

TEST_CASE("devices are listed, and one that is not there is told of", "[listening]") {
    Stage stage;
    CHECK_THAT(run_aloud({"devices"}).output, Contains("default: yes"));
    const Ran ran = stage.play({"--device", "no such thing", stage.file});
    CHECK(ran.exit_code == 5);
    CHECK(ran.errors == "aloud: no audio device is 'no such thing'; 'aloud devices' lists them\n");
}

TEST_CASE("a sound server that dies is told of, and waited for", "[listening]") {
    Stage stage;
    bool killed = false;
    const Ran ran =
        run_aloud({"play", stage.file},
                  {.environment = {{"XDG_STATE_HOME", (stage.folder / "state").string()}},
                   .signal = SIGTERM,
                   .signal_when = [&, waits = 0]() mutable {
                       if (!killed && stage.server.sound().size() > 5000) {
                           stage.server.kill();
                           killed = true;
                       }
                       return killed && ++waits > 400;
                   }});
    CHECK(killed);
    CHECK(ran.exit_code == 75);
    CHECK(ran.errors == "aloud: the audio device went away; waiting for it, or for another\n");
}
