// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

using namespace aloud::test;
using Catch::Matchers::Contains;

TEST_CASE("help and the version are data", "[cli]") {
    const auto [option, said] = GENERATE(table<std::string, std::string>({
        {"--help", "Exit codes"},
        {"-h", "Exit codes"},
        {"--version", "eSpeak NG"},
    }));
    const Ran ran = run_aloud({option});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.output, Contains(said));
    CHECK(ran.errors.empty());
}

TEST_CASE("every command explains itself", "[cli]") {
    const std::string command =
        GENERATE("play", "export", "text", "sentences", "phonemes", "voices");
    const Ran ran = run_aloud({command, "--help"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.output, Contains(command));
    CHECK(ran.errors.empty());
}

TEST_CASE("a mistake in the arguments is named on stderr and nothing is done", "[cli]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", "One sentence.");
    const std::string audio = folder / "a.wav";
    struct Mistake {
        std::vector<std::string> arguments;
        std::string named;
    };
    const std::vector<Mistake> mistakes = {
        {{}, "Usage"},
        {{"text"}, "INPUT"},
        {{"text", article, "--loud"}, "--loud"},
        {{"text", article, "--from", "pdf"}, "'pdf'"},
        {{"phonemes", article, "--lang", "tlh-x"}, "'tlh-x'"},
        {{"phonemes", article, "--voice", "nobody"}, "'nobody'"},
        {{"phonemes", article, "--lexicon", "/nonexistent/a.pls"}, "/nonexistent/a.pls"},
        {{"export", article}, "--output"},
        {{"export", article, "-o", audio, "--voice", "nobody"}, "'nobody'"},
        {{"export", article, "-o", audio, "--lang", "tlh-x"}, "'tlh-x'"},
        {{"export", article, "-o", audio, "--rate", "5000"}, "--rate"},
        {{"export", article, "-o", audio, "--rate", "fast"}, "--rate"},
        {{"export", article, "-o", audio, "--jobs", "0"}, "--jobs"},
        {{"export", article, "-o", audio, "--quality", "11"}, "--quality"},
        {{"export", article, "-o", audio, "--format", "m4a"}, "'m4a'"},
        {{"export", article, "-o", audio, "--captions", "ass"}, "'ass'"},
        {{"export", article, "-o", folder / "a.xyz"}, "'.xyz'"},
        {{"export", article, folder / "b.txt", "-o", audio}, audio},
    };
    for (const Mistake& mistake : mistakes) {
        CAPTURE(mistake.arguments);
        const Ran ran = run_aloud(mistake.arguments);
        CHECK(ran.exit_code == 2);
        CHECK(ran.output.empty());
        CHECK_THAT(ran.errors, Contains(mistake.named));
    }
    CHECK(folder.names() == std::vector<std::string>{"a.txt"});
}

TEST_CASE("a malformed lexicon is named with its line", "[cli]") {
    const TempFolder folder;
    const std::string article = write_file(folder / "a.txt", "One sentence.");
    const std::string lexicon = write_file(folder / "mine.pls", R"(<?xml version="1.0"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme><grapheme>Anytown</grapheme></lexicon>
)");
    const Ran ran = run_aloud({"phonemes", article, "--lexicon", lexicon});
    CHECK(ran.exit_code == 2);
    CHECK(ran.output.empty());
    CHECK(is_one_complaint(ran.errors));
    CHECK_THAT(ran.errors, Contains(lexicon + ":3"));
}

TEST_CASE("a malformed voice is named with its line", "[cli]") {
    const TempFolder folder;
    std::filesystem::create_directory(folder / "voices");
    std::filesystem::create_directory(folder / "lexicon");
    const std::string article = write_file(folder / "a.txt", "One sentence.");
    const auto [voice, line] = GENERATE(table<std::string, std::string>({
        {"voice = \"gmw/en\nrate = 175\n", ":3"},
        {"voice = \"gmw/en\"\nrate = 5000\n", ":4"},
        {"voice = \"gmw/en\"\nspeed = 175\n", ":4"},
    }));
    const std::string file = write_file(folder / "voices/plain-en.toml",
                                        "description = \"Plain\"\nlanguage = \"en\"\n" + voice);
    CAPTURE(voice);
    const Ran ran = run_aloud({"phonemes", article},
                              {.environment = {{"ALOUD_DATA_DIR", folder.path().string()}}});
    CHECK(ran.exit_code == 2);
    CHECK(ran.output.empty());
    CHECK(is_one_complaint(ran.errors));
    CHECK_THAT(ran.errors, Contains(file + line));
}

TEST_CASE("a data folder that holds no data is named", "[cli]") {
    const TempFolder folder;
    const Ran ran =
        run_aloud({"voices"}, {.environment = {{"ALOUD_DATA_DIR", folder.path().string()}}});
    CHECK(ran.exit_code == 2);
    CHECK(ran.output.empty());
    CHECK(is_one_complaint(ran.errors));
    CHECK_THAT(ran.errors, Contains(folder.path().string()));
}

TEST_CASE("the voices there are can be listed", "[cli]") {
    const Ran ran = run_aloud({"voices"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.output, Contains("newsreader-en-gb") && Contains("newsreader-ru"));
    CHECK(ran.errors.empty());
}
