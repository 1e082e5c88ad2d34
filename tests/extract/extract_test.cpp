// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace aloud;

namespace {

Document document_of(const std::string& content, MediaType type = MediaType::plain_text) {
    return {"input", type, "UTF-8", content};
}

}  // namespace

TEST_CASE("running text keeps its words, lines and places", "[extract]") {
    const Document document = document_of("\n  One\ntwo.\n \t\n\nThree. \n");
    const Article article = running_text(document);
    REQUIRE(article.blocks.size() == 2);
    CHECK(article.blocks[0] == Block{BlockKind::paragraph, "One\ntwo.", 3});
    CHECK(article.blocks[1].text == "Three.");
    for (const Block& block : article.blocks)
        CHECK(document.content.substr(block.offset, block.text.size()) == block.text);
}

TEST_CASE("lines stay lines, empty ones too", "[extract]") {
    const Article article = lines_of_text(document_of("one\n\n two \nthree"));
    REQUIRE(article.blocks.size() == 4);
    CHECK(article.blocks[1].text.empty());
    CHECK(article.blocks[2] == Block{BlockKind::paragraph, "two", 6});
    CHECK(article.blocks[3] == Block{BlockKind::paragraph, "three", 11});
    CHECK(lines_of_text(document_of("one\n")).blocks.size() == 1);
}

TEST_CASE("a block's offset is its place in the article's text", "[extract]") {
    const auto [document, whole] = GENERATE(table<Document, std::string>({
        {document_of("# A\n\nOne *two*.\n\n- three\n- four\n", MediaType::markdown),
         "A\n\nOne two.\n\nthree\n\nfour"},
        {document_of("One two.\n\n\n- three\n- four\n"), "One two.\n\nthree\n\nfour"},
        {document_of("<p>One.</p><p>Two.</p>", MediaType::html), "One.\n\nTwo."},
    }));
    const auto article = extract_article(document);
    REQUIRE(article.ok());
    const std::string text = article_text(*article);
    CHECK(text == whole);
    for (const Block& block : article->blocks)
        CHECK(text.substr(block.offset, block.text.size()) == block.text);

    // whoever asks for the blocks gets the same ones
    ExtractOptions options;
    std::vector<Block> taken;
    options.take_block = [&taken](Block block) { taken.push_back(std::move(block)); };
    const auto rest = extract_article(document, options);
    REQUIRE(rest.ok());
    CHECK(rest->blocks.empty());
    CHECK(taken == article->blocks);
}

TEST_CASE("a page without text is an error that says why", "[extract]") {
    const auto [html, cause] = GENERATE(table<std::string, std::string>({
        {"<html><script>let x = 1;</script></html>", "there is no text in it"},
        {"<html><FRAMESET cols='20%,*'><frame src=a.html><frame src=b.html></FRAMESET></html>",
         "it holds nothing but frames; give the page that one of them shows"},
    }));
    const auto article = extract_article(document_of(html, MediaType::html));
    REQUIRE_FALSE(article.ok());
    CHECK(article.error() == Error{ErrorKind::input, "cannot read 'input': " + cause});
}
