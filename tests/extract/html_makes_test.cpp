// SPDX-License-Identifier: GPL-3.0-or-later

// Pages as the common makers of sites write them: where the article stands, what stands around it.

#include "extract/html.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <string_view>

using namespace aloud;

namespace {

constexpr std::array<std::string_view, 6> sentences = {
    "The bridge over the river was opened again on Monday after a year of repairs.",
    "Drivers had taken the long way round through the old town since last spring.",
    "The mayor said that the work had cost less than the council had feared at first.",
    "Nobody was hurt when the old pillar was taken down in the first week of March.",
    "A second bridge is to be built further north before the end of the decade.",
    "Local shops hope that visitors will now come back to the centre of the town."};

const std::string headline = "Bridge opens at last";

/// The sentences [begin, end), each in an element: `around(2, 4, "<p>", "</p>")`.
std::string around(std::size_t begin, std::size_t end, const std::string& before = "<p>",
                   const std::string& after = "</p>") {
    std::string html;
    for (std::size_t at = begin; at < end; ++at)
        html.append(before).append(sentences[at]).append(after).append("\n");
    return html;
}

std::string h1() {
    return "<h1>" + headline + "</h1>";
}

std::string page(const std::string& body,
                 const std::string& head = "<title>Bridge opens at last | The Gazette</title>") {
    return "<!DOCTYPE html><html><head>" + head +
           "</head><body><header><a href=/>The Gazette</a><nav><ul><li><a href=/n>News</a>"
           "<li><a href=/s>Sport</a></ul></nav></header>" +
           body + "<footer><p>© 2026 The Gazette</p></footer></body></html>";
}

std::string text_of(const std::string& html) {
    return article_text(extract_html(html, {}));
}

/// The headline and the first `count` sentences.
std::string article(std::size_t count) {
    std::string text = headline;
    for (std::size_t at = 0; at < count; ++at)
        text.append("\n\n").append(sentences[at]);
    return text;
}

}  // namespace

TEST_CASE("a lead outside the text's element is read before it", "[extract]") {
    const std::string lead(sentences[0]);
    const std::string rest = around(1, 6);
    const std::string body = GENERATE_COPY(
        h1() + "<div class='article__standfirst'><p>" + lead + "</p></div><div>By Ann Smith</div>",
        "<header>" + h1() + "<h2 class=subtitle>" + lead + "</h2></header>",
        "<header>" + h1() + "<h2>" + lead + "</h2></header>",
        h1() + "<p>" + lead + "</p><div class=share><a href=/>Share</a></div>");
    CAPTURE(body);
    CHECK(text_of(page(body + "<div class=article-body>" + rest + "</div>")) == article(6));
    // Some sites repeat it as the first paragraph.
    CHECK(text_of(page(body + "<div class=article-body><p>" + lead + "</p>" + rest + "</div>")) ==
          article(6));
}

TEST_CASE("text that site builders put into many boxes is read whole", "[extract]") {
    const std::string body = GENERATE(
        around(0, 6,
               "<div class='elementor-widget elementor-widget-text-editor'>"
               "<div class=elementor-widget-container><p>",
               "</p></div></div>"),
        around(0, 6, "<div data-component=text-block class=css-1><div class=css-2><p class=css-3>",
               "</p></div></div>"),
        around(0, 6, "<div class=article__block data-type=text><div class=article__text>",
               "</div></div>"),
        "<section name=articleBody><div class='css-a StoryBodyColumn'>" + around(0, 3) +
            "</div><aside>x</aside><div class='css-b StoryBodyColumn'>" + around(3, 6) +
            "</div></section>",
        "<div class=row><div class=col-left>" + around(0, 3) + "</div><div class=col-right>" +
            around(3, 6) + "</div></div>",
        around(0, 6, "<p class=paywall>", "</p>"),
        "<form><div class=text>" + around(0, 6, "", "<br><br>") + "</div></form>",
        "<article class='post category-news tag-bridge'><div class=entry-content>" + around(0, 6) +
            "</div></article>");
    CAPTURE(body);
    CHECK(text_of(page("<main>" + h1() + body + "</main>")) == article(6));
}

TEST_CASE("a page whose text a dialogue covers gives its text", "[extract]") {
    std::string dialogue = "<div id=onetrust-banner role=dialog>";
    for (int at = 0; at < 8; ++at)
        dialogue +=
            "<p>We and our partners store and read data on this device, as our policy explains in "
            "every detail that the law demands of us and of those who work for us.</p>";
    CHECK(text_of(page("<div aria-hidden=true><article>" + h1() + around(0, 3) +
                       "</article></div>" + dialogue + "</div>")) == article(3));
}

