// SPDX-License-Identifier: GPL-3.0-or-later

// narrate: the one loop that joins the stages. Lines go to the workers as long as they have room,
// and their speech to the sink in order, with exact pauses between.
#pragma once

#include "base/result.hpp"
#include "deliver/deliver.hpp"
#include "model/speech.hpp"
#include "pipeline/narrator.hpp"
#include "synthesise/synthesise.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <string>

namespace aloud {

struct NarrateOptions {
    std::stop_token stop;  ///< ends between two sentences with an error of kind interrupted
    std::function<void(const Line&)> on_line = {};  ///< a sentence goes to the sink; may be empty
    /// It went, and its words are heard from this sample on; may be empty.
    std::function<Result<void>(const Line&, const Speech&, std::int64_t)> on_spoken = {};
    std::function<void(const std::string&)> on_problem =
        {};  ///< a sentence could not be said; may be empty
    std::function<void(const std::string&)> on_warning =
        {};  ///< something is said otherwise than it should be; may be empty
};

struct Narration {
    std::int64_t samples = 0;
    int sample_rate_hz = 22050;
    int sentences = 0;
    int words = 0;
    int failed_sentences = 0;  ///< replaced by silence
};

/// Tells of lexicon entries that cannot be said, of each once.
class EntryProblems {
  public:
    void tell(const Utterance& utterance,
              const std::function<void(const std::string&)>& on_warning);

  private:
    std::set<std::string> told_;
};

/// Gives the next line, nothing after the last; an error ends the narration.
using LineSource = std::function<Result<std::optional<Line>>()>;

/// Says all lines. Does not finish() the sink.
Result<Narration> narrate(const LineSource& lines, Pool& pool, AudioSink& sink,
                          const NarrateOptions& options);
Result<Narration> narrate(ArticleReading& reading, Pool& pool, AudioSink& sink,
                          const NarrateOptions& options);

}  // namespace aloud
