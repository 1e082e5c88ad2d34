// SPDX-License-Identifier: GPL-3.0-or-later

// How well dumps are cleaned, measured on whole pages of our own writing in fifteen languages:
// dumps/NAME.txt is the page, dumps/NAME.article.txt its headline and, after an empty line, the
// lines of its body. The limits stand just under what is reached, so that a rule which helps one
// page and harms others is seen.

#include "extract/dump.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace aloud;

namespace {

std::string contents(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Letters and digits alone, since white space and bullets are not the article's.
std::string bare(std::string_view line) {
    std::string letters;
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint c = decode_at(line, at);
        if (is_letter(c.value) || is_digit(c.value))
            append_utf8(letters, c.value);
        at += c.length;
    }
    return letters;
}

struct Page {
    std::string headline;
    std::set<std::string> body;
};

Page read_page(const std::filesystem::path& file) {
    Page page;
    std::ifstream stream(file);
    std::string line;
    while (std::getline(stream, line)) {
        if (page.headline.empty())
            page.headline = bare(line);
        else if (!bare(line).empty())
            page.body.insert(bare(line));
    }
    return page;
}

struct Figures {
    double precision = 0;
    double recall = 0;
    bool headline = false;
};

Figures measure(const std::string& dump, const Page& page) {
    const Article article = extract_dump(dump);
    std::size_t right = 0;
    std::size_t kept = 0;
    for (const Block& block : article.blocks) {
        if (block.kind == BlockKind::headline || bare(block.text).empty())
            continue;
        ++kept;
        right += page.body.count(bare(block.text));
    }
    REQUIRE(kept > 0);
    const auto share = [right](std::size_t all) {
        return static_cast<double>(right) / static_cast<double>(all);
    };
    return {share(kept), share(page.body.size()), bare(article.title) == page.headline};
}

}  // namespace

TEST_CASE("whole pages in many languages lose little and keep little else", "[extract]") {
    double precision = 0;
    double recall = 0;
    double headlines = 0;
    double pages = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(ALOUD_SOURCE "/tests/extract/dumps")) {
        std::filesystem::path truth = entry.path();
        if (truth.string().ends_with(".article.txt"))
            continue;
        truth.replace_extension(".article.txt");
        CAPTURE(entry.path());
        const Figures figures = measure(contents(entry.path()), read_page(truth));
        CHECK(figures.recall > 0.4);
        precision += figures.precision;
        recall += figures.recall;
        headlines += figures.headline ? 1 : 0;
        ++pages;
    }
    REQUIRE(pages == 70);
    CAPTURE(precision / pages, recall / pages, headlines / pages);
    CHECK(recall / pages > 0.93);
    CHECK(precision / pages > 0.84);
    CHECK(headlines / pages > 0.89);
}
