// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/background_encoder.hpp"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>

namespace aloud {

namespace {

// Some ten seconds: enough to even out long and short sentences, half a megabyte.
constexpr std::size_t queue_samples = std::size_t{1} << 18U;

class BackgroundEncoder final : public Encoder {
  public:
    explicit BackgroundEncoder(std::unique_ptr<Encoder> encoder)
        : encoder_(std::move(encoder)),
          thread_([this](const std::stop_token& stop) { work(stop); }) {}

    Result<void> encode(std::span<const std::int16_t> samples) override {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return waiting_samples_ < queue_samples || !outcome_; });
        if (!outcome_)
            return outcome_;
        waiting_samples_ += samples.size();
        queue_.emplace_back(samples.begin(), samples.end());
        changed_.notify_all();
        return {};
    }

    Result<void> finish(const Ending& ending) override {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return (queue_.empty() && !busy_) || !outcome_; });
        // The worker now waits for samples that never come, so the encoder is this thread's.
        return outcome_ ? encoder_->finish(ending) : outcome_;
    }

  private:
    void work(const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        while (changed_.wait(lock, stop, [this] { return !queue_.empty(); }) &&
               !stop.stop_requested() && outcome_) {
            const std::vector<std::int16_t> samples = std::move(queue_.front());
            queue_.pop_front();
            busy_ = true;
            lock.unlock();
            Result<void> written = encoder_->encode(samples);
            lock.lock();
            busy_ = false;
            waiting_samples_ -= samples.size();
            if (!written)
                outcome_ = std::move(written);
            changed_.notify_all();
        }
    }

    std::unique_ptr<Encoder> encoder_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<std::vector<std::int16_t>> queue_;
    std::size_t waiting_samples_ = 0;
    bool busy_ = false;
    Result<void> outcome_;
    std::jthread thread_;  // the last member: it stops before what it uses is gone
};

}  // namespace

std::unique_ptr<Encoder> in_background(std::unique_ptr<Encoder> encoder) {
    return std::make_unique<BackgroundEncoder>(std::move(encoder));
}

}  // namespace aloud
