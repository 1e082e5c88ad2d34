// SPDX-License-Identifier: GPL-3.0-or-later

// The batch: hands inputs to processes, keeps account of what becomes of them, and ends in order
// when it is told to. One thread, so that it may fork.
#pragma once

#include "app/batch/article_export.hpp"
#include "app/batch/names.hpp"
#include "app/batch/progress.hpp"
#include "app/batch/report.hpp"
#include "app/batch/signals.hpp"
#include "app/batch/worker.hpp"
#include "app/exit_code.hpp"

#include <chrono>
#include <cstddef>
#include <deque>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace aloud {

class Coordinator {
  public:
    /// Works on so many articles at once.
    Coordinator(const ExportPlan& plan, const std::vector<BatchInput>& inputs, OutputNames names,
                Report report, std::size_t workers);

    /// All inputs, or as many as it may; the process's exit code.
    int run();

  private:
    struct Slot {
        ArticleWorker worker;
        std::optional<std::size_t> position;  ///< of the input in hand
        bool waits_for_name = false;
    };
    struct Deaths {
        int killed = 0;   ///< by somebody
        int crashed = 0;  ///< through its own fault, perhaps the article's
    };

    void hand_out();
    bool start_worker();
    void give(Slot& slot, std::size_t position);
    void wait();
    void hear(std::size_t slot);
    void take_outcome(std::size_t slot, std::size_t position, Outcome outcome);
    void name_waiting();
    void mourn(std::size_t slot);
    void settle(std::size_t position, const Outcome& outcome);
    void take_signals();
    void stop();
    void end_at_once();
    void dismiss(std::size_t slot);
    void tidy(const std::filesystem::path& folder);
    [[nodiscard]] std::filesystem::path file_of(std::size_t position) const;
    [[nodiscard]] ReportEntry entry_of(std::size_t position, const Outcome& outcome) const;
    [[nodiscard]] int exit_code() const;

    const ExportPlan& plan_;
    const std::vector<BatchInput>& inputs_;
    OutputNames names_;
    Report report_;
    std::size_t most_workers_;
    Signals signals_;
    Progress progress_;
    Tally tally_;
    std::deque<std::size_t> waiting_;
    std::vector<Slot> slots_;
    std::map<std::size_t, Deaths> deaths_;
    std::set<std::filesystem::path> tidied_;
    std::optional<ExitCode> first_failure_;
    bool report_failed_ = false;
    bool stops_ = false;
    int signal_ = 0;
    std::chrono::steady_clock::time_point patience_ends_;  ///< when it stops
};

}  // namespace aloud
