// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing vanishes: every line that a page or a dump shows is in the article, or left out with a
// reason. Tried on the samples, the golden inputs and everything the fuzzers collected.

#include "support/account.hpp"

#include "extract/extract.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>
#include <vector>

using namespace aloud;
using aloud::test::unaccounted;

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> inputs() {
    std::vector<fs::path> files;
    for (const char* folder : {"/samples", "/tests/golden", "/tests/fuzz/corpus/html",
                               "/tests/fuzz/corpus/dump", "/tests/fuzz/corpus/read"}) {
        for (const auto& entry :
             fs::recursive_directory_iterator(ALOUD_SOURCE + std::string(folder))) {
            if (entry.is_regular_file())
                files.push_back(entry.path());
        }
    }
    return files;
}

void check_account(const Document& document, const ExtractOptions& options) {
    const auto article = extract_article(document, options);
    if (!article)
        return;
    for (const Dropped& dropped : article->dropped)
        CHECK_FALSE(dropped.reason.empty());
    CHECK(unaccounted(document, *article).empty());
}

}  // namespace

TEST_CASE("every line shown is read or left out with a reason", "[extract]") {
    auto keep = Pattern::compile("[aeiou]{2}");
    auto drop = Pattern::compile("st|ов");
    REQUIRE((keep.ok() && drop.ok()));
    ExtractOptions options;
    options.captions = GENERATE(false, true);
    if (GENERATE(false, true))
        options.rules = {make_line_rule(true, *keep, "keep"), make_line_rule(false, *drop, "drop")};
    int checked = 0;
    for (const fs::path& file : inputs()) {
        const auto document = read_input(file.string());
        if (!document || (document->media_type != MediaType::html &&
                          document->media_type != MediaType::plain_text))
            continue;
        CAPTURE(file.string());
        check_account(*document, options);
        ++checked;
    }
    CHECK(checked > 20);
}

TEST_CASE("what a page shows is accounted for when its data hold the text", "[extract]") {
    std::string body;
    for (int i = 0; i < 10; ++i)
        body += "The ferry left the harbour at noon, as it always had done, on day " +
                std::to_string(i) + ".\\n";
    const Document document{
        "input", MediaType::html, "UTF-8",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body +
            "\"}</script><h1>The ferry is back in the harbour</h1><p>Read on with a "
            "subscription.</p>"
            "<p>The ferry left the harbour at noon, as it always had done, on day 3.</p>"};
    check_account(document, {});
    const auto article = extract_article(document);
    REQUIRE(article.ok());
    CHECK(article->blocks.size() == 11);
    CHECK(article->dropped.size() == 1);
}

TEST_CASE("a label that runs into the headline is accounted for", "[extract]") {
    const Document document{"input", MediaType::html, "UTF-8",
                            "<title>The ferry is back in the harbour</title><h1><span>Transport"
                            "</span>The ferry is back in the harbour</h1><p>The old ferry left the "
                            "harbour at noon, as it has done for thirty years.</p>"};
    check_account(document, {});
    const auto article = extract_article(document);
    REQUIRE(article.ok());
    CHECK(article->blocks.front().text == "The ferry is back in the harbour");
    CHECK(article->dropped.size() == 1);
}

TEST_CASE("picture captions are read where they stand", "[extract]") {
    const std::string above =
        "The old ferry left the harbour at noon, as it has done for thirty years.";
    const std::string below =
        "Nobody on board could say why it had been away for so long, and nobody asked the captain.";
    const std::string more =
        "The harbour master, who has seen many ferries come and go, was not surprised by any of "
        "it.";
    const std::string caption = "The ferry at the pier on Monday";
    const auto [content, type] = GENERATE_COPY(table<std::string, MediaType>({
        {"<body><nav><a href='/'>Home</a></nav><article><h1>The ferry is back in the "
         "harbour</h1><p>" +
             above + "</p><figure><img src=a.jpg><figcaption>" + caption +
             "</figcaption></figure><p>" + below + "</p><p>" + more + "</p></article></body>",
         MediaType::html},
        {"Home\nNews\nSport\nShare\nWeather\n\nThe ferry is back in the harbour\n\n" + above +
             "\n\n" + caption + "\nPhoto: Harbour Press\n\n" + below + "\n\n" + more +
             "\n\nShare\nMost read\nThe swans are back\n",
         MediaType::plain_text},
    }));
    const Document document{"input", type, "UTF-8", content};
    const auto without = extract_article(document);
    REQUIRE(without.ok());
    CHECK(article_text(*without).find(caption) == std::string::npos);
    const auto article = extract_article(document, {.captions = true});
    REQUIRE(article.ok());
    REQUIRE(article->blocks.size() == 5);
    CHECK(article->blocks[2].kind == BlockKind::caption);
    CHECK(article->blocks[2].text == caption);
    CHECK(article->blocks[3].text == below);
}
