// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/checks.hpp"
#include "pipeline/config.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const auto config = parse_config(fuzz::text_of(data, size), "config.toml");
    if (!config)
        fuzz::require(config.error().message.find("config.toml:") == 0);
    else
        (void)settings_for({}, *config, "https://news.example.org/");
    return 0;
}
