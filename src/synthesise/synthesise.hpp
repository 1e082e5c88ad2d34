// SPDX-License-Identifier: GPL-3.0-or-later

// synthesise: utterances become speech. eSpeak NG is global state, so it lives in worker processes;
// the pool hands utterances out and gives the speech back in order. Speech is a function of its
// utterance alone: neither the number of workers nor what was said before changes a sample.
#pragma once

#include "base/result.hpp"
#include "model/speech.hpp"
#include "model/utterance.hpp"
#include "model/voice.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace aloud {

/// Something that can say an utterance.
class Engine {
  public:
    virtual ~Engine() = default;
    Engine() = default;
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Speech without leading or trailing silence. An error of kind synthesis names what was not
    /// said.
    virtual Result<Speech> speak(const Utterance& utterance) = 0;
    /// What would be said, in IPA: words separated by spaces, stress marks before the vowel.
    virtual Result<std::string> transcribe(const Utterance& utterance) = 0;
};

/// What the engine makes of one token when it says nothing else.
struct TokenSound {
    std::string mnemonics;  ///< eSpeak NG's own, separated by |, words by spaces
    std::string ipa;

    friend bool operator==(const TokenSound&, const TokenSound&) = default;
};

/// A voice that eSpeak NG offers.
struct EngineVoiceInfo {
    std::string id;  ///< what EngineVoice::id takes: "gmw/en"
    std::string name;
    Language language;

    friend bool operator==(const EngineVoiceInfo&, const EngineVoiceInfo&) = default;
};

struct PoolOptions {
    int workers = 1;
    /// A program that runs worker_main(), with its arguments; empty: copies of this process, which
    /// must not have used eSpeak NG itself.
    std::vector<std::string> worker_command = {};
};

/// Worker processes around a bounded queue; stops them when it goes.
/// All members may be called from one thread at a time.
class Pool {
  public:
    virtual ~Pool() = default;
    Pool() = default;
    Pool(const Pool&) = delete;
    Pool& operator=(const Pool&) = delete;

    /// Whether submit() would not block.
    [[nodiscard]] virtual bool has_room() const = 0;
    /// How many utterances were submitted whose speech was not yet taken.
    [[nodiscard]] virtual std::size_t pending() const = 0;
    virtual void submit(Utterance utterance) = 0;
    /// Whether next() would not wait; sees to the workers without waiting itself.
    virtual bool ready() = 0;
    /// The speech of the oldest utterance pending; waits for it. A worker that died or hung is
    /// replaced and the utterance tried again, then in a plainer form; an error when it cannot be
    /// said at all.
    virtual Result<Speech> next() = 0;
    /// IPA of the utterance; independent of the queue.
    virtual Result<std::string> transcribe(const Utterance& utterance) = 0;
    /// An answer for each utterance, with an element for each of its tokens; all workers take part.
    /// Not tried in plainer form. Independent of the queue.
    virtual std::vector<Result<std::vector<TokenSound>>> sound_out(
        std::vector<Utterance> utterances) = 0;
    virtual Result<std::vector<EngineVoiceInfo>> voices() = 0;
};

Result<std::unique_ptr<Pool>> start_pool(const PoolOptions& options);

/// The worker: speaks the pool's protocol on standard input and output until the input ends.
/// Returns the process's exit code.
int worker_main();

/// The presets in a folder's *.toml files, ordered by name. An error names file and line.
Result<std::vector<Voice>> load_voices(const std::filesystem::path& folder);

/// How many CPUs this process may use: its affinity mask and cgroup quota.
int available_cpus();

/// eSpeak NG's version and the folder of its data, for --version.
std::string engine_version();

}  // namespace aloud
