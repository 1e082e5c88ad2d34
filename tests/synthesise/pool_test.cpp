// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/pool.hpp"

#include "support/utterances.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

TEST_CASE("an utterance becomes speech with a time for every word", "[synthesise]") {
    const auto pool = start_pool({{ALOUD_TEST_WORKER}, 1});
    REQUIRE(pool.ok());
    (*pool)->submit(make_utterance("The ministers met in Geneva on Monday."));
    const Result<Speech> speech = (*pool)->next();
    REQUIRE(speech.ok());
    CHECK(speech->audio.samples.size() > 22050);
    CHECK(speech->words.size() == 7);
    CHECK(*(*pool)->transcribe(make_utterance("Geneva")) == "dʒənˈiːvə");
}
