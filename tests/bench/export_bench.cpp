// SPDX-License-Identifier: GPL-3.0-or-later

// export_bench ALOUD TEXT [RUNS]: what making audio of a text costs, against espeak-ng and oggenc
// doing the same one after the other, in turns, so that a busy machine is busy for both.

#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

double ms_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// A command line under way in a process group of its own, its output in `output` if that is given.
pid_t start(const std::string& command, int output = -1) {
    const pid_t process = fork();
    if (process == 0) {
        setpgid(0, 0);
        if (output >= 0)
            dup2(output, STDOUT_FILENO);
        execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
        _exit(127);
    }
    return process;
}

void check(const std::string& command, int status) {
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return;
    fmt::print(stderr, "export_bench: '{}' failed\n", command);
    std::exit(1);
}

struct Cost {
    double wall_ms = 0;
    double cpu_ms = 0;
};

Cost run(const std::string& command) {
    const auto begin = Clock::now();
    int status = 0;
    rusage used = {};
    wait4(start(command), &status, 0, &used);
    check(command, status);
    const auto ms = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return {ms_since(begin), ms(used.ru_utime) + ms(used.ru_stime)};
}

/// How long until the command writes its first byte.
double first_byte_ms(const std::string& command) {
    int ends[2] = {};
    if (pipe(ends) != 0)
        std::exit(1);
    const auto begin = Clock::now();
    const pid_t process = start("exec " + command, ends[1]);
    close(ends[1]);
    char byte = 0;
    const bool came = read(ends[0], &byte, 1) == 1;
    const double ms = ms_since(begin);
    close(ends[0]);
    kill(-process, SIGKILL);
    waitpid(process, nullptr, 0);
    if (!came)
        check(command, 1);
    return ms;
}

/// Proportional memory of all processes of a group, in kilobytes.
long group_memory_kb(pid_t group) {
    long sum = 0;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/proc", ignored)) {
        const pid_t process = std::atoi(entry.path().filename().c_str());
        if (process <= 0 || getpgid(process) != group)
            continue;
        std::ifstream lines(entry.path() / "smaps_rollup");
        for (std::string word; lines >> word;) {
            long kb = 0;
            if (word == "Pss:" && lines >> kb)
                sum += kb;
        }
    }
    return sum;
}

/// Of the command's first minute.
double peak_memory_mb(const std::string& command) {
    constexpr double longest_ms = 60'000;
    const auto begin = Clock::now();
    const pid_t process = start("exec " + command);
    setpgid(process, process);
    long peak = 0;
    int status = 0;
    bool ended = false;
    while (!ended && ms_since(begin) < longest_ms) {
        peak = std::max(peak, group_memory_kb(process));
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        ended = waitpid(process, &status, WNOHANG) != 0;
    }
    if (ended) {
        check(command, status);
    } else {
        kill(process, SIGTERM);
        waitpid(process, &status, 0);
    }
    return static_cast<double>(peak) / 1024;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Both in turns; the first run of each only warms the caches up.
void compare(const std::string& title, const std::string& ours, const std::string& theirs,
             int runs) {
    std::vector<double> values[4];
    for (int i = 0; i <= runs; ++i) {
        const Cost our = run(ours);
        const Cost their = run(theirs);
        if (i == 0)
            continue;
        const double costs[] = {our.wall_ms, their.wall_ms, our.cpu_ms, their.cpu_ms};
        for (std::size_t k = 0; k < 4; ++k)
            values[k].push_back(costs[k]);
    }
    const double wall[] = {median(values[0]), median(values[1])};
    const double cpu[] = {median(values[2]), median(values[3])};
    fmt::print(
        "{}: wall {:.0f} ms against {:.0f} ms, ratio {:.2f}; cpu {:.0f} ms against {:.0f} ms, "
        "ratio {:.2f}\n",
        title, wall[0], wall[1], wall[0] / wall[1], cpu[0], cpu[1], cpu[0] / cpu[1]);
    std::fflush(stdout);
}

void compare_first_byte(const std::string& ours, const std::string& theirs, int runs) {
    std::vector<double> our;
    std::vector<double> their;
    for (int i = 0; i < 3 * runs; ++i) {
        our.push_back(first_byte_ms(ours));
        their.push_back(first_byte_ms(theirs));
    }
    fmt::print("first byte: {:.1f} ms against {:.1f} ms, ratio {:.2f}\n", median(our),
               median(their), median(our) / median(their));
    std::fflush(stdout);
}

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

class ScratchFolder {
  public:
    ScratchFolder() {
        std::string name = (fs::temp_directory_path() / "aloud-bench-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    ~ScratchFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    std::string operator/(const std::string& name) const { return (path_ / name).string(); }

  private:
    fs::path path_;
};

void bench(const std::string& aloud, const std::string& text, int runs) {
    const ScratchFolder folder;
    const std::string aloud_export = aloud + " export --quiet --force --raw --lang en-gb ";
    const std::string ours = aloud_export + text + " -o ";
    const std::string theirs = "espeak-ng -v en-gb -f " + text;
    compare("wav", ours + (folder / "a.wav"), theirs + " -w " + (folder / "e.wav"), runs);
    compare("ogg", ours + (folder / "a.ogg"),
            theirs + " --stdout | oggenc -Q -q 3 -o " + (folder / "e.ogg") + " -", runs);
    compare_first_byte(ours + "- --format wav", theirs + " --stdout", runs);

    const int articles = 40;
    fs::create_directory(folder / "in");
    for (int i = 0; i < articles; ++i)
        fs::copy_file(text, folder / fmt::format("in/{}.txt", i));
    if (std::system("command -v parallel > /dev/null") == 0) {
        compare(
            fmt::format("{} articles to ogg", articles),
            "mkdir -p " + (folder / "out") + "; " + aloud_export + (folder / "in/*.txt") +
                " --captions vtt -o " + (folder / "out/"),
            "parallel -j 2 'espeak-ng -v en-gb --stdout -f {} | oggenc -Q -q 3 -o {.}.ogg -' ::: " +
                (folder / "in/*.txt"),
            std::max(runs / 3, 1));
    }

    const std::string long_text = folder / "long.txt";
    const std::string once = content_of(text);
    std::ofstream(long_text) << once;
    for (const int times : {1, 100, 1000}) {
        std::ofstream file(long_text);
        for (int i = 0; i < times; ++i)
            file << once << "\n\n";
        file.close();
        fmt::print("memory, text x {}: {:.1f} MB at most in the first minute\n", times,
                   peak_memory_mb(aloud + " export --quiet --force " + long_text +
                                  " --captions vtt,json -o " + (folder / "long.ogg")));
        std::fflush(stdout);
    }
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 3) {
        fmt::print(stderr, "usage: export_bench ALOUD TEXT [RUNS]\n");
        return 2;
    }
    bench(arguments[1], arguments[2], count > 3 ? std::max(std::atoi(arguments[3]), 1) : 7);
}
