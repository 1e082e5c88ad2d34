// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/name_report.hpp"
#include "app/session.hpp"
#include "app/telling.hpp"

namespace aloud {

Result<int> run_lexicon_lookup(const Options& options) {
    auto studio = open_studio(options, 1);
    if (!studio)
        return studio.error();
    for (const std::string& name : options.names) {
        const Language language = language_for_name(name, options.chosen.language);
        if (auto told = report_name(name, language, *studio, options.json); !told)
            return told.error();
    }
    return exit_done;
}

}  // namespace aloud
