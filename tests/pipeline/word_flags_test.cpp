// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/word_flags.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace aloud;

TEST_CASE("flags are those of the word, whatever other words there are", "[pipeline]") {
    WordFlags seen;
    CHECK(seen.of("ferry") == 0);
    CHECK(seen.of("") == 0);
    seen.add("ferry", 1);
    seen.add("Aswan", 2);
    for (int i = 0; i < 60'000; ++i)
        seen.add("word" + std::to_string(i), i % 2 == 0 ? 1 : 2);
    seen.add("ferry", 2);
    CHECK(seen.of("ferry") == 3);
    CHECK(seen.of("Aswan") == 2);
    CHECK(seen.of("Ferry") == 0);
    bool all = true;
    for (int i = 0; i < 60'000; ++i)
        all = all && seen.of("word" + std::to_string(i)) == (i % 2 == 0 ? 1 : 2);
    CHECK(all);
}

TEST_CASE("of too many words the first are known", "[pipeline]") {
    WordFlags seen;
    for (int i = 0; i < 300'000; ++i)
        seen.add("word" + std::to_string(i), 1);
    CHECK(seen.of("word0") == 1);
    CHECK(seen.of("word299999") == 0);
    seen.add("word0", 2);
    CHECK(seen.of("word0") == 3);
}
