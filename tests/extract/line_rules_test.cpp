// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace aloud;
using Catch::Matchers::Contains;

namespace {

LineRule rule(bool keeps, const std::string& expression, const std::string& site = {}) {
    auto pattern = Pattern::compile(expression);
    REQUIRE(pattern.ok());
    return make_line_rule(keeps, *pattern, (keeps ? "--keep '" : "--drop '") + expression + "'",
                          site);
}

Article article_of(const std::string& content, MediaType type, std::vector<LineRule> rules,
                   const std::string& url = {}) {
    const auto article =
        extract_article({"input", type, "UTF-8", content, url}, {.rules = std::move(rules)});
    REQUIRE(article.ok());
    return *article;
}

bool has_block(const Article& article, const std::string& text) {
    return std::any_of(article.blocks.begin(), article.blocks.end(),
                       [&](const Block& block) { return block.text == text; });
}

std::string reason_of(const Article& article, const std::string& text) {
    for (const Dropped& dropped : article.dropped) {
        if (dropped.text == text)
            return dropped.reason;
    }
    return {};
}

const std::string first =
    "The old ferry left the harbour at noon, as it has done for thirty years.";
const std::string second =
    "Nobody on board could say why it had been away for so long, and nobody asked the captain.";
const std::string third =
    "The harbour master, who has seen many ferries come and go, was not surprised by any of it.";

const std::string page =
    "<html><body><nav><a href='/'>Home</a> </nav><article>"
    "<h1>The ferry is back in the harbour</h1>"
    "<div class='byline'>By our harbour desk</div><p>" +
    first + "</p><p>" + second + "</p><p>" + third +
    "</p></article><footer>All rights reserved</footer></body></html>";

const std::string dump = "Home\nNews\nSport\nWeather\nShare\n\nThe ferry is back in the harbour\n" +
                         std::string("By our harbour desk\n3 min read\n\n") + first + "\n\n" +
                         second + "\n\n" + third +
                         "\n\nMost read\nThe swans are back\nShare\nSubscribe\n";

}  // namespace

TEST_CASE("a line of the article is dropped when the user says so", "[extract]") {
    const auto [content, type] = GENERATE(table<std::string, MediaType>({
        {page, MediaType::html},
        {dump, MediaType::plain_text},
        {"# The ferry is back in the harbour\n\n" + first + "\n\n" + second + "\n\n" + third,
         MediaType::markdown},
        {"<rss><channel><title>News</title><item><title>The ferry is back in the harbour</title>"
         "<description>&lt;p&gt;" +
             first + "&lt;/p&gt;&lt;p&gt;" + second + "&lt;/p&gt;&lt;p&gt;" + third +
             "&lt;/p&gt;</description></item></channel></rss>",
         MediaType::feed},
    }));
    const Article article = article_of(content, type, {rule(false, "nobody asked")});
    CHECK(has_block(article, first));
    CHECK_FALSE(has_block(article, second));
    CHECK(has_block(article, third));
    CHECK(reason_of(article, second) == "dropped by --drop 'nobody asked'");
    const Article untitled = article_of(content, type, {rule(false, "^the ferry is back")});
    CHECK(untitled.blocks.front().text == first);
    CHECK(reason_of(untitled, "The ferry is back in the harbour") ==
          "dropped by --drop '^the ferry is back'");
}

TEST_CASE("a line of the page is kept where it stands when the user says so", "[extract]") {
    const auto [content, type] = GENERATE(table<std::string, MediaType>({
        {page, MediaType::html},
        {dump, MediaType::plain_text},
    }));
    CHECK_FALSE(has_block(article_of(content, type, {}), "By our harbour desk"));
    const Article article = article_of(content, type, {rule(true, "^by our .* desk$")});
    REQUIRE(article.blocks.size() == 5);
    CHECK(article.blocks[0].kind == BlockKind::headline);
    CHECK(article.blocks[1].text == "By our harbour desk");
    CHECK(article.blocks[2].text == first);
}

TEST_CASE("code in Markdown is kept when the user says so", "[extract]") {
    const std::string content = "# A\n\nOne.\n\n```\nx = 1\n```\n\nTwo.\n";
    const Article article = article_of(content, MediaType::markdown, {rule(true, "^x =")});
    REQUIRE(article.blocks.size() == 4);
    CHECK(article.blocks[2].text == "x = 1");
}

TEST_CASE("the first rule that matches a line decides", "[extract]") {
    const std::vector<LineRule> rules = {rule(true, "captain"), rule(false, "harbour|captain")};
    const Article article = article_of(page, MediaType::html, rules);
    CHECK(has_block(article, second));
    CHECK_FALSE(has_block(article, first));
}

TEST_CASE("a site's rules are for its pages alone", "[extract]") {
    const auto [url, site, applies] = GENERATE(table<std::string, std::string, bool>({
        {"https://example.org/a.html", "example.org", true},
        {"https://News.Example.org:8080/a", "example.org", true},
        {"https://example.org", "news.example.org", false},
        {"https://notexample.org/", "example.org", false},
        {"https://example.org.test/", "example.org", false},
        {"https://test/example.org", "example.org", false},
        {"https://example.org@test/", "example.org", false},
        {"https://user@example.org/", "example.org", true},
        {"https://xn--e1afmkfd.test/", "Пример.test", true},
        {"https://[::1]:80/", "::1", false},
        {"", "example.org", false},
    }));
    CAPTURE(url, site);
    CHECK(is_of_site(url, site) == applies);
    const Article fetched = article_of(page, MediaType::html, {rule(false, "captain", site)}, url);
    CHECK(has_block(fetched, second) == !applies);
    CHECK(fetched.url == url);
    const std::string says = "<link rel=canonical href='" + url + "'>" + page;
    CHECK(has_block(article_of(says, MediaType::html, {rule(false, "captain", site)}), second) ==
          !applies);
}

TEST_CASE("what a page says of its address comes before where it was fetched", "[extract]") {
    const auto url_of = [](const std::string& canonical) {
        return article_of("<link rel=canonical href='" + canonical + "'>" + page, MediaType::html,
                          {}, "https://cache.test/a")
            .url;
    };
    CHECK(url_of("https://example.org/a") == "https://example.org/a");
    CHECK(url_of("/a") == "https://cache.test/a");
}

TEST_CASE("rules that drop all, and rules that do not end, are errors", "[extract]") {
    const Document document{"input", MediaType::html, "UTF-8", page};
    const auto nothing = extract_article(document, {.rules = {rule(false, ".")}});
    REQUIRE_FALSE(nothing.ok());
    CHECK(nothing.error() ==
          Error{ErrorKind::input, "cannot read 'input': the patterns drop all of its text"});
    const std::string slow = "(.|.)*(.|.)*(.|.)*(.|.)*(.|.)*=";
    const auto endless = extract_article(document, {.rules = {rule(false, slow)}});
    REQUIRE_FALSE(endless.ok());
    CHECK(endless.error() == Error{ErrorKind::usage, "--drop '" + slow +
                                                         "' takes too long on 'input'; write it "
                                                         "more simply"});
}
