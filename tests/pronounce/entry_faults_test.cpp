// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/entry_faults.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

NewEntry alias(const std::string& name, const std::string& spelling, int line,
               const std::string& language = "en") {
    return {name, spelling, Notation::alias, {language}, {}, line};
}

std::string faults_of(const std::vector<NewEntry>& entries) {
    std::string all;
    for (const LexiconMistake& fault : faults_among(entries, {}))
        all += std::to_string(fault.line) + ": " + fault.message + "\n";
    return all;
}

}  // namespace

TEST_CASE("a name that a file has twice is a fault", "[pronounce]") {
    const NewEntry one{"Zalt", "z", Notation::ipa, {"en"}, {}, 1};
    NewEntry two = one;
    two.line = 5;
    CHECK(faults_of({one, two}) == "5: 'Zalt' is already in line 1, which decides\n");
}

TEST_CASE("a name in other letters than its language's is a fault", "[pronounce]") {
    const NewEntry cyrillic{"Залт", "z", Notation::ipa, {"en"}, {}, 1};
    CHECK(faults_of({cyrillic}).starts_with("1: 'Залт' is not in the letters of 'en'"));
    const NewEntry japanese{"Залт", "z", Notation::ipa, {"ja"}, {}, 1};
    CHECK(faults_of({japanese}).empty());
}

TEST_CASE("aliases that lead in a circle are faults, each of them", "[pronounce]") {
    CHECK(faults_of({alias("Loop", "Ring", 1), alias("Ring", "Loop", 2), alias("A", "Loop", 3)}) ==
          "1: the alias 'Ring' of 'Loop' leads back to itself, or on and on\n"
          "2: the alias 'Loop' of 'Ring' leads back to itself, or on and on\n"
          "3: the alias 'Loop' of 'A' leads back to itself, or on and on\n");
    CHECK(faults_of({alias("ZT", "Zalt", 1), alias("ZTT", "ZT", 2)}).empty());
    CHECK(faults_of({alias("Артём", "Артём", 1, "ru"), alias("Залт", "За́лт", 2, "ru")}).empty());
    CHECK(faults_of({alias("Зали-Залт", "Зали-За́лт", 1, "ru")})
              .starts_with("1: 'Зали-За́лт' has a stress on some words only"));
}

TEST_CASE("a voice's habits are no difference, a lost sound is one", "[pronounce]") {
    CHECK(spoken_difference("b|@|S|'A@||a|l", "b|@|S|'A@|r- a|l", {"en"}).empty());
    CHECK(spoken_difference("k|V|r;|'i|m", "k|a|r|;|'i|m", {"ru"}).empty());
    CHECK(spoken_difference("j|'e|z|t", "j|'e|s|t", {"ru"}).empty());
    CHECK_FALSE(spoken_difference("j|'e|z|a", "j|'e|s|a", {"ru"}).empty());
    CHECK(spoken_difference("b|a|G|d", "b|a", {"en"}) == "asked for b|a|G|d, the engine says b|a");
    CHECK(spoken_difference("z|'A:|l", "z|A:|l", {"en"}).find("asked for") == 0);
    CHECK(spoken_difference("z", "", {"en"}) == "asked for z, the engine says nothing");
}
