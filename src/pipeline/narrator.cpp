// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/narrator.hpp"

#include "base/translate.hpp"
#include "normalise/normalise.hpp"
#include "pipeline/data_folder.hpp"
#include "split/split.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace aloud {
namespace {

// Makes the engine's voices about as loud as the presets are: -18 LUFS.
constexpr int plain_volume_percent = 140;

/// The preset's manner of reading: "newsreader" of "newsreader-en-gb".
std::string_view manner(const Voice& voice) {
    const std::size_t tail = voice.language.tag.size() + 1;
    const std::string_view name = voice.name;
    return name.size() > tail ? name.substr(0, name.size() - tail) : name;
}

bool speaks(const Language& voice, const Language& wanted) {
    // "en" is read by any English voice; "en-us" only by its own.
    return voice == wanted || (wanted.tag == wanted.primary() && voice.primary() == wanted.tag);
}

const Voice* find_preset(const std::vector<Voice>& presets, const Language& language,
                         std::string_view wanted_manner) {
    const auto fits = [&](const Voice& voice) {
        return speaks(voice.language, language) && manner(voice) == wanted_manner;
    };
    // British English is the default: it stands before American in the order of names.
    const auto found = std::find_if(presets.begin(), presets.end(), fits);
    return found == presets.end() ? nullptr : &*found;
}

const EngineVoiceInfo* find_engine_voice(const std::vector<EngineVoiceInfo>& voices,
                                         const Language& language) {
    const auto exact = std::find_if(voices.begin(), voices.end(),
                                    [&](const auto& voice) { return voice.language == language; });
    if (exact != voices.end())
        return &*exact;
    const auto kin = std::find_if(voices.begin(), voices.end(), [&](const auto& voice) {
        return voice.language.primary() == language.primary();
    });
    return kin == voices.end() ? nullptr : &*kin;
}

int pause_after(const Sentence& sentence, const Pauses& pauses) {
    if (sentence.kind == BlockKind::headline && sentence.ends_block)
        return pauses.headline_ms;
    if (sentence.kind == BlockKind::subhead && sentence.ends_block)
        return pauses.subhead_ms;
    return sentence.ends_block ? pauses.paragraph_ms : pauses.sentence_ms;
}

/// A faster reader pauses less, but less than proportionally: the pauses carry the structure.
Pauses scaled(Pauses pauses, int preset_rate_wpm, int rate_wpm) {
    const double factor = std::sqrt(static_cast<double>(preset_rate_wpm) / rate_wpm);
    for (int* pause :
         {&pauses.headline_ms, &pauses.subhead_ms, &pauses.paragraph_ms, &pauses.sentence_ms})
        *pause = static_cast<int>(std::lround(*pause * factor));
    return pauses;
}

Voice with_choices(Voice voice, const Settings& settings) {
    if (settings.rate_wpm) {
        voice.pauses = scaled(voice.pauses, voice.engine.rate_wpm, *settings.rate_wpm);
        voice.engine.rate_wpm = *settings.rate_wpm;
    }
    if (settings.pitch_percent)
        voice.engine.pitch_percent = *settings.pitch_percent;
    if (settings.volume_percent)
        voice.engine.volume_percent = voice.engine.volume_percent * *settings.volume_percent / 100;
    return voice;
}

/// In the order of precedence.
std::vector<std::filesystem::path> lexicons_in_use(const std::filesystem::path& data_folder,
                                                   const Settings& settings) {
    std::vector<std::filesystem::path> files = settings.lexicons;
    const auto append = [&files](const std::vector<std::filesystem::path>& more) {
        files.insert(files.end(), more.begin(), more.end());
    };
    append(lexicon_files(user_data_folder() / "lexicon"));
    append(settings.site_lexicons);
    append(lexicon_files(data_folder / "lexicon"));
    return files;
}

}  // namespace

