// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/aloud_program.hpp"
#include "support/http_server.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <csignal>

using namespace aloud::test;
using Catch::Matchers::Contains;

namespace {

void answer(const std::string& path, const HttpConnection& client) {
    const std::string html = "Content-Type: text/html\r\n";
    if (path == "/news/ferry.html?from=feed")
        client.send(
            http_answer("<img src=/picture.png><iframe src=/frame></iframe>"
                        "<p>The ferry left at noon.</p>",
                        html));
    else if (path == "/silent")
        client.wait();
    else if (path == "/to-file")
        client.send(http_answer("", "Location: file:///etc/passwd\r\n", "302 Found"));
    else
        client.send(http_answer("<p>There is no such ferry.</p>", html, "404 Not Found"));
}

}  // namespace

TEST_CASE("a URL is read as a file is, and nothing else is fetched", "[cli]") {
    const HttpServer server(answer);
    const std::string url = server.url("/news/ferry.html?from=feed");
    const Ran text = run_aloud({"text", url});
    CHECK(text.exit_code == 0);
    CHECK(text.output == "The ferry left at noon.\n");
    CHECK(text.errors.empty());
    CHECK(server.requests().size() == 1);
    CHECK_THAT(run_aloud({"text", "--json", url}).output, Contains("\"url\": \"" + url + "\""));
    CHECK(run_aloud({"sentences", url}).output == "The ferry left at noon.\n");
}

TEST_CASE("an audio file is named after the page of a URL", "[cli]") {
    const HttpServer server(answer);
    const TempFolder folder;
    const Ran ran = run_aloud(
        {"export", server.url("/news/ferry.html?from=feed"), "-o", folder.path().string() + "/"});
    CHECK(ran.exit_code == 0);
    CHECK(folder.names() == std::vector<std::string>{"ferry.ogg"});
}

TEST_CASE("a URL that cannot be read is complained of in one line", "[cli]") {
    const HttpServer server(answer);
    for (const std::string& url :
         {server.url("/none"), server.url("/to-file"), std::string("file:///etc/passwd"),
          std::string("https://nowhere.invalid/")}) {
        CAPTURE(url);
        const Ran ran = run_aloud({"text", url});
        CHECK(ran.exit_code == 3);
        CHECK(ran.output.empty());
        CHECK(is_one_complaint(ran.errors));
        CHECK_THAT(ran.errors, Contains(url));
    }
}

TEST_CASE("Ctrl-C ends a wait for a server", "[cli]") {
    const HttpServer server(answer);
    const TempFolder folder;
    const Ran ran = run_aloud({"export", server.url("/silent"), "-o", folder / "a.wav"},
                              {.signal = SIGINT,
                               .signal_when = [&server] { return !server.requests().empty(); },
                               .signal_group = true});
    CHECK(ran.exit_code == 130);
    CHECK(folder.names().empty());
}
