// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/loading.hpp"

#include "app/session.hpp"
#include "base/translate.hpp"

#include <chrono>
#include <future>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

namespace aloud {
namespace {

using namespace std::chrono_literals;

constexpr auto look_again = 50ms;
constexpr auto patience = 1s;  // who can stop does so much sooner

std::optional<Left> wish_of(const PlayerCommand& command) {
    switch (command.action) {
        case Action::quit:
            return Left::quit;
        case Action::next_article:
        case Action::next_section:
            return Left::next;
        case Action::previous_article:
        case Action::previous_section:
            return Left::previous;
        default:
            return std::nullopt;  // there is no sentence yet
    }
}

/// Where the listener wants to be instead.
std::optional<Left> wish(Controls& controls) {
    std::optional<Left> wished;
    for (const PlayerCommand& command : controls.wait(0ms)) {
        if (!wished)
            wished = wish_of(command);
    }
    if (controls.stop_wanted())
        controls.stop_process();
    return wished;
}

/// A reader that hangs, as at a named pipe that nobody writes to, is left behind: it owns all that
/// it works with.
std::future<Result<Article>> start_loading(const std::string& input, const Options& options,
                                           const std::stop_token& abandoned) {
    std::packaged_task<Result<Article>()> task(
        [input, copy = std::make_shared<const Options>(options), abandoned] {
            return load_article(input, *copy, abandoned);
        });
    auto article = task.get_future();
    std::thread(std::move(task)).detach();
    return article;
}

}  // namespace

Loaded load_commanded(const std::string& input, const Options& options, Controls& controls,
                      const std::stop_token& stop) {
    std::stop_source abandon;
    auto article = start_loading(input, options, abandon.get_token());
    while (article.wait_for(look_again) != std::future_status::ready) {
        const bool stopped = stop.stop_requested();
        const auto wished = wish(controls);
        if (!stopped && !wished)
            continue;
        abandon.request_stop();
        static_cast<void>(article.wait_for(patience));
        if (wished)
            return *wished;
        return Result<Article>(Error{ErrorKind::interrupted, tr("playback was stopped")});
    }
    return article.get();
}

}  // namespace aloud
