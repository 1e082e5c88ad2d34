// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rule_options.hpp"

#include "base/translate.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace aloud {

void add_rule_options(CLI::App& command, CLI::Option* raw, RulePatterns& patterns) {
    for (const auto& [name, expressions] :
         {std::pair{"--keep", &patterns.keep}, std::pair{"--drop", &patterns.drop}}) {
        const std::string_view description =
            expressions == &patterns.keep
                ? marked("keep lines in which this regular expression is found; repeatable")
                : marked(
                      "leave out lines in which this regular expression is found; "
                      "repeatable");
        command.add_option(name, *expressions, std::string(description))
            ->type_name("PATTERN")
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
            ->excludes(raw);
    }
}

Result<void> take_rules(const RulePatterns& patterns, std::vector<LineRule>& rules) {
    for (const auto& [name, expressions] :
         {std::pair{"--keep", &patterns.keep}, std::pair{"--drop", &patterns.drop}}) {
        for (const std::string& expression : *expressions) {
            auto pattern = Pattern::compile(expression);
            if (!pattern)
                return Error{ErrorKind::usage,
                             fmt::format("{}: {}", name, pattern.error().message)};
            rules.push_back(make_line_rule(expressions == &patterns.keep, std::move(*pattern),
                                           fmt::format("{} '{}'", name, expression)));
        }
    }
    return {};
}

}  // namespace aloud
