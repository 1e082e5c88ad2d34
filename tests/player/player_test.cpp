// SPDX-License-Identifier: GPL-3.0-or-later

// The player with a pool that speaks at once, a sample for each byte of a word, and a speaker whose
// clock the test turns.

#include "player/player.hpp"

#include "support/fake_pool.hpp"
#include "support/fake_speaker.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using namespace aloud::test;

namespace {

Article article() {
    Article article;
    article.blocks = {{BlockKind::headline, "Rain stops play", 0},
                      {BlockKind::paragraph, "It rained hard. They waited.", 17},
                      {BlockKind::paragraph, "Then they went home.", 47}};
    return article;
}

/// A token for each word, no pause.
Line line_of(const Sentence& sentence) {
    Line line;
    line.sentence = sentence;
    line.utterance.language = sentence.language;
    std::size_t begin = 0;
    while (begin < sentence.written.size()) {
        const std::size_t end =
            std::min(sentence.written.find(' ', begin), sentence.written.size());
        Token token;
        token.word = sentence.written.substr(begin, end - begin);
        token.source = {sentence.source.begin + begin, sentence.source.begin + end};
        if (token.word == "Rain")
            token.decision.decider = Decider::rule;
        line.utterance.tokens.push_back(token);
        begin = end + 1;
    }
    return line;
}

struct Stage {
    SentenceList sentences{article(), {"en"}};
    FakePool pool;
    FakeSpeaker speaker;
    std::vector<std::string> told;
    std::vector<std::string> problems;
    Player player{sentences,
                  line_of,
                  pool,
                  {[this](const Sentence& sentence) { told.push_back(sentence.written); },
                   [this](const std::string& problem) { problems.push_back(problem); },
                   {}}};

    Stage() {
        player.start({});
        player.use(&speaker);
    }
    void step(int times = 4) {
        for (int i = 0; i < times; ++i)
            REQUIRE(player.step());
    }
    void hear(std::size_t samples) {
        step();
        speaker.hear(samples);
        step();
    }
    void command(Action action, double value = 0) {
        player.command({{action, value}}, limits_for({}));
        step();
    }
    void hear_all() {
        for (int i = 0; i < 1000 && !player.finished(); ++i)
            hear(1);
    }
};

const std::vector<std::string> all_sentences = {"Rain stops play", "It rained hard.",
                                                "They waited.", "Then they went home."};

}  // namespace

TEST_CASE("an article is heard to its end, sentence after sentence", "[player]") {
    Stage stage;
    stage.hear_all();
    CHECK(stage.player.finished());
    CHECK(stage.told == all_sentences);
    CHECK(stage.speaker.heard.size() == 13 + 13 + 11 + 17);
}

TEST_CASE("the state follows what is heard", "[player]") {
    Stage stage;
    stage.hear(13);
    CHECK(stage.player.state().place == PlayPlace{1, 0});
    stage.hear(2);
    CHECK(stage.player.state().place == PlayPlace{1, 3});
    CHECK(stage.player.last_word()->word == "rained");
}

TEST_CASE("a jump drops what is not heard yet", "[player]") {
    Stage stage;
    stage.hear(2);
    stage.command(Action::last_sentence);
    CHECK(stage.player.state().place == PlayPlace{3, 0});
    stage.hear_all();
    CHECK(stage.told == std::vector<std::string>{all_sentences[0], all_sentences[3]});
    CHECK(stage.speaker.heard.size() == 2 + 17);
}

TEST_CASE("a hundred keys at once are one jump", "[player]") {
    Stage stage;
    stage.step();
    const int before = stage.speaker.flushes;
    const std::vector<PlayerCommand> keys(100, {Action::next_sentence});
    stage.player.command(keys, limits_for({}));
    CHECK(stage.speaker.flushes == before + 1);
    CHECK(stage.player.state().place == PlayPlace{3, 0});
}

