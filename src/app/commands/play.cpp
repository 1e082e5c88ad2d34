// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/interrupts.hpp"
#include "app/session.hpp"
#include "deliver/deliver.hpp"
#include "pipeline/narrate.hpp"

#include <csignal>
#include <memory>
#include <stop_token>

namespace aloud {
namespace {

Result<void> play_article(const Article& article, Studio& studio, const Options& options,
                          const std::stop_token& stop) {
    const auto narrator = narrator_for(article, studio, options);
    if (!narrator)
        return narrator.error();
    auto reading = ArticleReading::open(**narrator, article);
    if (!reading)
        return reading.error();
    if (options.verbose)
        tell("voice " + reading->voice().name + ", language " + reading->language().tag);
    auto speaker = open_speaker({});
    if (!speaker)
        return speaker.error();
    // A blocked write returns as soon as the speaker is stopped.
    const std::stop_callback silence(stop, [&] { (*speaker)->stop(); });

    int failed = 0;
    const auto said = narrate(*reading, *studio.pool, **speaker,
                              {.stop = stop,
                               .on_line =
                                   [&](const Line& line) {
                                       if (options.verbose)
                                           tell(line.sentence.written);
                                   },
                               .on_problem =
                                   [&](const std::string& problem) {
                                       ++failed;
                                       complain(problem);
                                   },
                               .on_warning = complain});
    if (!said)
        return said.error();
    if (auto heard = (*speaker)->finish(); !heard)
        return heard;
    if (failed > 0)
        return Error{ErrorKind::synthesis,
                     std::to_string(failed) + " sentences could not be spoken"};
    return {};
}

}  // namespace

int run_play(const Options& options) {
    ArticleLoader articles(options);
    const Interrupts interrupts;
    auto studio = open_studio(options, 1);
    if (!studio) {
        complain(studio.error().message);
        return exit_code_for(studio.error().kind);
    }
    const int code = for_each_input(options, [&](const std::string& input) -> Result<void> {
        const auto article = articles.load(input, interrupts.token());
        if (!article)
            return article.error();
        return play_article(*article, *studio, options, interrupts.token());
    });
    return interrupts.exit_code_or(code);
}

}  // namespace aloud
