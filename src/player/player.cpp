// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/player.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace aloud {
namespace {

// The sentence at work and the one after it: enough for a ring of a second and a half.
constexpr std::size_t sentences_ahead = 2;
// Those around the listener, so that a step back needs no new speech.
constexpr std::size_t takes_kept = 8;
constexpr int failed_sentence_ms = 500;
// Speech that begins inside a sentence rises, so that it does not click.
constexpr std::size_t rise_samples = 110;

std::int64_t samples_in(double milliseconds, int sample_rate_hz) {
    return static_cast<std::int64_t>(milliseconds * sample_rate_hz / 1000);
}

Utterance at_speed(Utterance utterance, double speed) {
    const auto rate = static_cast<int>(std::lround(utterance.voice.rate_wpm * speed));
    utterance.voice.rate_wpm = std::clamp(rate, rate_range.low, rate_range.high);
    return utterance;
}

/// The sample at which the word at `byte`, or the first after it, begins.
std::int64_t sample_of(const Speech& speech, std::size_t byte) {
    for (const TimedWord& word : speech.words) {
        if (word.source.begin >= byte)
            return word.first;
    }
    return 0;
}

/// The last word that has begun.
const TimedWord* word_at(const Speech& speech, std::int64_t sample) {
    const TimedWord* found = nullptr;
    for (const TimedWord& word : speech.words) {
        if (word.first <= sample)
            found = &word;
    }
    return found;
}

const Token* token_of(const Line& line, Span source) {
    for (const Token& token : line.utterance.tokens) {
        if (token.source.begin < source.end && source.begin < token.source.end)
            return &token;
    }
    return nullptr;
}

bool is_name(const Token& token) {
    return token.decision.decider != Decider::engine || !token.decision.problem.empty();
}

}  // namespace

Player::Player(SentenceList& sentences, MakeLine make_line, Pool& pool, PlayerEvents events)
    : sentences_(sentences),
      make_line_(std::move(make_line)),
      pool_(pool),
      events_(std::move(events)) {}

Player::~Player() {
    settle();
}

void Player::settle() {
    while (!in_flight_.empty() && take_next()) {
    }
}

void Player::use(Speaker* speaker) {
    speaker_ = speaker;
    pausing_ = false;
    restart();
}

void Player::start(const PlayState& state) {
    state_ = state;
    announced_.reset();
    restart();
    order_ahead();
}

/// What sounds is dropped; the state's place is next.
void Player::restart() {
    segments_.clear();
    samples_.clear();
    samples_fed_ = 0;
    feed_index_ = aside_active() ? 0 : state_.place.sentence;
    feed_byte_ = aside_active() ? 0 : state_.place.byte;
    hungry_ = true;
    if (speaker_ == nullptr)
        return;
    apply_pause();
    speaker_->set_volume(static_cast<float>(state_.volume));
    speaker_->flush();
}

void Player::apply_pause() {
    const bool pause = state_.paused && !aside_active();
    if (pause == std::exchange(pausing_, pause))
        return;
    if (pause)
        speaker_->pause();
    else
        speaker_->resume();
}

void Player::command(const std::vector<PlayerCommand>& commands, const PlayLimits& limits) {
    const PlayState before = state_;
    for (const PlayerCommand& command : commands) {
        state_ = after(state_, command, sentences_, limits);
        if (state_.leaving != Leaving::no)
            break;
    }
    if (speaker_ == nullptr)
        return;
    speaker_->set_volume(static_cast<float>(state_.volume));
    const bool moved = state_.jumps != before.jumps;
    const bool respeeds = state_.speed != before.speed;
    const bool interrupts = aside_active() && state_.paused != before.paused;
    if (moved)
        announced_.reset();
    if (moved || respeeds || interrupts) {
        aside_.clear();
        restart();
    }
    apply_pause();
}

void Player::say(std::vector<Line> aside) {
    if (aside.empty())
        return;
    aside_ = std::move(aside);
    ++asides_said_;
    restart();
}

