// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/espeak.hpp"

#include "base/translate.hpp"
#include "synthesise/emission.hpp"
#include "synthesise/excerpt.hpp"
#include "synthesise/isolation.hpp"
#include "synthesise/library_state.hpp"
#include "synthesise/phoneme_tables.hpp"
#include "synthesise/stretch.hpp"
#include "synthesise/timing.hpp"
#include "text/unicode.hpp"

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <utility>

namespace aloud {
namespace {

// The samples depend on it beyond a second, so it is a constant.
constexpr int buffer_ms = 200;
// The engine's own way above this gives positions that run backwards.
constexpr int fastest_native_wpm = 449;
constexpr int slowest_wpm = 80;
constexpr int fastest_wpm = 1000;
constexpr int normal_wpm = 175;
// The engine compresses what would be too loud; above this it distorts.
constexpr int loudest_percent = 400;
constexpr std::int64_t longest_audio_s = 300;

struct Recording {
    std::vector<std::int16_t> samples;
    std::vector<Onset> onsets;
    const Emission* emission = nullptr;
    std::size_t emission_begin = 0;  ///< in samples
    std::size_t sample_limit = 0;
    bool too_long = false;
};

void note_onset(Recording& recording, const espeak_EVENT& event) {
    if (event.type != espeakEVENT_WORD || event.text_position < 1)
        return;
    const auto code_point = static_cast<std::size_t>(event.text_position) - 1;
    if (const auto token = token_at(*recording.emission, code_point))
        recording.onsets.push_back(
            {*token, static_cast<std::int64_t>(recording.emission_begin) + event.sample});
}

int record(short* samples, int count, espeak_EVENT* events) {
    auto* recording = static_cast<Recording*>(events->user_data);
    if (recording == nullptr)
        return 0;
    if (samples != nullptr && count > 0)
        recording->samples.insert(recording->samples.end(), samples, samples + count);
    for (const espeak_EVENT* event = events; event->type != espeakEVENT_LIST_TERMINATED; ++event)
        note_onset(*recording, *event);
    recording->too_long = recording->samples.size() > recording->sample_limit;
    return recording->too_long ? 1 : 0;
}

Result<void> check_ranges(const EngineVoice& voice) {
    struct Range {
        const char* what;
        int value;
        int low;
        int high;
    };
    const std::array<Range, 4> ranges = {{{"rate", voice.rate_wpm, slowest_wpm, fastest_wpm},
                                          {"pitch", voice.pitch_percent, 0, 99},
                                          {"pitch range", voice.range_percent, 0, 100},
                                          {"volume", voice.volume_percent, 0, loudest_percent}}};
    for (const Range& range : ranges) {
        if (range.value < range.low || range.value > range.high)
            return Error{ErrorKind::usage, tr("{} {} is not between {} and {}", range.what,
                                              range.value, range.low, range.high)};
    }
    return {};
}

/// The library pastes the id into a path.
bool is_safe_id(std::string_view id) {
    const bool has_only_name_characters = std::all_of(id.begin(), id.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' ||
               c == '/' || c == '+';
    });
    return !id.empty() && id.front() != '/' && has_only_name_characters;
}

std::filesystem::path data_folder() {
    const char* path = nullptr;
    espeak_Info(&path);
    return path == nullptr ? std::filesystem::path() : std::filesystem::path(path);
}

/// The library takes a variant that does not exist for none.
bool has_variant(std::string_view id) {
    const std::size_t plus = id.find('+');
    if (plus == std::string_view::npos)
        return true;
    std::error_code ignored;
    return std::filesystem::is_regular_file(data_folder() / "voices" / "!v" / id.substr(plus + 1),
                                            ignored);
}

/// What a voice file says after a keyword, in its first line that has it.
std::string voice_attribute(const std::filesystem::path& file, std::string_view keyword) {
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with(keyword) || line.size() == keyword.size() ||
            line[keyword.size()] != ' ')
            continue;
        const std::string_view value = trim(std::string_view(line).substr(keyword.size()));
        return std::string(value.substr(0, value.find_first_of(" \t")));
    }
    return {};
}

/// Tables are called as the voice file says, else after the file itself: "gmw/en-US" has "phonemes
/// en-us", "roa/fr-BE" has none and takes "fr".
OwnTable own_table(std::string_view id) {
    const std::string file_id(id.substr(0, id.find('+')));
    const std::filesystem::path file = data_folder() / "lang" / file_id;
    std::string name = voice_attribute(file, "phonemes");
    if (name.empty()) {
        name = file.filename().string();
        name.resize(std::min(name.size(), name.find('-')));
    }
    return {Language{to_lower(voice_attribute(file, "language"))}, to_upper(name)};
}

