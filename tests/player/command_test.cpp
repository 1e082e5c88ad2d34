// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/command.hpp"

#include "player/keys.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

TEST_CASE("lines are commands", "[player]") {
    const auto [line, command] = GENERATE(table<std::string, PlayerCommand>({
        {"next", {Action::next_sentence}},
        {"  Next \t Paragraph\r", {Action::next_paragraph}},
        {"speed 1.5", {Action::set_speed, 1.5}},
        {"speed reset", {Action::set_speed, 1}},
        {"volume 80", {Action::set_volume, 0.8}},
        {"half", {Action::scale_speed, 0.5}},
        {"quit", {Action::quit}},
    }));
    const auto read = command_of_line(line);
    REQUIRE(read);
    CHECK(*read == command);
}

TEST_CASE("other lines are told of", "[player]") {
    const std::string line = GENERATE("", "nxt", "speed", "speed 0", "speed -1", "speed nan",
                                      "speed 1x", "volume inf", "next next");
    const auto read = command_of_line(line);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == ErrorKind::usage);
}

TEST_CASE("keys are commands", "[player]") {
    const auto [bytes, action] = GENERATE(table<std::string, Action>({
        {" ", Action::toggle_pause},
        {"p", Action::toggle_pause},
        {"з", Action::toggle_pause},
        {"j", Action::next_sentence},
        {"\x1B[C", Action::next_sentence},
        {"\x1BOC", Action::next_sentence},
        {"\x1B[D", Action::previous_sentence},
        {"k", Action::previous_sentence},
        {"\x1B[B", Action::next_paragraph},
        {"\x1B[A", Action::previous_paragraph},
        {"\x1B[6~", Action::next_section},
        {"\x1B[5~", Action::previous_section},
        {"\x1B[H", Action::first_sentence},
        {"\x1B[1~", Action::first_sentence},
        {"\x1B[F", Action::last_sentence},
        {"\x1B[1;5C", Action::next_sentence},
        {"\x7F", Action::set_speed},
        {"+", Action::add_volume},
        {"[", Action::scale_speed},
        {"r", Action::repeat_sentence},
        {"s", Action::spell_word},
        {"w", Action::where},
        {"l", Action::explain_name},
        {"n", Action::next_article},
        {"N", Action::previous_article},
        {"?", Action::help},
        {"q", Action::quit},
    }));
    SECTION("at once") {
        KeyReader keys;
        const auto commands = keys.read(bytes);
        REQUIRE(commands.size() == 1);
        CHECK(commands[0].action == action);
    }
    SECTION("in portions") {
        KeyReader keys;
        std::vector<PlayerCommand> commands;
        for (const char c : bytes) {
            for (const PlayerCommand& command : keys.read({&c, 1}))
                commands.push_back(command);
        }
        REQUIRE(commands.size() == 1);
        CHECK(commands[0].action == action);
    }
}

TEST_CASE("what is no key is passed over", "[player]") {
    KeyReader keys;
    CHECK(keys.read("\x1B[99;99;99;99;99;99;99;99z\x1B[Z\x1B\x1B[200~\xFF\x80x").empty());
    CHECK(keys.read("q").size() == 1);
}
