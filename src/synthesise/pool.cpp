// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/pool.hpp"

#include "base/translate.hpp"
#include "synthesise/excerpt.hpp"
#include "synthesise/plain_form.hpp"
#include "synthesise/worker_process.hpp"
#include "text/unicode.hpp"

#include <fmt/core.h>
#include <poll.h>

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

namespace aloud {
namespace {

using Clock = std::chrono::steady_clock;

// A worker's own limit is ten seconds of CPU; this one is for a worker that does not answer at all.
constexpr std::chrono::milliseconds usual_patience{60'000};
// One request at work and one at hand, so that no worker waits for us.
constexpr std::size_t requests_per_worker = 2;
// Speech that may lie finished behind one that is not.
constexpr std::size_t pending_per_worker = 4;
// A worker can be killed through no fault of what it was saying.
constexpr int most_deaths = 4;

/// A request on its way to its answer.
struct Job {
    Request request;
    int deaths = 0;      ///< of workers that were at it
    bool plain = false;  ///< the last attempt
    std::string words;   ///< for messages, once something went wrong
    std::string why;     ///< it is said in plain form
    std::optional<Answer> answer;
};

struct Worker {
    std::unique_ptr<WorkerProcess> process;
    std::deque<Job*> jobs;  ///< handed over, the first is at work
    Clock::time_point since;

    [[nodiscard]] bool overdue(std::chrono::milliseconds patience) const {
        return !jobs.empty() && Clock::now() - since > patience;
    }
};

template <typename T>
Result<T> to_result(Answer answer) {
    if (T* value = std::get_if<T>(&answer))
        return std::move(*value);
    if (Error* error = std::get_if<Error>(&answer))
        return std::move(*error);
    return Error{ErrorKind::internal, tr("the speech worker answered another question")};
}

class WorkerPool final : public Pool {
  public:
    WorkerPool(PoolOptions options, std::chrono::milliseconds patience)
        : options_(std::move(options)), patience_(patience) {}

    /// All workers end at once; each is waited for when it goes.
    ~WorkerPool() override {
        for (const Worker& worker : workers_)
            worker.process->kill();
    }
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// Starts one worker more.
    Result<void> grow() {
        Result<std::unique_ptr<WorkerProcess>> process =
            WorkerProcess::start(options_.worker_command);
        if (!process)
            return process.error();
        workers_.push_back({std::move(*process), {}, Clock::now()});
        return {};
    }

    [[nodiscard]] bool has_room() const override {
        return queue_.size() < pending_per_worker * most_workers();
    }

    [[nodiscard]] std::size_t pending() const override { return queue_.size(); }

    void submit(Utterance utterance) override {
        queue_.push_back(std::make_unique<Job>());
        queue_.back()->request.utterance = std::move(utterance);
        waiting_.push_back(queue_.back().get());
        advance(std::chrono::milliseconds(0));
    }

    bool ready() override {
        if (queue_.empty())
            return false;
        advance(std::chrono::milliseconds(0));
        return queue_.front()->answer.has_value();
    }

    Result<Speech> next() override {
        if (queue_.empty())
            return Error{ErrorKind::internal, tr("no utterance is pending")};
        finish(*queue_.front());
        const std::unique_ptr<Job> job = std::move(queue_.front());
        queue_.pop_front();
        Result<Speech> speech = to_result<Speech>(std::move(*job->answer));
        if (speech && job->plain)
            speech->warning = tr("'{}' is said in plain form, names as the voice reads them: {}",
                                 job->words, job->why);
        return speech;
    }

    Result<std::string> transcribe(const Utterance& utterance) override {
        return to_result<std::string>(ask({RequestKind::transcribe, utterance}));
    }

    std::vector<Result<std::vector<TokenSound>>> sound_out(
        std::vector<Utterance> utterances) override {
        std::vector<std::unique_ptr<Job>> jobs;
        for (Utterance& utterance : utterances) {
            jobs.push_back(std::make_unique<Job>());
            jobs.back()->request = {RequestKind::sound_out, std::move(utterance)};
            waiting_.push_back(jobs.back().get());
        }
        std::vector<Result<std::vector<TokenSound>>> sounds;
        for (const auto& job : jobs) {
            finish(*job);
            sounds.push_back(to_result<std::vector<TokenSound>>(std::move(*job->answer)));
        }
        return sounds;
    }

    Result<std::vector<EngineVoiceInfo>> voices() override {
        return to_result<std::vector<EngineVoiceInfo>>(ask({RequestKind::voices, {}}));
    }

  private:
    [[nodiscard]] std::size_t most_workers() const {
        return static_cast<std::size_t>(std::max(options_.workers, 1));
    }

    /// Before all that wait in the queue.
    Answer ask(Request request) {
        Job job;
        job.request = std::move(request);
        waiting_.push_front(&job);
        finish(job);
        return std::move(*job.answer);
    }

    void finish(const Job& job) {
        advance(std::chrono::milliseconds(0));
        while (!job.answer)
            advance(std::chrono::milliseconds(1000));
    }

    /// Hands out what waits and takes what has come, waiting no longer than `wait` for it.
    void advance(std::chrono::milliseconds wait) {
        hand_out();
        std::vector<pollfd> sockets;
        for (const Worker& worker : workers_) {
            const auto events =
                static_cast<short>(POLLIN | (worker.process->has_outgoing() ? POLLOUT : 0));
            sockets.push_back({worker.process->socket(), events, 0});
        }
        // An interrupted or failed poll is a poll without news.
        (void)poll(sockets.data(), sockets.size(), static_cast<int>(wait.count()));
        for (Worker& worker : workers_) {
            worker.process->flush();
            take_answers(worker);
        }
        bury();
        hand_out();
    }

    void take_answers(Worker& worker) {
        while (std::optional<Answer> answer = worker.process->receive()) {
            if (worker.jobs.empty())
                return;
            Job& job = *worker.jobs.front();
            worker.jobs.pop_front();
            worker.since = Clock::now();
            settle(job, std::move(*answer));
        }
    }

    void settle(Job& job, Answer answer) {
        const Error* error = std::get_if<Error>(&answer);
        if (error != nullptr && error->kind == ErrorKind::synthesis)
            simplify(job, error->message);
        else
            job.answer = std::move(answer);
    }

    /// The engine fails on the utterance and would fail again: once more in plain form.
    void simplify(Job& job, std::string_view why) {
        if (job.plain || job.request.kind == RequestKind::sound_out) {
            job.answer = cannot_say(job, why);
            return;
        }
        job.plain = true;
        job.why = why;
        job.words = excerpt(job.request.utterance);
        job.request.utterance = plain_form(job.request.utterance);
        waiting_.push_front(&job);
    }

    static Error cannot_say(const Job& job, std::string_view why) {
        return {ErrorKind::synthesis, tr("cannot say '{}': {}", job.words, why)};
    }

    /// Replaces workers that died or hang; only the request they were at is suspected.
    void bury() {
        for (std::size_t i = 0; i < workers_.size();) {
            Worker& worker = workers_[i];
            if (worker.process->alive() && !worker.overdue(patience_)) {
                ++i;
                continue;
            }
            const bool hung = worker.process->alive();
            std::deque<Job*> jobs = std::move(worker.jobs);
            workers_.erase(workers_.begin() + static_cast<std::ptrdiff_t>(i));
            while (jobs.size() > 1) {
                waiting_.push_front(jobs.back());
                jobs.pop_back();
            }
            if (!jobs.empty())
                suspect(*jobs.front(), hung);
        }
    }

    void suspect(Job& job, bool hung) {
        if (job.request.kind == RequestKind::speak)
            job.request.kind = RequestKind::speak_apart;
        if (hung)
            simplify(job, tr("the speech worker hangs"));
        else if (++job.deaths >= most_deaths)
            simplify(job, tr("the speech worker died"));
        else
            waiting_.push_front(&job);
    }

    void hand_out() {
        while (!waiting_.empty()) {
            Worker* worker = find_worker();
            if (worker == nullptr)
                return;
            Job* job = waiting_.front();
            waiting_.pop_front();
            if (worker->jobs.empty())
                worker->since = Clock::now();
            worker->jobs.push_back(job);
            worker->process->send(job->request);
        }
    }

    /// An idle worker, else a new one, else one with room; null when all are busy.
    Worker* find_worker() {
        Worker* best = nullptr;
        for (Worker& worker : workers_) {
            if (worker.process->alive() &&
                (best == nullptr || worker.jobs.size() < best->jobs.size()))
                best = &worker;
        }
        if (best != nullptr && best->jobs.empty())
            return best;
        if (workers_.size() < most_workers()) {
            const Result<void> grown = grow();
            if (grown)
                return &workers_.back();
            if (best == nullptr)
                give_up(grown.error());
        }
        return best != nullptr && best->jobs.size() < requests_per_worker ? best : nullptr;
    }

    /// No worker is left and none can be started.
    void give_up(const Error& error) {
        for (Job* job : waiting_)
            job->answer = error;
        waiting_.clear();
    }

    PoolOptions options_;
    std::chrono::milliseconds patience_;
    std::vector<Worker> workers_;
    std::deque<std::unique_ptr<Job>> queue_;  ///< in the order of submission
    std::deque<Job*> waiting_;                ///< not yet handed to a worker
};

}  // namespace

Result<std::unique_ptr<Pool>> start_pool(const PoolOptions& options,
                                         std::chrono::milliseconds patience) {
    auto pool = std::make_unique<WorkerPool>(options, patience);
    // The first worker gets ready while the caller is still reading.
    if (const Result<void> grown = pool->grow(); !grown)
        return grown.error();
    return std::unique_ptr<Pool>(std::move(pool));
}

Result<std::unique_ptr<Pool>> start_pool(const PoolOptions& options) {
    return start_pool(options, usual_patience);
}

}  // namespace aloud
