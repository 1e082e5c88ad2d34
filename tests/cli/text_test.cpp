// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace aloud::test;
using Catch::Matchers::Contains;

namespace {

const std::string article =
    "The \xE2\x80\x9Cold\xE2\x80\x9D ferry costs 3.5 million. It left at noon.\n"
    "\n"
    "Nobody knew why. \xD0\x9D\xD0\xB8\xD0\xBA\xD1\x82\xD0\xBE \xD0\xBD\xD0\xB5 "
    "\xD0\xB7\xD0\xBD\xD0\xB0\xD0\xBB.\n";

std::vector<nlohmann::json> json_lines(const std::string& output) {
    std::vector<nlohmann::json> values;
    for (const std::string& line : lines_of(output))
        values.push_back(nlohmann::json::parse(line));
    return values;
}

}  // namespace

TEST_CASE("a sentence's place is where it stands in what text prints", "[cli]") {
    const std::string printed = run_aloud({"text", "-"}, {.input = article}).output;
    const Ran ran = run_aloud({"sentences", "--json", "-"}, {.input = article});
    CHECK(ran.exit_code == 0);
    const auto sentences = json_lines(ran.output);
    CHECK(sentences.size() == 4);
    for (const auto& sentence : sentences) {
        const std::size_t begin = sentence["begin"];
        const std::size_t end = sentence["end"];
        CHECK(printed.substr(begin, end - begin) == sentence["text"]);
    }
}

TEST_CASE("a raw sentence's place is where it stands in the input", "[cli]") {
    const Ran ran = run_aloud({"sentences", "--raw", "--json", "-"}, {.input = "\n\n  " + article});
    const auto sentences = json_lines(ran.output);
    CHECK(sentences.size() == 4);
    for (const auto& sentence : sentences) {
        const std::size_t begin = sentence["begin"];
        const std::size_t end = sentence["end"];
        CHECK(("\n\n  " + article).substr(begin, end - begin) == sentence["text"]);
    }
}

TEST_CASE("each line of the input gives one line", "[cli]") {
    const std::string command = GENERATE("sentences", "phonemes");
    CAPTURE(command);
    const Ran ran = run_aloud({command, "--lines", "--lang", "en", "-"},
                              {.input = "\nOne. Two.\n\n  \n!\n<b>three</b>\n\n"});
    CHECK(ran.exit_code == 0);
    const auto lines = lines_of(ran.output);
    REQUIRE(lines.size() == 7);
    CHECK(lines[0].empty());
    CHECK(!lines[1].empty());
    CHECK(lines[2].empty());
    CHECK(!lines[5].empty());
    CHECK(lines[6].empty());
}

TEST_CASE("a last line without a line feed is a line", "[cli]") {
    const Ran ran = run_aloud({"phonemes", "--lines", "-"}, {.input = "one\ntwo"});
    CHECK(lines_of(ran.output).size() == 2);
}

TEST_CASE("what the engine takes for commands is read as words", "[cli]") {
    const auto [hostile, words] = GENERATE(table<std::string, std::vector<std::string>>({
        {"He wrote [[hello]] twice.", {"wrote", "hello", "twice"}},
        {"He wrote <b> twice.", {"wrote", "b", "twice"}},
        {"He wrote <voice name=\"ru\">hello</voice> twice.", {"voice", "name", "hello", "twice"}},
        {"He wrote <say-as>&lt; twice.", {"wrote", "say", "twice"}},
        {"He wrote \x01"
         "99S \x01[[ twice.",
         {"wrote", "twice"}},
    }));
    const auto said = [](const std::string& text) {
        return run_aloud({"phonemes", "--lines", "--lang", "en", "-"}, {.input = text + '\n'})
            .output;
    };
    const std::string ipa = said(hostile);
    CAPTURE(hostile, ipa);
    CHECK(lines_of(ipa).size() == 1);
    for (const std::string& word : words)
        CHECK_THAT(ipa, Contains(lines_of(said(word)).at(0)));
}

TEST_CASE("JSON stays JSON whatever is in the article", "[cli]") {
    const std::string command = GENERATE("text", "sentences", "phonemes");
    CAPTURE(command);
    const Ran ran = run_aloud({command, "--json", "-"},
                              {.input = "He said \"no\" \\ \x01 and\tleft \xFF\xC3 at noon.\n"});
    CHECK(ran.exit_code == 0);
    CHECK(!nlohmann::json::parse(ran.output, nullptr, false).is_discarded());
}

TEST_CASE("what was left out is told with its reason", "[cli]") {
    const TempFolder folder;
    const std::string page =
        write_file(folder / "a.html", R"(<html><body><nav><a href="/">Home</a></nav>
<article><h1>The ferry is back</h1><p>The old ferry left at noon, as it has done for thirty years.</p>
<p>Nobody on board could say why it had been away, and nobody asked the captain.</p></article></body></html>)");
    const Ran kept = run_aloud({"text", page});
    const Ran left_out = run_aloud({"text", "--dropped", page});
    CHECK(kept.exit_code == 0);
    CHECK(kept.output.find("Home") == std::string::npos);
    CHECK_THAT(left_out.output, Contains("\tHome\n"));
}

TEST_CASE("emoji are silent unless they are to be named", "[cli]") {
    const auto said = [](const std::string& reading) {
        return run_aloud({"phonemes", "--lines", "--lang", "en", "--emoji", reading, "-"},
                         {.input = "We won 🏆\n"});
    };
    CHECK(said("skip").output.find("tɹˈəʊfi") == std::string::npos);
    CHECK(said("name").output.find("tɹˈəʊfi") != std::string::npos);
    CHECK(said("loud").exit_code == 2);
}
