// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/batch/messages.hpp"
#include "deliver/atomic_file.hpp"
#include "pipeline/batch_inputs.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace aloud {

/// What became of one input.
struct ReportEntry {
    const BatchInput& input;
    const Outcome& outcome;
    std::vector<std::filesystem::path> outputs;  ///< the audio first; empty when there are none
};

/// A line of JSON for each input, written as it is done, after what the file holds already.
class Report {
  public:
    /// "-" is standard output; an empty name is no report.
    static Result<Report> open(const std::string& name);

    Result<void> add(const ReportEntry& entry);

  private:
    Report(std::string name, Descriptor file) : name_(std::move(name)), file_(std::move(file)) {}

    std::string name_;
    Descriptor file_;
};

}  // namespace aloud
