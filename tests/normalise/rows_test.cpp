// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences as written and as a newsreader says them, one a line with a tab between. To add one is
// to write a line.

#include "normalise/normalise.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <string>
#include <utility>
#include <vector>

using namespace aloud;

namespace {

struct Row {
    std::string written;
    std::string spoken;
};

std::vector<Row> read_rows(const std::string& language) {
    std::ifstream file(ALOUD_SOURCE "/tests/normalise/rows/" + language + ".tsv");
    std::vector<Row> rows;
    for (std::string line; std::getline(file, line);) {
        const std::size_t tab = line.find('\t');
        REQUIRE(tab != std::string::npos);
        rows.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
    return rows;
}

std::string spoken(const std::string& written, const std::string& tag) {
    Sentence sentence;
    sentence.written = written;
    sentence.language.tag = tag;
    return spell_out(std::move(sentence)).spoken;
}

}  // namespace

TEST_CASE("figures and abbreviations are read as a newsreader reads them", "[normalise]") {
    const auto [language, tag, fewest] = GENERATE(table<std::string, std::string, std::size_t>(
        {{"english", "en-gb", 400}, {"russian", "ru", 400}}));
    const auto rows = read_rows(language);
    CHECK(rows.size() >= fewest);
    for (const Row& row : rows) {
        CAPTURE(row.written);
        CHECK(spoken(row.written, tag) == row.spoken);
    }
}
