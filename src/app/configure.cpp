// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/configure.hpp"

#include <filesystem>
#include <system_error>

namespace aloud {
namespace {

/// Only a file that was asked for must be there.
Result<Config> load_config(const Options& options) {
    if (options.config_file)
        return read_config(*options.config_file);
    const std::filesystem::path file = user_config_file();
    std::error_code ignored;
    if (options.no_config || file.empty() || !std::filesystem::exists(file, ignored))
        return Config{};
    return read_config(file);
}

}  // namespace

Result<void> configure(Options& options) {
    auto config = load_config(options);
    if (!config)
        return config.error();
    options.config = std::move(*config);
    options.chosen = options.settings;
    options.settings = settings_for(options.chosen, options.config, {});
    const auto& rules = options.config.rules;
    options.rules.insert(options.rules.end(), rules.begin(), rules.end());
    return {};
}

}  // namespace aloud
