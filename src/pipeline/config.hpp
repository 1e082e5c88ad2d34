// SPDX-License-Identifier: GPL-3.0-or-later

// The user's configuration file: defaults for what the command line leaves open, and rules for the
// pages of single sites. docs/aloud.1 describes it.
#pragma once

#include "base/result.hpp"
#include "extract/extract.hpp"
#include "pipeline/settings.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

struct SiteConfig {
    std::string host;  ///< and those below it
    std::string voice;
    std::vector<std::filesystem::path> lexicons;

    friend bool operator==(const SiteConfig&, const SiteConfig&) = default;
};

struct Config {
    Settings defaults;
    std::vector<SiteConfig> sites;
    std::vector<LineRule> rules;  ///< of the sites first, then those for all pages

    friend bool operator==(const Config&, const Config&) = default;
};

/// `file` is for messages, and lexicons are looked for in its folder. A mistake is an error of kind
/// usage with file and line.
Result<Config> parse_config(std::string_view toml, const std::filesystem::path& file);
Result<Config> read_config(const std::filesystem::path& file);

/// $XDG_CONFIG_HOME/aloud/config.toml, or that in ~/.config; empty without a home.
std::filesystem::path user_config_file();

/// What holds for a page at `url`, which may be empty: `chosen` by the user on the command line
/// comes first, then what the configuration says of the page's site, the closest first, then its
/// defaults.
Settings settings_for(const Settings& chosen, const Config& config, std::string_view url);

}  // namespace aloud
