// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/state.hpp"

#include <algorithm>

namespace aloud {
namespace {

PlayState at_sentence(PlayState state, std::size_t sentence) {
    state.place = {sentence, 0};
    ++state.jumps;
    return state;
}

/// Past the end is the next article; after the last article nothing changes.
PlayState forward(PlayState state, std::size_t sentence, SentenceList& sentences,
                  const PlayLimits& limits) {
    if (sentences.at(sentence) != nullptr)
        return at_sentence(state, sentence);
    if (limits.has_next)
        state.leaving = Leaving::next_article;
    return state;
}

/// Before the beginning of the first article nothing is but its beginning.
PlayState to_previous_article(PlayState state, const PlayLimits& limits) {
    if (!limits.has_previous)
        return at_sentence(state, 0);
    state.leaving = Leaving::previous_article;
    return state;
}

PlayState with_speed(PlayState state, double speed, const PlayLimits& limits) {
    state.speed = std::clamp(speed, limits.slowest, limits.fastest);
    return state;
}

PlayState asked(PlayState state, Question question) {
    state.question = question;
    return state;
}

}  // namespace

PlayLimits limits_for(const EngineVoice& voice) {
    PlayLimits limits;
    limits.slowest = static_cast<double>(rate_range.low) / voice.rate_wpm;
    limits.fastest = static_cast<double>(rate_range.high) / voice.rate_wpm;
    return limits;
}

PlayState after(PlayState state, const PlayerCommand& command, SentenceList& sentences,
                const PlayLimits& limits) {
    const std::size_t here = state.place.sentence;
    switch (command.action) {
        case Action::toggle_pause:
            state.paused = !state.paused;
            return state;
        case Action::pause:
            state.paused = true;
            return state;
        case Action::resume:
            state.paused = false;
            return state;
        case Action::next_sentence:
            return forward(state, here + 1, sentences, limits);
        case Action::previous_sentence:
            return at_sentence(state, here == 0 ? 0 : here - 1);
        case Action::next_paragraph:
            return forward(state, next_paragraph(sentences, here), sentences, limits);
        case Action::previous_paragraph:
            return at_sentence(state, previous_paragraph(sentences, here));
        case Action::next_section:
            return forward(state, next_section(sentences, here), sentences, limits);
        case Action::previous_section:
            return here == 0 ? to_previous_article(state, limits)
                             : at_sentence(state, previous_section(sentences, here));
        case Action::next_article:
            return forward(state, sentences.size(), sentences, limits);
        case Action::previous_article:
            return to_previous_article(state, limits);
        case Action::first_sentence:
            return at_sentence(state, 0);
        case Action::last_sentence:
            return at_sentence(state, std::max<std::size_t>(sentences.size(), 1) - 1);
        case Action::set_speed:
            return with_speed(state, command.value, limits);
        case Action::scale_speed:
            return with_speed(state, state.speed * command.value, limits);
        case Action::set_volume:
            state.volume = std::clamp(command.value, 0.0, loudest);
            return state;
        case Action::add_volume:
            state.volume = std::clamp(state.volume + command.value, 0.0, loudest);
            return state;
        case Action::repeat_sentence:
            return at_sentence(state, here);
        case Action::spell_word:
            return asked(state, Question::spell_word);
        case Action::where:
            return asked(state, Question::where);
        case Action::explain_name:
            return asked(state, Question::explain_name);
        case Action::help:
            return asked(state, Question::help);
        case Action::quit:
            state.leaving = Leaving::quit;
            return state;
    }
    return state;
}

}  // namespace aloud
