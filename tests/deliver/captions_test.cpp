// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/deliver.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>

using namespace aloud;
using namespace aloud::test;
using std::chrono::milliseconds;

namespace {

std::string written(CaptionFormat format, const std::vector<Caption>& captions,
                    const Tags& tags = {}) {
    const TempFolder folder;
    auto file = open_caption_file(folder / "captions", format, tags, false);
    REQUIRE(file);
    for (const Caption& caption : captions)
        REQUIRE((*file)->add(caption));
    CHECK(folder.names().front().starts_with(".captions.unfinished-"));
    REQUIRE((*file)->finish());
    CHECK(folder.names() == std::vector<std::string>{"captions"});
    std::ifstream stream(folder / "captions", std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Caption caption(int start, int end, std::string text) {
    return {milliseconds(start), milliseconds(end), std::move(text)};
}

/// "It rose 3.5% & more." with a number that was said in four words.
Caption timed() {
    Caption caption{milliseconds(1000), milliseconds(5000), "It rose 3.5% & more."};
    caption.words = {{{0, 2}, milliseconds(1000), milliseconds(1200)},
                     {{3, 7}, milliseconds(1200), milliseconds(1999)},
                     {{8, 12}, milliseconds(1999), milliseconds(3456)},
                     {{15, 19}, milliseconds(3456), milliseconds(4900)}};
    caption.source = 100;
    return caption;
}

}  // namespace

TEST_CASE("caption formats have names and endings", "[deliver]") {
    for (const CaptionFormat format :
         {CaptionFormat::vtt, CaptionFormat::srt, CaptionFormat::lrc, CaptionFormat::json})
        CHECK(caption_format_named(file_ending(format).substr(1)) == format);
    CHECK_FALSE(caption_format_named("ass"));
    CHECK_FALSE(caption_format_named(""));
}

TEST_CASE("captions become numbered cues", "[deliver]") {
    const std::vector<Caption> captions = {caption(0, 1500, "Снег & дождь."),
                                           caption(1800, 45'296'789, "The end.")};
    CHECK(written(CaptionFormat::vtt, {}) == "WEBVTT\n");
    CHECK(written(CaptionFormat::vtt, captions) ==
          "WEBVTT\n"
          "\n1\n00:00:00.000 --> 00:00:01.500\nСнег &amp; дождь.\n"
          "\n2\n00:00:01.800 --> 12:34:56.789\nThe end.\n");
    CHECK(written(CaptionFormat::srt, {}).empty());
    CHECK(written(CaptionFormat::srt, captions) ==
          "1\n00:00:00,000 --> 00:00:01,500\nСнег & дождь.\n"
          "\n2\n00:00:01,800 --> 12:34:56,789\nThe end.\n");
    Tags tags;
    tags.title = "Weather [today]";
    tags.author = "The Desk";
    CHECK(written(CaptionFormat::lrc, captions, tags) ==
          "[ti:Weather [today ]\n[ar:The Desk]\n[00:00.00]Снег & дождь.\n[00:01.80]The end.\n");
}

TEST_CASE("words are timed where they stand in the written text", "[deliver]") {
    CHECK(written(CaptionFormat::vtt, {timed()}) ==
          "WEBVTT\n\n1\n00:00:01.000 --> 00:00:05.000\n"
          "It <00:00:01.200>rose <00:00:01.999>3.5% &amp; <00:00:03.456>more.\n");
    CHECK(written(CaptionFormat::lrc, {timed()}) ==
          "[00:01.00]It <00:01.20>rose <00:01.99>3.5% & <00:03.45>more.\n");
    CHECK(written(CaptionFormat::srt, {timed()}) ==
          "1\n00:00:01,000 --> 00:00:05,000\nIt rose 3.5% & more.\n");
}

TEST_CASE("JSON captions lead back to the article", "[deliver]") {
    Tags tags;
    tags.title = "A \"quoted\" title";
    tags.language = "en";
    const auto json = nlohmann::json::parse(written(CaptionFormat::json, {timed(), timed()}, tags));
    CHECK(json["title"] == tags.title);
    CHECK(json["language"] == "en");
    REQUIRE(json["captions"].size() == 2);
    const auto& first = json["captions"][0];
    CHECK(first["start"] == 1.0);
    CHECK(first["end"] == 5.0);
    CHECK(first["source"] == nlohmann::json({100, 120}));
    REQUIRE(first["words"].size() == 4);
    CHECK(first["words"][2]["text"] == "3.5%");
    CHECK(first["words"][2]["start"] == 1.999);
    CHECK(first["words"][2]["end"] == 3.456);
    CHECK(first["words"][2]["source"] == nlohmann::json({108, 112}));
    CHECK(nlohmann::json::parse(written(CaptionFormat::json, {}))["captions"].empty());
}

TEST_CASE("hours may have three digits", "[deliver]") {
    CHECK_THAT(written(CaptionFormat::vtt, {caption(360'000'000, 360'000'001, "x")}),
               Catch::Contains("100:00:00.000 --> 100:00:00.001"));
}

TEST_CASE("no text can break the format", "[deliver]") {
    const auto [text, shown] = GENERATE(table<std::string, std::string>({
        {"a < b > c", "a &lt; b &gt; c"},
        {"x --> y", "x --&gt; y"},
        {"<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"},
        {"one\n\ntwo\r\nthree", "one  two  three"},
        {"  kept  ", "kept"},
        {"bad\xFF", "bad\xEF\xBF\xBD"},
        {std::string("nul\0nul", 7), "nul nul"},
    }));
    CHECK(written(CaptionFormat::vtt, {caption(0, 1000, text)}) ==
          "WEBVTT\n\n1\n00:00:00.000 --> 00:00:01.000\n" + shown + "\n");
    const auto json = nlohmann::json::parse(written(CaptionFormat::json, {caption(0, 1, text)}));
    CHECK(json["captions"].size() == 1);
}

TEST_CASE("text that looks like a time is no time", "[deliver]") {
    CHECK(written(CaptionFormat::lrc, {caption(0, 1000, "[00:12.00] <1> [x]")}) ==
          "[00:00.00][\u206000:12.00] <\u20601> [x]\n");
    CHECK(written(CaptionFormat::srt, {caption(0, 1000, "1 --> 2")}) ==
          "1\n00:00:00,000 --> 00:00:01,000\n1 → 2\n");
}

TEST_CASE("a caption without text is left out, and not counted", "[deliver]") {
    CHECK(written(CaptionFormat::vtt, {caption(0, 1000, " \n "), caption(1000, 2000, "two")}) ==
          "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\ntwo\n");
}

TEST_CASE("cues never overlap, and last at least a millisecond", "[deliver]") {
    CHECK(written(CaptionFormat::vtt,
                  {caption(0, 1000, "a"), caption(900, 950, "b"), caption(900, 1500, "c")}) ==
          "WEBVTT\n"
          "\n1\n00:00:00.000 --> 00:00:01.000\na\n"
          "\n2\n00:00:01.000 --> 00:00:01.001\nb\n"
          "\n3\n00:00:01.001 --> 00:00:01.500\nc\n");
}

TEST_CASE("word times rise inside their cue, whatever they are", "[deliver]") {
    Caption odd = caption(1000, 2000, "one two three four five");
    odd.words = {{{0, 3}, milliseconds(500), milliseconds(600)},
                 {{4, 7}, milliseconds(1500), milliseconds(1600)},
                 {{8, 13}, milliseconds(1500), milliseconds(1600)},
                 {{14, 18}, milliseconds(2000), milliseconds(2100)},
                 {{999, 1000}, milliseconds(1700), milliseconds(1800)}};
    CHECK(written(CaptionFormat::vtt, {odd}) ==
          "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\none <00:00:01.500>two three four five\n");
}

TEST_CASE("a caption file that exists is kept, unless force is set", "[deliver]") {
    const TempFolder folder;
    std::ofstream(folder / "a.vtt") << "mine";
    CHECK_FALSE(open_caption_file(folder / "a.vtt", CaptionFormat::vtt, {}, false));
    CHECK(open_caption_file(folder / "a.vtt", CaptionFormat::vtt, {}, true));
    CHECK(folder.names() == std::vector<std::string>{"a.vtt"});
}
