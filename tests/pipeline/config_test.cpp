// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/config.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace aloud;

namespace {

Config config_of(const std::string& toml) {
    const auto config = parse_config(toml, "/conf/config.toml");
    REQUIRE(config.ok());
    return *config;
}

const std::string whole = R"(voice = "newsreader-en-us"
rate = 200
pitch = 40
volume = 120
lang = "en_US"
lexicon = ["mine.pls", "/abs/other.pls"]
picture-captions = true
drop = "^Sponsored"

[[site]]
host = "example.org"
keep = ["^Analysis:"]
drop = ["^Live$", "^Follow us"]
voice = "newsreader-en-gb"
lexicon = "example.pls"

[[site]]
host = "news.example.org"
voice = "screen-reader-en-gb"
)";

}  // namespace

TEST_CASE("a configuration gives defaults and rules of sites", "[pipeline]") {
    const Config config = config_of(whole);
    CHECK(config.defaults.voice == "newsreader-en-us");
    CHECK(config.defaults.rate_wpm == 200);
    CHECK(config.defaults.pitch_percent == 40);
    CHECK(config.defaults.volume_percent == 120);
    CHECK(config.defaults.language.tag == "en-us");
    CHECK(config.defaults.captions == true);
    CHECK(config.defaults.lexicons ==
          std::vector<std::filesystem::path>{"/conf/mine.pls", "/abs/other.pls"});
    REQUIRE(config.rules.size() == 4);
    CHECK(config.rules[0].keeps);
    CHECK(config.rules[0].site == "example.org");
    CHECK(config.rules[1].reason == "dropped by drop '^Live$' (config.toml:13)");
    CHECK(config.rules[3].pattern.expression() == "^Sponsored");
    CHECK(config.rules[3].site.empty());
    CHECK(config_of("") == Config{});
}

TEST_CASE("the command line comes first, then the closest site, then the defaults", "[pipeline]") {
    const Config config = config_of(whole);
    const auto at = [&](const std::string& url) { return settings_for({}, config, url); };
    CHECK(at("").voice == "newsreader-en-us");
    CHECK(at("https://www.example.org/a").voice == "newsreader-en-gb");
    CHECK(at("https://www.example.org/a").rate_wpm == 200);
    CHECK(at("https://news.example.org/a").voice == "screen-reader-en-gb");
    CHECK(at("https://news.example.org/a").site_lexicons ==
          std::vector<std::filesystem::path>{"/conf/example.pls", "/conf/mine.pls",
                                             "/abs/other.pls"});
    Settings chosen;
    chosen.voice = "newsreader-ru";
    chosen.language.tag = "ru";
    chosen.rate_wpm = 300;
    chosen.captions = false;
    chosen.lexicons = {"first.pls"};
    const Settings settings = settings_for(chosen, config, "https://example.org/a");
    CHECK(settings.voice == "newsreader-ru");
    CHECK(settings.language.tag == "ru");
    CHECK(settings.rate_wpm == 300);
    CHECK(settings.pitch_percent == 40);
    CHECK(settings.captions == false);
    CHECK(settings.lexicons.front() == "first.pls");
    CHECK(settings_for(chosen, {}, "https://example.org/a") == chosen);
}

TEST_CASE("a mistake in a configuration is named with its file and line", "[pipeline]") {
    const auto [toml, message] = GENERATE(table<std::string, std::string>({
        {"\nrat = 200", "/conf/config.toml:2: unknown key 'rat'"},
        {"rate = 5000", "/conf/config.toml:1: 'rate' is not a whole number from 80 to 900"},
        {"rate = 1.5", "/conf/config.toml:1: 'rate' is not a whole number from 80 to 900"},
        {"voice = 5", "/conf/config.toml:1: 'voice' is not a text"},
        {"picture-captions = 1",
         "/conf/config.toml:1: 'picture-captions' is neither true nor false"},
        {"drop = [\"a\",\n5]", "/conf/config.toml:2: 'drop' is not a text or a list of texts"},
        {"drop = [\"a\",\n\"(\"]", "/conf/config.toml:2: '(' is no regular expression"},
        {"[site]\nhost = \"a.org\"",
         "/conf/config.toml:1: 'site' is not a list of tables; each "
         "begins with [[site]]"},
        {"[[site]]\ndrop = \"a\"", "/conf/config.toml:1: 'host' is missing"},
        {"[[site]]\nhost = \"https://a.org/\"", "/conf/config.toml:1: 'host' is 'https://a.org/'"},
        {"[[site]]\nhost = \"a.org\"\nrate = 100", "/conf/config.toml:3: unknown key 'rate'"},
        {"lang = русский", "/conf/config.toml:1: "},
        {"язык = \"ru\"", "/conf/config.toml:1: "},
        {"rate = = 3", "/conf/config.toml:1: "},
        {"rate = 100\nrate = 100", "/conf/config.toml:2: "},
    }));
    CAPTURE(toml);
    const auto config = parse_config(toml, "/conf/config.toml");
    REQUIRE_FALSE(config.ok());
    CHECK(config.error().kind == ErrorKind::usage);
    CHECK_THAT(config.error().message, Catch::StartsWith(message));
}

TEST_CASE("a configuration that is not there is an error that names it", "[pipeline]") {
    const auto config = read_config("/nonexistent/config.toml");
    REQUIRE_FALSE(config.ok());
    CHECK(config.error() == Error{ErrorKind::usage,
                                  "cannot read '/nonexistent/config.toml': no such file or "
                                  "directory"});
}
