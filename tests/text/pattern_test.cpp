// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/pattern.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <string>

using namespace aloud;
using namespace std::chrono_literals;

namespace {

SearchResult search(const std::string& expression, const std::string& line) {
    const auto pattern = Pattern::compile(expression);
    REQUIRE(pattern.ok());
    std::chrono::nanoseconds time = 10s;
    return pattern->search(line, time);
}

}  // namespace

TEST_CASE("a pattern is found anywhere, capitals or not", "[text]") {
    const auto [expression, line, found] = GENERATE(table<std::string, std::string, bool>({
        {"ferry", "The FERRY left.", true},
        {"^ferry", "The ferry left.", false},
        {"left\\.$", "The ferry left.", true},
        {"ПАРОМ", "Вот паром.", true},
        {"^\\p{Lu}+$", "Реклама", true},  // \p{Lu} is of any case, too
        {"\\d{3}", "12 ferries", false},
        {"[", "[", false},
    }));
    CAPTURE(expression, line);
    if (expression == "[")
        CHECK_FALSE(Pattern::compile(expression).ok());
    else
        CHECK(search(expression, line) == (found ? SearchResult::yes : SearchResult::no));
}

TEST_CASE("a bad pattern is shown where it is bad", "[text]") {
    const auto [expression, message] = GENERATE(table<std::string, std::string>({
        {"", "'' is no regular expression: it is empty, and would match every line"},
        {"a(b",
         "'a(b' is no regular expression: a parenthesis has no partner, at the end of 'a(b'"},
        {"паром)", "a parenthesis has no partner, at the end of 'паром)'"},
        {"a[bc", "a bracket is not closed"},
        {"a{2,1}", "the numbers in braces make no sense, at the end of 'a{2,1"},
        {"*a", "it cannot be understood, at the end of '*'"},
        {"(?<=a+)b", "a look-behind must have a longest length"},
        {"\\1", "it refers to a group that is not there"},
    }));
    CAPTURE(expression);
    const auto pattern = Pattern::compile(expression);
    REQUIRE_FALSE(pattern.ok());
    CHECK(pattern.error().kind == ErrorKind::usage);
    CHECK_THAT(pattern.error().message, Catch::Contains(message));
}

TEST_CASE("a pattern that does not end is given up", "[text]") {
    const std::string expression =
        GENERATE("(a+)+$", "(a|aa)+$", "(.*)*(.*)*(.*)*(.*)*x", "(?:a?){64}a{64}b", "[a-z]*+b");
    CAPTURE(expression);
    const auto pattern = Pattern::compile(expression);
    REQUIRE(pattern.ok());
    std::chrono::nanoseconds time = 200ms;
    const auto start = std::chrono::steady_clock::now();
    CHECK(pattern->search(std::string(1000000, 'a') + "!", time) == SearchResult::given_up);
    CHECK(std::chrono::steady_clock::now() - start < 10s);
}
