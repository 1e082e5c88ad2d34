// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/background_sink.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

namespace aloud {

namespace {

// Some ten seconds: enough to even out long and short sentences, half a megabyte.
constexpr std::size_t queue_samples = std::size_t{1} << 18U;

class BackgroundSink final : public AudioSink {
  public:
    explicit BackgroundSink(std::unique_ptr<AudioSink> sink)
        : sink_(std::move(sink)), thread_([this](const std::stop_token& stop) { work(stop); }) {}

    Result<void> write(const AudioChunk& chunk) override {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return waiting_samples_ < queue_samples || !outcome_; });
        if (!outcome_)
            return outcome_;
        waiting_samples_ += chunk.samples.size();
        queue_.push_back(chunk);
        changed_.notify_all();
        return {};
    }

    Result<void> finish() override {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return (queue_.empty() && !busy_) || !outcome_; });
        // The worker now waits for a chunk that never comes, so the sink is this thread's.
        return outcome_ ? sink_->finish() : outcome_;
    }

  private:
    void work(const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        while (changed_.wait(lock, stop, [this] { return !queue_.empty(); }) &&
               !stop.stop_requested() && outcome_) {
            const AudioChunk chunk = std::move(queue_.front());
            queue_.pop_front();
            busy_ = true;
            lock.unlock();
            Result<void> written = sink_->write(chunk);
            lock.lock();
            busy_ = false;
            waiting_samples_ -= chunk.samples.size();
            if (!written)
                outcome_ = std::move(written);
            changed_.notify_all();
        }
    }

    std::unique_ptr<AudioSink> sink_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<AudioChunk> queue_;
    std::size_t waiting_samples_ = 0;
    bool busy_ = false;
    Result<void> outcome_;
    std::jthread thread_;  // the last member: it stops before what it uses is gone
};

}  // namespace

std::unique_ptr<AudioSink> in_background(std::unique_ptr<AudioSink> sink) {
    return std::make_unique<BackgroundSink>(std::move(sink));
}

}  // namespace aloud
