// SPDX-License-Identifier: GPL-3.0-or-later

// A speaker whose clock the test turns: what is offered is heard when hear() says so.
#pragma once

#include "deliver/deliver.hpp"

#include <algorithm>
#include <vector>

namespace aloud::test {

class FakeSpeaker : public Speaker {
  public:
    std::size_t room = 30000;
    std::vector<std::int16_t> heard;  ///< all of it, over flushes
    int flushes = 0;
    bool paused = false;
    bool gone = false;
    float volume = 1;

    Result<std::size_t> offer(std::span<const std::int16_t> samples) override {
        if (gone)
            return Error{ErrorKind::output, "the audio device went away"};
        const std::size_t count = std::min(room - waiting_.size(), samples.size());
        waiting_.insert(waiting_.end(), samples.begin(),
                        samples.begin() + static_cast<std::ptrdiff_t>(count));
        return count;
    }
    void hear(std::size_t samples) {
        if (paused)
            return;
        const auto count = static_cast<std::ptrdiff_t>(std::min(samples, waiting_.size()));
        heard.insert(heard.end(), waiting_.begin(), waiting_.begin() + count);
        waiting_.erase(waiting_.begin(), waiting_.begin() + count);
        played_ += count;
    }
    void flush() override {
        ++flushes;
        waiting_.clear();
        played_ = 0;
    }
    Result<void> write(const AudioChunk& chunk) override {
        const auto taken = offer(chunk.samples);
        return taken ? Result<void>() : taken.error();
    }
    Result<void> finish() override { return {}; }
    [[nodiscard]] bool drained() const override { return waiting_.empty(); }
    void set_volume(float factor) override { volume = factor; }
    void pause() override { paused = true; }
    void resume() override { paused = false; }
    void stop() override { gone = true; }
    [[nodiscard]] std::int64_t played() const override { return played_; }

  private:
    std::vector<std::int16_t> waiting_;
    std::int64_t played_ = 0;
};

}  // namespace aloud::test