TEST_CASE("teasers do not outweigh a short article", "[extract]") {
    const auto [before, after] = GENERATE(table<std::string, std::string>(
        {{"<article><h3><a href=/x>Harbour closes for the winter</a></h3><p>", "</p></article>"},
         {"<div class=item><a href=/x>Harbour closes for the winter</a><p>", "</p></div>"}}));
    CHECK(text_of(page("<main><div class=detail>" + h1() + "<div class=text>" + around(0, 2) +
                       "</div></div><section>" + around(2, 6, before, after) +
                       "</section></main>")) == article(2));
}

TEST_CASE("quotations and tables in a <figure> are read", "[extract]") {
    CHECK(text_of(page("<article>" + h1() + around(0, 1) + "<figure><blockquote>" + around(1, 2) +
                       "</blockquote></figure>" + around(2, 4) + "</article>")) == article(4));
    CHECK(text_of(page("<article>" + h1() + around(0, 4) +
                       "<figure><table><tr><td>2025</td><td>4 million</td></tr><tr><td>2026</td>"
                       "<td>5 million</td></tr></table></figure>" +
                       around(4, 5) + "</article>"))
              .find("2025, 4 million\n\n2026, 5 million") != std::string::npos);
}

TEST_CASE("the source of a quotation is read though it is a link", "[extract]") {
    const std::string source = "<p>[<a href=/x>The Chronicle</a>]</p>";
    const std::string text = text_of(page("<article>" + h1() + around(0, 1) + source +
                                          around(1, 2) + source + around(2, 3) + "</article>"));
    CHECK(text.find(std::string(sentences[0]) + "\n\n[The Chronicle]") != std::string::npos);
    CHECK(text.find(std::string(sentences[1]) + "\n\n[The Chronicle]") != std::string::npos);
}

TEST_CASE("a sentence that begins like a button is read", "[extract]") {
    const std::string advice = "Read more books: that was the mayor's advice to us all last night.";
    CHECK(text_of(page("<article>" + h1() + around(0, 2) + "<p>" + advice + "</p>" + around(2, 4) +
                       "</article>"))
              .find(advice) != std::string::npos);
}

TEST_CASE("the site's name is not the headline", "[extract]") {
    const std::string text = "<div class=post>" + around(0, 4) + "</div>";
    const auto [head, top] = GENERATE(table<std::string, std::string>({
        {"<title>The Gazette</title><meta property=og:title content='Bridge opens at last'>"
         "<meta property=og:site_name content='The Gazette'>",
         "<h1><a href=/>The Gazette</a></h1>"},
        {"<title>The river can be crossed again: all you need to know | The Gazette</title>",
         "<h1>The Gazette</h1><h1>Bridge opens at last</h1>"},
        {"<title>Bridge opens at last | The Gazette</title>",
         "<h2><span>City</span><span>Bridge opens at last</span></h2>"},
        {"<title>Bridge opens at last_The Gazette</title>", ""},
        {"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge "
         "&#111;pens at last\"}</script>",
         ""},
    }));
    CAPTURE(head);
    CHECK(text_of(page(top + text, head)) == article(4));
}

TEST_CASE("text that stands only in a page's data is found", "[extract]") {
    std::string list;
    std::string markup;
    std::string escaped;
    for (std::size_t at = 0; at < 6; ++at) {
        const std::string sentence(sentences[at]);
        list += (at == 0 ? "" : ",") + ("{\"type\":\"p\",\"text\":\"" + sentence + "\"}");
        markup += "<p>" + sentence + "<\\/p>";
        escaped += "&lt;p&gt;" + sentence + "&lt;/p&gt;";
    }
    const std::string script = GENERATE_COPY(
        "<script id=__NEXT_DATA__ type='application/json'>{\"a\":{\"menu\":[\"News\"],\"body\":[" +
            list + "]}}</script>",
        "<script type='application/json'>{\"a\":{\"html\":\"" + markup + "\"}}</script>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" +
            escaped + "\"}</script>");
    CAPTURE(script);
    CHECK(text_of(page(h1() + "<div id=root></div>" + script)) == article(6));
}

TEST_CASE("Korean sentences count as prose", "[extract]") {
    const std::string one = "다리가 일 년간의 수리를 마치고 월요일에 다시 개통됐다.";
    const std::string two = "운전자들은 지난봄부터 먼 길로 돌아가야 했다고 말했다.";
    CHECK(text_of("<title>다리 다시 개통</title><div class=top><a href=/>홈</a></div><h3>다리 다시 "
                  "개통</h3><div id=v>" +
                  one + "<br><br>" + two + "</div>") == "다리 다시 개통\n\n" + one + "\n\n" + two);
}
