// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

using namespace aloud::test;
using Catch::Matchers::Contains;

namespace fs = std::filesystem;

namespace {

const std::string page =
    "<html><head><link rel=\"canonical\" href=\"https://news.example.org/ferry\"></head><body>"
    "<h1>The ferry is back in the harbour</h1>"
    "<p>The old ferry left the harbour at noon, as it has done for thirty years.</p>"
    "<p>Nobody on board could say why it had been away, and nobody asked the captain.</p>"
    "</body></html>";

/// A home with a configuration and an article.
struct Home {
    explicit Home(const std::string& config) : page_file(write_file(folder / "a.html", page)) {
        fs::create_directory(folder / "aloud");
        config_file = write_file(folder / "aloud/config.toml", config);
    }

    [[nodiscard]] Ran run(std::vector<std::string> arguments) const {
        arguments.push_back(page_file);
        return run_aloud(std::move(arguments),
                         {.environment = {{"XDG_CONFIG_HOME", folder.path().string()}}});
    }

    TempFolder folder;
    std::string page_file;
    std::string config_file;
};

}  // namespace

TEST_CASE("a pattern of the command line drops a line, and the account says so", "[cli]") {
    const Home home("");
    CHECK_THAT(home.run({"text", "--drop", "captain"}).output,
               Contains("thirty years") && !Contains("captain"));
    CHECK_THAT(home.run({"text", "--dropped", "--drop", "captain"}).output,
               Contains("dropped by --drop 'captain'\tNobody on board"));
    CHECK_THAT(home.run({"text", "--drop", "years", "--keep", "ferry", "--drop", "captain"}).output,
               Contains("thirty years") && !Contains("captain"));
    CHECK_THAT(home.run({"sentences", "--drop", "captain"}).output, !Contains("captain"));
    CHECK(lines_of(home.run({"phonemes", "--drop", "captain"}).output).size() == 2);
    const Ran wrong = home.run({"text", "--drop", "a(b"});
    CHECK(wrong.exit_code == 2);
    CHECK_THAT(wrong.errors, Contains("--drop: 'a(b'") && Contains("parenthesis"));
    CHECK(home.run({"text", "--raw", "--drop", "a"}).exit_code == 2);
    CHECK(home.run({"sentences", "--lines", "--drop", "a"}).exit_code == 2);
}

TEST_CASE("the configuration's rules are for the pages of their site", "[cli]") {
    const Home home(
        "[[site]]\nhost = \"example.org\"\ndrop = [\"captain\"]\n"
        "[[site]]\nhost = \"example.com\"\ndrop = [\"years\"]\n");
    CHECK_THAT(home.run({"text"}).output, Contains("thirty years") && !Contains("captain"));
    CHECK_THAT(home.run({"text", "--dropped"}).output,
               Contains("dropped by drop 'captain' (config.toml:3)"));
    CHECK_THAT(home.run({"text", "--keep", "captain"}).output, Contains("captain"));
    CHECK_THAT(home.run({"text", "--no-config"}).output, Contains("captain"));
    const std::string other = write_file(home.folder / "other.toml", "drop = \"years\"");
    CHECK_THAT(home.run({"text", "--config", other}).output,
               Contains("captain") && !Contains("thirty years"));
}

TEST_CASE("a site has a voice and a lexicon of its own", "[cli]") {
    const Home home("lang = \"en\"\n[[site]]\nhost = \"example.org\"\nlexicon = \"site.pls\"\n");
    const auto ferry_as = [&home](const std::string& ipa) {
        write_file(home.folder / "aloud/site.pls",
                   R"(<?xml version="1.0"?><lexicon version="1.0" alphabet="ipa" xml:lang="en"
xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
<lexeme><grapheme>ferry</grapheme><phoneme>)" +
                       ipa + "</phoneme></lexeme></lexicon>");
        return home.run({"phonemes"});
    };
    const Ran said = ferry_as("zˈuːzuː");
    CHECK(said.exit_code == 0);
    CHECK_THAT(said.output, Contains("zˈuːzuː"));
    CHECK_THAT(home.run({"phonemes", "--no-config"}).output, !Contains("zˈuːzuː"));
    fs::remove(home.folder / "aloud/site.pls");
    const Ran missing = home.run({"phonemes"});
    CHECK(missing.exit_code == 2);
    CHECK_THAT(missing.errors, Contains((home.folder / "aloud/site.pls").string()));

    const Home voiced("[[site]]\nhost = \"example.org\"\nvoice = \"nobody\"\n");
    CHECK_THAT(voiced.run({"phonemes"}).errors, Contains("'nobody'"));
    CHECK(voiced.run({"phonemes", "--voice", "newsreader-en-us"}).exit_code == 0);
}

TEST_CASE("a default of the configuration gives way to the command line", "[cli]") {
    const Home home("voice = \"nobody\"\nrate = 200\n");
    CHECK(home.run({"phonemes"}).exit_code == 2);
    CHECK(home.run({"phonemes", "--voice", "newsreader-en-us"}).exit_code == 0);
}

TEST_CASE("a malformed configuration is named with its line", "[cli]") {
    const Home home("rate = 200\nspeed = 3\n");
    const Ran ran = home.run({"text"});
    CHECK(ran.exit_code == 2);
    CHECK(ran.output.empty());
    CHECK(is_one_complaint(ran.errors));
    CHECK_THAT(ran.errors, Contains(home.config_file + ":2: unknown key 'speed'"));
    const Ran none = run_aloud({"text", home.page_file, "--config", home.folder / "none.toml"});
    CHECK(none.exit_code == 2);
    CHECK_THAT(none.errors, Contains("none.toml"));
    CHECK(home.run({"text", "--config", home.config_file, "--no-config"}).exit_code == 2);
}
