// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>
#include <string>

using namespace aloud;

namespace {

const std::string first =
    "The bridge over the river was opened again on Monday after a year of repairs.";
const std::string second =
    "Drivers had taken the long way round through the old town since last spring.";
const std::string third =
    "The mayor said that the work had cost less than the council had feared at first.";

std::string p(const std::string& text) {
    return "<p>" + text + "</p>\n";
}

std::string page(const std::string& body, const std::string& head = "") {
    return "<!DOCTYPE html><html lang=\"en-GB\"><head>" + head + "</head><body>" + body +
           "</body></html>";
}

std::string text_of(const std::string& html, bool captions = false) {
    return article_text(extract_html(html, {captions}));
}

std::string reason_of(const Article& article, const std::string& text) {
    for (const Dropped& dropped : article.dropped) {
        if (dropped.text == text)
            return dropped.reason;
    }
    return "not dropped";
}

std::string joined(const std::vector<std::string>& blocks) {
    std::string text;
    for (const std::string& block : blocks)
        text += (text.empty() ? "" : "\n\n") + block;
    return text;
}

}  // namespace

TEST_CASE("a news page gives its headline and its paragraphs, and says why the rest is left out",
          "[extract]") {
    const std::string html = page(
        "<nav><a href=/>Home</a> <a href=/s>Sport</a></nav><h1>Bridge opens</h1>"
        "<div class=byline>By A Writer</div><div class=\"story-body\">" +
            p(first) +
            "<figure><img><figcaption>The bridge, seen from the east.</figcaption></figure>" +
            p(second) + "<aside>" +
            p("Something else happened elsewhere, as our reporter says here.") + "</aside>" +
            "<h2>The cost</h2>" + p(third) +
            "<h2>Tunnels</h2><ul><li><a href=/1>Tunnel closes</a></li></ul></div>" +
            "<div class=comments>" + p("I never liked that bridge, and I never shall.") + "</div>",
        "<title>Bridge opens | The Gazette</title>");
    const Article article = extract_html(html, {});
    CHECK(article_text(article) == joined({"Bridge opens", first, second, "The cost", third}));
    CHECK(article.blocks[0].kind == BlockKind::headline);
    CHECK(article.blocks[3].kind == BlockKind::subhead);
    CHECK(article.language.tag == "en-gb");
    CHECK(reason_of(article, "The bridge, seen from the east.") == "picture caption");
    CHECK(reason_of(article, "Home Sport") == "navigation");
    CHECK(reason_of(article, "I never liked that bridge, and I never shall.") ==
          "readers' comments");
    CHECK(reason_of(article, "Tunnel closes") == "links to other pages");
    CHECK(reason_of(article, "Tunnels") == "heading without text");
}

TEST_CASE("captions are kept where they stand when they are asked for", "[extract]") {
    const std::string html = page("<article>" + p(first) +
                                  "<figure><figcaption>Seen from the east.</figcaption></figure>" +
                                  p(second) + p(third) + "</article>");
    CHECK(text_of(html, true) == joined({first, "Seen from the east.", second, third}));
    CHECK(extract_html(html, {true}).blocks[1].kind == BlockKind::caption);
    CHECK(text_of(html, false) == joined({first, second, third}));
}

TEST_CASE("the headline is what head and page agree on", "[extract]") {
    const std::string body = p(first) + p(second) + p(third);
    const auto [head, top, headline] = GENERATE(table<std::string, std::string, std::string>({
        {"<title>Bridge opens at last - Gazette</title>",
         "<h1>The Gazette</h1><h2>Bridge opens at last</h2>", "Bridge opens at last"},
        {"<title>Gazette</title>", "<h1>Bridge opens at last</h1>", "Bridge opens at last"},
        {"<title>Bridge opens at last | Gazette</title>", "", "Bridge opens at last"},
        {"<title>x</title><script type=\"application/ld+json\">[{\"@type\":[\"NewsArticle\"],"
         "\"headline\":\"Bridge opens at last\"}]</script>",
         "<div><span>Bridge opens at last</span></div>", "Bridge opens at last"},
    }));
    CHECK(text_of(page(top + body, head)) == joined({headline, first, second, third}));
}

TEST_CASE("an article cut into pieces is put together", "[extract]") {
    const auto wrap = [](const std::string& name, const std::string& text) {
        return "<div class=\"" + name + "\">" + text + "</div>";
    };
    const std::string advert =
        wrap("ad-slot", p("Buy a better car from us today, says this advertisement."));
    for (const std::string name : {"article-body", "chunk", ""}) {
        CAPTURE(name);
        CHECK(text_of(page("<main>" + wrap(name, p(first)) + advert + wrap(name, p(second)) +
                           wrap(name, p(third)) + "</main>")) == joined({first, second, third}));
    }
}

