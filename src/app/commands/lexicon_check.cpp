// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/lexicon_check.hpp"

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/session.hpp"
#include "base/translate.hpp"
#include "pipeline/data_folder.hpp"

#include <fmt/format.h>

namespace aloud {
namespace {

/// What the user names, else the user's own and the shipped ones.
Result<std::vector<std::filesystem::path>> files_to_check(const Options& options) {
    if (!options.names.empty())
        return std::vector<std::filesystem::path>(options.names.begin(), options.names.end());
    const auto data = find_data_folder();
    if (!data)
        return data.error();
    std::vector<std::filesystem::path> files = lexicon_files(user_data_folder() / "lexicon");
    const auto shipped = lexicon_files(*data / "lexicon");
    files.insert(files.end(), shipped.begin(), shipped.end());
    return files;
}

Result<void> print_faults(const std::vector<LexiconFault>& faults, std::string_view kind) {
    std::string text;
    for (const LexiconFault& fault : faults) {
        if (!fault.file.empty())
            text += fmt::format("{}:{}: ", fault.file, fault.line);
        text += fmt::format("{}{}\n", kind, fault.message);
    }
    return print(text);
}

Result<LexiconReport> check(const Options& options) {
    const auto files = files_to_check(options);
    if (!files)
        return files.error();
    // A lexicon that is bad must not keep us from saying so: the narrator is here for its voices.
    auto studio = open_voices(options, available_cpus());
    if (!studio)
        return studio.error();
    return check_lexicons(*files, *studio->narrator, *studio->pool);
}

}  // namespace

Result<int> run_lexicon_check(const Options& options) {
    const auto report = check(options);
    if (!report)
        return report.error();
    if (auto printed = print_faults(report->faults, ""); !printed)
        return printed.error();
    if (options.verbose) {
        if (auto printed = print_faults(report->nearest, "nearly: "); !printed)
            return printed.error();
    }
    if (!options.quiet)
        tell(tr("entries: {}, pronunciations spoken: {}, with a nearest sound: {}, wrong: {}",
                report->entries, report->spoken, report->nearest.size(), report->faults.size()));
    return report->faults.empty() ? exit_done : exit_some_failed;
}

}  // namespace aloud
