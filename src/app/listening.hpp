// SPDX-License-Identifier: GPL-3.0-or-later

// A session of listening: one article after the other through one loudspeaker, as the listener
// commands.
#pragma once

#include "app/answers.hpp"
#include "app/controls.hpp"
#include "app/media_keys.hpp"
#include "app/options.hpp"
#include "app/read_along.hpp"
#include "app/session.hpp"
#include "deliver/deliver.hpp"
#include "player/player.hpp"
#include "player/positions.hpp"

#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <stop_token>

namespace aloud {

/// A speaker that is being opened beside other work.
using SpeakerOpening = std::future<Result<std::unique_ptr<Speaker>>>;

/// How an article was left.
enum class Left { heard, next, previous, quit };

class Listening {
  public:
    Listening(const Options& options, Studio& studio, Controls& controls, SpeakerOpening opening,
              std::stop_token stop);

    /// Plays until the article is heard or left. `articles` says which of how many it is. Fails
    /// where nothing can be heard, or when the program is stopped.
    Result<Left> play(Article article, Count articles);

  private:
    using Clock = std::chrono::steady_clock;
    struct Reading;

    /// The first article's reading finds it open, or opening.
    Result<void> open_speaker_first();
    Result<void> begin(Reading& reading);
    Result<Left> run(Reading& reading);
    /// A little of the article; over what need not end it.
    Result<void> step(Reading& reading);
    /// Commands that came, and what else is due.
    void obey(Reading& reading);
    /// Heard to its end.
    Result<Left> finish(Reading& reading);
    Left leave(Reading& reading, Leaving leaving);
    void answer(Reading& reading, Question question);
    void tell_answer(Reading& reading, Answer answer);
    Result<void> survive(Reading& reading, const Error& error);
    void stop_process(Reading& reading);
    std::size_t place_to_begin(Reading& reading) const;
    void remember(Reading& reading, bool heard);
    void keep_place(Reading& reading);
    /// What keys, lines and the desktop command.
    std::vector<PlayerCommand> commands(const Reading& reading);
    void tell_desktop(const Reading& reading);
    void begin_to_show(const Sentence& sentence, const PlayState& state);
    void show_word(const Reading& reading);
    /// Messages and answers have rows of their own.
    void leave_row();
    void complain_apart(const std::string& message);
    [[nodiscard]] std::chrono::milliseconds time_to_wait(const Reading& reading) const;
    [[nodiscard]] bool time_is_up() const;

    const Options& options_;
    Studio& studio_;
    Controls& controls_;
    std::stop_token stop_;
    Positions positions_;
    SpeakerOpening opening_;
    std::unique_ptr<Speaker> speaker_;
    std::unique_ptr<MediaKeys> media_keys_;
    bool media_keys_sought_ = false;
    bool prints_sentences_;  ///< each as a line
    std::optional<ReadAlong> read_along_;
    std::size_t shown_at_jump_ = 0;
    std::optional<Sentence> shown_in_pause_;  ///< whole, before it is heard
    Clock::time_point begun_ = Clock::now();
    double speed_ = 1;  ///< kept from article to article
    double volume_ = 1;
};

}  // namespace aloud
