// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listening_options.hpp"

#include "app/duration.hpp"
#include "base/translate.hpp"

#include <CLI/CLI.hpp>

#include <map>
#include <string>

namespace aloud {

void add_listening_options(CLI::App& play, Options& options) {
    play.add_option("--control", options.control,
                    "what commands the player: keys, stdin (a command a line) or none "
                    "(default: keys, on a terminal)")
        ->type_name("HOW")
        ->transform(CLI::Transformer(std::map<std::string, Control>{
            {"keys", Control::keys}, {"stdin", Control::lines}, {"none", Control::none}}));
    play.add_option("--device", options.device,
                    "the loudspeaker, by name or number; 'aloud devices' lists them")
        ->type_name("NAME");
    play.add_flag("--plain", options.plain, "print nothing but what is asked for");
    play.add_flag("--from-start", options.from_start,
                  "begin at the beginning, not where you left the article");
    play.add_option_function<std::string>(
            "--stop-after",
            [&options](const std::string& text) {
                options.stop_after = duration_named(text);
                if (!options.stop_after)
                    throw CLI::ValidationError(
                        "--stop-after", "takes a time such as 20m, 90s or 1h30m, not " + text);
            },
            std::string(
                marked("go silent at the end of a sentence after so long: 20m, 90s, 1h30m")))
        ->type_name("TIME");
}

}  // namespace aloud
