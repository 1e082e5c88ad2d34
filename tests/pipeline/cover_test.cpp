// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/cover.hpp"

#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace aloud;
namespace fs = std::filesystem;

namespace {

const std::string png = "\x89PNG\r\n\x1A\n and so on";

std::string cover(const std::string& picture, const fs::path& page) {
    Article article;
    article.picture = picture;
    return cover_of(article, page);
}

}  // namespace

TEST_CASE("a cover lies in the page's folder and is a picture", "[export]") {
    const test::TempFolder folder;
    fs::create_directories(folder / "page/files");
    std::ofstream(folder / "page/article.html") << "<p>";
    std::ofstream(folder / "page/files/boat.png", std::ios::binary) << png;
    std::ofstream(folder / "page/files/text.png") << "no picture";
    std::ofstream(folder / "outside.png", std::ios::binary) << png;
    fs::create_symlink(folder / "outside.png", folder / "page/files/link.png");
    const fs::path page = folder / "page/article.html";
    CHECK(cover("files/boat.png", page) == png);
    CHECK(cover("./files/../files/boat.png", page) == png);
    CHECK(cover("files/text.png", page).empty());
    CHECK(cover("files/none.png", page).empty());
    CHECK(cover("files", page).empty());
    CHECK(cover("../outside.png", page).empty());
    CHECK(cover("files/link.png", page).empty());
    CHECK(cover((folder / "outside.png").string(), page).empty());
    CHECK(cover(std::string("files/boat.png\0x", 16), page).empty());
    CHECK(cover("", page).empty());
    CHECK(cover("files/boat.png", "https://example.org/").empty());
}
