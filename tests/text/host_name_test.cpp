// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/host_name.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace aloud;

TEST_CASE("a URL's host stands between its user and its port", "[text]") {
    const auto [url, host] = GENERATE(table<std::string, std::string>({
        {"https://example.org/a://b", "example.org"},
        {"http://user:word@example.org:80?a@b", "example.org"},
        {"http://[::1]:8080/", "[::1]"},
        {"http://", ""},
        {"http:///a", ""},
        {"a.html", ""},
    }));
    CAPTURE(url);
    CHECK(host_of(url) == host);
}

TEST_CASE("a host of another script has a name in ASCII", "[text]") {
    CHECK(ascii_host("Пример.РФ") == "xn--e1afmkfd.xn--p1ai");
    CHECK(ascii_host("Example.org") == "example.org");
    CHECK(ascii_host("[::1]") == "[::1]");
    CHECK(ascii_host("a_b..c") == "a_b..c");
    CHECK(ascii_host("\xFF") == "\xFF");
    CHECK(ascii_host("").empty());
    CHECK(ascii_host(std::string(5000, 'a')).size() == 5000);
}
