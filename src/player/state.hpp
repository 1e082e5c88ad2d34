// SPDX-License-Identifier: GPL-3.0-or-later

// Where the player stands in an article and how it plays, as a value; commands lead from one to the
// next. Nothing here sounds or waits.
#pragma once

#include "model/voice.hpp"
#include "player/command.hpp"
#include "player/sentence_list.hpp"

#include <cstddef>

namespace aloud {

/// A place to begin at: a sentence, or from this byte of its block on.
struct PlayPlace {
    std::size_t sentence = 0;
    std::size_t byte = 0;  ///< 0: from the sentence's beginning

    friend bool operator==(const PlayPlace&, const PlayPlace&) = default;
};

/// Why an article is left.
enum class Leaving { no, quit, next_article, previous_article };

/// What a question asks for.
enum class Question { none, spell_word, where, explain_name, help };

struct PlayState {
    PlayPlace place;
    double speed = 1;   ///< times the voice's own
    double volume = 1;  ///< times the voice's own
    bool paused = false;
    Leaving leaving = Leaving::no;
    Question question = Question::none;  ///< to be answered now
    std::size_t jumps = 0;  ///< grows when another place is gone to, or the same once more

    friend bool operator==(const PlayState&, const PlayState&) = default;
};

/// What commands may not exceed.
struct PlayLimits {
    double slowest = 0.5;
    double fastest = 5;
    bool has_next = false;  ///< another article
    bool has_previous = false;
};

/// The speeds at which a voice of this rate stays within the rates there are.
PlayLimits limits_for(const EngineVoice& voice);

inline constexpr double loudest = 2;

PlayState after(PlayState state, const PlayerCommand& command, SentenceList& sentences,
                const PlayLimits& limits);

}  // namespace aloud
