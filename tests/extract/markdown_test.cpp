// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/markdown.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace aloud;

TEST_CASE("marks become kinds of blocks", "[extract]") {
    const Article article = extract_markdown(
        "# The *main* line\n\nOne line\nand the next.\n\nUnderlined\n---\n\n> quoted\n> twice\n\n"
        "1. first\n2) second\n\n![picture](a.png)\n\n```\ncode\n```\n");
    const std::vector<Block> expected = {
        {BlockKind::headline, "The main line", 0},
        {BlockKind::paragraph, "One line and the next.", 0},
        {BlockKind::subhead, "Underlined", 0},
        {BlockKind::quote, "quoted twice", 0},
        {BlockKind::item, "first", 0},
        {BlockKind::item, "second", 0},
    };
    CHECK(article.blocks == expected);
    CHECK(article.title == "The main line");
    REQUIRE(article.dropped.size() == 2);
    CHECK(article.dropped[1] == Dropped{"code", "code"});
}

TEST_CASE("marks inside a line are not read", "[extract]") {
    const auto [written, spoken] = GENERATE(table<std::string, std::string>({
        {"a [link *here*](https://example.org/x_y) b", "a link here b"},
        {"**bold** and _italic_ and `code`", "bold and italic and code"},
        {"snake_case_name and 3 * 4 * 5", "snake_case_name and 3 * 4 * 5"},
        {"\\*not bold\\*", "*not bold*"},
        {"a [bracket] alone", "a [bracket] alone"},
        {"with ![a picture](x.png) inside", "with  inside"},
    }));
    CHECK(extract_markdown(written).blocks.front().text == spoken);
}
