// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listening.hpp"

#include "app/telling.hpp"
#include "app/terminal.hpp"
#include "base/translate.hpp"
#include "pipeline/narrate.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <optional>
#include <string_view>
#include <utility>

namespace aloud {
namespace {

using namespace std::chrono_literals;

constexpr auto look_again = 20ms;
constexpr auto look_soon = 1ms;    // while speech is being made and none is at hand
constexpr auto look_late = 500ms;  // while paused
constexpr auto keep_place_every = 10s;
constexpr auto try_device_every = 500ms;
constexpr auto device_patience = 5min;

bool is_set(const char* variable, std::string_view value = {}) {
    const char* text = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): nobody sets them
    return text != nullptr && *text != '\0' && (value.empty() || text == value);
}

/// Where a reader of the screen, or a program, may be at the other end, only what is asked for is
/// printed.
bool may_mark_words(const Options& options) {
    const bool plain =
        options.plain || is_set("NO_COLOR") || is_set("TERM", "dumb") || is_set("ACCESSIBLE", "1");
    return !options.quiet && !plain && isatty(STDOUT_FILENO) != 0;
}

/// At once: who listens reads along. Who listens only need not; that it failed is told at the end.
void print_now(std::string_view text) {
    static_cast<void>(print(text));
    std::fflush(stdout);
}

}  // namespace

/// One article while it is played.
struct Listening::Reading {
    const Narrator& narrator;
    Language language;
    Voice voice;
    Count articles;
    SentenceList sentences;
    EntryProblems entry_problems = {};
    int failed_sentences = 0;
    Clock::time_point place_kept = Clock::now();
    std::unique_ptr<Player> player = nullptr;

    [[nodiscard]] Speaking by() const { return {narrator, voice, language}; }
    [[nodiscard]] PlayLimits limits() const {
        PlayLimits limits = limits_for(voice.engine);
        limits.has_next = articles.number < articles.of;
        limits.has_previous = articles.number > 1;
        return limits;
    }
};

Listening::Listening(const Options& options, Studio& studio, Controls& controls,
                     SpeakerOpening opening, std::stop_token stop)
    : options_(options),
      studio_(studio),
      controls_(controls),
      stop_(std::move(stop)),
      positions_(user_state_folder()),
      opening_(std::move(opening)),
      prints_sentences_(options.verbose && !may_mark_words(options)) {
    if (may_mark_words(options))
        read_along_.emplace();
}

Result<void> Listening::open_speaker_first() {
    if (speaker_)
        return {};
    auto opened = opening_.valid() ? opening_.get() : open_speaker({.device = options_.device});
    if (!opened)
        return opened.error();
    speaker_ = std::move(*opened);
    return {};
}

Result<Left> Listening::play(Article article, Count articles) {
    const auto narrator = narrator_for(article, studio_, options_);
    if (!narrator)
        return narrator.error();
    Language language = (*narrator)->language_of(article);
    auto voice = (*narrator)->voice_for(language);
    if (!voice)
        return voice.error();
    if (options_.verbose)
        tell(tr("voice {}, language {}", voice->name, language.tag));

    SentenceList sentences(std::move(article), language);
    Reading reading{**narrator, std::move(language), std::move(*voice), articles,
                    std::move(sentences)};
    PlayerEvents events;
    events.on_sentence = [&](const Sentence& sentence) {
        begin_to_show(sentence, reading.player->state());
    };
    events.on_warning = [&](const std::string& warning) { complain_apart(warning); };
    events.on_problem = [&](const std::string& problem) {
        ++reading.failed_sentences;
        complain_apart(problem);
    };
    const auto make_line = [&](Sentence sentence) {
        Line line = reading.narrator.line_for(std::move(sentence), reading.voice);
        reading.entry_problems.tell(line.utterance,
                                    [&](const std::string& problem) { complain_apart(problem); });
        return line;
    };
    reading.player =
        std::make_unique<Player>(reading.sentences, make_line, *studio_.pool, std::move(events));
    auto left = run(reading);
    leave_row();
    return left;
}

Result<void> Listening::begin(Reading& reading) {
    Player& player = *reading.player;
    PlayState state;
    state.place.sentence = place_to_begin(reading);
    state.speed = speed_;
    state.volume = volume_;
    if (reading.articles.number > 1)
        player.say(announcement(reading.sentences.article(), reading.articles,
                                state.place.sentence > 0, reading.by())
                       .lines);
    player.start(state);
    if (auto opened = open_speaker_first(); !opened)
        return opened;
    player.use(speaker_.get());
    return {};
}

