// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/script.hpp"

#include "base/translate.hpp"
#include "pipeline/fingerprint.hpp"
#include "pipeline/remarks.hpp"

#include <unordered_set>
#include <utility>

namespace aloud {
namespace {

/// Eight times the text of a usual article; as lines it takes some four megabytes.
constexpr std::size_t most_kept_bytes = std::size_t{64} << 10U;
constexpr std::size_t most_guessed_names = 200;

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

/// Each name once.
class GuessedNames {
  public:
    void add(const std::vector<Remark>& remarks, const Language& language) {
        for (const Remark& remark : remarks) {
            const bool is_guess =
                remark.kind == RemarkKind::name && remark.certainty == Certainty::guess;
            if (!is_guess || names_.size() == most_guessed_names)
                continue;
            std::string name = without_possessive(remark.written, language);
            if (known_.insert(name).second)
                names_.push_back(std::move(name));
        }
    }

    std::vector<std::string> take() { return std::move(names_); }

  private:
    std::unordered_set<std::string> known_;
    std::vector<std::string> names_;
};

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

Result<Survey> survey(LineScript& script, const Article& article, bool with_text,
                      const std::stop_token& stop) {
    Survey found;
    Fingerprint said;
    NameSense names;
    while (const auto line = script.next()) {
        if (stop.stop_requested())
            return Error{ErrorKind::interrupted, tr("interrupted")};
        add_sound(said, *line);
        if (with_text)
            add_text(said, *line);
        else if (line->sentence.kind == BlockKind::headline ||
                 line->sentence.kind == BlockKind::subhead)
            said.add(line->sentence.written);  // a chapter's title
        names.add(*line);
        ++found.sentences;
        found.words += line->utterance.tokens.size();
    }
    found.said = said.hex();
    script.rewind();
    // Which words are names is known only when all have been seen.
    GuessedNames guessed;
    while (const auto line = script.next()) {
        if (stop.stop_requested())
            return Error{ErrorKind::interrupted, tr("interrupted")};
        guessed.add(remarks_on(*line, article.blocks[line->sentence.block], names),
                    line->sentence.language);
    }
    script.rewind();
    found.guessed_names = guessed.take();
    return found;
}

}  // namespace aloud