TEST_CASE("of several articles on a page the headline's is read", "[extract]") {
    const auto article = [](const std::string& title, const std::string& text) {
        return "<article class=post><h1>" + title + "</h1><div class=entry-content>" + text +
               "</div></article>";
    };
    const std::string html = page(article("Bridge opens", p(first) + p(second)) +
                                      article("Tunnel closes", p(second) + p(third) + p(third)),
                                  "<title>Bridge opens - Gazette</title>");
    CHECK(text_of(html) == joined({"Bridge opens", first, second}));
}

TEST_CASE("a running report is read with all its posts", "[extract]") {
    const auto post = [](const std::string& text) {
        return "<article class=live-post><div class=post-content>" + text + "</div></article>";
    };
    CHECK(text_of(page("<main><h1>Live: the bridge</h1>" + post(p(first)) + post(p(second)) +
                       post(p(third)) + "</main>")) ==
          joined({"Live: the bridge", first, second, third}));
}

TEST_CASE("text that stands bare in a div, broken by br, is read as paragraphs", "[extract]") {
    CHECK(text_of(page("<div id=content>" + first + "<br><br>" + second + "<br/>\n<br/>" + third +
                       "</div>")) == joined({first, second, third}));
}

TEST_CASE("lines broken for their own sake stay lines, wrapped ones are joined", "[extract]") {
    CHECK(text_of(page("<p>Monday: soup<br>Tuesday: fish</p>")) == "Monday: soup\n\nTuesday: fish");
    CHECK(text_of(page("<p>The bridge was<br>opened again</p>")) == "The bridge was opened again");
}

TEST_CASE("what is hidden, raised or read aside is not spoken", "[extract]") {
    const auto [written, spoken] = GENERATE(table<std::string, std::string>({
        {"a <span style='display: none'>b</span>c", "a c"},
        {"a <span hidden>b</span>c", "a c"},
        {"a<sup><a href=#n1>[1]</a></sup> c", "a c"},
        {"10 m<sup>2</sup> c", "10 m2 c"},
        {"<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", "漢字"},
        {"co\u00ADop\u200Berate", "cooperate"},
        {"one&nbsp;\n two", "one two"},
    }));
    CHECK(text_of(page(p(written))) == spoken);
}

TEST_CASE("a row of teasers below the article is not the article's", "[extract]") {
    std::string teasers;
    for (const std::string name : {"Tunnel", "Harbour", "Airport"}) {
        teasers += "<div><a href=/x>" + name + " closes for the winter</a>" +
                   p("The " + name + " is going to be closed all winter long, as was said.") +
                   "</div>";
    }
    const std::string article =
        p(first + " " + second) + p(second + " " + third) + p(third + " " + first);
    const Article cleaned = extract_html(
        page("<div class=post-content>" + article + "<div>" + teasers + "</div></div>"), {});
    CHECK(cleaned.blocks.size() == 3);
}

TEST_CASE("sentences that are links are read, headlines that are links are not", "[extract]") {
    const std::string html =
        page("<article>" + p("<a href=/x>" + first + "</a>") + p(second) +
             p("<a href=/y>Harbour closes for winter</a>") + p(third) + "</article>");
    CHECK(text_of(html) == joined({first, second, third}));
}

TEST_CASE("scripts without spaces and other end marks are prose too", "[extract]") {
    const std::string one = "橋は一年にわたる修理を終えて月曜日に再び開通したと市が発表した。";
    const std::string two = "運転手たちは昨年の春から旧市街を通る遠回りの道を使っていたという。";
    CHECK(text_of(page("<div class=menu><a href=/>首页</a></div><div>" + p(one) + p(two) +
                       "</div>")) == joined({one, two}));
}

TEST_CASE("a page with any text is never empty", "[extract]") {
    const auto [html, text] = GENERATE(table<std::string, std::string>({
        {"<b>Hello</b>", "Hello"},
        {"<div class=comments>Hello</div>", "Hello"},
        {"<nav><a href=/>Hello</a></nav>", "Hello"},
        {"<body style='display:none'><p>Hello</p></body>", "Hello"},
        {"<div hidden>Hello</div>", "Hello"},
        {"<title>Hello there</title>", "Hello there"},
        {"<p>Hello <b>un<i>closed", "Hello unclosed"},
    }));
    CAPTURE(html);
    CHECK(text_of(html) == text);
}

