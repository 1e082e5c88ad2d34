// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/pls_edit.hpp"

#include "pronounce/pls.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using Catch::Matchers::Contains;

namespace {

const std::string head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<lexicon xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" version=\"1.0\" "
    "xml:lang=\"en\" alphabet=\"ipa\">\n";

NewEntry named(const std::string& name, const std::string& ipa) {
    return {name, ipa, Notation::ipa, {"en"}};
}

std::string edited(const std::string& content, const std::vector<NewEntry>& entries) {
    const auto done = edit_pls("own.pls", content, {"en"}, entries);
    INFO((done ? std::string() : done.error().message));
    REQUIRE(done);
    return done->content;
}

}  // namespace

TEST_CASE("a new lexicon begins with its first entry", "[pronounce]") {
    CHECK(edited("", {named("Zalt & Co", "zɑːlt")}) ==
          head +
              "  <lexeme><grapheme>Zalt &amp; Co</grapheme><phoneme>zɑːlt</phoneme></lexeme>\n"
              "</lexicon>\n");
}

TEST_CASE("what other tools wrote stays", "[pronounce]") {
    const std::string before =
        "<?xml version=\"1.0\"?>\n<!-- mine -->\n" + head.substr(head.find('\n') + 1) +
        "  <meta name=\"author\" content=\"me\"/>\n"
        "  <metadata><x:y xmlns:x=\"urn:x\"/></metadata>\n"
        "  <!-- a note -->\n"
        "  <lexeme role=\"town\"><grapheme>Zelt</grapheme><phoneme>zɛlt</phoneme>"
        "<example>in Zelt</example></lexeme>\n"
        "</lexicon>\n";
    const std::string after = edited(before, {named("Zalt", "zɑːlt")});
    for (const char* kept :
         {"<!-- mine -->", "<meta name=\"author\" content=\"me\"/>", "<x:y xmlns:x=\"urn:x\"/>",
          "<!-- a note -->", "<example>in Zelt</example>", "role=\"town\""})
        CHECK_THAT(after, Contains(kept));
    CHECK_THAT(after, Contains("<grapheme>Zalt</grapheme>"));
}

TEST_CASE("an entry for the same name is replaced, its other spellings are not", "[pronounce]") {
    const std::string before =
        head +
        "<lexeme><grapheme>Zalt</grapheme><grapheme>Zelt</grapheme><phoneme>zɛ</phoneme></lexeme>\n"
        "<lexeme><grapheme>Zolt</grapheme><phoneme>zɒ</phoneme><alias>Z</alias></lexeme>\n"
        "</lexicon>";
    const auto done = edit_pls("own.pls", before, {"en"},
                               std::vector{named("Zalt", "zɑː"), named("Zolt", "zəʊ")});
    REQUIRE(done);
    CHECK(done->replaced == 2);
    const auto file = read_pls("own.pls", done->content);
    REQUIRE(file);
    std::string all;
    for (std::size_t row = 0; row < file->rows.size(); ++row)
        all += std::string(file->entry(row).grapheme) + "=" + std::string(file->entry(row).sound) +
               " ";
    CHECK(all == "Zelt=zɛ Zolt=zəʊ Zalt=zɑː ");
}

TEST_CASE("an alphabet of the lexicon's own is respected", "[pronounce]") {
    std::string espeak = head;
    espeak.replace(espeak.find("\"ipa\""), 5, "\"x-espeak\"");
    CHECK_THAT(edited(espeak + "</lexicon>", {named("Zalt", "zɑːlt")}),
               Contains("<phoneme alphabet=\"ipa\">zɑːlt</phoneme>"));
}

TEST_CASE("notes become comments, whatever is in them", "[pronounce]") {
    NewEntry entry = named("Zalt", "zɑːlt");
    entry.note = "--> a -- town -";
    CHECK(read_pls("own.pls", edited("", {entry})));
}

TEST_CASE("a bad lexicon is not touched", "[pronounce]") {
    const auto error_of = [](const std::string& content, const std::string& language = "en") {
        const std::vector<NewEntry> one{named("Zalt", "zɑːlt")};
        const auto done = edit_pls("own.pls", content, {language}, one);
        return done ? std::string() : done.error().message;
    };
    CHECK_THAT(error_of(head), Contains("own.pls:"));
    CHECK_THAT(error_of("<!DOCTYPE lexicon [<!ENTITY a \"b\">]>" + head + "</lexicon>"),
               Contains("own.pls:1: "));
    CHECK(error_of(head + "</lexicon>", "ru") == "own.pls: it is a lexicon of 'en', not of 'ru'");
}
