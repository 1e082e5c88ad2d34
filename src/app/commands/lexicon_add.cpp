// SPDX-License-Identifier: GPL-3.0-or-later

// `lexicon add` and `lexicon import`: the user's lexicon grows.

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/name_report.hpp"
#include "app/session.hpp"
#include "app/telling.hpp"
#include "app/user_lexicon.hpp"
#include "base/translate.hpp"
#include "pipeline/lexicon_check.hpp"
#include "pronounce/entry_faults.hpp"
#include "pronounce/given_ipa.hpp"
#include "pronounce/pls.hpp"
#include "pronounce/pls_edit.hpp"
#include "pronounce/respelling.hpp"
#include "read/read.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace aloud {
namespace {

Result<NewEntry> entry_of(const Options& options) {
    NewEntry entry;
    entry.name = trim(options.names.front());
    if (!is_valid_utf8(entry.name))
        return Error{ErrorKind::usage, tr("the name is not UTF-8")};
    entry.language = language_for_name(entry.name, options.chosen.language);
    const auto refuse = [&](std::string_view why) {
        return Error{ErrorKind::usage, tr("cannot add '{}': {}", entry.name, why)};
    };
    if (!options.like.empty()) {
        if (entry.language.primary() != "en")
            return refuse(tr("--like is for English; use --ipa, or --as with the stress marked"));
        Respelled respelled = read_respelling(options.like);
        if (!respelled.problem.empty())
            return refuse(respelled.problem);
        entry.sound = std::move(respelled.ipa);
    } else if (!options.ipa.empty()) {
        entry.sound = bare_ipa(options.ipa);
    } else {
        entry.sound = trim(options.as);
        entry.notation = Notation::alias;
    }
    if (!is_valid_utf8(entry.sound))
        return refuse(tr("the pronunciation is not UTF-8"));
    if (const std::string problem = entry_problem(entry); !problem.empty())
        return refuse(problem);
    return entry;
}

/// Whether a text would find it, and the voice would say it as it is given.
Result<void> check_entry(const NewEntry& entry, const Studio& studio) {
    const auto refuse = [&](std::string_view why) {
        return Error{ErrorKind::usage, tr("cannot add '{}': {}", entry.name, why)};
    };
    if (const auto faults = faults_among({entry}, studio.narrator->lexicon()); !faults.empty())
        return refuse(faults[0].message);
    const auto document = edit_pls("the entry", "", entry.language, std::span(&entry, 1));
    if (!document)
        return document.error();
    auto file = read_pls("the entry", document->content);
    if (!file)
        return file.error();
    std::vector<LexiconFile> files;
    files.push_back(std::move(*file));
    const auto report = check_entries(std::move(files), *studio.narrator, *studio.pool);
    if (!report)
        return report.error();
    return report->faults.empty() ? Result<void>() : refuse(report->faults[0].message);
}

Result<void> add_name(const Options& options) {
    const auto entry = entry_of(options);
    if (!entry)
        return entry.error();
    const auto before = open_studio(options, 1);
    if (!before)
        return before.error();
    if (auto checked = check_entry(*entry, *before); !checked)
        return checked;
    const auto change = add_to_user_lexicon(entry->language, {*entry});
    if (!change)
        return change.error();
    if (!options.quiet)
        tell(change->replaced > 0 ? tr("replaced in {}", change->file.string())
                                  : tr("added in {}", change->file.string()));
    auto after = open_studio(options, 1);
    if (!after)
        return after.error();
    return report_name(entry->name, entry->language, *after, options.json);
}

/// The entries of each language that nothing is wrong with; the mistakes grow by the others.
std::map<std::string, std::vector<NewEntry>> sound_entries(ImportedLexicon& imported,
                                                           const Lexicon& lexicon) {
    std::map<std::string, std::vector<NewEntry>> by_language;
    for (NewEntry& entry : imported.entries)
        by_language[entry.language.tag].push_back(std::move(entry));
    for (auto& [tag, entries] : by_language) {
        const std::vector<LexiconMistake> faults = faults_among(entries, lexicon);
        std::set<int> bad;
        for (const LexiconMistake& fault : faults)
            bad.insert(fault.line);
        std::erase_if(entries, [&](const NewEntry& entry) { return bad.contains(entry.line); });
        imported.mistakes.insert(imported.mistakes.end(), faults.begin(), faults.end());
    }
    std::ranges::stable_sort(imported.mistakes, {}, &LexiconMistake::line);
    return by_language;
}

Result<void> import_file(const std::string& input, const Lexicon& lexicon, const Options& options) {
    const auto document = read_input(input, {.media_type = MediaType::plain_text});
    if (!document)
        return document.error();
    const Language language =
        options.chosen.language.known() ? options.chosen.language : Language{"en"};
    ImportedLexicon imported = read_import(document->content, language);
    for (const auto& [tag, entries] : sound_entries(imported, lexicon)) {
        if (entries.empty())
            continue;
        const auto change = add_to_user_lexicon({tag}, entries);
        if (!change)
            return change.error();
        if (!options.quiet)
            tell(tr("{}: names: {}, of these replaced: {}", change->file.string(), entries.size(),
                    change->replaced));
    }
    for (const LexiconMistake& mistake : imported.mistakes)
        complain(fmt::format("{}:{}: {}", input, mistake.line, mistake.message));
    if (!imported.mistakes.empty())
        return Error{ErrorKind::usage,
                     tr("{}: lines not imported: {}", input, imported.mistakes.size())};
    return {};
}

}  // namespace

Result<int> run_lexicon_add(const Options& options) {
    if (const auto added = add_name(options); !added)
        return added.error();
    return exit_done;
}

Result<int> run_lexicon_import(const Options& options) {
    const auto studio = open_studio(options, 1);
    if (!studio)
        return studio.error();
    bool some_failed = false;
    const int code = for_each_input(options, [&](const std::string& input) -> Result<void> {
        auto done = import_file(input, studio->narrator->lexicon(), options);
        some_failed = some_failed || (!done && done.error().kind == ErrorKind::usage);
        return done;
    });
    return some_failed ? exit_some_failed : code;
}

}  // namespace aloud