TEST_CASE("text that only scripts would show is taken from the page's data", "[extract]") {
    const std::string html =
        page("<div id=app>Loading</div>",
             "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"articleBody\":\"" +
                 first + "\\n\\n" + second + "\"}</script>");
    CHECK(text_of(html) == joined({first, second}));
}

TEST_CASE("the saved source of a page is read as the page", "[extract]") {
    CHECK(text_of("<table><tr><td>&lt;!DOCTYPE html&gt;&lt;nav&gt;x&lt;/nav&gt;&lt;p&gt;" + first +
                  "&lt;/p&gt;</td></tr></table>") == first);
}

TEST_CASE("what a page says of itself is kept", "[extract]") {
    const Article article = extract_html(
        page(p(first),
             "<meta property='og:site_name' content='Gazette'><link rel=canonical "
             "href='https://example.org/b'>"
             "<script "
             "type='application/"
             "ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\","
             "\"author\":[{\"name\":\"A\"},\"B\"],\"datePublished\":\"2026-01-02\"}]}</script>"),
        {});
    CHECK(article.title == "Bridge");
    CHECK(article.author == "A, B");
    CHECK(article.date == "2026-01-02");
    CHECK(article.site == "Gazette");
    CHECK(article.url == "https://example.org/b");
}

TEST_CASE("the address of a saved page is found", "[extract]") {
    const std::string html =
        "<!-- saved from url=(0024)https://example.org/ab -->\n" + page(p(first));
    CHECK(extract_html(html, {}).url == "https://example.org/ab");
}

TEST_CASE("a table is read row by row", "[extract]") {
    CHECK(text_of(page("<article>" + p(first) + p(second) +
                       "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>3 "
                       "million</td></tr></table>" +
                       p(third) + "</article>")) ==
          joined({first, second, "Year, Cost", "2024, 3 million", third}));
}

TEST_CASE("a paragraph in bold that is no sentence is a subhead", "[extract]") {
    const Article article = extract_html(page("<article>" + p(first) + p("<b>The cost</b>") +
                                              p("<b>" + second + "</b>") + p(third) + "</article>"),
                                         {});
    REQUIRE(article.blocks.size() == 4);
    CHECK(article.blocks[1] == Block{BlockKind::subhead, "The cost", 0});
    CHECK(article.blocks[2].kind == BlockKind::paragraph);
}

TEST_CASE("hostile pages are read in one go", "[extract]") {
    const auto repeated = [](const std::string& text, int times) {
        std::string all;
        for (int at = 0; at < times; ++at)
            all += text;
        return all;
    };
    std::string attributes = "<div";
    std::string names;
    for (int at = 0; at < 100000; ++at) {
        attributes += " a" + std::to_string(at) + "=1";
        names += "<a" + std::to_string(at) + ">";
    }
    const std::string html = GENERATE_COPY(
        repeated("<div>", 100000) + p(first), repeated("<b>", 20000) + p(first),
        repeated("<a href=x>y<ul><li>", 20000) + p(first), p(first) + repeated("<br>", 200000),
        p(first) + "<script type='application/ld+json'>" + repeated("[", 200000) + "</script>",
        p(first) + "<p title='" + repeated("x", 1000000), p(first) + attributes + ">",
        p(first) + repeated("<p>", 1000000), p(first) + repeated("<a>", 1000000),
        p(first) + repeated("<font>", 1000000), p(first) + repeated("<table>", 1000000),
        p(first) + repeated("<table><tr><td>x", 100000),
        p(first) + repeated("<span>", 100000) + repeated("</i>", 100000),
        p(first) + names + repeated("</i>", 10000), p(first) + repeated("<sup>x", 50000),
        p(first) + repeated(repeated("<div class=related>x", 1900) + repeated("</div>", 1900), 20),
        p(first) + repeated("<", 1000000), p(first) + "<!--" + repeated("x-", 1000000));
    const std::clock_t begin = std::clock();
    CAPTURE(html.substr(0, 200), html.size());
    REQUIRE(text_of(html).find(first) != std::string::npos);
    // A few times what a debug build takes for the longest of them; without limits it is minutes.
    CHECK((std::clock() - begin) / CLOCKS_PER_SEC < 20);
}

TEST_CASE("what is taken out of a hostile page leaves its text", "[extract]") {
    std::string deep;
    for (int at = 0; at < 3000; ++at)
        deep += "<b>";
    CHECK(text_of(page(deep + p(first) + "</b></b></i></section>" + p(second))) ==
          joined({first, second}));
    std::string wide = "<p";
    for (int at = 0; at < 1000; ++at)
        wide += " a" + std::to_string(at) + "='>'";
    CHECK(text_of(page(wide + " hidden>" + first + "</p>" + p(second))) == joined({first, second}));
}
