// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controls.hpp"

#include "app/session.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace aloud {
namespace {

// No command is longer; the rest of such a line is no command either.
constexpr std::size_t longest_line = 1000;

Control kind_for(const Options& options, bool terminal) {
    const auto& inputs = options.inputs;
    const bool taken = std::count(inputs.begin(), inputs.end(), "-") > 0;
    const bool keys = options.control == Control::automatic || options.control == Control::keys;
    if (!keys)
        return options.control;
    return terminal && !taken ? Control::keys : Control::none;
}

}  // namespace

Controls::Controls(const Options& options)
    : kind_(kind_for(options, isatty(STDIN_FILENO) != 0)), wake_(eventfd(0, EFD_CLOEXEC)) {
    if (kind_ == Control::keys)
        terminal_ = RawTerminal::open();
    open_ = kind_ != Control::none;
}

Controls::~Controls() {
    waker_.reset();
    close(wake_);
}

void Controls::wake_on(const std::stop_token& stop) {
    waker_.emplace(stop, [this] { wake(); });
}

void Controls::wake() const {
    const std::uint64_t one = 1;
    (void)!write(wake_, &one, sizeof one);
}

std::vector<PlayerCommand> Controls::wait(std::chrono::milliseconds time, int other) {
    const bool listens = open_ && (!terminal_ || RawTerminal::in_foreground());
    // A negative descriptor is passed over.
    std::array<pollfd, 4> sources = {
        pollfd{wake_, POLLIN, 0}, pollfd{listens ? STDIN_FILENO : -1, POLLIN, 0},
        pollfd{terminal_ ? terminal_->stop_signals() : -1, POLLIN, 0}, pollfd{other, POLLIN, 0}};
    if (poll(sources.data(), sources.size(), static_cast<int>(time.count())) <= 0)
        return {};
    stop_wanted_ = sources[2].revents != 0;
    return sources[1].revents != 0 ? read() : std::vector<PlayerCommand>();
}

std::vector<PlayerCommand> Controls::read() {
    std::array<char, 4096> bytes{};
    const ssize_t got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return {};
    const std::string_view portion(bytes.data(),
                                   static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (portion.empty())
        open_ = false;
    if (kind_ == Control::keys)
        return keys_.read(portion);
    return read_lines(portion.empty() && !line_.empty() ? "\n" : portion);
}

std::vector<PlayerCommand> Controls::read_lines(std::string_view bytes) {
    std::vector<PlayerCommand> commands;
    for (const char c : bytes) {
        if (c != '\n') {
            if (line_.size() < longest_line)
                line_ += c;
            continue;
        }
        const std::string line = std::exchange(line_, {});
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        if (auto command = command_of_line(line))
            commands.push_back(*command);
        else
            complain(command.error().message);
    }
    return commands;
}

void Controls::stop_process() {
    stop_wanted_ = false;
    if (terminal_)
        terminal_->stop_process();
}

}  // namespace aloud
