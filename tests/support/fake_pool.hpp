// SPDX-License-Identifier: GPL-3.0-or-later

// A pool without processes: each token sounds for as many samples as its word has bytes.
#pragma once

#include "deliver/deliver.hpp"
#include "synthesise/synthesise.hpp"

#include <deque>
#include <string>

namespace aloud {

class FakePool : public Pool {
  public:
    std::size_t room = 3;
    std::string unspeakable;  ///< an utterance with this word fails
    std::size_t most_pending = 0;

    [[nodiscard]] bool has_room() const override { return queue_.size() < room; }
    [[nodiscard]] std::size_t pending() const override { return queue_.size(); }

    void submit(Utterance utterance) override {
        queue_.push_back(std::move(utterance));
        most_pending = std::max(most_pending, queue_.size());
    }

    bool ready() override { return !queue_.empty(); }

    Result<Speech> next() override {
        const Utterance utterance = std::move(queue_.front());
        queue_.pop_front();
        Speech speech;
        for (const Token& token : utterance.tokens) {
            if (token.word == unspeakable)
                return Error{ErrorKind::synthesis, "cannot say '" + token.word + "'"};
            const auto first = static_cast<std::int64_t>(speech.audio.samples.size());
            speech.audio.samples.insert(speech.audio.samples.end(), token.word.size(), 100);
            speech.words.push_back(
                {token.source, first, static_cast<std::int64_t>(speech.audio.samples.size())});
        }
        return speech;
    }

    Result<std::string> transcribe(const Utterance&) override { return std::string("ipa"); }
    std::vector<Result<std::vector<TokenSound>>> sound_out(
        std::vector<Utterance> utterances) override {
        std::vector<Result<std::vector<TokenSound>>> sounds;
        for (const Utterance& utterance : utterances) {
            std::vector<TokenSound> said;
            for (const Token& token : utterance.tokens)
                said.push_back({token.phonemes, token.word});
            sounds.emplace_back(std::move(said));
        }
        return sounds;
    }
    Result<std::vector<EngineVoiceInfo>> voices() override {
        return std::vector<EngineVoiceInfo>{{"roa/fr", "French", {"fr"}}};
    }

  private:
    std::deque<Utterance> queue_;
};

class MemorySink : public AudioSink {
  public:
    std::vector<std::int16_t> samples;
    std::size_t capacity = 1U << 24U;

    Result<void> write(const AudioChunk& chunk) override {
        if (samples.size() + chunk.samples.size() > capacity)
            return Error{ErrorKind::output, "full"};
        samples.insert(samples.end(), chunk.samples.begin(), chunk.samples.end());
        return {};
    }
    Result<void> finish() override { return {}; }
};

}  // namespace aloud
