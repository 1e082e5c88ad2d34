// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/run_program.hpp"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>
#include <thread>

extern char** environ;

namespace aloud::test {
namespace {

constexpr auto longest_run = std::chrono::minutes(4);
constexpr auto look_again_after = std::chrono::milliseconds(5);

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// A file without a name. Unlike a pipe it never fills, so nobody has to read while the program
/// runs.
File scratch_file(const std::string& content = {}) {
    File file(std::tmpfile(), std::fclose);
    REQUIRE(file);
    REQUIRE(std::fwrite(content.data(), 1, content.size(), file.get()) == content.size());
    std::rewind(file.get());
    return file;
}

std::string content_of(const File& file) {
    std::string content;
    std::array<char, 65536> part{};
    std::rewind(file.get());
    while (const std::size_t length = std::fread(part.data(), 1, part.size(), file.get()))
        content.append(part.data(), length);
    return content;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::vector<std::string> environment_with(const std::map<std::string, std::string>& own) {
    std::vector<std::string> variables;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string text = *variable;
        if (own.find(text.substr(0, text.find('='))) == own.end())
            variables.push_back(text);
    }
    for (const auto& [name, value] : own)
        variables.emplace_back(name).append("=").append(value);
    return variables;
}

/// Children inherit it; this process has it only while this lives.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(std::optional<std::size_t> bytes) {
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit limit = before_;
        if (bytes)
            limit.rlim_cur = *bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before_); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

  private:
    rlimit before_{};
};

pid_t start(std::vector<std::string> command, const RunOptions& options, const File& input,
            const File& output, const File& errors) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, fileno(input.get()), STDIN_FILENO);
    if (options.stdout_to)
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, options.stdout_to->c_str(),
                                         O_WRONLY | O_CREAT | O_TRUNC, 0644);
    else
        posix_spawn_file_actions_adddup2(&files, fileno(output.get()), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, fileno(errors.get()), STDERR_FILENO);
    // A group of its own: a signal to it never meets the test.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    posix_spawnattr_setpgroup(&attributes, 0);

    std::vector<std::string> variables = environment_with(options.environment);
    pid_t child = -1;
    const FileSizeLimit limit(options.file_size_limit);
    const int failed = posix_spawn(&child, command.front().c_str(), &files, &attributes,
                                   pointers_to(command).data(), pointers_to(variables).data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    REQUIRE(failed == 0);
    return child;
}

int wait_for(pid_t child, const RunOptions& options) {
    const auto deadline = std::chrono::steady_clock::now() + longest_run;
    bool signalled = options.signal == 0;
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        if (!signalled && options.signal_when()) {
            kill(options.signal_group ? -child : child, options.signal);
            signalled = true;
        }
        if (std::chrono::steady_clock::now() > deadline)
            kill(-child, SIGKILL);
        std::this_thread::sleep_for(look_again_after);
    }
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

Ran run_program(const std::vector<std::string>& command, const RunOptions& options) {
    const File input = scratch_file(options.input);
    const File output = scratch_file();
    const File errors = scratch_file();
    Ran ran;
    ran.exit_code = wait_for(start(command, options, input, output, errors), options);
    ran.output = content_of(output);
    ran.errors = content_of(errors);
    return ran;
}

}  // namespace aloud::test
