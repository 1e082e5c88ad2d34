// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/normalise.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace aloud;

namespace {

Sentence spell(const std::string& written, const std::string& tag) {
    Sentence sentence;
    sentence.written = written;
    sentence.spoken = written;
    sentence.language.tag = tag;
    return spell_out(std::move(sentence));
}

// Rewrites are ordered and within both texts, and between them the texts are equal byte for byte.
bool map_holds(const Sentence& sentence) {
    Span spoken;
    Span written;
    for (const Rewrite& rewrite : sentence.rewrites) {
        if (rewrite.spoken.begin < spoken.end || rewrite.written.begin < written.end ||
            rewrite.spoken.end < rewrite.spoken.begin ||
            rewrite.written.end <= rewrite.written.begin ||
            rewrite.spoken.end > sentence.spoken.size() ||
            rewrite.written.end > sentence.written.size())
            return false;
        if (Span{spoken.end, rewrite.spoken.begin}.of(sentence.spoken) !=
            Span{written.end, rewrite.written.begin}.of(sentence.written))
            return false;
        spoken = rewrite.spoken;
        written = rewrite.written;
    }
    return sentence.spoken.substr(spoken.end) == sentence.written.substr(written.end);
}

}  // namespace

TEST_CASE("every rewrite leads back to what was written", "[normalise]") {
    const Sentence sentence = spell("Rain fell on 40% of 3 fields.", "en");
    REQUIRE(sentence.spoken == "Rain fell on forty percent of three fields.");
    REQUIRE(sentence.rewrites.size() == 2);
    CHECK(sentence.rewrites[0] == Rewrite{{13, 26}, {13, 16}, "percent"});
    CHECK(sentence.rewrites[1] == Rewrite{{30, 35}, {20, 21}, "number"});
}

TEST_CASE("words part from figures that touched them", "[normalise]") {
    CHECK(spell("pack12of", "en").spoken == "pack twelve of");
    CHECK(map_holds(spell("pack12of", "en")));
}

TEST_CASE("other languages pass through", "[normalise]") {
    const Sentence sentence = spell("Il y a 25 % de pluie.", "fr");
    CHECK(sentence.spoken == sentence.written);
    CHECK(sentence.rewrites.empty());
}

TEST_CASE("garbage of any kind keeps the map and comes to an end", "[normalise]") {
    const std::vector<std::string> pieces = {"1",           "0",
                                             "23",          "1999",
                                             "2024",        ",",
                                             ".",           "-",
                                             "–",           "/",
                                             ":",           " ",
                                             "%",           "$",
                                             "€",           "°",
                                             "C",           "No.",
                                             "St.",         "XIV",
                                             "May",         "в",
                                             "года",        "г.",
                                             "млн",         "руб.",
                                             "мая",         "a.m.",
                                             "km",          "@",
                                             "x.ru",        "½",
                                             "'",           "\"",
                                             "\xC2\xA0",    "\xFF",
                                             "\xD0",        "\xE2\x80\x8B",
                                             "[[",          "***",
                                             "?!",          "٣",
                                             "३",           "😀",
                                             "http://",     "+",
                                             "(",           ")",
                                             "-го",         "k",
                                             "век",         "\x01",
                                             "\xE2\x80\x99"};
    const std::string tag = GENERATE("en", "en-us", "ru", "ar", "fr");
    std::mt19937 random(20240229);
    for (int round = 0; round < 3000; ++round) {
        std::string written;
        for (auto count = random() % 16; count > 0; --count)
            written += pieces[random() % pieces.size()];
        CAPTURE(tag, written);
        REQUIRE(map_holds(spell(written, tag)));
    }
}

TEST_CASE("numbers too long for a name are read digit by digit", "[normalise]") {
    const std::string tag = GENERATE("en", "ru");
    const Sentence sentence = spell(std::string(400, '7'), tag);
    const std::string digit = tag == "en" ? "seven" : "семь";
    std::size_t count = 0;
    for (std::size_t at = sentence.spoken.find(digit); at != std::string::npos;
         at = sentence.spoken.find(digit, at + 1))
        ++count;
    CHECK(count == 400);
}

TEST_CASE("emoji are left out, or left to the voice once each", "[normalise]") {
    const auto named = [](const std::string& written) {
        Sentence sentence;
        sentence.written = written;
        sentence.language.tag = "en";
        return spell_out(std::move(sentence), Emoji::name).spoken;
    };
    CHECK(spell("We won 🏆🏆!", "en").spoken == "We won !");
    CHECK(named("We won 🏆🏆!") == "We won , 🏆!");
    CHECK(named("Yes 👍🏽 or 👨‍👩‍👧") == "Yes , 👍🏽 or , 👨‍👩‍👧");
}
