// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/abbreviations.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace aloud;

TEST_CASE("every abbreviation is listed once and ends with its full stop", "[text]") {
    const std::string language = GENERATE("en", "ru", "ar", "de", "fr", "es", "it", "pt", "nl", "pl", "uk", "be", "cs",
                                     "sv", "tr");
    std::set<std::string_view> seen;
    for (const Abbreviation& entry : abbreviations({language})) {
        INFO(entry.written);
        CHECK(entry.written.back() == '.');
        CHECK(entry.spoken.find('.') == std::string_view::npos);
        CHECK(seen.insert(entry.written).second);
    }
    CHECK_FALSE(seen.empty());
}

TEST_CASE("a region has its language's abbreviations, an unknown language none", "[text]") {
    CHECK(&abbreviations({"en-gb"}) == &abbreviations({"en"}));
    CHECK(abbreviations({"xx"}).empty());
}
