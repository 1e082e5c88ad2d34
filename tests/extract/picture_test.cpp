// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_picture.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using Catch::Generators::table;

TEST_CASE("a saved page's own picture is found", "[extract]") {
    const auto [html, path] = GENERATE(table<std::string, std::string>({
        {R"(<meta property="og:image" content="files/boat.jpg">)", "files/boat.jpg"},
        {R"(<meta property="og:image" content="https://example.org/i/boat.jpg?w=1200">
            <img src="./page_files/logo.png"><img src="./page_files/boat.jpg">)",
         "./page_files/boat.jpg"},
        {R"(<meta property="og:image" content="https://example.org/i/boat.jpg">)", ""},
        {R"(<article><figure><img src="page_files/the%20boat.jpg#x"></figure></article>)",
         "page_files/the boat.jpg"},
        {R"(<figure><img src="page_files/advert.jpg"></figure>)", ""},
        {R"(<article><figure><img src="https://example.org/boat.jpg"></figure></article>)", ""},
        {R"(<article><figure><img src="data:image/png;base64,xx"></figure></article>)", ""},
        {R"(<article><figure><img src="/etc/shadow"></figure></article>)", ""},
        {R"(<article><figure><img src="50%.jpg"></figure></article>)", "50%.jpg"},
        {R"(<p>No picture.)", ""},
    }));
    CAPTURE(html);
    CHECK(local_picture(HtmlTree(html)) == path);
}
