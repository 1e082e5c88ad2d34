// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/sentence.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

TEST_CASE("a spoken stretch leads back to what was written", "[model]") {
    Sentence sentence;
    sentence.written = "It rose 3.5% in 2024.";
    sentence.spoken = "It rose three point five percent in twenty twenty-four.";
    sentence.rewrites = {{{8, 32}, {8, 12}, "percent"}, {{36, 54}, {16, 20}, "year"}};

    const auto written = [&](std::size_t begin, std::size_t end) {
        return std::string(written_span(sentence, {begin, end}).of(sentence.written));
    };
    CHECK(written(0, 2) == "It");
    CHECK(written(3, 7) == "rose");
    CHECK(written(8, 32) == "3.5%");
    CHECK(written(14, 19) == "3.5%");
    CHECK(written(33, 35) == "in");
    CHECK(written(36, 54) == "2024");
    CHECK(written(36, 55) == "2024.");
    CHECK(written(33, 55) == "in 2024.");
    CHECK(written(3, 35) == "rose 3.5% in");
}
