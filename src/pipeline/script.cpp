// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/script.hpp"

#include "base/translate.hpp"

#include <utility>

namespace aloud {
namespace {

/// Eight times the text of a usual article; as lines it takes some four megabytes.
constexpr std::size_t most_kept_bytes = std::size_t{64} << 10U;
constexpr std::size_t most_guessed_names = 200;
constexpr std::size_t most_candidates = 20'000;

void add_voice(Fingerprint& said, const EngineVoice& voice) {
    said.add(voice.id);
    for (const int number :
         {voice.rate_wpm, voice.pitch_percent, voice.range_percent, voice.volume_percent})
        said.add(std::int64_t{number});
}

/// What the engine is given; not who decided it, so that a comment in a lexicon changes nothing.
void add_sound(Fingerprint& said, const Line& line) {
    add_voice(said, line.utterance.voice);
    said.add(line.utterance.language.tag);
    for (const Token& token : line.utterance.tokens) {
        for (const std::string* part :
             {&token.before, &token.word, &token.after, &token.phonemes, &token.language.tag})
            said.add(*part);
    }
    said.add(std::int64_t{line.pause_ms});
}

void add_text(Fingerprint& said, const Line& line) {
    said.add(line.sentence.written);
    said.add(static_cast<std::int64_t>(line.sentence.block));
    said.add(static_cast<std::int64_t>(line.sentence.source.begin));
    for (const Token& token : line.utterance.tokens) {
        said.add(static_cast<std::int64_t>(token.source.begin));
        said.add(static_cast<std::int64_t>(token.source.end));
    }
}

}  // namespace

LineScript::LineScript(ArticleReading reading)
    : beginning_(reading), reading_(std::move(reading)) {}

Result<LineScript> LineScript::open(const Narrator& narrator, const Article& article) {
    auto reading = ArticleReading::open(narrator, article);
    if (!reading)
        return reading.error();
    return LineScript(std::move(*reading));
}

std::optional<Line> LineScript::next() {
    if (complete_) {
        if (next_kept_ == kept_.size())
            return std::nullopt;
        return kept_[next_kept_++];
    }
    std::optional<Line> line = reading_.next();
    if (!keeps_)
        return line;
    if (!line) {
        complete_ = true;
        next_kept_ = kept_.size();
        return line;
    }
    kept_bytes_ += line->sentence.written.size();
    keeps_ = kept_bytes_ <= most_kept_bytes;
    if (keeps_)
        kept_.push_back(*line);
    else
        kept_ = {};
    return line;
}

void LineScript::rewind() {
    next_kept_ = 0;
    if (complete_)
        return;
    reading_ = beginning_;
    kept_.clear();
    kept_bytes_ = 0;
}

void Surveyor::add(const Line& line) {
    add_sound(said_, line);
    if (with_text_)
        add_text(said_, line);
    else if (line.sentence.kind == BlockKind::headline || line.sentence.kind == BlockKind::subhead)
        said_.add(line.sentence.written);  // a chapter's title
    names_.add(line);
    ++sentences_;
    words_ += line.utterance.tokens.size();
    for (GuessedName& name : guessed_names(line, article_->blocks[line.sentence.block])) {
        if (guessed_.size() == most_candidates)
            return;
        const auto [at, is_new] = places_.try_emplace(name.written, guessed_.size());
        if (is_new)
            guessed_.push_back(std::move(name));
        else if (name.is_certain)
            guessed_[at->second].is_certain = true;
    }
}

Survey Surveyor::found() const {
    Survey survey{said_.hex(), words_, sentences_, {}};
    for (const GuessedName& name : guessed_) {
        if (survey.guessed_names.size() < most_guessed_names &&
            (name.is_certain || names_.is_name(name.folded, name.language)))
            survey.guessed_names.push_back(name.written);
    }
    return survey;
}

Result<Survey> survey(LineScript& script, const Article& article, bool with_text,
                      const std::stop_token& stop) {
    script.keep();
    Surveyor surveyor(article, with_text);
    while (const auto line = script.next()) {
        if (stop.stop_requested())
            return Error{ErrorKind::interrupted, tr("interrupted")};
        surveyor.add(*line);
    }
    script.rewind();
    return surveyor.found();
}

}  // namespace aloud
