// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/batch_options.hpp"

#include "base/translate.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <optional>

namespace aloud {
namespace {

std::optional<std::size_t> whole_number(std::string_view text) {
    std::size_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    return number;
}

}  // namespace

void add_batch_options(CLI::App& command, BatchOptions& batch, std::string& shard) {
    command.get_option("INPUT")->required(false);
    CLI::Option* list =
        command.add_option("--from-list", batch.list, "more inputs, one a line, from FILE or -")
            ->type_name("FILE");
    command.add_flag("-0,--null", batch.list_has_nuls, "the list has NULs between, not line ends")
        ->needs(list);
    command.add_flag("-r,--recursive", batch.recursive,
                     "a folder means the articles in it and below");
    command
        .add_option("--name", batch.name,
                    "the outputs' names, of {title} {date} {site} {author} {language} {voice} "
                    "{input} {folder} {index} (default: {input})")
        ->type_name("TEMPLATE");
    command
        .add_flag("--skip-existing", batch.skip_existing,
                  "skip what is up to date, make anew what is not")
        ->excludes(command.get_option("--force"));
    command.add_option("--report", batch.report, "add a line of JSON for each input to FILE or -")
        ->type_name("FILE");
    command.add_option("--shard", shard, "take only part I of N, by the inputs' names")
        ->type_name("I/N");
    command.add_flag("--bar", batch.bar, "on a terminal, one line that shows how far it is");
}

Result<void> take_shard(std::string_view shard, BatchOptions& batch) {
    if (shard.empty())
        return {};
    const std::size_t slash = std::min(shard.find('/'), shard.size());
    const auto part = whole_number(shard.substr(0, slash));
    const auto count = whole_number(shard.substr(std::min(slash + 1, shard.size())));
    if (!part || !count || *part < 1 || *part > *count)
        return Error{ErrorKind::usage, tr("--shard '{}' is not I/N with I from 1 to N", shard)};
    batch.shard = *part;
    batch.shards = *count;
    return {};
}

}  // namespace aloud