/// eSpeak's output with its "(en)" marks, pauses and double spaces taken out.
std::string tidy_phonemes(std::string_view phonemes) {
    std::string tidy;
    bool in_mark = false;
    for (const char c : phonemes) {
        in_mark = (in_mark || c == '(') && c != ')';
        if (in_mark || c == ')' || c == '_')
            continue;
        const bool is_blank = c == ' ' || c == '\n';
        if (!is_blank)
            tidy += c;
        else if (!tidy.empty() && tidy.back() != ' ')
            tidy += ' ';
    }
    return std::string(trim(tidy));
}

class LibraryEngine final : public Espeak {
  public:
    explicit LibraryEngine(int sample_rate_hz) : sample_rate_hz_(sample_rate_hz) {}

    Result<void> prepare(const EngineVoice& voice) override {
        rewind();
        if (voice == current_)
            return {};
        Result<void> changed = set_voice(voice);
        if (state_)
            state_->save();
        return changed;
    }

    [[nodiscard]] bool can_rewind(const Utterance& utterance) const override {
        return state_.has_value() && !needs_own_process(utterance, own_.language);
    }

    void rewind() override {
        if (state_ && spoken_)
            state_->restore();
        spoken_ = false;
    }

    Result<Speech> speak(const Utterance& utterance) override {
        if (Result<void> prepared = prepare(utterance.voice); !prepared)
            return prepared.error();
        spoken_ = true;
        const Utterance complete = transcribe_foreign(utterance);
        Recording recording;
        recording.sample_limit = static_cast<std::size_t>(longest_audio_s * sample_rate_hz_);
        for (const Emission& emission : compose_emissions(complete, own_))
            say(emission, recording);
        if (recording.too_long)
            return Error{ErrorKind::synthesis, tr("'{}' takes more than {} minutes to say",
                                                  excerpt(utterance), longest_audio_s / 60)};
        return finish(utterance, std::move(recording));
    }

    Result<std::string> transcribe(const Utterance& utterance) override {
        if (Result<void> prepared = prepare(utterance.voice); !prepared)
            return prepared.error();
        spoken_ = true;
        return ipa_of(transcribe_foreign(utterance));
    }

    Result<std::vector<TokenSound>> sound_out(const Utterance& utterance) override {
        if (Result<void> prepared = prepare(utterance.voice); !prepared)
            return prepared.error();
        spoken_ = true;
        const Utterance complete = transcribe_foreign(utterance);
        std::vector<TokenSound> sounds;
        Utterance alone{utterance.voice, utterance.language, {}};
        for (const Token& token : complete.tokens) {
            alone.tokens = {token};
            sounds.push_back({said(alone, separated), ipa_of(alone)});
        }
        return sounds;
    }

    std::vector<EngineVoiceInfo> voices() override {
        std::vector<EngineVoiceInfo> voices;
        for (const espeak_VOICE** voice = espeak_ListVoices(nullptr); *voice != nullptr; ++voice) {
            // The first byte of `languages` is a priority.
            const char* language = (*voice)->languages;
            voices.push_back({(*voice)->identifier, (*voice)->name,
                              Language{language == nullptr || *language == 0 ? "" : language + 1}});
        }
        return voices;
    }

  private:
    /// The separator goes into the mode's second byte.
    static constexpr int separated = '|' << 8;

    /// What eSpeak calls the phonemes of a complete utterance.
    [[nodiscard]] std::string said(const Utterance& utterance, int mode) const {
        std::string all;
        for (const Emission& emission : compose_emissions(utterance, own_))
            all += phonemes(emission.text, emission.has_phonemes, mode) + ' ';
        return tidy_phonemes(all);
    }

    [[nodiscard]] std::string ipa_of(const Utterance& utterance) const {
        std::string ipa = said(utterance, espeakPHONEMES_IPA);
        // the Russian table has no IPA for its fronted u
        constexpr std::string_view fronted = "u\"";
        for (std::size_t at = ipa.find(fronted); at != std::string::npos; at = ipa.find(fronted))
            ipa.replace(at, fronted.size(), "ʉ");
        return ipa;
    }

    Result<void> set_voice(const EngineVoice& voice) {
        if (Result<void> checked = check_ranges(voice); !checked)
            return checked;
        if (!is_safe_id(voice.id) || !has_variant(voice.id) ||
            espeak_SetVoiceByName(voice.id.c_str()) != EE_OK) {
            current_ = {};
            current_.id.clear();
            return Error{ErrorKind::usage, tr("eSpeak NG has no voice '{}'", voice.id)};
        }
        // A voice change spoils the rate of the one before: all are set again.
        espeak_SetParameter(espeakRATE, std::min(voice.rate_wpm, fastest_native_wpm), 0);
        espeak_SetParameter(espeakPITCH, voice.pitch_percent, 0);
        espeak_SetParameter(espeakRANGE, voice.range_percent, 0);
        espeak_SetParameter(espeakVOLUME, voice.volume_percent, 0);
        current_ = voice;
        own_ = own_table(voice.id);
        // The wave generator frees its old voice at the next call, which must not be one that is
        // undone.
        espeak_Synth("", 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, nullptr);
        return {};
    }

