// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/feed.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace aloud;

TEST_CASE("every item of a feed is read with its title", "[extract]") {
    const auto [xml, text] = GENERATE(table<std::string, std::string>({
        {"<?xml version='1.0'?><rss version='2.0' "
         "xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
         "<channel><title>The Gazette</title><item><title>Bridge &amp;amp; tunnel</title>"
         "<description>Short.</description>"
         "<content:encoded><![CDATA[<p>The bridge is open.</p><p>So is the "
         "tunnel.</p>]]></content:encoded></item>"
         "<item><title>Harbour</title><description>&lt;p&gt;The harbour is "
         "closed.&lt;/p&gt;</description></item>"
         "</channel></rss>",
         "The Gazette\n\nBridge & tunnel\n\nThe bridge is open.\n\nSo is the tunnel.\n\nHarbour\n\n"
         "The harbour is closed."},
        {"<feed xmlns='http://www.w3.org/2005/Atom'><title>The "
         "Gazette</title><entry><title>Bridge</title>"
         "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>It is <b>open</b> "
         "&lt;now&gt;.</p>"
         "<p>At last.</p></div></content></entry></feed>",
         "Bridge\n\nIt is open <now>.\n\nAt last."},
    }));
    CHECK(article_text(extract_feed(xml, {})) == text);
}

TEST_CASE("entities that multiply and feeds cut off do no harm", "[extract]") {
    const Article article = extract_feed(
        "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY x SYSTEM "
        "'file:///etc/passwd'>]>"
        "<rss><channel><title>T</title><item><title>One</title><description>x &b; &x; "
        "y</description></item>"
        "<item><title>Two</ti",
        {});
    const std::string text = article_text(article);
    CHECK(text.find("One") != std::string::npos);
    CHECK(text.find("root:") == std::string::npos);
}
