// SPDX-License-Identifier: GPL-3.0-or-later

// Narrator: the voices and lexicons in use, and which voice reads which language. It turns an
// article into lines, lazily: the first sentence can sound while the rest is still text.
#pragma once

#include "base/result.hpp"
#include "model/article.hpp"
#include "model/sentence.hpp"
#include "model/utterance.hpp"
#include "model/voice.hpp"
#include "pipeline/block_file.hpp"
#include "pipeline/settings.hpp"
#include "pronounce/pronounce.hpp"
#include "synthesise/synthesise.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace aloud {

/// One sentence ready to be said, and the silence after it.
struct Line {
    Sentence sentence;
    Utterance utterance;
    int pause_ms = 0;
};

class Narrator {
  public:
    /// Loads presets and lexicons, and settles the voice for `settings.language` when that is
    /// known. `engine_voices` is asked for eSpeak NG's own voices when no preset speaks a language.
    static Result<Narrator> create(
        const std::filesystem::path& data_folder, const Settings& settings,
        std::function<Result<std::vector<EngineVoiceInfo>>()> engine_voices);

    /// The same with an empty lexicon.
    static Result<Narrator> without_lexicons(
        const std::filesystem::path& data_folder, const Settings& settings,
        std::function<Result<std::vector<EngineVoiceInfo>>()> engine_voices);

    /// The voice that reads `language`, with the user's rate, pitch and volume.
    [[nodiscard]] Result<Voice> voice_for(const Language& language) const;

    /// The language to read the article in: the user's choice, else detected.
    [[nodiscard]] Language language_of(const Article& article) const;

    /// What `sentence` sounds like, in the article's voice or, when it is in another language, in a
    /// voice of that language; a language that nobody speaks is left to the article's voice.
    [[nodiscard]] Line line_for(Sentence sentence, const Voice& article_voice) const;

    [[nodiscard]] const std::vector<Voice>& presets() const { return presets_; }
    [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }

  private:
    Narrator() = default;

    Settings settings_;
    std::vector<Voice> presets_;
    Lexicon lexicon_;
    std::function<Result<std::vector<EngineVoiceInfo>>()> engine_voices_;
};

/// An article's lines, one after the other.
class ArticleReading {
  public:
    /// Both must outlive the reading. Fails when no voice speaks the article's language.
    static Result<ArticleReading> open(const Narrator& narrator, const Article& article);

    /// The next line; nothing after the last, or when the article cannot be read on.
    std::optional<Line> next();
    /// Fails when there is no next line because the article cannot be read on.
    [[nodiscard]] const Result<void>& state() const { return state_; }

    [[nodiscard]] const Voice& voice() const { return voice_; }
    [[nodiscard]] const Language& language() const { return language_; }

  private:
    ArticleReading(const Narrator& narrator, const Article& article, Language language,
                   Voice voice);

    const Narrator* narrator_;
    BlockReader blocks_;
    Result<void> state_;
    Language language_;
    Voice voice_;
    std::size_t next_block_ = 0;
    std::vector<Sentence> sentences_;  ///< of the block before next_block_
    std::size_t next_sentence_ = 0;
};

}  // namespace aloud
