// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/state.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

/// Sentences 0 | 1 2 | 3 | 4 5 6, where 3 is a subhead.
SentenceList sentences() {
    Article article;
    article.blocks = {{BlockKind::headline, "Rain stops play", 0},
                      {BlockKind::paragraph, "It rained. They waited.", 17},
                      {BlockKind::subhead, "Afterwards", 42},
                      {BlockKind::paragraph, "They went home. It was late. They slept.", 54}};
    return {article, {"en"}};
}

PlayState at(std::size_t sentence) {
    PlayState state;
    state.place.sentence = sentence;
    return state;
}

}  // namespace

TEST_CASE("commands lead to sentences, paragraphs and sections", "[player]") {
    const auto [action, from, to] = GENERATE(table<Action, std::size_t, std::size_t>({
        {Action::next_sentence, 1, 2},
        {Action::next_sentence, 2, 3},
        {Action::previous_sentence, 3, 2},
        {Action::previous_sentence, 0, 0},
        {Action::next_paragraph, 1, 3},
        {Action::next_paragraph, 2, 3},
        {Action::previous_paragraph, 6, 4},
        {Action::previous_paragraph, 4, 3},
        {Action::previous_paragraph, 0, 0},
        {Action::next_section, 1, 3},
        {Action::previous_section, 6, 3},
        {Action::previous_section, 3, 0},
        {Action::first_sentence, 5, 0},
        {Action::last_sentence, 1, 6},
        {Action::repeat_sentence, 5, 5},
    }));
    SentenceList list = sentences();
    const PlayState state = after(at(from), {action}, list, {});
    CHECK(state.place == PlayPlace{to, 0});
    CHECK(state.jumps == 1);
    CHECK(state.leaving == Leaving::no);
}

TEST_CASE("past the end is the next article, or nothing", "[player]") {
    const Action action =
        GENERATE(Action::next_sentence, Action::next_paragraph, Action::next_section);
    SentenceList list = sentences();
    PlayLimits limits;
    CHECK(after(at(6), {action}, list, limits) == at(6));
    limits.has_next = true;
    CHECK(after(at(6), {action}, list, limits).leaving == Leaving::next_article);
}

TEST_CASE("before the beginning is the article before, or the beginning", "[player]") {
    SentenceList list = sentences();
    PlayLimits limits;
    CHECK(after(at(5), {Action::previous_article}, list, limits).place.sentence == 0);
    limits.has_previous = true;
    CHECK(after(at(5), {Action::previous_article}, list, limits).leaving ==
          Leaving::previous_article);
    CHECK(after(at(0), {Action::previous_section}, list, limits).leaving ==
          Leaving::previous_article);
}

TEST_CASE("speed stays within the rates that there are, and keeps the place", "[player]") {
    SentenceList list = sentences();
    EngineVoice voice;
    voice.rate_wpm = 175;
    const PlayLimits limits = limits_for(voice);
    PlayState state = at(2);
    state.place.byte = 14;
    for (int i = 0; i < 5; ++i)
        state = after(state, {Action::scale_speed, 2}, list, limits);
    CHECK(state.speed == Approx(900.0 / 175));
    CHECK(state.place == PlayPlace{2, 14});
    CHECK(after(state, {Action::set_speed, 0.01}, list, limits).speed == Approx(80.0 / 175));
    CHECK(after(state, {Action::set_speed, 1}, list, limits).speed == 1);
}

TEST_CASE("an article without sentences can be commanded", "[player]") {
    for (int action = 0; action <= static_cast<int>(Action::quit); ++action) {
        SentenceList list({}, {"en"});
        const PlayState state = after({}, {static_cast<Action>(action), 1}, list, {});
        CHECK(state.place.sentence == 0);
    }
}

TEST_CASE("a place is found again in the article's sentences", "[player]") {
    SentenceList list = sentences();
    CHECK(list.find(1, 0) == 1);
    CHECK(list.find(1, 11) == 2);
    CHECK(list.find(1, 999) == 3);
    CHECK(list.find(3, 16) == 5);
    CHECK(list.find(99, 0) == 6);
}
