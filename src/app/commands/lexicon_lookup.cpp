// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/name_report.hpp"
#include "app/session.hpp"
#include "app/telling.hpp"

namespace aloud {

int run_lexicon_lookup(const Options& options) {
    auto studio = open_studio(options, 1);
    if (!studio) {
        complain(studio.error().message);
        return exit_code_for(studio.error().kind);
    }
    for (const std::string& name : options.names) {
        const Language language = language_for_name(name, options.chosen.language);
        if (auto told = report_name(name, language, *studio, options.json); !told) {
            complain(told.error().message);
            return exit_code_for(told.error().kind);
        }
    }
    return exit_done;
}

}  // namespace aloud
