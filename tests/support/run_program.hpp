// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a program to its end, as a shell would, and keeps what it said.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace aloud::test {

struct RunOptions {
    std::string input = {};                               ///< what it reads from standard input
    std::map<std::string, std::string> environment = {};  ///< beside that of the test
    std::optional<std::filesystem::path> stdout_to = {};  ///< instead of Ran::output
    std::optional<std::size_t> file_size_limit = {};      ///< in bytes; no file may grow longer
    int signal = 0;                                       ///< sent once `signal_when` says so
    std::function<bool()> signal_when = {};
    bool signal_group = false;  ///< to its children too, as a terminal does
};

struct Ran {
    int exit_code = -1;  ///< minus the signal that killed it
    std::string output;
    std::string errors;
};

Ran run_program(const std::vector<std::string>& command, const RunOptions& options = {});

}  // namespace aloud::test