TEST_CASE("a change of speed goes on at the word", "[player]") {
    Stage stage;
    stage.hear(13 + 4);
    CHECK(stage.player.state().place == PlayPlace{1, 3});
    stage.command(Action::scale_speed, 2);
    stage.hear_all();
    // "rained" once more, from its beginning, and no sentence is told twice
    CHECK(stage.speaker.heard.size() == 13 + 4 + 11 + 11 + 17);
    CHECK(stage.told == all_sentences);
    CHECK(stage.player.state().speed == 2);
}

TEST_CASE("pause holds, and a jump while paused stays paused", "[player]") {
    Stage stage;
    stage.hear(3);
    stage.command(Action::pause);
    CHECK(stage.speaker.paused);
    stage.hear(50);
    CHECK(stage.speaker.heard.size() == 3);
    stage.command(Action::next_sentence);
    CHECK(stage.speaker.paused);
    CHECK(stage.told.back() == all_sentences[1]);
    stage.command(Action::toggle_pause);
    stage.hear_all();
    CHECK(stage.speaker.heard.size() == 3 + 13 + 11 + 17);
}

TEST_CASE("an answer is said, even while paused, and reading goes on where it was", "[player]") {
    const bool paused = GENERATE(false, true);
    Stage stage;
    stage.hear(13 + 3);
    if (paused)
        stage.command(Action::pause);
    Sentence words;
    words.written = "Sentence two";
    stage.player.say({line_of(words)});
    stage.hear(11);
    CHECK(stage.speaker.heard.size() == 13 + 3 + 11);
    CHECK(stage.speaker.paused == paused);
    if (paused)
        stage.command(Action::resume);
    stage.hear_all();
    CHECK(stage.speaker.heard.size() == 13 + 3 + 11 + 11 + 11 + 17);
    CHECK(stage.told == all_sentences);
}

TEST_CASE("a jump cuts an answer short", "[player]") {
    Stage stage;
    stage.step();
    Sentence words;
    words.written = "A long answer";
    stage.player.say({line_of(words)});
    stage.hear(2);
    stage.command(Action::next_sentence);
    stage.hear_all();
    CHECK(stage.speaker.heard.size() == 2 + 13 + 11 + 17);
}

TEST_CASE("the last name is known when its sentence is over", "[player]") {
    Stage stage;
    stage.step();
    stage.hear(14);
    const auto name = stage.player.last_name();
    REQUIRE(name);
    CHECK(name->tokens.front().word == "Rain");
    stage.hear(13);
    CHECK_FALSE(stage.player.last_name());
}

TEST_CASE("a device that went away is an error; another one goes on at the word", "[player]") {
    Stage stage;
    stage.hear(13 + 3);
    stage.speaker.gone = true;
    const auto stepped = stage.player.step();
    REQUIRE_FALSE(stepped);
    CHECK(stepped.error().kind == ErrorKind::output);
    FakeSpeaker other;
    stage.player.use(nullptr);
    stage.player.command({{Action::toggle_pause}, {Action::toggle_pause}}, {});
    stage.player.use(&other);
    for (int i = 0; i < 100 && !stage.player.finished(); ++i) {
        stage.step(1);
        other.hear(1);
    }
    CHECK(other.heard.size() == 11 + 11 + 17);
}

TEST_CASE("what cannot be said is silence and a problem", "[player]") {
    Stage stage;
    stage.pool.unspeakable = "waited.";
    for (int i = 0; i < 5000 && !stage.player.finished(); ++i)
        stage.hear(5);
    CHECK(stage.player.finished());
    CHECK(stage.problems.size() == 1);
    CHECK(stage.told == all_sentences);
    CHECK(stage.speaker.heard.size() == 13 + 13 + 11025 + 17);
}

TEST_CASE("a ring that is full is filled as it is heard", "[player]") {
    Stage stage;
    stage.speaker.room = 5;
    stage.hear_all();
    CHECK(stage.speaker.heard.size() == 13 + 13 + 11 + 17);
    CHECK(stage.told == all_sentences);
}