Result<void> Player::step() {
    if (auto collected = collect(); !collected)
        return collected;
    if (auto fed = feed(); !fed)
        return fed;
    observe();
    return {};
}

/// Takes the speech that is ready.
Result<void> Player::collect() {
    while (!in_flight_.empty() && pool_.ready()) {
        if (auto taken = take_next(); !taken)
            return taken;
    }
    return {};
}

/// Speech, or silence in its place when it could not be said.
Result<void> Player::take_next() {
    auto [key, line] = std::move(in_flight_.front());
    in_flight_.pop_front();
    Result<Speech> speech = pool_.next();
    if (!speech && speech.error().kind != ErrorKind::synthesis)
        return speech.error();
    auto take = std::make_shared<Take>();
    take->line = std::move(line);
    if (speech) {
        if (!speech->warning.empty() && events_.on_warning)
            events_.on_warning(speech->warning);
        take->speech = std::move(*speech);
    } else {
        if (events_.on_problem)
            events_.on_problem(speech.error().message);
        AudioChunk& audio = take->speech.audio;
        audio.samples.resize(
            static_cast<std::size_t>(samples_in(failed_sentence_ms, audio.sample_rate_hz)));
    }
    takes_.emplace_back(key, std::move(take));
    if (takes_.size() > takes_kept)
        takes_.pop_front();
    return {};
}

Result<void> Player::feed() {
    while (true) {
        while (samples_fed_ < samples_.size()) {
            const std::span<const std::int16_t> rest(samples_);
            const auto taken = speaker_->offer(rest.subspan(samples_fed_));
            if (!taken)
                return taken.error();
            if (*taken == 0) {
                hungry_ = false;
                order_ahead();
                return {};
            }
            samples_fed_ += *taken;
        }
        if (!start_segment())
            break;
    }
    // Nothing is at hand: either it is being made, or there is no more.
    order_ahead();
    hungry_ = !in_flight_.empty();
    // Also tells whether the device is still there.
    if (const auto taken = speaker_->offer({}); !taken)
        return taken.error();
    return {};
}

Player::Key Player::next_key(std::size_t ahead) const {
    const std::size_t number = aside_active() ? asides_said_ : 0;
    return {number, feed_index_ + ahead, state_.speed};
}

std::shared_ptr<const Player::Take> Player::taken(const Key& key) const {
    for (const auto& [known, take] : takes_) {
        if (known == key)
            return take;
    }
    return nullptr;
}

bool Player::ordered(const Key& key) const {
    return std::any_of(in_flight_.begin(), in_flight_.end(),
                       [&](const auto& order) { return order.first == key; });
}

/// The next sentence's samples, if its speech is there.
bool Player::start_segment() {
    const Key key = next_key(0);
    const std::shared_ptr<const Take> take = taken(key);
    if (!take)
        return false;
    const AudioChunk& audio = take->speech.audio;
    Segment segment;
    segment.key = key;
    segment.take = take;
    segment.offset = feed_byte_ == 0 ? 0 : sample_of(take->speech, feed_byte_);
    segment.begin = segments_.empty() ? 0 : segments_.back().end;
    samples_.assign(audio.samples.begin() + static_cast<std::ptrdiff_t>(segment.offset),
                    audio.samples.end());
    for (std::size_t i = 0; segment.offset > 0 && i < std::min(rise_samples, samples_.size()); ++i)
        samples_[i] = static_cast<std::int16_t>(samples_[i] * static_cast<int>(i) /
                                                static_cast<int>(rise_samples));
    segment.speech_end = segment.begin + static_cast<std::int64_t>(samples_.size());
    // A faster reader pauses less, but less than proportionally.
    const double pause_ms = take->line.pause_ms / std::sqrt(state_.speed);
    samples_.resize(samples_.size() +
                    static_cast<std::size_t>(samples_in(pause_ms, audio.sample_rate_hz)));
    segment.end = segment.begin + static_cast<std::int64_t>(samples_.size());
    samples_fed_ = 0;
    segments_.push_back(std::move(segment));
    ++feed_index_;
    feed_byte_ = 0;
    return true;
}

