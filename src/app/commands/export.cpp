// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch/coordinator.hpp"
#include "app/commands.hpp"
#include "app/session.hpp"
#include "base/translate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace aloud {
namespace {

Error usage_error(std::string message) {
    return {ErrorKind::usage, std::move(message)};
}

/// One stream cannot be two things.
Result<void> check_streams(const Options& options) {
    const bool reads_article =
        std::find(options.inputs.begin(), options.inputs.end(), "-") != options.inputs.end();
    if (reads_article && options.batch.list == "-")
        return usage_error(tr("standard input cannot be an article and the list of articles"));
    if (options.output == "-" && options.batch.report == "-")
        return usage_error(tr("standard output cannot be the sound and the report"));
    return {};
}

Result<std::string> read_list(const std::string& name) {
    std::string list;
    if (name == "-") {
        list.assign(std::istreambuf_iterator<char>(std::cin), {});
        return list;
    }
    std::ifstream file(name, std::ios::binary);
    list.assign(std::istreambuf_iterator<char>(file), {});
    if (!file)
        return Error{ErrorKind::input, tr("cannot read the list '{}'", name)};
    return list;
}

Result<std::vector<BatchInput>> inputs_of(const Options& options) {
    const BatchOptions& batch = options.batch;
    std::vector<std::string> named = options.inputs;
    if (!batch.list.empty()) {
        const auto list = read_list(batch.list);
        if (!list)
            return list.error();
        for (std::string& name : names_in_list(*list, batch.list_has_nuls ? '\0' : '\n'))
            named.push_back(std::move(name));
    }
    return find_inputs(named, batch.recursive);
}

Result<void> check_names(const Options& options, const Destination& destination,
                         const NameTemplate& pattern, std::size_t inputs) {
    if (!destination.is_folder && inputs > 1) {
        return usage_error(tr("'{}' is one file for {} inputs; name a folder that exists",
                              options.output, inputs));
    }
    const bool depends_on_others = pattern.needs_article() && !pattern.has_index();
    if (options.batch.shards > 1 && depends_on_others) {
        return usage_error(
            "with --shard, --name needs {index} beside what is in the articles: the "
            "other parts may have one of the same name");
    }
    return {};
}

}  // namespace

/// All that can be wrong before an article is touched comes first.
Result<int> run_export(const Options& options) {
    if (auto fine = check_streams(options); !fine)
        return fine.error();
    auto destination = Destination::of(options);
    if (!destination)
        return destination.error();
    auto pattern = NameTemplate::parse(options.batch.name);
    if (!pattern)
        return pattern.error();
    const auto all = inputs_of(options);
    if (!all)
        return all.error();
    if (auto fine = check_names(options, *destination, *pattern, all->size()); !fine)
        return fine.error();
    const auto inputs = shard_of(*all, options.batch.shard, options.batch.shards);
    auto report = Report::open(options.batch.report);
    if (!report)
        return report.error();

    const auto jobs = static_cast<std::size_t>(options.jobs > 0 ? options.jobs : available_cpus());
    const std::size_t articles_at_once = std::clamp<std::size_t>(inputs.size(), 1, jobs);
    std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error like a full disk
    ArticleLoader articles(options, Holding::beginning);
    const auto jobs_each = static_cast<int>((jobs + articles_at_once - 1) / articles_at_once);
    // While an article is read or secured, another's encoder may have its processor.
    const int spare_threads = articles_at_once > 1 ? 1 : 0;
    const ExportPlan plan{options, std::move(*destination), articles, jobs_each,
                          jobs_each + spare_threads};
    OutputNames names(std::move(*pattern), inputs, *all);
    return Coordinator(plan, inputs, std::move(names), std::move(*report), articles_at_once).run();
}

}  // namespace aloud
