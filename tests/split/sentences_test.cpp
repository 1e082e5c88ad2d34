// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/split.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>

using namespace aloud;

namespace {

Block paragraph(std::string text) {
    Block block;
    block.text = std::move(text);
    return block;
}

/// Every byte between the spans is white space, and every sentence is its span's bytes.
bool covers(const Block& block, const std::vector<Sentence>& sentences) {
    std::size_t end = 0;
    for (const Sentence& sentence : sentences) {
        const Span span = sentence.source;
        if (span.empty() || span.begin < end || span.end > block.text.size() ||
            sentence.written != span.of(block.text) || sentence.spoken != sentence.written ||
            !trim(Span{end, span.begin}.of(block.text)).empty())
            return false;
        end = span.end;
    }
    return trim(std::string_view(block.text).substr(end)).empty();
}

std::string repeat(const std::string& text, int times) {
    std::string repeated;
    for (int n = 0; n < times; ++n)
        repeated += text;
    return repeated;
}

}  // namespace

TEST_CASE("a headline is one sentence whatever is in it", "[split]") {
    Block block = paragraph("War? Peace! The talks");
    block.kind = GENERATE(BlockKind::headline, BlockKind::subhead);
    const auto sentences = split_block(block, 3, {"en"});
    REQUIRE(sentences.size() == 1);
    CHECK(sentences[0].written == block.text);
    CHECK(sentences[0].block == 3);
    CHECK(sentences[0].kind == block.kind);
    CHECK(sentences[0].ends_block);
}

TEST_CASE("sentences know their place", "[split]") {
    Article article;
    article.blocks = {paragraph("One. Two."), paragraph("  Three. ")};
    const auto sentences = split_sentences(article, {"en"});
    REQUIRE(sentences.size() == 3);
    CHECK(sentences[1].source == Span{5, 9});
    CHECK_FALSE(sentences[0].ends_block);
    CHECK(sentences[1].ends_block);
    CHECK(sentences[2].block == 1);
    CHECK(sentences[2].source == Span{2, 8});
}

TEST_CASE("a stretch too long for one breath is divided at clause marks", "[split]") {
    const Block block = paragraph(repeat("so it went on and on; ", 200));
    const auto sentences = split_block(block, 0, {"en"});
    CHECK(covers(block, sentences));
    CHECK(sentences.size() > 2);
    for (const Sentence& sentence : sentences) {
        CHECK(sentence.written.size() <= 1500);
        CHECK(sentence.written.back() == ';');
    }
}

TEST_CASE("bad input loses no byte", "[split]") {
    const std::string text =
        GENERATE(std::string(), std::string(" \n "), std::string(1 << 20, 'a'), repeat(".", 100000),
                 repeat(". ", 100000), repeat("a. ", 100000), repeat("A. ", 50000),
                 repeat("«A. — ", 50000), repeat("\"(", 100000), repeat("e\u0301", 100000),
                 repeat("\u200D", 1000) + ". \u202E A", repeat("[1] ", 50000), repeat("1. ", 50000),
                 repeat("\xF0\x9F", 20000), repeat(". [", 50000), repeat("i. e. ", 50000),
                 repeat("Ж", 3000), std::string("a\xE2\x80. \xFF\xFE B"));
    const Block block = paragraph(text);
    CHECK(covers(block, split_block(block, 0, {"en"})));
    CHECK(covers(block, split_block(block, 0, {"ru"})));
}

TEST_CASE("random rubbish loses no byte", "[split]") {
    const std::vector<std::string> pieces = {
        ".",    "!",      "?",      "…",      "؟",    "。",   " ",  "\u00A0", "\n",
        "\"",   "«",      "»",      "(",      ")",    "[1]",  "[",  "]",      "—",
        "a",    "B",      "И",      "г",      "د",    "1",    "12", "Dr",     "U.S.",
        "т. е", "\u200F", "\u0301", "\u202E", "\xFF", "\xD0", ":)", "\u3000", "I"};
    std::mt19937 random(20240501);  // NOLINT: the same rubbish every time
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto length = random() % 60; length > 0; --length)
            text += pieces[random() % pieces.size()];
        const Block block = paragraph(text);
        for (const char* language : {"en", "ru", "ar", "", "xx"}) {
            INFO(text);
            REQUIRE(covers(block, split_block(block, 0, {language})));
        }
    }
}
