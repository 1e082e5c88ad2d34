// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/deliver.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using std::chrono::milliseconds;

TEST_CASE("captions become numbered cues", "[deliver]") {
    CHECK(to_webvtt({}) == "WEBVTT\n");
    CHECK(to_webvtt({{milliseconds(0), milliseconds(1500), "Снег & дождь."},
                     {milliseconds(1800), milliseconds(45'296'789), "The end."}}) ==
          "WEBVTT\n"
          "\n1\n00:00:00.000 --> 00:00:01.500\nСнег &amp; дождь.\n"
          "\n2\n00:00:01.800 --> 12:34:56.789\nThe end.\n");
}

TEST_CASE("hours may have three digits", "[deliver]") {
    CHECK_THAT(to_webvtt({{milliseconds(360'000'000), milliseconds(360'000'001), "x"}}),
               Catch::Contains("100:00:00.000 --> 100:00:00.001"));
}

TEST_CASE("no text can break the format", "[deliver]") {
    const auto [text, written] = GENERATE(table<std::string, std::string>({
        {"a < b > c", "a &lt; b &gt; c"},
        {"x --> y", "x --&gt; y"},
        {"<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"},
        {"one\n\ntwo\r\nthree", "one  two  three"},
        {"  kept  ", "kept"},
        {"bad\xFF", "bad\xEF\xBF\xBD"},
        {std::string("nul\0nul", 7), "nul nul"},
    }));
    CHECK(to_webvtt({{milliseconds(0), milliseconds(1000), text}}) ==
          "WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.000\n" + written + "\n");
}

TEST_CASE("a caption without text is left out, and not counted", "[deliver]") {
    CHECK(to_webvtt({{milliseconds(0), milliseconds(1000), " \n "},
                     {milliseconds(1000), milliseconds(2000), "two"}}) ==
          "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\ntwo\n");
}

TEST_CASE("cues never overlap, and last at least a millisecond", "[deliver]") {
    CHECK(to_webvtt({{milliseconds(0), milliseconds(1000), "a"},
                     {milliseconds(900), milliseconds(950), "b"},
                     {milliseconds(900), milliseconds(1500), "c"}}) ==
          "WEBVTT\n"
          "\n1\n00:00:00.000 --> 00:00:01.000\na\n"
          "\n2\n00:00:01.000 --> 00:00:01.001\nb\n"
          "\n3\n00:00:01.001 --> 00:00:01.500\nc\n");
}
