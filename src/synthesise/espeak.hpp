// SPDX-License-Identifier: GPL-3.0-or-later

// eSpeak NG in this process. The library is global state that no call resets: whoever wants the
// same speech for the same utterance starts the engine once, forks, and speaks one utterance per
// child.
#pragma once

#include "base/result.hpp"
#include "synthesise/synthesise.hpp"

#include <memory>
#include <string>
#include <vector>

namespace aloud {

class Espeak : public Engine {
  public:
    /// Sets the voice that the next utterances are likely to want; what is said does not depend on
    /// it.
    virtual Result<void> prepare(const EngineVoice& voice) = 0;
    virtual std::vector<EngineVoiceInfo> voices() = 0;
    /// Each token said alone.
    virtual Result<std::vector<TokenSound>> sound_out(const Utterance& utterance) = 0;
    /// Whether rewind() would undo all that speaking the utterance does.
    [[nodiscard]] virtual bool can_rewind(const Utterance& utterance) const = 0;
    /// Sets the engine back to when its voice was prepared.
    virtual void rewind() = 0;
};

/// At most once in a process, which must leave by _exit(): the library hangs when it is shut down.
Result<std::unique_ptr<Espeak>> start_espeak();

}  // namespace aloud
