// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/line_rules.hpp"

#include "text/host_name.hpp"

#include <string>

namespace aloud {
namespace {

/// For all the lines of a page; a pattern that needs more is one that would not end.
constexpr auto time_for_pattern = std::chrono::seconds(1);

}  // namespace

bool is_of_site(std::string_view url, std::string_view site) {
    const std::string host = ascii_host(host_of(url));
    const std::string wanted = ascii_host(site);
    if (wanted.empty() || !host.ends_with(wanted))
        return false;
    return host.size() == wanted.size() || host[host.size() - wanted.size() - 1] == '.';
}

LineRules::LineRules(const ExtractOptions& options, std::string_view url) : options_(options) {
    for (const LineRule& rule : options.rules) {
        if (rule.site.empty() || is_of_site(url, rule.site))
            rules_.push_back({&rule, time_for_pattern});
    }
}

std::string_view LineRules::judge(std::string_view line, std::string_view reason) {
    for (Timed& timed : rules_) {
        const LineRule& rule = *timed.rule;
        const SearchResult found = rule.pattern.search(line, timed.time_left);
        if (found == SearchResult::given_up && options_.on_slow_rule)
            options_.on_slow_rule(rule);
        if (found == SearchResult::yes)
            return rule.keeps ? std::string_view() : rule.reason;
    }
    return reason;
}

}  // namespace aloud
