// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/progress.hpp"

#include "app/session.hpp"
#include "base/translate.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string_view>

namespace aloud {
namespace {

bool can_redraw() {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody sets variables
    const char* terminal = std::getenv("TERM");
    return isatty(STDERR_FILENO) == 1 && terminal != nullptr &&
           std::string_view(terminal) != "dumb";
}

void put(const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace

void Tally::add(const Outcome& outcome) {
    ++counts[static_cast<std::size_t>(outcome.status)];
    if (outcome.status == OutcomeStatus::done || outcome.status == OutcomeStatus::flawed)
        audio_s += outcome.audio_s;
}

std::size_t Tally::all() const {
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

std::size_t Tally::failures() const {
    return of(OutcomeStatus::kept) + of(OutcomeStatus::flawed) + of(OutcomeStatus::failed);
}

Progress::Progress(const Options& options, std::size_t inputs)
    : inputs_(inputs), quiet_(options.quiet), bar_(options.batch.bar && !quiet_ && can_redraw()) {}

void Progress::tell(const Outcome& outcome, const std::string& output, const Tally& tally) {
    if (bar_) {
        draw(tally);
        return;
    }
    const bool made = outcome.status == OutcomeStatus::done;
    if (quiet_ || !(made || outcome.status == OutcomeStatus::current))
        return;
    const std::string what =
        made ? tr("{} of speech, sentences: {}", clock_time(outcome.audio_s), outcome.sentences)
             : tr("up to date");
    const std::string place = inputs_ == 1 ? "" : tr("{} of {}", tally.all(), inputs_) + ": ";
    aloud::tell(fmt::format("{}{}: {}", place, output, what));
}

void Progress::complain(const std::string& message) {
    clear();
    aloud::complain(message);
}

void Progress::sum_up(const Tally& tally, bool stopped) {
    clear();
    if (quiet_ || (inputs_ == 1 && !stopped))
        return;
    std::string sum =
        tr("made {}, {} of speech", tally.of(OutcomeStatus::done), clock_time(tally.audio_s));
    const std::size_t current = tally.of(OutcomeStatus::current);
    const std::size_t left = inputs_ - tally.all() + tally.of(OutcomeStatus::interrupted);
    if (current > 0)
        sum += tr(", {} up to date", current);
    if (tally.failures() > 0)
        sum += tr(", {} failed", tally.failures());
    if (left > 0)
        sum += tr(", {} not done", left);
    if (stopped)
        sum += tr("; run the same command again to go on");
    aloud::tell(sum);
}

void Progress::draw(const Tally& tally) {
    constexpr std::size_t width = 24;
    const std::size_t filled = tally.all() * width / std::max<std::size_t>(inputs_, 1);
    put(fmt::format("\r\x1b[K[{}{}] {}{}", std::string(filled, '#'),
                    std::string(width - filled, '-'), tr("{} of {}", tally.all(), inputs_),
                    time_left(tally)));
    drawn_ = true;
}

void Progress::clear() {
    if (drawn_)
        put("\r\x1b[K");
    drawn_ = false;
}

/// By the articles that took time; those that are up to date take next to none.
std::string Progress::time_left(const Tally& tally) const {
    const std::size_t worked = tally.all() - tally.of(OutcomeStatus::current);
    if (worked == 0)
        return "";
    const double elapsed =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
    const auto left = static_cast<double>(inputs_ - tally.all());
    return tr(", about {} left", clock_time(elapsed / static_cast<double>(worked) * left));
}

std::string clock_time(double seconds) {
    const auto whole = static_cast<long long>(seconds);
    if (whole < 3600)
        return fmt::format("{}:{:02}", whole / 60, whole % 60);
    return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

}  // namespace aloud