Result<Left> Listening::run(Reading& reading) {
    if (auto begun = begin(reading); !begun)
        return begun.error();
    while (!stop_.stop_requested()) {
        if (auto stepped = step(reading); !stepped)
            return stepped.error();
        if (reading.player->finished())
            return finish(reading);
        obey(reading);
        if (const Leaving leaving = reading.player->state().leaving; leaving != Leaving::no)
            return leave(reading, leaving);
    }
    speaker_->stop();
    remember(reading, false);
    return Error{ErrorKind::interrupted, tr("playback was stopped")};
}

Result<void> Listening::step(Reading& reading) {
    if (auto stepped = reading.player->step(); !stepped) {
        if (auto survived = survive(reading, stepped.error()); !survived) {
            remember(reading, false);
            return survived;
        }
    }
    show_word(reading);
    return {};
}

void Listening::obey(Reading& reading) {
    Player& player = *reading.player;
    if (time_is_up() && (player.between_sentences() || player.state().paused))
        player.command({{Action::quit, 0}}, reading.limits());
    else
        player.command(commands(reading), reading.limits());
    if (controls_.stop_wanted())
        stop_process(reading);
    answer(reading, player.take_question());
    keep_place(reading);
    tell_desktop(reading);
}

Result<Left> Listening::finish(Reading& reading) {
    if (read_along_)
        print_now(read_along_->finish(terminal_columns()));
    remember(reading, true);
    if (reading.failed_sentences == 0)
        return Left::heard;
    return Error{ErrorKind::synthesis,
                 tr_count(static_cast<unsigned long>(reading.failed_sentences),
                          "{} sentence could not be spoken", "{} sentences could not be spoken",
                          reading.failed_sentences)};
}

Left Listening::leave(Reading& reading, Leaving leaving) {
    remember(reading, false);
    speaker_->flush();
    if (leaving == Leaving::quit)
        return Left::quit;
    return leaving == Leaving::next_article ? Left::next : Left::previous;
}

std::chrono::milliseconds Listening::time_to_wait(const Reading& reading) const {
    if (!reading.player->idle())
        return look_soon;
    return reading.player->state().paused ? look_late : look_again;
}

std::vector<PlayerCommand> Listening::commands(const Reading& reading) {
    const int bus = media_keys_ ? media_keys_->descriptor() : -1;
    std::vector<PlayerCommand> all = controls_.wait(time_to_wait(reading), bus);
    if (media_keys_) {
        for (const PlayerCommand& command : media_keys_->commands())
            all.push_back(command);
    }
    return all;
}

/// The bus is looked for once speech is on its way: the first sound does not wait for it.
void Listening::tell_desktop(const Reading& reading) {
    if (!media_keys_sought_ && reading.player->idle()) {
        media_keys_sought_ = true;
        media_keys_ = open_media_keys();
    }
    if (!media_keys_)
        return;
    const PlayState& state = reading.player->state();
    const PlayLimits limits = reading.limits();
    const Article& article = reading.sentences.article();
    media_keys_->tell({state.paused, state.speed, limits.slowest, limits.fastest, state.volume,
                       article.title, article.author});
}

bool Listening::time_is_up() const {
    return options_.stop_after && Clock::now() - begun_ >= *options_.stop_after;
}

void Listening::answer(Reading& reading, Question question) {
    Player& player = *reading.player;
    switch (question) {
        case Question::none:
            return;
        case Question::help:
            leave_row();
            print_now(controls_.by_keys() ? help_on_keys() : help_on_lines());
            return;
        case Question::where:
            return tell_answer(reading,
                               where_we_are(reading.sentences, player.state().place.sentence,
                                            reading.articles, reading.by()));
        case Question::spell_word: {
            const auto word = player.last_word();
            return tell_answer(
                reading, word ? spelling_of(word->word, reading.by()) : nothing_yet(reading.by()));
        }
        case Question::explain_name: {
            const auto name = player.last_name();
            return tell_answer(
                reading, name ? explanation_of(*name, reading.by()) : nothing_yet(reading.by()));
        }
    }
}

