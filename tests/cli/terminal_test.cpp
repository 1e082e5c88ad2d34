// SPDX-License-Identifier: GPL-3.0-or-later

// Keys on a terminal, and the terminal itself.

#include "support/listening_stage.hpp"
#include "support/terminal_program.hpp"

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <thread>

using namespace aloud::test;
using Catch::Matchers::Contains;

namespace {

constexpr const char* article =
    "# The ferry to the island\n\n"
    "The ferry left the harbour at noon with forty passengers on board and a cargo of apples. "
    "It reached the island in the early evening, when the light was going.\n\n"
    "Nobody waited on the quay, which surprised the captain and the crew a good deal.\n\n"
    "## The way back\n\n"
    "They returned in the morning with Bashar and a load of wool from the hills.\n";

struct Stage : ListeningStage {
    std::string file = write("ferry.md", article);
};

}  // namespace

TEST_CASE("every key does what it says", "[terminal]") {
    Stage stage;
    TerminalProgram player({"play", stage.file}, stage.environment);
    CHECK(player.reads("The ferry"));
    CHECK_FALSE(player.is_cooked());
    player.type("\x1B[C");
    CHECK(player.reads("The ferry left the harbour"));
    player.type(" w");
    CHECK(player.reads("Sentence 2 of 6, paragraph 2 of 5\n"));
    player.type("j");
    CHECK(player.reads("It reached the island"));
    player.type("k");
    CHECK(player.reads("The ferry left the harbour"));
    player.type("\x1B[B");
    CHECK(player.reads("Nobody waited"));
    player.type("\x1B[A");
    CHECK(player.reads("The ferry left"));
    player.type("\x1B[6~");
    CHECK(player.reads("The way back"));
    player.type("\x1B[5~");
    CHECK(player.reads("The ferry"));
    player.type("\x1B[F");
    CHECK(player.reads("They returned"));
    player.type("r");
    CHECK(player.reads("They returned"));
    player.type("\x1B[H");
    CHECK(player.reads("The"));
    player.type("s");
    CHECK(player.reads("\nT h e\n"));
    player.type("l");
    CHECK(player.reads("Nothing yet\n"));
    player.type("[]{}+-\x7F?");
    CHECK(player.reads("q: quit\n"));
    player.type("jq");
    CHECK(player.exit_code() == 0);
    CHECK(player.is_cooked());
    CHECK_THAT(stage.positions(), Contains("The ferry to the island"));
}

TEST_CASE("keys hammered do not hang", "[terminal]") {
    Stage stage;
    TerminalProgram player({"play", stage.file}, stage.environment);
    CHECK(player.reads("The ferry"));
    for (int i = 0; i < 200; ++i)
        player.type(i % 3 == 0 ? "k" : i % 7 == 0 ? "]" : i % 11 == 0 ? " " : "j");
    player.type("q");
    CHECK(player.exit_code() == 0);
    CHECK(player.is_cooked());
}

TEST_CASE("where only lines are wanted there are only those asked for", "[terminal]") {
    Stage stage;
    const auto [name, value] = GENERATE(table<std::string, std::string>(
        {{"NO_COLOR", "1"}, {"TERM", "dumb"}, {"ACCESSIBLE", "1"}, {"PLAIN", "--plain"}}));
    stage.environment[name] = value;
    std::vector<std::string> arguments = {"play", stage.file};
    if (name == "PLAIN")
        arguments.insert(arguments.begin() + 1, value);
    TerminalProgram player(arguments, stage.environment);
    CHECK(player.becomes_cooked(false));
    player.type("w");
    CHECK(player.reads("\n"));
    player.type("jjqq");
    CHECK(player.exit_code() == 0);
    CHECK(player.output() == "Sentence 1 of 6, paragraph 1 of 5\n");
}

TEST_CASE("words appear as they are said, the last one in reverse", "[terminal]") {
    Stage stage;
    TerminalProgram player({"play", stage.file}, stage.environment);
    player.type("j");
    CHECK(player.reads("The ferry left the harbour at noon"));
    const Screen amid = player.screen();
    CHECK(amid.reversed.find(' ') == std::string::npos);
    CHECK(amid.rows.back().ends_with(amid.reversed));
    CHECK(player.reads("when the light was going.\nNobody"));
    player.type("q");
    CHECK(player.exit_code() == 0);
    const Screen end = player.screen();
    CHECK(end.reversed.empty());
    CHECK(end.rows.back().empty());
    CHECK_THAT(end.text(), Contains("The ferry left the harbour at noon with forty passengers on "
                                    "board and a cargo\nof apples.\nIt reached the island in"));
    // Of all sequences the screen knows three, of which none leaves the row.
    CHECK(end.text().find('\x1B') == std::string::npos);
}

TEST_CASE("a terminal that is resized loses no word", "[terminal]") {
    Stage stage;
    TerminalProgram player({"play", stage.file}, stage.environment);
    player.type("j");
    CHECK(player.reads("The ferry left the"));
    player.resize(20);
    CHECK(player.reads("with"));
    CHECK(player.reads("passengers"));
    player.resize(120);
    CHECK(player.reads("cargo of apples"));
    CHECK(player.reads("It reached"));
    player.type("q");
    CHECK(player.exit_code() == 0);
    std::string words = player.screen().text();
    std::replace(words.begin(), words.end(), '\n', ' ');
    CHECK_THAT(words, Contains("The ferry left the harbour at noon with forty passengers on board "
                               "and a cargo of apples. It reached"));
}

