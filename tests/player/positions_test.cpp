// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/positions.hpp"

#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <thread>

using namespace aloud;
using namespace aloud::test;

namespace {

Position position(char digit, std::int64_t time_s) {
    return {std::string(16, digit), 3, 17, time_s, "Rain stops play"};
}

}  // namespace

TEST_CASE("an article is known by what it says", "[player]") {
    Article article;
    article.blocks = {{BlockKind::headline, "Rain", 0}, {BlockKind::paragraph, "It rained.", 6}};
    Article moved = article;
    moved.url = "https://example.org/";
    Article other = article;
    other.blocks[1].text = "It snowed.";
    CHECK(article_key(article) == article_key(moved));
    CHECK(article_key(article) != article_key(other));
}

TEST_CASE("positions are remembered, the last first, and forgotten", "[player]") {
    const TempFolder folder;
    Positions positions(folder / "aloud");
    CHECK(positions.all().empty());
    REQUIRE(positions.remember(position('a', 10)));
    REQUIRE(positions.remember(position('b', 20)));
    Position again = position('a', 30);
    again.block = 5;
    REQUIRE(positions.remember(again));
    CHECK(Positions(folder / "aloud").all() == std::vector{again, position('b', 20)});
    CHECK(positions.find(std::string(16, 'a')) == again);
    REQUIRE(positions.forget(std::string(16, 'a')));
    CHECK(positions.all() == std::vector{position('b', 20)});
    REQUIRE(positions.clear());
    CHECK(positions.all().empty());
}

TEST_CASE("of a corrupted file the good lines are kept", "[player]") {
    const std::string good = text_of_positions({position('a', 10)});
    const std::string bad = GENERATE("rubbish\n", "\x01\x02\xFF\n", "0123\t1\t1\t1\tshort key\n",
                                     "aaaaaaaaaaaaaaab\t-1\t1\t1\tnegative\n",
                                     "aaaaaaaaaaaaaaab\t1\t99999999999999999999999\t1\ttoo large\n",
                                     "aaaaaaaaaaaaaaab\t1\t1\t1\n", "aaaaaaaaaaaaaaab\t1");
    CHECK(positions_of_text(good + bad) == std::vector{position('a', 10)});
    CHECK(positions_of_text(bad).empty());
}

TEST_CASE("a title cannot break its line", "[player]") {
    Position odd = position('a', 10);
    odd.title = "Rain\tstops\nplay\x1B[2J";
    const auto read = positions_of_text(text_of_positions({odd}));
    REQUIRE(read.size() == 1);
    CHECK(read[0].title == "Rain stops play [2J");
}

TEST_CASE("two players at once lose nothing", "[player]") {
    const TempFolder folder;
    const auto play = [&](char first) {
        Positions positions(folder.path());
        for (char digit = first; digit < first + 3; ++digit)
            CHECK(positions.remember(position(digit, digit)));
    };
    std::thread other([&] { play('0'); });
    play('a');
    other.join();
    CHECK(Positions(folder.path()).all().size() == 6);
}

TEST_CASE("where nothing can be written there is an error", "[player]") {
    const TempFolder folder;
    std::ofstream(folder / "file") << "x";
    CHECK_FALSE(Positions(folder / "file").remember(position('a', 1)));
    CHECK(Positions({}).remember(position('a', 1)));
}