void Listening::tell_answer(Reading& reading, Answer answer) {
    leave_row();
    if (!answer.text.empty())
        print_now(harmless(answer.text) + '\n');
    reading.player->say(std::move(answer.lines));
}

/// A device that went away is waited for; every other error stays one.
Result<void> Listening::survive(Reading& reading, const Error& error) {
    if (error.kind != ErrorKind::output)
        return error;
    complain_apart(tr("{}; waiting for it, or for another", error.message));
    reading.player->use(nullptr);
    speaker_.reset();
    const auto give_up = Clock::now() + device_patience;
    while (!speaker_) {
        reading.player->command(controls_.wait(try_device_every), reading.limits());
        if (controls_.stop_wanted())
            controls_.stop_process();
        if (stop_.stop_requested() || reading.player->state().leaving != Leaving::no)
            return Error{ErrorKind::interrupted, tr("playback was stopped")};
        auto opened = open_speaker({.device = options_.device});
        if (!opened && !options_.device.empty())
            opened = open_speaker({});
        if (opened)
            speaker_ = std::move(*opened);
        else if (Clock::now() > give_up)
            return opened.error();
    }
    reading.player->use(speaker_.get());
    if (!options_.quiet)
        tell(tr("going on"));
    return {};
}

/// Silent while stopped; afterwards as before.
void Listening::stop_process(Reading& reading) {
    speaker_->pause();
    reading.player->settle();
    remember(reading, false);
    leave_row();
    controls_.stop_process();
    if (!reading.player->state().paused)
        speaker_->resume();
}

std::size_t Listening::place_to_begin(Reading& reading) const {
    if (options_.from_start)
        return 0;
    const auto position = positions_.find(article_key(reading.sentences.article()));
    if (!position)
        return 0;
    const std::size_t sentence = reading.sentences.find(position->block, position->byte);
    if (sentence > 0 && !options_.quiet)
        tell(tr("going on at sentence {}; --from-start begins anew", sentence + 1));
    return sentence;
}

/// The beginning is not worth remembering, nor is what was heard to its end.
void Listening::remember(Reading& reading, bool heard) {
    const PlayState& state = reading.player->state();
    speed_ = state.speed;
    volume_ = state.volume;
    reading.place_kept = Clock::now();
    const std::string key = article_key(reading.sentences.article());
    const bool next = !heard && time_is_up() && reading.player->between_sentences();
    const Sentence* here = reading.sentences.at(state.place.sentence + (next ? 1 : 0));
    Result<void> kept;
    if (heard || here == nullptr || state.place.sentence == 0)
        kept = positions_.forget(key);
    else
        kept = positions_.remember({key, here->block, here->source.begin, std::time(nullptr),
                                    on_one_line(reading.sentences.article().title)});
    if (!kept)
        complain_apart(tr("cannot remember the position: {}", kept.error().message));
}

/// Whatever ends the program, little is lost.
void Listening::keep_place(Reading& reading) {
    if (Clock::now() - reading.place_kept >= keep_place_every)
        remember(reading, false);
}

/// One that was not left but heard is shown to its end, and where nothing sounds the whole.
void Listening::begin_to_show(const Sentence& sentence, const PlayState& state) {
    if (prints_sentences_)
        print_now(harmless(sentence.written) + '\n');
    if (!read_along_)
        return;
    std::string rows;
    if (std::exchange(shown_at_jump_, state.jumps) == state.jumps)
        rows = read_along_->finish(terminal_columns());
    rows += read_along_->begin(sentence);
    shown_in_pause_.reset();
    if (state.paused) {
        rows += read_along_->finish(terminal_columns());
        shown_in_pause_ = sentence;
    }
    print_now(rows);
}

void Listening::show_word(const Reading& reading) {
    const auto word = read_along_ ? reading.player->word_heard() : std::nullopt;
    if (!word || (shown_in_pause_ && reading.player->state().paused))
        return;
    if (shown_in_pause_)
        print_now(read_along_->begin(*std::exchange(shown_in_pause_, std::nullopt)));
    const std::string news = read_along_->reach(*word, terminal_columns());
    if (!news.empty())
        print_now(news);
}

void Listening::leave_row() {
    if (!read_along_)
        return;
    const std::string end = read_along_->leave();
    if (!end.empty())
        print_now(end);
}

void Listening::complain_apart(const std::string& message) {
    leave_row();
    complain(message);
}

}  // namespace aloud
