// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/coordinator.hpp"

#include "base/translate.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <sys/wait.h>

#include <algorithm>
#include <csignal>
#include <utility>

namespace aloud {
namespace {

using Clock = std::chrono::steady_clock;

// Somebody kills processes, or memory is short: no fault of the article's, up to a point.
constexpr int most_killed = 8;
constexpr int most_crashed = 2;
/// A file is discarded within a sentence; who takes longer is killed.
constexpr std::chrono::seconds patience{10};

bool was_killed(int status) {
    return WIFSIGNALED(status) && (WTERMSIG(status) == SIGKILL || WTERMSIG(status) == SIGTERM);
}

std::string cause_of_death(int status) {
    if (WIFSIGNALED(status))
        return tr("signal {}", WTERMSIG(status));
    return tr("code {}", WEXITSTATUS(status));
}

}  // namespace

Coordinator::Coordinator(const ExportPlan& plan, const std::vector<BatchInput>& inputs,
                         OutputNames names, Report report, std::size_t workers)
    : plan_(plan),
      inputs_(inputs),
      names_(std::move(names)),
      report_(std::move(report)),
      most_workers_(workers),
      progress_(plan.options, inputs.size()) {
    for (std::size_t position = 0; position < inputs.size(); ++position)
        waiting_.push_back(position);
}

int Coordinator::run() {
    if (!plan_.destination.is_stream())
        tidy(plan_.destination.file_for("x").parent_path());
    while (true) {
        take_signals();
        if (!stops_)
            hand_out();
        if (slots_.empty())
            break;
        wait();
    }
    progress_.sum_up(tally_, signal_ != 0 && tally_.all() - tally_.of(OutcomeStatus::interrupted) <
                                                 inputs_.size());
    return exit_code();
}

/// A task for everybody who has none; those for whom there is none may go.
void Coordinator::hand_out() {
    while (!waiting_.empty() && !stops_) {
        const std::size_t position = waiting_.front();
        if (const auto& problem = inputs_[position].problem) {
            waiting_.pop_front();
            Outcome outcome;
            outcome.error = *problem;
            settle(position, outcome);
            continue;
        }
        auto idle = std::find_if(slots_.begin(), slots_.end(),
                                 [](const Slot& slot) { return !slot.position; });
        if (idle == slots_.end()) {
            if (slots_.size() >= most_workers_ || !start_worker())
                return;
            idle = slots_.end() - 1;
        }
        waiting_.pop_front();
        give(*idle, position);
    }
    for (std::size_t i = slots_.size(); i-- > 0;) {
        if (!slots_[i].position)
            dismiss(i);
    }
}

bool Coordinator::start_worker() {
    std::vector<int> others = {signals_.number()};
    for (const Slot& slot : slots_)
        others.push_back(slot.worker.number());
    auto worker = ArticleWorker::start(plan_, inputs_, others);
    if (worker) {
        slots_.push_back({std::move(*worker), std::nullopt});
        return true;
    }
    // Those who are there go on; when nobody is, nothing can be done.
    if (slots_.empty()) {
        progress_.complain(worker.error().message);
        first_failure_ = exit_code_for(worker.error().kind);
        stops_ = true;
    }
    return false;
}

void Coordinator::give(Slot& slot, std::size_t position) {
    slot.position = position;
    slot.waits_for_name = false;
    const std::string name = names_.name_of(position).value_or("");
    if (!name.empty() && !plan_.destination.is_stream())
        tidy(file_of(position).parent_path());
    // Should it be dead, that is found out by listening.
    slot.worker.send(Task{position, name, deaths_.count(position) > 0});
}

void Coordinator::wait() {
    std::vector<pollfd> sockets = {{signals_.number(), POLLIN, 0}};
    for (const Slot& slot : slots_)
        sockets.push_back({slot.worker.number(), POLLIN, 0});
    constexpr int look_again_ms = 1000;
    if (poll(sockets.data(), sockets.size(), look_again_ms) > 0) {
        // One at a time: hearing it may be the end of others.
        const auto ready = std::find_if(sockets.begin() + 1, sockets.end(),
                                        [](const pollfd& socket) { return socket.revents != 0; });
        if (ready != sockets.end())
            hear(static_cast<std::size_t>(ready - sockets.begin()) - 1);
    }
    if (stops_ && Clock::now() > patience_ends_)
        end_at_once();
}

void Coordinator::hear(std::size_t slot) {
    Slot& speaker = slots_[slot];
    auto message = speaker.worker.receive();
    if (!message || !speaker.position) {
        mourn(slot);
        return;
    }
    const std::size_t position = *speaker.position;
    if (auto* fields = std::get_if<NameFields>(&*message)) {
        speaker.waits_for_name = true;
        names_.tell(position, std::move(*fields));
    } else {
        speaker.position.reset();
        take_outcome(slot, position, std::move(std::get<Outcome>(*message)));
    }
    name_waiting();
}

void Coordinator::take_outcome(std::size_t slot, std::size_t position, Outcome outcome) {
    if (outcome.stops_all && stops_)
        outcome.status = OutcomeStatus::interrupted;  // it has been said once
    const bool stopped_alone = outcome.status == OutcomeStatus::interrupted && !stops_;
    if (stops_ || stopped_alone)
        dismiss(slot);
    if (!stopped_alone) {
        settle(position, outcome);
        return;
    }
    // Somebody stopped this process alone; or all, and our own signal is still on its way.
    waiting_.push_front(position);
    deaths_.try_emplace(position);
}

void Coordinator::name_waiting() {
    for (Slot& slot : slots_) {
        if (!slot.position || !slot.waits_for_name)
            continue;
        if (const auto name = names_.name_of(*slot.position)) {
            slot.waits_for_name = false;
            tidy(file_of(*slot.position).parent_path());
            slot.worker.send(GivenName{*name});
        }
    }
}

/// A process that died: its article is tried again, unless it seems to be the cause.
void Coordinator::mourn(std::size_t slot) {
    const std::optional<std::size_t> position = slots_[slot].position;
    slots_[slot].worker.kill();
    const int status = slots_[slot].worker.bury();
    slots_.erase(slots_.begin() + static_cast<std::ptrdiff_t>(slot));
    if (!position)
        return;
    if (names_.name_of(*position) && !plan_.destination.is_stream())
        remove_unfinished(file_of(*position).parent_path());
    Outcome outcome;
    if (stops_) {
        outcome.status = OutcomeStatus::interrupted;
        settle(*position, outcome);
        return;
    }
    Deaths& deaths = deaths_[*position];
    ++(was_killed(status) ? deaths.killed : deaths.crashed);
    // What has gone to a stream is gone.
    const bool may_try_again = !plan_.destination.is_stream() && deaths.killed < most_killed &&
                               deaths.crashed < most_crashed;
    if (may_try_again) {
        waiting_.push_front(*position);
        return;
    }
    const int all_deaths = deaths.killed + deaths.crashed;
    outcome.error = {ErrorKind::internal,
                     tr_count(static_cast<unsigned long>(all_deaths),
                              "cannot export '{}': the process at it died {} time, of {}",
                              "cannot export '{}': the process at it died {} times, of {}",
                              inputs_[*position].name, all_deaths, cause_of_death(status))};
    settle(*position, outcome);
    name_waiting();
}

void Coordinator::settle(std::size_t position, const Outcome& outcome) {
    names_.give_up(position);  // unless it has one
    tally_.add(outcome);
    const bool failed = outcome.status == OutcomeStatus::kept ||
                        outcome.status == OutcomeStatus::flawed ||
                        outcome.status == OutcomeStatus::failed;
    for (const std::string& problem : outcome.problems)
        progress_.complain(problem);
    if (failed) {
        progress_.complain(outcome.error.message);
        if (!first_failure_)
            first_failure_ = exit_code_for(outcome.error.kind);
    }
    const ReportEntry entry = entry_of(position, outcome);
    progress_.tell(outcome, entry.outputs.empty() ? "" : entry.outputs.front().string(), tally_);
    if (auto added = report_.add(entry); !added && !std::exchange(report_failed_, true))
        progress_.complain(added.error().message);
    if (outcome.stops_all)
        stop();
}

void Coordinator::take_signals() {
    while (const int signal = signals_.next()) {
        if (signal_ != 0) {
            end_at_once();
            continue;
        }
        signal_ = signal;
        stop();
    }
}

/// What is in hand is discarded.
void Coordinator::stop() {
    if (std::exchange(stops_, true))
        return;
    patience_ends_ = Clock::now() + patience;
    for (std::size_t i = slots_.size(); i-- > 0;) {
        slots_[i].worker.stop();
        if (!slots_[i].position)
            dismiss(i);
        else if (slots_[i].waits_for_name)
            mourn(i);
    }
}

void Coordinator::end_at_once() {
    while (!slots_.empty())
        mourn(slots_.size() - 1);
}

void Coordinator::dismiss(std::size_t slot) {
    ArticleWorker worker = std::move(slots_[slot].worker);
    slots_.erase(slots_.begin() + static_cast<std::ptrdiff_t>(slot));
    worker.close();
    worker.bury();
}

/// Once a folder, before anything is written to it.
void Coordinator::tidy(const std::filesystem::path& folder) {
    const std::filesystem::path named = folder.empty() ? "." : folder;
    if (tidied_.insert(named).second)
        remove_unfinished(named);
}

std::filesystem::path Coordinator::file_of(std::size_t position) const {
    return plan_.destination.file_for(names_.name_of(position).value_or(""));
}

ReportEntry Coordinator::entry_of(std::size_t position, const Outcome& outcome) const {
    ReportEntry entry{inputs_[position], outcome, {}};
    const bool has_files = outcome.status == OutcomeStatus::done ||
                           outcome.status == OutcomeStatus::current ||
                           outcome.status == OutcomeStatus::flawed;
    if (has_files) {
        entry.outputs = {file_of(position)};
        for (auto& captions : caption_files(entry.outputs.front(), caption_formats(plan_.options)))
            entry.outputs.push_back(std::move(captions));
    }
    return entry;
}

int Coordinator::exit_code() const {
    const std::size_t ended = tally_.all() - tally_.of(OutcomeStatus::interrupted);
    if (signal_ != 0 && ended < inputs_.size())
        return signal_ == SIGINT ? exit_interrupted : exit_terminated;
    const std::size_t good = tally_.of(OutcomeStatus::done) + tally_.of(OutcomeStatus::current);
    if (first_failure_)
        return good > 0 ? exit_some_failed : *first_failure_;
    return report_failed_ ? exit_output : exit_done;
}

}  // namespace aloud
