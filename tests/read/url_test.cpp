// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/url.hpp"

#include "read/read.hpp"
#include "support/http_server.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <chrono>
#include <cstdlib>
#include <stop_token>
#include <string>
#include <thread>

using namespace aloud;
using namespace aloud::test;
using namespace std::chrono_literals;
using Catch::Matchers::Contains;

namespace {

using Clock = std::chrono::steady_clock;

/// "<html><body><p>The ferry left at noon, packed and unpacked.</p></body></html>" by gzip.
constexpr std::array<unsigned char, 86> zipped = {
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xb3, 0xc9, 0x28, 0xc9, 0xcd,
    0xb1, 0xb3, 0x49, 0xca, 0x4f, 0xa9, 0xb4, 0xb3, 0x29, 0xb0, 0x0b, 0xc9, 0x48, 0x55, 0x48,
    0x4b, 0x2d, 0x2a, 0xaa, 0x54, 0xc8, 0x49, 0x4d, 0x2b, 0x51, 0x48, 0x2c, 0x51, 0xc8, 0xcb,
    0xcf, 0xcf, 0xd3, 0x51, 0x28, 0x48, 0x4c, 0xce, 0x4e, 0x4d, 0x51, 0x48, 0xcc, 0x4b, 0x51,
    0x28, 0xcd, 0x83, 0x70, 0xf4, 0x6c, 0xf4, 0x0b, 0xec, 0x6c, 0xf4, 0x21, 0x3a, 0xf5, 0xc1,
    0xc6, 0x00, 0x00, 0xec, 0x33, 0xfc, 0x58, 0x4d, 0x00, 0x00, 0x00};

void answer(const std::string& path, const HttpConnection& client) {
    const std::string html = "Content-Type: text/html\r\n";
    const auto redirect = [&](const std::string& target) {
        client.send(http_answer("", "Location: " + target + "\r\n", "302 Found"));
    };
    if (path == "/page")
        client.send(http_answer("<p>The ferry left.</p>", html));
    else if (path == "/moved")
        redirect("/page");
    else if (path == "/loop")
        redirect("/loop");
    else if (path == "/to-file")
        redirect("file:///etc/passwd");
    else if (path == "/to-ftp")
        redirect("ftp://127.0.0.1/a");
    else if (path == "/short")
        client.send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<p>The ferry");
    else if (path == "/ssh")
        client.send("SSH-2.0-OpenSSH_9.2\r\n");
    else if (path == "/silent")
        client.wait();
    else if (path == "/endless") {
        client.send("HTTP/1.1 200 OK\r\n\r\n");
        while (client.send("<p>And so on, and so on, without an end.</p>\n")) {
        }
    } else if (path == "/large")
        client.send("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
    else if (path == "/nothing")
        client.send(http_answer(""));
    else if (path == "/gzip")
        client.send(
            http_answer({zipped.begin(), zipped.end()}, html + "Content-Encoding: gzip\r\n"));
    else if (path == "/bad-gzip")
        client.send(http_answer("<p>The ferry", html + "Content-Encoding: gzip\r\n"));
    else if (path == "/koi8")  // "Паром ушёл." in KOI8-R, which no byte tells
        client.send(
            http_answer("<meta charset=windows-1251><p>\xF0\xC1\xD2\xCF\xCD \xD5\xDB\xA3\xCC.</p>",
                        "Content-Type: Text/HTML; Charset=\"KOI8-R\"\r\n"));
    else if (path == "/utf8")  // told wrongly, as servers' defaults do
        client.send(http_answer("<p>\xD0\x9F\xD0\xB0\xD1\x80\xD0\xBE\xD0\xBC.</p>",
                                "Content-Type: text/html; charset=ISO-8859-1\r\n"));
    else if (path == "/untagged.md")
        client.send(http_answer("The ferry left.", html));
    else if (path == "/readme.md?raw=1")
        client.send(http_answer("The *ferry* left.", "Content-Type: text/plain\r\n"));
    else if (path.substr(0, 2) == "/5")
        client.send(http_answer("<p>Sorry.</p>", html, path.substr(1) + " No"));
    else
        client.send(http_answer("<p>There is no such ferry.</p>", html, "404 Not Found"));
}

/// Of the environment of whoever runs the tests, a proxy would come between.
struct Served {
    Served() : server(answer) { setenv("no_proxy", "*", 1); }
    HttpServer server;
};

std::string failure_of(const std::string& url, const UrlLimits& limits = {}) {
    const auto page = fetch_url(url, limits);
    REQUIRE_FALSE(page.ok());
    CHECK(page.error().kind == ErrorKind::input);
    CHECK_THAT(page.error().message, Contains("cannot read '" + url + "': "));
    return page.error().message.substr(url.size() + 16);
}

}  // namespace

TEST_CASE("what has a scheme is a URL", "[read]") {
    CHECK(is_url("https://example.org/a.html"));
    CHECK(is_url("HTTP://example.org"));
    CHECK(is_url("file:///etc/passwd"));
    CHECK_FALSE(is_url("a.html"));
    CHECK_FALSE(is_url("folder/http://"));
    CHECK_FALSE(is_url("://example.org"));
    CHECK_FALSE(is_url("-"));
}

TEST_CASE("a page is fetched where its redirects end", "[read]") {
    const Served served;
    const auto document = read_input(served.server.url("/moved"));
    REQUIRE(document.ok());
    CHECK(document->origin == served.server.url("/moved"));
    CHECK(document->url == served.server.url("/page"));
    CHECK(document->media_type == MediaType::html);
    CHECK(document->content == "<p>The ferry left.</p>");
}

TEST_CASE("the program gives its name, and tells nothing else", "[read]") {
    const Served served;
    REQUIRE(fetch_url(served.server.url("/moved")).ok());
    const auto requests = served.server.requests();
    REQUIRE(requests.size() == 2);
    for (const std::string& request : requests) {
        CHECK_THAT(request, Contains("\r\nUser-Agent: aloud/") && Contains("gzip"));
        CHECK_THAT(request, !Contains("Cookie:") && !Contains("Referer:"));
    }
}

TEST_CASE("only http and https are followed", "[read]") {
    const Served served;
    const std::string elsewhere = "it leads on to an address that is neither http nor https";
    CHECK(failure_of(served.server.url("/to-file")) == elsewhere);
    CHECK(failure_of(served.server.url("/to-ftp")) == elsewhere);
    CHECK(failure_of("file:///etc/passwd") == "of URLs only http and https are read");
    CHECK(failure_of("ftp://127.0.0.1/a") == "of URLs only http and https are read");
    CHECK(failure_of("http://") == "it is no valid URL");
}

TEST_CASE("a URL may be written as people read it", "[read]") {
    const Served served;
    (void)fetch_url(served.server.url("/паром 1?q=\"\xFF"));
    REQUIRE(served.server.requests().size() == 1);
    CHECK_THAT(served.server.requests()[0],
               Catch::StartsWith("GET /%D0%BF%D0%B0%D1%80%D0%BE%D0%BC%201?q=\"%FF HTTP/1.1\r\n"));
    CHECK_THAT(failure_of("http://Паром.invalid/"), Contains("no host 'xn--80ayfcg.invalid'"));
}

TEST_CASE("a redirect that leads in a circle ends", "[read]") {
    const Served served;
    CHECK(failure_of(served.server.url("/loop")) == "it redirects more than 10 times");
    CHECK(served.server.requests().size() == 11);
}

TEST_CASE("what a server refuses is told with its status", "[read]") {
    const Served served;
    CHECK(failure_of(served.server.url("/none")) ==
          "the server answers 404: there is no such page");
    CHECK(failure_of(served.server.url("/503")) ==
          "the server answers 503: the server has a fault; try again later");
}

TEST_CASE("a page that does not come whole is an error", "[read]") {
    const Served served;
    CHECK(failure_of(served.server.url("/short")) == "the connection broke off");
    CHECK(failure_of(served.server.url("/bad-gzip")) == "what the server sends cannot be unpacked");
    CHECK(failure_of(served.server.url("/ssh")) == "what answers at '127.0.0.1' is no web server");
    const auto nothing = read_input(served.server.url("/nothing"));
    REQUIRE_FALSE(nothing.ok());
    CHECK_THAT(nothing.error().message, Contains("it is empty"));
}

TEST_CASE("a page without an end is given up", "[read]") {
    const Served served;
    CHECK(failure_of(served.server.url("/endless"), {.size_bytes = 3U << 20U}) ==
          "it is larger than 3 MB");
    CHECK(failure_of(served.server.url("/large")) == "it is larger than 64 MB");
}

TEST_CASE("a server that says nothing is given up", "[read]") {
    const Served served;
    const auto start = Clock::now();
    CHECK(failure_of(served.server.url("/silent"), {.total_time = 300ms}) ==
          "it takes longer than 0.3 s");
    CHECK(Clock::now() - start < 5s);
}

TEST_CASE("a port where nobody listens is named", "[read]") {
    std::string url;
    {
        const Served served;
        url = served.server.url("/page");
    }
    CHECK_THAT(failure_of(url), Contains("'127.0.0.1' takes no connection"));
    CHECK_THAT(failure_of("http://nowhere.invalid/a"), Contains("no host 'nowhere.invalid'"));
}

TEST_CASE("a fetch that is to stop stops at once", "[read]") {
    const Served served;
    std::stop_source stop;
    std::thread stopper([&stop, &served] {
        while (served.server.requests().empty())
            std::this_thread::sleep_for(5ms);
        stop.request_stop();
    });
    const auto start = Clock::now();
    const auto page = fetch_url(served.server.url("/silent"), {}, stop.get_token());
    stopper.join();
    REQUIRE_FALSE(page.ok());
    CHECK(page.error().kind == ErrorKind::interrupted);
    CHECK(Clock::now() - start < 900ms);
    CHECK_FALSE(fetch_url(served.server.url("/page"), {}, stop.get_token()).ok());
}

TEST_CASE("what the server says of encoding and kind is heard", "[read]") {
    const Served served;
    const auto read = [&served](const std::string& path) {
        const auto document = read_input(served.server.url(path));
        REQUIRE(document.ok());
        return *document;
    };
    CHECK_THAT(read("/koi8").content, Contains("<p>Паром ушёл.</p>"));
    CHECK(read("/koi8").charset == "KOI8-R");
    CHECK_THAT(read("/utf8").content, Contains("<p>Паром.</p>"));
    CHECK_THAT(read("/gzip").content, Contains("packed and unpacked"));
    CHECK(read("/untagged.md").media_type == MediaType::html);
    CHECK(read("/readme.md?raw=1").media_type == MediaType::markdown);
}
