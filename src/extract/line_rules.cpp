// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/line_rules.hpp"

#include "text/unicode.hpp"

#include <string>

namespace aloud {
namespace {

/// For all the lines of a page; a pattern that needs more is one that would not end.
constexpr auto time_for_pattern = std::chrono::seconds(1);

std::string host_of(std::string_view url) {
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return {};
    url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#\\"));
    if (const std::size_t user = url.rfind('@'); user != std::string_view::npos)
        url.remove_prefix(user + 1);
    return to_lower(url.substr(0, url.find(':')));
}

}  // namespace

bool is_of_site(std::string_view url, std::string_view site) {
    const std::string host = host_of(url);
    const std::string wanted = to_lower(site);
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
        const Found found = rule.pattern.search(line, timed.time_left);
        if (found == Found::given_up && options_.on_slow_rule)
            options_.on_slow_rule(rule);
        if (found == Found::yes)
            return rule.keeps ? std::string_view() : rule.reason;
    }
    return reason;
}

}  // namespace aloud