    void say(const Emission& emission, Recording& recording) const {
        if (recording.too_long)
            return;
        recording.emission = &emission;
        recording.emission_begin = recording.samples.size();
        const unsigned flags = espeakCHARS_UTF8 | (emission.has_phonemes ? espeakPHONEMES : 0U);
        espeak_Synth(emission.text.c_str(), emission.text.size() + 1, 0, POS_CHARACTER, 0, flags,
                     nullptr, &recording);
        if (emission.pause_after_ms > 0)
            pause(emission.pause_after_ms, recording);
    }

    /// A clause cut in two ends with a short silence of the engine's own; ours takes its place.
    void pause(int ms, Recording& recording) const {
        while (recording.samples.size() > recording.emission_begin && recording.samples.back() == 0)
            recording.samples.pop_back();
        const int rate = std::min(current_.rate_wpm, fastest_native_wpm);
        const int length = sample_rate_hz_ * ms / 1000 * normal_wpm / rate;
        recording.samples.resize(recording.samples.size() + static_cast<std::size_t>(length));
    }

    [[nodiscard]] Result<Speech> finish(const Utterance& utterance, Recording recording) const {
        Speech speech{{sample_rate_hz_, std::move(recording.samples)}, {}};
        const std::int64_t lead = trim_silence(speech.audio);
        double scale = 1.0;
        if (utterance.voice.rate_wpm > fastest_native_wpm && !speech.audio.samples.empty()) {
            const auto native = static_cast<double>(speech.audio.samples.size());
            speech.audio =
                stretch(speech.audio, double(utterance.voice.rate_wpm) / fastest_native_wpm);
            scale = static_cast<double>(speech.audio.samples.size()) / native;
        }
        for (Onset& onset : recording.onsets) {
            const std::int64_t trimmed = std::max<std::int64_t>(onset.sample - lead, 0);
            onset.sample = static_cast<std::int64_t>(static_cast<double>(trimmed) * scale);
        }
        speech.words =
            place_words(utterance.tokens, recording.onsets, std::ssize(speech.audio.samples));
        return speech;
    }

    /// Gives tokens of other languages the phonemes that their language's voice has for them.
    Utterance transcribe_foreign(const Utterance& utterance) {
        Utterance complete = utterance;
        bool voice_changed = false;
        for (Token& token : complete.tokens) {
            const EnginePhonemeTable* table = find_phoneme_table(token.language);
            if (!token.phonemes.empty() || table == nullptr ||
                token.language.primary() == own_.language.primary())
                continue;
            if (espeak_SetVoiceByName(std::string(table->voice).c_str()) != EE_OK)
                continue;
            voice_changed = true;
            std::string mnemonics = phonemes(clean_text(token.word), false, separated);
            // A mark inside: the foreign voice left part of the word to yet another.
            if (mnemonics.find('(') == std::string::npos)
                token.phonemes = tidy_phonemes(mnemonics);
        }
        if (voice_changed) {
            const EngineVoice voice = std::exchange(current_, {"", 0, 0, 0, 0});
            (void)set_voice(voice).ok();
        }
        return complete;
    }

    /// All clauses of a text, a line each.
    static std::string phonemes(const std::string& text, bool has_phonemes, int mode) {
        // Only a call of espeak_Synth decides whether brackets are phonemes.
        const unsigned flags = espeakCHARS_UTF8 | (has_phonemes ? espeakPHONEMES : 0U);
        espeak_Synth("", 1, 0, POS_CHARACTER, 0, flags, nullptr, nullptr);
        std::string all;
        const void* rest = text.c_str();
        while (rest != nullptr) {
            const char* clause = espeak_TextToPhonemes(&rest, static_cast<int>(flags), mode);
            if (clause != nullptr)
                all.append(clause).append("\n");
        }
        return all;
    }

    int sample_rate_hz_;
    EngineVoice current_{"", 0, 0, 0, 0};
    OwnTable own_;
    bool spoken_ = false;
    std::optional<LibraryState> state_ = LibraryState::of("libespeak-ng.so");
};

}  // namespace

Result<std::unique_ptr<Espeak>> start_espeak() {
    const int sample_rate_hz =
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, buffer_ms, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (sample_rate_hz <= 0)
        return Error{ErrorKind::synthesis, tr("eSpeak NG does not start; are its data installed")};
    espeak_SetSynthCallback(record);
    return std::unique_ptr<Espeak>(std::make_unique<LibraryEngine>(sample_rate_hz));
}

std::string engine_version() {
    espeak_ng_InitializePath(nullptr);
    const char* path = nullptr;
    const char* version = espeak_Info(&path);
    return fmt::format("eSpeak NG {}, data in {}", version, path == nullptr ? "" : path);
}

}  // namespace aloud
