// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/normalise.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::string spoken(const std::string& written, const std::string& tag = "en") {
    Sentence sentence;
    sentence.written = written;
    sentence.language.tag = tag;
    return spell_out(std::move(sentence)).spoken;
}

}  // namespace

TEST_CASE("English dates are read with an ordinal and the month", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"It opened on 7 August 1931.", "It opened on the seventh of August nineteen thirty one."},
        {"the 7 August storm", "the seventh of August storm"},
        {"On August 7, 1931, it rained.", "On August the seventh, nineteen thirty one, it rained."},
        {"from 7–9 August", "from the seventh to ninth of August"},
        {"due 1931-08-07", "due the seventh of August, nineteen thirty one"},
        {"In May 12 people came.", "In May twelve people came."},
    }));
    CHECK(spoken(written) == words);
}

TEST_CASE("a numeric date follows the country's order", "[normalise]") {
    CHECK(spoken("7/8/1931", "en-gb") == "the seventh of August, nineteen thirty one");
    CHECK(spoken("7/8/1931", "en-us") == "July eighth, nineteen thirty one");
    CHECK(spoken("27/8/1931", "en-us") == "August twenty seventh, nineteen thirty one");
}

TEST_CASE("English years are read as two pairs and amounts are not", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"since 1805", "since eighteen oh five"},
        {"in 2006", "in two thousand and six"},
        {"the 1870s", "the eighteen seventies"},
        {"the '70s", "the seventies"},
        {"from 1914–18", "from nineteen fourteen to eighteen"},
        {"1700 farmers came", "one thousand seven hundred farmers came"},
        {"about 1700 strong", "about one thousand seven hundred strong"},
    }));
    CHECK(spoken(written) == words);
}

TEST_CASE("English money has its currency behind the amount", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"$7", "seven dollars"},
        {"$7.05", "seven dollars and five cents"},
        {"£1.20", "one pound and twenty pence"},
        {"€0.30", "thirty cents"},
        {"$6.5bn", "six point five billion dollars"},
        {"a $6 ticket", "a six dollar ticket"},
        {"$4-6 million", "four to six million dollars"},
        {"70 EUR", "seventy euros"},
        {"$7/day", "seven dollars per day"},
    }));
    CHECK(spoken(written) == words);
}

TEST_CASE("English measures agree with their number", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"1 kg", "one kilogram"},
        {"7kg", "seven kilograms"},
        {"a 7 kg bag", "a seven kilogram bag"},
        {"70 km/h", "seventy kilometers per hour"},
        {"-7°C", "minus seven degrees Celsius"},
        {"2–3%", "two to three percent"},
        {"5ft 9in", "five foot nine"},
        {"6 x 9 m", "six by nine metres"},
        {"51°30′N", "fifty one degrees thirty minutes north"},
        {"7½ miles", "seven and one half miles"},
    }));
    CHECK(spoken(written) == words);
}

TEST_CASE("English numbers of other kinds", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"the 32nd", "the thirty second"},
        {"2/5 of it", "two fifths of it"},
        {"we won 4-2", "we won four two"},
        {"pages 12-14", "pages twelve to fourteen"},
        {"release 4.2.1", "release four point two point one"},
        {"an A-10 and two B-52s", "an A ten and two B fifty twos"},
        {"0.07", "zero point zero seven"},
        {"9:05 p.m. and 9:00", "nine oh five PM and nine o'clock"},
        {"George VI spoke", "George the sixth spoke"},
        {"Part VI", "Part six"},
        {"the XII century", "the twelfth century"},
        {"R&D", "R and D"},
        {"at https://example.org/a?b=1.", "at link to example dot org."},
        {"j.doe@example.com", "j dot doe at example dot com"},
        {"+44 20 7946 0000", "plus four four, two zero, seven nine four six, zero zero zero zero"},
        {"30 000 tents", "thirty thousand tents"},
    }));
    CHECK(spoken(written) == words);
}

TEST_CASE("characters no voice should see vanish without losing a word", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"It isn’t", "It isn't"},
        {"co\u00ADop\u200Beration", "cooperation"},
        {"what?!!!", "what?"},
        {"so.... then", "so… then"},
        {"one🌧two", "one two"},
        {"[[a]]", "[ [a]]"},
        {"Acme™ and Acme® grew", "Acme and Acme grew"},
        {"Politics | World", "Politics , World"},
        {"Moscow → Minsk", "Moscow , Minsk"},
        {"→ Next", " Next"},
        {"the report¹ and 5 m²", "the report and five square metres"},
        {"and/or", "and or"},
        {"he left - she stayed", "he left — she stayed"},
        {"he left -- she stayed", "he left — she stayed"},
        {"he left—she stayed", "he left — she stayed"},
        {"a * b ~ c", "a b c"},
        {"*** news ***", " news "},
    }));
    CHECK(spoken(written) == words);
}
