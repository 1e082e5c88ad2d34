// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace aloud::test;
using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;

TEST_CASE("names and figures are explained where they stand", "[cli]") {
    const std::string text = "It rained. He flew to Baghdad with 3.5% of “клюква”.";
    const Ran ran = run_aloud({"explain", "--raw", "--lang", "en", "--json", "-"}, {.input = text});
    CHECK(ran.exit_code == 0);
    std::string told;
    for (const std::string& line : lines_of(ran.output)) {
        const auto json = nlohmann::json::parse(line);
        const std::size_t begin = json["begin"];
        const std::size_t end = json["end"];
        CHECK(text.substr(begin, end - begin) == json["written"]);
        CHECK(json["sentence"] == 2);
        CHECK(!json["ipa"].get<std::string>().empty());
        told += json["kind"].get<std::string>() + " " + json["decider"].get<std::string>() + " " +
                json["certainty"].get<std::string>() + "; ";
    }
    CHECK(told == "name lexicon sure; rewrite rule likely; foreign rule guess; ");
}

TEST_CASE("an explanation is lines with a name and a value", "[cli]") {
    const Ran ran =
        run_aloud({"explain", "--raw", "--lang", "en", "-"}, {.input = "He paid €5 there."});
    CHECK(ran.output ==
          "sentence: 1\nbytes: 8 to 12\nwritten: €5\nkind: rewrite\nsaid: five euros\n"
          "why: rule, money\ncertainty: likely\n\n");
}

TEST_CASE("a single name is explained", "[cli]") {
    const Ran ran = run_aloud({"explain", "--word", "Zarubinskaya"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.output, Contains("why: rule, russian name\ncertainty: likely\n"));
    CHECK_THAT(run_aloud({"explain", "--word", "Багдад"}).output, Contains("lexicon/ru/"));
    const Ran nothing = run_aloud({"explain"});
    CHECK(nothing.exit_code == 2);
    CHECK_THAT(nothing.errors, Contains("INPUT or --word NAME"));
}

TEST_CASE("an entry that the voice cannot say is told on speaking", "[cli]") {
    const TempFolder folder;
    const std::string lexicon =
        write_file(folder / "own.pls",
                   "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"en\" "
                   "xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">\n"
                   "<lexeme><grapheme>Zoltenby</grapheme><phoneme>ʕ</phoneme></lexeme></lexicon>");
    const Ran ran = run_aloud({"export", "--raw", "--lang", "en", "--quiet", "--lexicon", lexicon,
                               "-o", (folder / "a.wav").string(), "-"},
                              {.input = "Zoltenby left. He saw Zoltenby."});
    CHECK(ran.exit_code == 0);
    CHECK(ran.errors ==
          "aloud: " + lexicon + ":2: the voice cannot say 'ʕ'; it reads the letters\n");
    const Ran told = run_aloud({"explain", "--word", "Zoltenby", "--lexicon", lexicon});
    CHECK_THAT(told.output, Contains("why: engine, because of " + lexicon + ":2: "));
}
