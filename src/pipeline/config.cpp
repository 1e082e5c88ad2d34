// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/config.hpp"

#include "base/translate.hpp"
#include "model/voice.hpp"
#include "pipeline/data_folder.hpp"
#include "text/toml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace aloud {
namespace {

namespace fs = std::filesystem;

/// A path as the file gives it: absolute, from the home, or from the file's own folder.
fs::path resolved(const std::string& path, const fs::path& file) {
    if (path.starts_with("~/"))
        return home_folder() / path.substr(2);
    return file.parent_path() / path;
}

TomlKey number_key(std::string_view name, std::optional<int>& value, NumberRange range) {
    return toml_number(name, range.low, range.high, [&value](int number) { value = number; });
}

TomlKey lexicon_key(std::vector<fs::path>& lexicons, const fs::path& file) {
    return toml_texts("lexicon", [&](const std::string& path, const std::string&) {
        lexicons.push_back(resolved(path, file));
        return Result<void>();
    });
}

/// "keep" or "drop": a list of patterns.
TomlKey rule_key(std::string_view name, std::vector<LineRule>& rules) {
    return toml_texts(
        name, [name, &rules](const std::string& text, const std::string& where) -> Result<void> {
            auto pattern = Pattern::compile(text);
            if (!pattern) {
                return Error{ErrorKind::usage,
                             fmt::format("{}: {}", where, pattern.error().message)};
            }
            const std::string place = fs::path(where).filename().string();
            rules.push_back(make_line_rule(name == "keep", std::move(*pattern),
                                           fmt::format("{} '{}' ({})", name, text, place)));
            return {};
        });
}

void append(std::vector<LineRule>& rules, std::vector<LineRule> more, const std::string& site) {
    for (LineRule& rule : more) {
        rule.site = site;
        rules.push_back(std::move(rule));
    }
}

Result<void> read_site(const TomlTable& table, const fs::path& file, Config& config) {
    SiteConfig site;
    std::vector<LineRule> rules;
    if (auto taken = take_keys(table, {toml_text("host", site.host, true), rule_key("keep", rules),
                                       rule_key("drop", rules), toml_text("voice", site.voice),
                                       lexicon_key(site.lexicons, file)});
        !taken)
        return taken;
    if (site.host.find_first_of("/:* ") != std::string::npos) {
        return Error{ErrorKind::usage,
                     tr("{}: 'host' is '{}'; it takes a name such as example.org, which "
                        "stands for all hosts below it too",
                        table.where, site.host)};
    }
    append(config.rules, std::move(rules), site.host);
    config.sites.push_back(std::move(site));
    return {};
}

Result<Config> read_table(const TomlTable& table, const fs::path& file) {
    Config config;
    Settings& defaults = config.defaults;
    std::vector<LineRule> rules;
    const auto take_captions = [&defaults](bool on) { defaults.captions = on; };
    const auto take_site = [&](const TomlTable& site) { return read_site(site, file, config); };
    if (auto taken = take_keys(
            table,
            {toml_text("lang", defaults.language.tag), toml_text("voice", defaults.voice),
             number_key("rate", defaults.rate_wpm, rate_range),
             number_key("pitch", defaults.pitch_percent, pitch_range),
             number_key("volume", defaults.volume_percent, volume_range),
             toml_flag("picture-captions", take_captions), lexicon_key(defaults.lexicons, file),
             rule_key("keep", rules), rule_key("drop", rules), toml_tables("site", take_site)});
        !taken)
        return taken.error();
    defaults.language = language_named(defaults.language.tag);
    append(config.rules, std::move(rules), {});
    return config;
}

template <typename Value>
void fill(std::optional<Value>& value, const std::optional<Value>& otherwise) {
    if (!value)
        value = otherwise;
}

}  // namespace

Result<Config> parse_config(std::string_view toml, const fs::path& file) {
    const auto table = parse_toml(toml, file.string());
    if (!table)
        return table.error();
    return read_table(*table, file);
}

Result<Config> read_config(const fs::path& file) {
    const auto table = read_toml(file);
    if (!table)
        return table.error();
    return read_table(*table, file);
}

fs::path user_config_file() {
    const fs::path folder = user_config_folder();
    return folder.empty() ? fs::path() : folder / "config.toml";
}

Settings settings_for(const Settings& chosen, const Config& config, std::string_view url) {
    std::vector<const SiteConfig*> sites;
    for (const SiteConfig& site : config.sites) {
        if (is_of_site(url, site.host))
            sites.push_back(&site);
    }
    std::stable_sort(sites.begin(), sites.end(), [](const auto* left, const auto* right) {
        return left->host.size() > right->host.size();
    });
    Settings settings = chosen;
    const auto choose_voice = [&settings](const std::string& voice) {
        if (settings.voice.empty())
            settings.voice = voice;
    };
    const auto add_lexicons = [&settings](const std::vector<fs::path>& lexicons) {
        settings.site_lexicons.insert(settings.site_lexicons.end(), lexicons.begin(),
                                      lexicons.end());
    };
    for (const SiteConfig* site : sites) {
        choose_voice(site->voice);
        add_lexicons(site->lexicons);
    }
    const Settings& defaults = config.defaults;
    choose_voice(defaults.voice);
    add_lexicons(defaults.lexicons);
    if (!settings.language.known())
        settings.language = defaults.language;
    fill(settings.rate_wpm, defaults.rate_wpm);
    fill(settings.pitch_percent, defaults.pitch_percent);
    fill(settings.volume_percent, defaults.volume_percent);
    fill(settings.captions, defaults.captions);
    return settings;
}

}  // namespace aloud
