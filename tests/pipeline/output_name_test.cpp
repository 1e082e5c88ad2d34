// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/output_name.hpp"

#include "pipeline/safe_name.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using Catch::Matchers::Contains;

namespace {

std::string name_by(const std::string& text, const NameFields& fields) {
    const auto pattern = NameTemplate::parse(text);
    REQUIRE(pattern);
    return pattern->expand(fields);
}

NameFields some_fields() {
    NameFields fields;
    fields.title = "Ferries: are they late?";
    fields.date = "2024-05-03T10:00:00Z";
    fields.site = "The Wharfside Courier";
    fields.language = "en-gb";
    fields.input = "page";
    fields.index = 7;
    return fields;
}

}  // namespace

TEST_CASE("a template's fields stand for what is known of the article", "[names]") {
    const NameFields fields = some_fields();
    CHECK(name_by("{input}", fields) == "page");
    CHECK(name_by("{date}-{title}", fields) == "2024-05-03-Ferries- are they late");
    CHECK(name_by("{index} {language}", fields) == "0007 en-gb");
    CHECK(name_by("{site}/{title}", fields) == "The Wharfside Courier/Ferries- are they late");
    CHECK(name_by("{{{input}}}", fields) == "{page}");
}

TEST_CASE("a field that is empty takes its separator along", "[names]") {
    NameFields fields = some_fields();
    fields.date.clear();
    fields.site.clear();
    CHECK(name_by("{date}-{title}", fields) == "Ferries- are they late");
    CHECK(name_by("{language} - {site} - {index}", fields) == "en-gb - 0007");
    CHECK(name_by("{index}_{author}", fields) == "0007");
    CHECK(name_by("{site}/{input}", fields) == "page");
    CHECK(name_by("{author}", fields) == "page");
    fields.input.clear();
    CHECK(name_by("{author}", fields) == "article");
}

TEST_CASE("a title is no way out of the folder", "[names]") {
    NameFields fields = some_fields();
    for (const std::string title : {"../../etc/passwd", "/etc/passwd", "..", ".", "a/../../b",
                                    "..\\..\\b", "~/.ssh/x", "\xE2\x80\xAE/../x"}) {
        fields.title = title;
        const std::string name = name_by("{title}", fields);
        CAPTURE(title, name);
        CHECK(name.find('/') == std::string::npos);
        CHECK(name.find('\\') == std::string::npos);
        CHECK(name.front() != '.');
    }
    fields.folder = "../../up/./down";
    CHECK(name_by("{folder}/{input}", fields) == "up/down/page");
}

TEST_CASE("a template that names nothing or leads elsewhere is refused", "[names]") {
    for (const std::string text : {"", "/{title}", "{title}/", "a//b", "../{title}", "a/../b",
                                   "{title", "{headline}", "."}) {
        CAPTURE(text);
        const auto pattern = NameTemplate::parse(text);
        REQUIRE(!pattern);
        CHECK(pattern.error().kind == ErrorKind::usage);
    }
    CHECK_THAT(NameTemplate::parse("{headline}").error().message, Contains("{title} {date}"));
}

TEST_CASE("what a template needs to know", "[names]") {
    CHECK(NameTemplate::parse("{date}-{input}")->needs_article());
    CHECK(!NameTemplate::parse("{folder}/{input}-{index}")->needs_article());
    CHECK(NameTemplate::parse("{folder}/{input}-{index}")->has_index());
}

TEST_CASE("names are safe on every file system", "[names]") {
    CHECK(safe_name("a: b | c / d \\ e") == "a- b - c - d - e");
    CHECK(safe_name("Who? *What* <b>\"x\"") == "Who What bx");
    CHECK(safe_name(std::string("a\0b\nc\td\x1b[31m\x7f", 13)) == "a b c d [31m");
    CHECK(safe_name("  .hidden. . ") == "hidden");
    CHECK(safe_name("-rf *") == "rf");
    CHECK(safe_name("cafe\xCC\x81") == "caf\xC3\xA9");
    CHECK(safe_name("a\xE2\x80\x8B\xE2\x80\xAE"
                    "b\xC2\xAD\xEF\xBB\xBF") == "ab");
    CHECK(safe_name("bad \xFF\xC0 bytes") == "bad bytes");
    CHECK(safe_name("\xE2\x80\xA8line\xC2\xA0space") == "line space");
    CHECK(safe_name("???").empty());
    CHECK(safe_name("").empty());
}

TEST_CASE("Windows' devices are no names", "[names]") {
    for (const std::string device : {"CON", "nul", "Aux.old", "com1", "LPT9", "COM\xC2\xB2"})
        CHECK(safe_name(device) == "_" + device);
    for (const std::string name : {"console", "com", "com10", "nullify", "lpta"})
        CHECK(safe_name(name) == name);
}

TEST_CASE("a long name is cut between words and between characters", "[names]") {
    std::string words;
    for (int i = 0; i < 1000; ++i)
        words += "ferry ";
    const std::string cut = safe_name(words);
    CHECK(cut.size() <= longest_name_bytes);
    CHECK(cut.ends_with("ferry"));

    std::string letters;
    for (int i = 0; i < 5000; ++i)
        letters += "щ";
    CHECK(safe_name(letters).size() == longest_name_bytes);
    CHECK(is_valid_utf8(safe_name(letters)));

    std::string accented(longest_name_bytes - 1, 'x');
    accented += "q\xCC\x83\xCC\x83";  // no composed form
    CHECK(safe_name(accented) == std::string(longest_name_bytes - 1, 'x'));
    CHECK(safe_name("a" + std::string(100000, '/')).size() <= longest_name_bytes);
}

TEST_CASE("each output has a name of its own", "[names]") {
    NameClaims claims;
    CHECK(claims.claim("a") == "a");
    CHECK(claims.claim("a") == "a-2");
    CHECK(claims.claim("A") == "A-3");
    CHECK(claims.claim("a-2") == "a-2-2");
    CHECK(claims.claim("caf\xC3\xA9") == "caf\xC3\xA9");
    CHECK(claims.claim("cafe\xCC\x81") == "caf\xC3\xA9-2");
    CHECK(claims.claim("x/a") == "x/a");
    CHECK(claims.claim("x/a") == "x/a-2");

    const std::string longest(longest_name_bytes, 'y');
    CHECK(claims.claim(longest) == longest);
    const std::string second = claims.claim(longest);
    CHECK(second.size() == longest_name_bytes);
    CHECK(second.ends_with("y-2"));
}

TEST_CASE("an input's name without its surroundings", "[names]") {
    CHECK(input_stem("news/page.html") == "page");
    CHECK(input_stem("-") == "article");
    CHECK(input_stem("https://example.org/news/page.html?x=1#y") == "page");
    CHECK(input_stem("https://example.org/news/ferries/") == "ferries");
    CHECK(input_stem("https://example.org/") == "example.org");
}
