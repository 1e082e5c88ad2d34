// SPDX-License-Identifier: GPL-3.0-or-later

// play_bench ALOUD PROBE ARTICLE [RUNS]: how soon the player sounds and obeys, on a PulseAudio
// server of its own. First sound is counted from the start of the program to the first sample
// handed to PortAudio (PROBE sees it); pause, stop and next from the command to what its monitor
// hears.

#include "support/pulse_server.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using aloud::test::PulseServer;

constexpr double ms_a_sample = 1000.0 / PulseServer::sample_rate_hz;

[[noreturn]] void give_up(const std::string& why) {
    fmt::print(stderr, "play_bench: {}\n", why);
    std::exit(1);
}

/// What the server plays, each portion with the time at which it came.
class Monitor {
  public:
    Monitor() {
        std::array<int, 2> ends = {};
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            give_up("no pipe");
        recorder_ = fork();
        if (recorder_ == 0) {
            dup2(ends[1], STDOUT_FILENO);
            const std::string rate = fmt::format("--rate={}", PulseServer::sample_rate_hz);
            execlp("parec", "parec", "--device=test.monitor", "--latency-msec=5", "--format=s16le",
                   "--channels=1", rate.c_str(), nullptr);
            _exit(127);
        }
        close(ends[1]);
        reader_ = std::thread([this, from = ends[0]] { read_all(from); });
    }
    ~Monitor() {
        kill(recorder_, SIGKILL);
        waitpid(recorder_, nullptr, 0);
        reader_.join();
    }
    Monitor(const Monitor&) = delete;
    Monitor& operator=(const Monitor&) = delete;

    /// The time of the last sound so far.
    Clock::time_point last_sound() {
        const std::scoped_lock lock(mutex_);
        return last_sound_;
    }
    /// When the first sound came that followed some silence after `since`.
    Clock::time_point sound_after_silence(Clock::time_point since) {
        {
            const std::scoped_lock lock(mutex_);
            since_ = since;
            began_ = {};
        }
        const auto deadline = Clock::now() + 20s;
        while (Clock::now() < deadline) {
            std::this_thread::sleep_for(2ms);
            const std::scoped_lock lock(mutex_);
            if (began_ != Clock::time_point())
                return began_;
        }
        give_up("no sound came");
    }

  private:
    // Longer than what speech itself holds, shorter than what precedes a sentence after a jump.
    static constexpr int silence_samples = PulseServer::sample_rate_hz / 50;

    void read_all(int from) {
        std::array<std::int16_t, 4096> samples{};
        ssize_t got = 0;
        while ((got = read(from, samples.data(), sizeof samples)) > 0)
            take(samples.data(), static_cast<std::size_t>(got) / 2);
        close(from);
    }

    void take(const std::int16_t* samples, std::size_t count) {
        const auto now = Clock::now();
        const std::scoped_lock lock(mutex_);
        for (std::size_t i = 0; i < count; ++i) {
            const auto ago = std::chrono::duration<double, std::milli>(
                static_cast<double>(count - i) * ms_a_sample);
            const auto time = now - std::chrono::duration_cast<Clock::duration>(ago);
            if (samples[i] == 0) {
                silent_ = time < since_ ? 0 : silent_ + 1;
                continue;
            }
            if (silent_ >= silence_samples && began_ == Clock::time_point() && time > since_)
                began_ = time;
            silent_ = 0;
            last_sound_ = time;
        }
    }

    pid_t recorder_ = -1;
    std::thread reader_;
    std::mutex mutex_;
    int silent_ = 0;
    Clock::time_point since_;
    Clock::time_point began_;
    Clock::time_point last_sound_;
};