Result<Narrator> Narrator::create(
    const std::filesystem::path& data_folder, const Settings& settings,
    std::function<Result<std::vector<EngineVoiceInfo>>()> engine_voices) {
    auto narrator = without_lexicons(data_folder, settings, std::move(engine_voices));
    if (!narrator)
        return narrator;
    auto lexicon =
        load_lexicon(lexicons_in_use(data_folder, settings), compiled_lexicon_file(data_folder));
    if (!lexicon)
        return lexicon.error();
    narrator->lexicon_ = std::move(*lexicon);
    return narrator;
}

Result<Narrator> Narrator::without_lexicons(
    const std::filesystem::path& data_folder, const Settings& settings,
    std::function<Result<std::vector<EngineVoiceInfo>>()> engine_voices) {
    Narrator narrator;
    narrator.settings_ = settings;
    narrator.engine_voices_ = std::move(engine_voices);
    auto presets = load_voices(data_folder / "voices");
    if (!presets)
        return presets.error();
    narrator.presets_ = std::move(*presets);
    return narrator;
}

Result<Voice> Narrator::voice_for(const Language& language) const {
    std::string_view wanted_manner = "newsreader";
    if (!settings_.voice.empty()) {
        const auto named = std::find_if(presets_.begin(), presets_.end(), [&](const Voice& voice) {
            return voice.name == settings_.voice;
        });
        if (named != presets_.end()) {
            if (named->language.primary() == language.primary())
                return with_choices(*named, settings_);
            wanted_manner = manner(*named);
        }
    }
    if (const Voice* preset = find_preset(presets_, language, wanted_manner))
        return with_choices(*preset, settings_);

    const auto offered = engine_voices_();
    if (!offered)
        return offered.error();
    const EngineVoiceInfo* plain = find_engine_voice(*offered, language);
    if (plain == nullptr) {
        return Error{ErrorKind::usage,
                     tr("no voice speaks '{}'; `aloud voices` lists what there is", language.tag)};
    }
    Voice voice;
    voice.name = plain->id;
    voice.description = plain->name;
    voice.language = plain->language;
    voice.engine.id = plain->id;
    voice.engine.volume_percent = plain_volume_percent;
    return with_choices(voice, settings_);
}

Language Narrator::language_of(const Article& article) const {
    if (settings_.language.known())
        return settings_.language;
    Language detected = detect_language(article);
    for (const Voice& preset : presets_) {
        // A chosen American voice reads English as American.
        if (preset.name == settings_.voice && preset.language.primary() == detected.primary())
            return preset.language;
    }
    return detected;
}

Line Narrator::line_for(Sentence sentence, const Voice& article_voice) const {
    Voice voice = article_voice;
    if (sentence.language.primary() != article_voice.language.primary()) {
        if (const auto other = voice_for(sentence.language))
            voice = *other;
        else
            sentence.language = article_voice.language;
    }
    const int pause_ms = pause_after(sentence, article_voice.pauses);
    Sentence spelled = spell_out(std::move(sentence), settings_.emoji);
    Utterance utterance = pronounce(spelled, lexicon_, voice);
    return {std::move(spelled), std::move(utterance), pause_ms};
}

ArticleReading::ArticleReading(const Narrator& narrator, const Article& article, Language language,
                               Voice voice)
    : narrator_(&narrator),
      article_(&article),
      language_(std::move(language)),
      voice_(std::move(voice)) {}

Result<ArticleReading> ArticleReading::open(const Narrator& narrator, const Article& article) {
    Language language = narrator.language_of(article);
    auto voice = narrator.voice_for(language);
    if (!voice)
        return voice.error();
    return ArticleReading(narrator, article, std::move(language), std::move(*voice));
}

std::optional<Line> ArticleReading::next() {
    while (next_sentence_ == sentences_.size()) {
        if (next_block_ == article_->blocks.size())
            return std::nullopt;
        sentences_ = split_block(article_->blocks[next_block_], next_block_, language_);
        ++next_block_;
        next_sentence_ = 0;
    }
    return narrator_->line_for(std::move(sentences_[next_sentence_++]), voice_);
}

}  // namespace aloud
