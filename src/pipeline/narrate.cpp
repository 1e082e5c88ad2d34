// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/narrate.hpp"

#include "base/translate.hpp"

#include <deque>
#include <iterator>
#include <optional>
#include <utility>

namespace aloud {
namespace {

constexpr int failed_sentence_ms = 500;

std::int64_t samples_in(int milliseconds, int sample_rate_hz) {
    return static_cast<std::int64_t>(milliseconds) * sample_rate_hz / 1000;
}

AudioChunk silence(int milliseconds, int sample_rate_hz) {
    return {sample_rate_hz, std::vector<std::int16_t>(static_cast<std::size_t>(
                                samples_in(milliseconds, sample_rate_hz)))};
}

/// Lines under way, oldest first, kept in step with the pool's queue.
class Window {
  public:
    Window(const LineSource& source, Pool& pool) : source_(source), pool_(pool) {}

    void fill() {
        while (!at_end_ && pool_.has_room()) {
            std::optional<Line> line = source_();
            if (!line) {
                at_end_ = true;
                return;
            }
            pool_.submit(line->utterance);
            lines_.push_back(std::move(*line));
        }
    }

    [[nodiscard]] bool empty() const { return lines_.empty(); }

    Line take() {
        Line line = std::move(lines_.front());
        lines_.pop_front();
        return line;
    }

  private:
    const LineSource& source_;
    Pool& pool_;
    std::deque<Line> lines_;
    bool at_end_ = false;
};

/// What is heard of a line: its speech, or silence in its place when it could not be said.
Result<Speech> sound_of(Result<Speech> speech, Narration& narration,
                        const NarrateOptions& options) {
    ++narration.sentences;
    if (speech) {
        if (!speech->warning.empty() && options.on_warning)
            options.on_warning(speech->warning);
        narration.sample_rate_hz = speech->audio.sample_rate_hz;
        narration.words += static_cast<int>(speech->words.size());
        return speech;
    }
    if (speech.error().kind != ErrorKind::synthesis)
        return speech.error();
    ++narration.failed_sentences;
    if (options.on_problem)
        options.on_problem(speech.error().message);
    return Speech{silence(failed_sentence_ms, narration.sample_rate_hz), {}};
}

/// Writes a line's sound and the pause after it, and says when it is heard.
Result<void> deliver_line(const Line& line, const Speech& speech, AudioSink& sink,
                          Narration& narration, const NarrateOptions& options) {
    const AudioChunk pause = silence(line.pause_ms, narration.sample_rate_hz);
    const std::int64_t begin = narration.samples;
    for (const AudioChunk* chunk : {&speech.audio, &pause}) {
        if (auto written = sink.write(*chunk); !written)
            return written;
        narration.samples += std::ssize(chunk->samples);
    }
    if (options.on_spoken && !speech.audio.samples.empty())
        return options.on_spoken(line, speech, begin);
    return {};
}

}  // namespace

void EntryProblems::tell(const Utterance& utterance,
                         const std::function<void(const std::string&)>& on_warning) {
    for (const Token& token : utterance.tokens) {
        const std::string& problem = token.decision.problem;
        if (!problem.empty() && on_warning && told_.insert(problem).second)
            on_warning(problem);
    }
}

Result<Narration> narrate(const LineSource& lines, Pool& pool, AudioSink& sink,
                          const NarrateOptions& options) {
    Narration narration;
    Window window(lines, pool);
    EntryProblems entry_problems;
    for (window.fill(); !window.empty(); window.fill()) {
        if (options.stop.stop_requested())
            return Error{ErrorKind::interrupted, tr("interrupted")};
        const Line line = window.take();
        entry_problems.tell(line.utterance, options.on_warning);
        const auto speech = sound_of(pool.next(), narration, options);
        if (!speech)
            return speech.error();
        if (options.on_line)
            options.on_line(line);
        if (auto delivered = deliver_line(line, *speech, sink, narration, options); !delivered)
            return delivered.error();
    }
    return narration;
}

Result<Narration> narrate(ArticleReading& reading, Pool& pool, AudioSink& sink,
                          const NarrateOptions& options) {
    return narrate([&reading] { return reading.next(); }, pool, sink, options);
}

}  // namespace aloud
