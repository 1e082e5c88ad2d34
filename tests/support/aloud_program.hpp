// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/run_program.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace aloud::test {

/// Runs the program that was built, without the lexicons, configuration and proxy of whoever runs
/// the tests.
inline Ran run_aloud(std::vector<std::string> arguments, RunOptions options = {}) {
    arguments.insert(arguments.begin(), ALOUD_PROGRAM);
    options.environment.try_emplace("XDG_DATA_HOME", "/nonexistent");
    options.environment.try_emplace("XDG_CONFIG_HOME", "/nonexistent");
    options.environment.try_emplace("no_proxy", "*");
    return run_program(arguments, options);
}

inline std::string write_file(const std::filesystem::path& path, const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
    return path.string();
}

inline std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// "aloud: why", and nothing after it.
inline bool is_one_complaint(const std::string& errors) {
    return errors.starts_with("aloud: ") && errors.find('\n') == errors.size() - 1;
}

inline std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

}  // namespace aloud::test
