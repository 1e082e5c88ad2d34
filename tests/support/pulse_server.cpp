// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pulse_server.hpp"

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <functional>
#include <iterator>
#include <thread>
#include <utility>

namespace aloud::test {

namespace {

using namespace std::chrono_literals;

/// Looks again and again; a busy machine may take long.
bool wait_until(const std::function<bool()>& happened) {
    const auto deadline = std::chrono::steady_clock::now() + 30s;
    while (!happened()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(10ms);
    }
    return true;
}

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The sink is loaded before the socket, so whoever answers there can play and record.
bool answers(const std::string& socket_path) {
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    socket_path.copy(static_cast<char*>(address.sun_path), sizeof address.sun_path - 1);
    const int number = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool connected =
        connect(number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    close(number);
    return connected;
}

}  // namespace

Child::Child(std::vector<std::string> command, const std::filesystem::path& output,
             const std::filesystem::path& log) {
    std::vector<char*> arguments;
    for (std::string& word : command)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t parent = getpid();
    id_ = fork();
    if (id_ != 0)
        return;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(127);
    dup2(open("/dev/null", O_RDONLY), 0);
    dup2(open(output.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600), 1);
    dup2(open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600), 2);
    execvp(arguments[0], arguments.data());
    const std::string message = command[0] + ": cannot be started\n";
    [[maybe_unused]] const ssize_t written = write(2, message.data(), message.size());
    _exit(127);
}

Child::~Child() {
    kill();
}

void Child::kill() {
    if (id_ <= 0)
        return;
    ::kill(id_, SIGKILL);
    waitpid(std::exchange(id_, -1), nullptr, 0);
}

Environment::Environment(std::string name, const std::string& value) : name_(std::move(name)) {
    if (const char* before = std::getenv(name_.c_str()); before != nullptr) {
        before_ = before;
        existed_ = true;
    }
    setenv(name_.c_str(), value.c_str(), 1);
}

Environment::~Environment() {
    if (existed_)
        setenv(name_.c_str(), before_.c_str(), 1);
    else
        unsetenv(name_.c_str());
}

PulseServer::PulseServer() {
    prepare();
    trouble_ = start();
}

void PulseServer::restart() {
    keep_awake_.reset();
    recorder_.reset();
    std::filesystem::remove(folder_ / "socket");
    std::filesystem::remove(folder_ / "log");
    trouble_ = start();
}

void PulseServer::prepare() {
    const std::string socket = (folder_ / "socket").string();
    std::ofstream(folder_ / "asound.conf") << "</usr/share/alsa/alsa.conf>\n"
                                              "pcm.!default { type pulse }\n"
                                              "ctl.!default { type pulse }\n";
    const std::vector<std::pair<std::string, std::string>> variables = {
        {"HOME", folder_.path().string()},
        {"XDG_RUNTIME_DIR", folder_.path().string()},
        {"XDG_CONFIG_HOME", folder_.path().string()},
        {"ALSA_CONFIG_PATH", (folder_ / "asound.conf").string()},
        {"PULSE_SERVER", "unix:" + socket},
        {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"},
    };
    for (const auto& [name, value] : variables)
        environment_.push_back(std::make_unique<Environment>(name, value));
}

std::string PulseServer::start() {
    const std::string socket = (folder_ / "socket").string();
    const std::size_t recorded = recording().size();
    const auto nothing = folder_ / "nothing";
    const auto log = folder_ / "log";
    const std::string rate = std::to_string(sample_rate_hz);
    server_ = std::make_unique<Child>(
        std::vector<std::string>{
            "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
            "--disable-shm=yes", "-L",
            "module-null-sink sink_name=test channels=1 format=s16le rate=" + rate, "-L",
            "module-native-protocol-unix auth-anonymous=1 socket=" + socket},
        nothing, log);
    const auto failed = [&] { return text_of(log).find("cannot be started") != std::string::npos; };
    if (!wait_until([&] { return answers(socket) || failed(); }) || failed())
        return "no server: " + text_of(log);

    // Left alone the sink would sleep, wake late and swallow the beginning.
    const std::vector<std::string> format = {"--format=s16le", "--channels=1", "--rate=" + rate};
    // The server raises itself where it may, as sound servers do.
    std::vector<std::string> play = {
        "nice", "-n", "-11", "pacat", "--playback", "--latency-msec=100", "/dev/zero"};
    play.insert(play.end() - 1, format.begin(), format.end());
    keep_awake_ = std::make_unique<Child>(play, nothing, log);
    std::vector<std::string> record = {
        "nice", "-n", "-11", "parec", "--device=test.monitor", "--latency-msec=20"};
    record.insert(record.end(), format.begin(), format.end());
    recorder_ = std::make_unique<Child>(record, folder_ / "recording", log);
    if (!wait_until([&] { return recording().size() > recorded + sample_rate_hz; }))
        return "no recording: " + text_of(log);
    return "";
}

std::vector<std::int16_t> PulseServer::recording() const {
    const std::string bytes = text_of(folder_ / "recording");
    std::vector<std::int16_t> samples(bytes.size() / 2);
    std::copy_n(bytes.begin(), samples.size() * 2, reinterpret_cast<char*>(samples.data()));
    return samples;
}

std::vector<std::int16_t> PulseServer::sound() const {
    std::vector<std::int16_t> samples = recording();
    std::erase(samples, 0);
    return samples;
}

bool PulseServer::wait_for_sound(std::size_t samples) const {
    return wait_until([&] { return sound().size() >= samples; });
}

bool PulseServer::wait_for_silence() const {
    return wait_until([&] {
        const std::vector<std::int16_t> samples = recording();
        constexpr std::ptrdiff_t enough = sample_rate_hz / 4;
        return std::all_of(samples.end() - enough, samples.end(), [](int s) { return s == 0; });
    });
}

void PulseServer::kill() {
    server_->kill();
}

}  // namespace aloud::test
