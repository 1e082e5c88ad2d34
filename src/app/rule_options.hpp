// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/options.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace aloud {

/// The regular expressions of --keep and --drop.
struct RulePatterns {
    std::vector<std::string> keep;
    std::vector<std::string> drop;
};

/// Adds both options, which go not together with `raw`.
void add_rule_options(CLI::App& command, CLI::Option* raw, RulePatterns& patterns);

/// Adds the rules that the patterns mean; what is kept comes first: a line that matches both is
/// kept. Fails on what is no regular expression.
Result<void> take_rules(const RulePatterns& patterns, std::vector<LineRule>& rules);

}  // namespace aloud
