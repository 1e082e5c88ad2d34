// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/controls.hpp"
#include "app/exit_code.hpp"
#include "app/interrupts.hpp"
#include "app/listening.hpp"
#include "app/loading.hpp"
#include "app/playlist.hpp"
#include "app/session.hpp"

#include <functional>
#include <future>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace aloud {
namespace {

/// Which articles were played and which were not, for the exit code.
class Tally {
  public:
    void fail(const std::string& input, const Error& error) {
        if (!failed_.insert(input).second)
            return;
        complain(error.message);
        if (first_failure_ == exit_done)
            first_failure_ = exit_code_for(error.kind);
    }
    void succeed() { any_done_ = true; }

    [[nodiscard]] int exit_code() const {
        return first_failure_ != exit_done && any_done_ ? exit_some_failed : first_failure_;
    }

  private:
    std::set<std::string> failed_;
    ExitCode first_failure_ = exit_done;
    bool any_done_ = false;
};

using Loader = std::function<Loaded(const std::string&)>;

Result<Left> play_one(Loaded loaded, Count articles, Listening& listening) {
    if (const auto* left = std::get_if<Left>(&loaded))
        return *left;
    auto& article = *std::get_if<Result<Article>>(&loaded);
    if (!article)
        return article.error();
    return listening.play(std::move(*article), articles);
}

bool is_end(const Result<Left>& left) {
    return left ? *left == Left::quit : left.error().kind == ErrorKind::output;
}

/// To and fro in the list; what cannot be played is passed over in the direction of travel.
int play_all(const std::vector<std::string>& inputs, const Loader& load, Listening& listening) {
    Tally tally;
    bool forward = true;
    for (std::size_t i = 0; i < inputs.size();) {
        const auto left = play_one(load(inputs[i]), {i + 1, inputs.size()}, listening);
        if (left)
            tally.succeed();
        else if (left.error().kind == ErrorKind::interrupted)
            return exit_interrupted;
        else
            tally.fail(inputs[i], left.error());
        if (is_end(left))
            break;
        forward = i == 0 || (left ? *left != Left::previous : forward);
        i = forward ? i + 1 : i - 1;
    }
    return tally.exit_code();
}

}  // namespace

Result<int> run_play(const Options& options) {
    const auto inputs = playlist_of(options.inputs);
    if (!inputs)
        return inputs.error();
    ArticleLoader articles(options);
    Controls controls(options);
    const Interrupts interrupts;
    controls.wake_on(interrupts.token());
    keep_others_off_stderr();
    SpeakerOpening speaker;
    auto studio = open_studio(options, 1, [&] {
        speaker = std::async(std::launch::async, [device = options.device] {
            return open_speaker({.device = device});
        });
    });
    if (!studio)
        return studio.error();
    Listening listening(options, *studio, controls, std::move(speaker), interrupts.token());
    const auto load = [&](const std::string& input) -> Loaded {
        if (input == "-")
            return articles.load(input, interrupts.token());
        return load_commanded(input, options, controls, interrupts.token());
    };
    return interrupts.exit_code_or(play_all(*inputs, load, listening));
}

}  // namespace aloud
