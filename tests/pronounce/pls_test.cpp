// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/pls.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

std::string document(const std::string& body, const std::string& alphabet = "ipa") {
    return "<?xml version=\"1.0\"?>\n<lexicon version=\"1.0\" alphabet=\"" + alphabet +
           "\" xml:lang=\"en\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">\n" +
           body + "\n</lexicon>\n";
}

std::string error_of(const std::string& content) {
    const Result<LexiconFile> read = read_pls("own.pls", content);
    return read ? std::string() : read.error().message;
}

LexiconFile entries_of(const std::string& content) {
    const Result<LexiconFile> read = read_pls("own.pls", content);
    INFO((read ? std::string() : read.error().message));
    REQUIRE(read);
    return *read;
}

}  // namespace

TEST_CASE("every grapheme of a lexeme is an entry with its line", "[pronounce]") {
    const auto entries =
        entries_of(document("<!-- towns --><lexeme "
                            "role=\"town\">\n<grapheme>Zalt</grapheme>\n<grapheme>Zalte</grapheme>"
                            "<phoneme> zɑːlt </phoneme><example>no</example></lexeme>"));
    REQUIRE(entries.rows.size() == 2);
    CHECK(entries.entry(0).grapheme == "Zalt");
    CHECK(entries.entry(0).sound == "zɑːlt");
    CHECK(entries.entry(0).line == 4);
    CHECK(entries.entry(1).line == 5);
}

TEST_CASE("the preferred pronunciation wins, else the first", "[pronounce]") {
    const std::string two = "<lexeme><grapheme>Zalt</grapheme><phoneme>zɑː</phoneme>";
    CHECK(entries_of(document(two + "<phoneme>zæ</phoneme></lexeme>")).entry(0).sound == "zɑː");
    CHECK(entries_of(document(two + "<phoneme prefer=\"true\">zæ</phoneme></lexeme>"))
              .entry(0)
              .sound == "zæ");
}

TEST_CASE("aliases and other alphabets are taken", "[pronounce]") {
    const auto alias =
        entries_of(document("<lexeme><grapheme>ZBC</grapheme><alias>Z B C</alias></lexeme>"));
    CHECK(alias.entry(0).notation == Notation::alias);
    const auto espeak =
        entries_of(document("<lexeme><grapheme>Zalt</grapheme><phoneme "
                            "alphabet=\"x-espeak\">z'A:lt</phoneme></lexeme>"));
    CHECK(espeak.entry(0).notation == Notation::espeak);
    const auto sampa = entries_of(document(
        "<lexeme><grapheme>Zalt</grapheme><phoneme>z\"A:tS</phoneme></lexeme>", "x-sampa"));
    CHECK(sampa.entry(0).sound == "zˈɑːtʃ");
}

TEST_CASE("a bad lexicon is an error with file and line", "[pronounce]") {
    const auto lexeme = [](const std::string& phoneme) {
        return document("<lexeme><grapheme>Zalt</grapheme>\n<phoneme>" + phoneme +
                        "</phoneme></lexeme>");
    };
    CHECK(error_of(lexeme("/zalt/")) == "own.pls:4: IPA is written without slashes or brackets");
    CHECK(error_of(lexeme("zЖlt")) == "own.pls:4: 'Ж' is not known in IPA");
    CHECK(error_of(lexeme("  ")) == "own.pls:4: an empty phoneme");
    CHECK(error_of(document("<lexeme><phoneme>a</phoneme></lexeme>")) ==
          "own.pls:3: a lexeme without a grapheme");
    CHECK(error_of(
              document("<lexeme><grapheme>Z</grapheme><phoneme alphabet=\"x-espeak\">zG</phoneme>"
                       "</lexeme>")) == "own.pls:3: 'G' is no eSpeak NG phoneme of 'en'");
    CHECK(error_of("<lexicon/>").starts_with("own.pls:1: the lexicon's namespace is not http"));
    CHECK(error_of("<speak/>") == "own.pls:1: not a lexicon: the root element is 'speak'");
    CHECK(error_of(document("<lexeme>")).starts_with("own.pls:4: "));
    CHECK(error_of("").starts_with("own.pls:1: "));
    CHECK(error_of("<!DOCTYPE lexicon [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" +
                   document("")) == "own.pls:1: a document type declaration is not allowed");
}

TEST_CASE("entities of XML are read, others refused", "[pronounce]") {
    const auto entity = [](const std::string& grapheme) {
        return document("<lexeme><grapheme>" + grapheme +
                        "</grapheme><phoneme>a</phoneme></lexeme>");
    };
    CHECK(entries_of(entity("Q&amp;A")).entry(0).grapheme == "Q&A");
    CHECK_FALSE(error_of(entity("Z&who;")).empty());
}
