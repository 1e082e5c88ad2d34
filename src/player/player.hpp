// SPDX-License-Identifier: GPL-3.0-or-later

// The player: brings what sounds in line with what its state says should. It never waits; somebody
// calls step() again and again, at least every 20 ms, and command() when the listener asks.
//
//     state ── place, speed ──> sentences ordered from the pool ──> speech ──> speaker's ring
//       ^                                                                          |
//       └───────────────── place of what is heard (samples played) ────────────────┘
#pragma once

#include "base/result.hpp"
#include "deliver/deliver.hpp"
#include "pipeline/narrator.hpp"
#include "player/sentence_list.hpp"
#include "player/state.hpp"
#include "synthesise/synthesise.hpp"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace aloud {

struct PlayerEvents {
    std::function<void(const Sentence&)> on_sentence;    ///< it begins to be heard
    std::function<void(const std::string&)> on_problem;  ///< a sentence could not be said
    std::function<void(const std::string&)> on_warning;  ///< it is said otherwise than it should be
};

class Player {
  public:
    /// What a sentence sounds like.
    using MakeLine = std::function<Line(Sentence)>;

    Player(SentenceList& sentences, MakeLine make_line, Pool& pool, PlayerEvents events);
    /// Speech that is still being made is waited for.
    ~Player();
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    /// Another speaker, from here on; null while there is none. step() needs one.
    void use(Speaker* speaker);
    /// Begins at `state`. Orders speech at once, also while there is no speaker yet.
    void start(const PlayState& state);
    /// The commands of one moment, so that a hundred jumps are one.
    void command(const std::vector<PlayerCommand>& commands, const PlayLimits& limits);
    /// Says something else and comes back; may be called before use(), too.
    void say(std::vector<Line> aside);
    /// Orders, delivers, looks what is heard. Fails when the device went away or no speech can be
    /// made.
    Result<void> step();

    /// With the place of the sentence that is heard.
    [[nodiscard]] const PlayState& state() const { return state_; }
    /// The state's question, once.
    Question take_question();
    /// All was heard.
    [[nodiscard]] bool finished() const;
    /// Whether it only waits for its samples to be heard, so that there is time.
    [[nodiscard]] bool idle() const { return !hungry_; }
    /// Whether the sentence has been heard and only the pause after it runs.
    [[nodiscard]] bool between_sentences() const;
    /// The word that is heard, else the last one that was.
    [[nodiscard]] std::optional<Token> last_word() const;
    /// Where in its block the word stands that is heard; nothing while something else is said.
    [[nodiscard]] std::optional<Span> word_heard() const;
    /// The last name that was heard in this sentence or the one before, by itself.
    [[nodiscard]] std::optional<Utterance> last_name() const;
    /// Waits for what the pool is at: before this process is stopped.
    void settle();

  private:
    /// A sentence or a line of an aside, at a speed.
    struct Key {
        std::size_t aside = 0;  ///< 0: a sentence of the article
        std::size_t index = 0;
        double speed = 1;

        friend bool operator==(const Key&, const Key&) = default;
    };

    struct Take {
        Line line;
        Speech speech;
    };

    /// A stretch of the speaker's samples.
    struct Segment {
        Key key;
        std::shared_ptr<const Take> take;
        std::int64_t offset = 0;  ///< the first sample of the speech that is heard
        std::int64_t begin = 0;   ///< counted since the last flush
        std::int64_t speech_end = 0;
        std::int64_t end = 0;  ///< with the pause
    };

    void restart();
    void apply_pause();
    Result<void> collect();
    Result<void> take_next();
    Result<void> feed();
    bool start_segment();
    void order_ahead();
    void order(const Key& key);
    void observe();
    void begin_hearing(const Segment& segment);
    [[nodiscard]] Key next_key(std::size_t ahead) const;
    [[nodiscard]] std::shared_ptr<const Take> taken(const Key& key) const;
    [[nodiscard]] bool ordered(const Key& key) const;
    [[nodiscard]] std::int64_t heard_sample() const;
    [[nodiscard]] bool aside_active() const { return !aside_.empty(); }

    SentenceList& sentences_;
    MakeLine make_line_;
    Pool& pool_;
    PlayerEvents events_;
    Speaker* speaker_ = nullptr;
    PlayState state_;

    std::vector<Line> aside_;
    std::size_t asides_said_ =
        0;                        ///< numbers each aside's lines, so that none is taken for another
    std::size_t feed_index_ = 0;  ///< the next sentence, or line of the aside, for the speaker
    std::size_t feed_byte_ = 0;
    bool hungry_ = true;
    bool pausing_ = false;  ///< what the speaker was told last

    std::deque<std::pair<Key, Line>> in_flight_;  ///< in the pool's order
    std::deque<std::pair<Key, std::shared_ptr<const Take>>> takes_;
    std::deque<Segment> segments_;       ///< the first is being heard
    std::vector<std::int16_t> samples_;  ///< of the last segment, on its way into the speaker
    std::size_t samples_fed_ = 0;
    std::optional<std::size_t> announced_;  ///< the sentence last told by on_sentence
    std::shared_ptr<const Take> heard_;     ///< the sentence last heard
    std::shared_ptr<const Take> heard_before_;
    std::int64_t heard_to_ = 0;         ///< in the sample count of heard_'s speech
    std::int64_t heard_before_to_ = 0;  ///< in that of heard_before_'s
};

}  // namespace aloud