void Player::order_ahead() {
    for (std::size_t ahead = 0; ahead < sentences_ahead && pool_.has_room(); ++ahead) {
        const Key key = next_key(ahead);
        if (!taken(key) && !ordered(key) && in_flight_.size() <= sentences_ahead)
            order(key);
    }
}

void Player::order(const Key& key) {
    std::optional<Line> line;
    if (key.aside != 0) {
        if (key.index < aside_.size())
            line = aside_[key.index];
    } else if (const Sentence* sentence = sentences_.at(key.index)) {
        line = make_line_(*sentence);
    }
    if (!line)
        return;
    pool_.submit(at_speed(line->utterance, key.speed));
    in_flight_.emplace_back(key, std::move(*line));
}

void Player::observe() {
    const std::int64_t played = speaker_->played();
    while (segments_.size() > 1 && played >= segments_.front().end)
        segments_.pop_front();
    if (segments_.empty())
        return;
    const Segment& front = segments_.front();
    if (front.key.aside != 0) {
        const bool said = feed_index_ == aside_.size() && samples_fed_ == samples_.size();
        if (said && played >= segments_.back().end) {
            aside_.clear();
            restart();
        }
        return;
    }
    if (announced_ != front.key.index)
        begin_hearing(front);
    heard_to_ = heard_sample();
    const TimedWord* word = word_at(front.take->speech, heard_to_);
    const bool first = word == nullptr || word->first == 0;
    state_.place = {front.key.index, first ? 0 : word->source.begin};
}

std::int64_t Player::heard_sample() const {
    const Segment& front = segments_.front();
    return std::max<std::int64_t>(0, speaker_->played() - front.begin) + front.offset;
}

void Player::begin_hearing(const Segment& segment) {
    announced_ = segment.key.index;
    if (heard_ != segment.take) {
        heard_before_ = std::move(heard_);
        heard_before_to_ = heard_to_;
        heard_ = segment.take;
    }
    if (events_.on_sentence)
        events_.on_sentence(segment.take->line.sentence);
}

Question Player::take_question() {
    return std::exchange(state_.question, Question::none);
}

bool Player::finished() const {
    const bool all_fed = samples_fed_ == samples_.size() && in_flight_.empty();
    return all_fed && !aside_active() && sentences_.at(feed_index_) == nullptr &&
           speaker_->drained();
}

bool Player::between_sentences() const {
    if (speaker_ == nullptr || segments_.empty() || aside_active())
        return false;
    return speaker_->played() >= segments_.front().speech_end;
}

std::optional<Token> Player::last_word() const {
    if (!heard_)
        return std::nullopt;
    const TimedWord* word = word_at(heard_->speech, heard_to_);
    const Token* token = word != nullptr ? token_of(heard_->line, word->source) : nullptr;
    return token != nullptr ? std::optional(*token) : std::nullopt;
}

std::optional<Span> Player::word_heard() const {
    if (segments_.empty() || segments_.front().key.aside != 0)
        return std::nullopt;
    const TimedWord* word = word_at(segments_.front().take->speech, heard_sample());
    return word != nullptr ? std::optional(word->source) : std::nullopt;
}

std::optional<Utterance> Player::last_name() const {
    std::optional<Utterance> last;
    for (const auto& [take, to] :
         {std::pair(heard_before_, heard_before_to_), std::pair(heard_, heard_to_)}) {
        if (!take)
            continue;
        for (const TimedWord& word : take->speech.words) {
            const bool heard = word.first <= to;
            const Token* token = token_of(take->line, word.source);
            if (heard && token != nullptr && is_name(*token))
                last =
                    Utterance{take->line.utterance.voice, take->line.utterance.language, {*token}};
        }
    }
    return last;
}

}  // namespace aloud