/// The program at play, commanded by lines.
class Player {
  public:
    Player(const std::string& aloud, const std::string& probe, const std::string& article) {
        std::array<int, 2> lines = {};
        std::array<int, 2> first = {};
        if (pipe2(lines.data(), O_CLOEXEC) != 0 || pipe2(first.data(), O_CLOEXEC) != 0)
            give_up("no pipe");
        begun_ = Clock::now();
        process_ = fork();
        if (process_ == 0) {
            dup2(lines[0], STDIN_FILENO);
            const int told = dup(first[1]);
            setenv("LD_PRELOAD", probe.c_str(), 1);
            setenv("FIRST_SOUND_FD", std::to_string(told).c_str(), 1);
            execl(aloud.c_str(), aloud.c_str(), "play", "--quiet", "--no-config", "--from-start",
                  "--control", "stdin", article.c_str(), nullptr);
            _exit(127);
        }
        close(lines[0]);
        close(first[1]);
        commands_ = lines[1];
        first_ = first[0];
    }
    ~Player() {
        kill(process_, SIGKILL);
        waitpid(process_, nullptr, 0);
        close(commands_);
        close(first_);
    }
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;

    Clock::time_point command(const std::string& line) const {
        const auto now = Clock::now();
        if (write(commands_, (line + '\n').c_str(), line.size() + 1) < 0)
            give_up("the player is gone");
        return now;
    }
    [[nodiscard]] double first_sound_ms() const {
        pollfd told = {first_, POLLIN, 0};
        std::int64_t time = 0;
        if (poll(&told, 1, 20'000) <= 0 || read(first_, &time, sizeof time) != sizeof time)
            give_up("PortAudio was handed no sound, or not where the probe could see it");
        const Clock::time_point at{std::chrono::nanoseconds(time)};
        return std::chrono::duration<double, std::milli>(at - begun_).count();
    }

  private:
    pid_t process_ = -1;
    int commands_ = -1;
    int first_ = -1;
    Clock::time_point begun_;
};

double ms_from(Clock::time_point begin, Clock::time_point end) {
    return std::max(0.0, std::chrono::duration<double, std::milli>(end - begin).count());
}

void print(const char* what, std::vector<double> ms) {
    std::sort(ms.begin(), ms.end());
    fmt::print("{:<12} median {:6.1f} ms, worst {:6.1f} ms, of {}\n", what, ms[ms.size() / 2],
               ms.back(), ms.size());
    std::fflush(stdout);
}

/// Until what was commanded is sure to have been heard.
void rest() {
    std::this_thread::sleep_for(400ms);
}

}  // namespace

int main(int count, char** arguments) {
    if (count < 4)
        give_up("usage: play_bench ALOUD PROBE ARTICLE [RUNS]");
    const std::string aloud = arguments[1];
    const std::string probe = arguments[2];
    const std::string article = arguments[3];
    const int runs = count > 4 ? std::atoi(arguments[4]) : 50;
    signal(SIGPIPE, SIG_IGN);
    const PulseServer server;
    if (!server.trouble().empty())
        give_up(server.trouble());
    Monitor monitor;

    std::vector<double> first;
    std::vector<double> stop;
    static_cast<void>(
        Player(aloud, probe, article).first_sound_ms());  // the files are in memory from here on
    for (int i = 0; i < runs; ++i) {
        const Player player(aloud, probe, article);
        first.push_back(player.first_sound_ms());
        std::this_thread::sleep_for(1s);
        const auto at = player.command("quit");
        rest();
        stop.push_back(ms_from(at, monitor.last_sound()));
    }
    print("first sound", first);
    print("stop", stop);

    std::vector<double> pause;
    std::vector<double> next;
    const Player player(aloud, probe, article);
    static_cast<void>(player.first_sound_ms());
    std::this_thread::sleep_for(1s);
    for (int i = 0; i < runs; ++i) {
        const auto jumped = player.command("next");
        next.push_back(ms_from(jumped, monitor.sound_after_silence(jumped)));
        std::this_thread::sleep_for(500ms);
        const auto paused = player.command("pause");
        rest();
        pause.push_back(ms_from(paused, monitor.last_sound()));
        player.command("resume");
        std::this_thread::sleep_for(500ms);
    }
    print("pause", pause);
    print("next", next);
}