TEST_CASE("what is printed moves no cursor, whatever the page says", "[terminal]") {
    Stage stage;
    const std::string file =
        write_file(stage.folder / "evil.txt",
                   "Evil \x1B[2Jheadline \xC2\x9B"
                   "31m here\n\nIt said \x1B]0;title\x07 to all who were there "
                   "and \b\b\b went away again.\n");
    TerminalProgram player({"play", "--raw", file}, stage.environment);
    CHECK(player.reads("here"));
    player.type("jw");
    CHECK(player.reads("Sentence"));
    player.type("q");
    CHECK(player.exit_code() == 0);
    for (const char c : player.screen().text())
        CHECK((c == '\n' || static_cast<unsigned char>(c) >= 0x20));
    CHECK(player.output().find("\xC2\x9B") == std::string::npos);
}

TEST_CASE("Ctrl-Z gives the terminal back, and fg takes it again", "[terminal]") {
    Stage stage;
    TerminalProgram player({"play", stage.file}, stage.environment);
    CHECK(player.reads("The ferry"));
    player.type("j");
    CHECK(player.reads("The ferry left"));
    player.type("\x1A");
    CHECK(player.stops());
    CHECK(player.is_cooked());
    CHECK(stage.server.wait_for_silence());
    player.signal(SIGCONT);
    CHECK(player.becomes_cooked(false));
    player.type("jw");
    CHECK(player.reads("Sentence 3 of 6"));
    player.type("q");
    CHECK(player.exit_code() == 0);
    CHECK(player.is_cooked());
}

TEST_CASE("signals end it in order, and the place is remembered", "[terminal]") {
    Stage stage;
    const auto [number, code] =
        GENERATE(table<int, int>({{SIGINT, 130}, {SIGTERM, 75}, {SIGHUP, 75}}));
    TerminalProgram player({"play", stage.file}, stage.environment);
    CHECK(player.reads("The ferry"));
    player.type("j");
    CHECK(player.reads("The ferry left"));
    player.signal(number);
    CHECK(player.exit_code() == code);
    CHECK(player.is_cooked());
    CHECK_THAT(stage.positions(), Contains("The ferry to the island"));
}

TEST_CASE("a terminal that closes ends it", "[terminal]") {
    Stage stage;
    TerminalProgram player({"play", stage.file}, stage.environment);
    CHECK(player.reads("The ferry"));
    player.type("j");
    CHECK(player.reads("The ferry left"));
    player.hang_up();
    CHECK(player.exit_code() == 75);
    CHECK_THAT(stage.positions(), Contains("The ferry to the island"));
}

TEST_CASE("a crash gives the terminal back", "[terminal]") {
    Stage stage;
    TerminalProgram player({"play", stage.file}, stage.environment);
    CHECK(player.reads("The ferry"));
    player.signal(SIGSEGV);
    CHECK(player.exit_code() == -SIGSEGV);
    CHECK(player.is_cooked());
}

TEST_CASE("a worker that dies is replaced, and reading goes on", "[terminal]") {
    Stage stage;
    TerminalProgram player({"play", stage.file}, stage.environment);
    CHECK(player.reads("The ferry"));
    CHECK(player.kill_worker());
    player.type("\x1B[F");
    CHECK(player.reads("They returned"));
    CHECK(player.exit_code() == 0);
    CHECK(player.is_cooked());
}

TEST_CASE("the desktop's media keys command", "[terminal]") {
    Stage stage;
    const std::string bus = (stage.folder / "bus").string();
    const Child daemon({"dbus-daemon", "--session", "--nofork", "--address=unix:path=" + bus},
                       stage.folder / "bus-output", stage.folder / "bus-log");
    for (int i = 0; i < 3000 && !std::filesystem::exists(bus); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    stage.environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=" + bus;
    TerminalProgram player({"play", stage.file}, stage.environment);
    CHECK(player.reads("The ferry"));

    const std::string name =
        "org.mpris.MediaPlayer2.aloud.instance" + std::to_string(player.process());
    const auto call = [&](const std::string& method, std::vector<std::string> arguments = {}) {
        std::vector<std::string> command = {"/usr/bin/dbus-send",      "--bus=unix:path=" + bus,
                                            "--print-reply",           "--dest=" + name,
                                            "/org/mpris/MediaPlayer2", method};
        command.insert(command.end(), arguments.begin(), arguments.end());
        return run_program(command);
    };
    const std::string get = "org.freedesktop.DBus.Properties.Get";
    const std::string keys = "org.mpris.MediaPlayer2.Player";
    // The name is there once the first sentence is on its way.
    for (int i = 0; i < 100 && call(get, {"string:" + keys, "string:Rate"}).exit_code != 0; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    CHECK(call(keys + ".Next").exit_code == 0);
    CHECK(player.reads("The way back"));
    CHECK(call(keys + ".PlayPause").exit_code == 0);
    CHECK(stage.server.wait_for_silence());
    CHECK_THAT(call(get, {"string:" + keys, "string:PlaybackStatus"}).output, Contains("Paused"));
    CHECK_THAT(call("org.freedesktop.DBus.Properties.GetAll", {"string:" + keys}).output,
               Contains("The ferry to the island") && Contains("CanControl"));
    CHECK(call(get, {"string:" + keys, "string:Nonsense"}).exit_code != 0);
    CHECK(call("org.mpris.MediaPlayer2.Quit").exit_code == 0);
    CHECK(player.exit_code() == 0);
}
