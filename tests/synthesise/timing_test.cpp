// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/timing.hpp"

#include "support/utterances.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::vector<std::int64_t> firsts(const std::string& text, const std::vector<Onset>& onsets) {
    const Utterance utterance = make_utterance(text);
    std::vector<std::int64_t> samples;
    for (const TimedWord& word : place_words(utterance.tokens, onsets, 1000))
        samples.push_back(word.first);
    return samples;
}

using Samples = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("a word lasts from its first onset to the next word's", "[synthesise]") {
    const Utterance utterance = make_utterance("one two");
    const auto words = place_words(utterance.tokens, {{0, 0}, {0, 100}, {1, 400}, {1, 500}}, 1000);
    CHECK(words == std::vector<TimedWord>{{{0, 3}, 0, 400}, {{4, 7}, 400, 1000}});
}

TEST_CASE("a word without an onset of its own shares its neighbour's time", "[synthesise]") {
    CHECK(firsts("a b c", {{0, 0}, {2, 600}}) == Samples{0, 300, 600});
    CHECK(firsts("a b c", {{0, 0}}) == Samples{0, 333, 666});
    CHECK(firsts("a b c", {{2, 600}}) == Samples{0, 300, 600});
    CHECK(firsts("a b c", {}) == Samples{0, 333, 666});
}

TEST_CASE("an onset that runs backwards or past the end counts as none", "[synthesise]") {
    CHECK(firsts("a b c", {{0, 0}, {1, 600}, {2, 200}}) == Samples{0, 600, 800});
    CHECK(firsts("a b", {{0, 0}, {1, 1000}}) == Samples{0, 500});
    CHECK(firsts("a b", {{0, 300}, {1, 300}}) == Samples{300, 650});
    CHECK(firsts("a b", {{1, 0}}) == Samples{0, 1});
}

TEST_CASE("punctuation has a time only when it is said", "[synthesise]") {
    Utterance utterance = make_utterance("a b");
    utterance.tokens[1].word = std::string(1, '%');
    CHECK(place_words(utterance.tokens, {{0, 0}}, 1000).size() == 1);
    CHECK(place_words(utterance.tokens, {{0, 0}, {1, 500}}, 1000).size() == 2);
}

TEST_CASE("silence goes from both ends but for five milliseconds", "[synthesise]") {
    AudioChunk audio{1000, {}};
    audio.samples.assign(100, 0);
    audio.samples.insert(audio.samples.end(), {500, 0, 0, 0, 0, 0, 0, 0, -500});
    audio.samples.insert(audio.samples.end(), 50, 20);  // an echo dying away
    CHECK(trim_silence(audio) == 95);
    CHECK(audio.samples.size() == 5 + 9 + 5);
    CHECK(audio.samples[5] == 500);

    AudioChunk silent{1000, std::vector<std::int16_t>(100, 0)};
    CHECK(trim_silence(silent) == 0);
    CHECK(silent.samples.empty());
}
