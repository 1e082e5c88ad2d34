// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/script.hpp"

#include "pipeline/fingerprint.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace aloud;
using aloud::test::TempFolder;

namespace {

Narrator narrator_with(const Settings& settings) {
    auto narrator = Narrator::create(ALOUD_SOURCE, settings, [] {
        return Result<std::vector<EngineVoiceInfo>>(std::vector<EngineVoiceInfo>{});
    });
    REQUIRE(narrator);
    return std::move(*narrator);
}

Article article_of(const std::string& text, int blocks = 1) {
    Article article;
    for (int i = 0; i < blocks; ++i)
        article.blocks.push_back({BlockKind::paragraph, text});
    return article;
}

Survey survey_of(const Article& article, const Settings& settings = {}, bool with_text = false) {
    const Narrator narrator = narrator_with(settings);
    auto script = LineScript::open(narrator, article);
    REQUIRE(script);
    auto found = survey(*script, with_text, {});
    REQUIRE(found);
    return *found;
}

std::string lexicon_file(const TempFolder& folder, const std::string& name,
                         const std::string& phoneme) {
    const std::string path = folder / name;
    std::ofstream(path) << R"(<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
<lexeme><grapheme>Zorbol</grapheme><phoneme>)"
                        << phoneme << "</phoneme></lexeme>\n</lexicon>\n";
    return path;
}

}  // namespace

TEST_CASE("fingerprints are what they were", "[batch]") {
    CHECK(Fingerprint().hex() == "6c62272e07bb014262b821756295c58d");
    Fingerprint some;
    some.add("ferry");
    CHECK(some.hex() == "ccf914fc802502fc5e5df21859eb9634");
    Fingerprint other;
    other.add("fer");
    other.add("ry");
    CHECK(other.hex() != some.hex());
}

TEST_CASE("a lexicon changes just the articles with its names", "[batch]") {
    const TempFolder folder;
    Settings before;
    before.lexicons = {lexicon_file(folder, "a.pls", "ˈzɔːbəl")};
    Settings after;
    after.lexicons = {lexicon_file(folder, "b.pls", "zɔːˈbəʊl")};
    const Article with = article_of("Then Zorbol spoke.");
    const Article without = article_of("Then the ferry left.");
    CHECK(survey_of(with, before).said != survey_of(with, after).said);
    CHECK(survey_of(without, before).said == survey_of(without, after).said);
}

TEST_CASE("what is heard decides, with captions what is read too", "[batch]") {
    const std::string said = survey_of(article_of("It cost 5 pounds.")).said;
    CHECK(survey_of(article_of("It cost 5 pounds.")).said == said);
    CHECK(survey_of(article_of("It cost five pounds.")).said == said);
    CHECK(survey_of(article_of("It cost 6 pounds.")).said != said);
    CHECK(survey_of(article_of("It cost 5 pounds.", 2)).said != said);
    Settings faster;
    faster.rate_wpm = 200;
    CHECK(survey_of(article_of("It cost 5 pounds."), faster).said != said);
    CHECK(survey_of(article_of("It cost 5 pounds."), {}, true).said !=
          survey_of(article_of("It cost five pounds."), {}, true).said);
}

TEST_CASE("a script gives the same lines again, also a long one's", "[batch]") {
    const int blocks = GENERATE(3, 3000);
    const Article article = article_of("The ferry left the harbour at noon. Nobody waved.", blocks);
    const Narrator narrator = narrator_with({});
    auto script = LineScript::open(narrator, article);
    REQUIRE(script);
    for (int round = 0; round < 3; ++round) {
        int lines = 0;
        std::size_t last_block = 0;
        while (const auto line = script->next()) {
            ++lines;
            last_block = line->sentence.block;
        }
        CHECK(lines == 2 * blocks);
        CHECK(last_block == article.blocks.size() - 1);
        script->rewind();
    }
}

TEST_CASE("a script can be left halfway", "[batch]") {
    const Article article = article_of("The ferry left. Nobody waved.", 3);
    const Narrator narrator = narrator_with({});
    auto script = LineScript::open(narrator, article);
    REQUIRE(script);
    const auto first = script->next();
    script->rewind();
    CHECK(script->next()->sentence == first->sentence);
}

TEST_CASE("names that nobody wrote down are counted as guessed, each once", "[batch]") {
    const Survey found =
        survey_of(article_of("Then Tarquell met Tonquist, and Tarquell's ferry left."));
    CHECK(found.guessed_names == std::vector<std::string>{"Tarquell", "Tonquist"});
    CHECK(found.words == 8);
    CHECK(found.sentences == 1);
}
