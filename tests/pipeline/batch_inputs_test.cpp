// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/batch_inputs.hpp"

#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <set>

using namespace aloud;
using aloud::test::TempFolder;

namespace fs = std::filesystem;

namespace {

void put(const fs::path& path, const std::string& content) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << content;
}

std::vector<std::string> names(const std::vector<BatchInput>& inputs, const TempFolder& folder) {
    std::vector<std::string> found;
    for (const BatchInput& input : inputs)
        found.push_back(fs::path(input.name).lexically_relative(folder.path()).string());
    return found;
}

constexpr const char* page = "<!DOCTYPE html><html><body><p>Ferries.</p></body></html>";

}  // namespace

TEST_CASE("what is named twice is taken once", "[batch]") {
    const auto inputs = find_inputs({"b", "a", "./b", "-", "https://x.org/", "a", "-"}, false);
    REQUIRE(inputs.size() == 4);
    CHECK(inputs[0].name == "b");
    CHECK(inputs[1].name == "a");
    CHECK(inputs[2].name == "-");
    CHECK(inputs[3].name == "https://x.org/");
    CHECK(inputs[3].index == 4);
}

TEST_CASE("a pattern that is no file's name means the files that match", "[batch]") {
    const TempFolder folder;
    for (const std::string name : {"b.html", "a.html", "c.txt", "[x].html"})
        put(folder / name, page);
    using Names = std::vector<std::string>;
    CHECK(names(find_inputs({folder / "*.html"}, false), folder) ==
          Names{"[x].html", "a.html", "b.html"});
    CHECK(names(find_inputs({folder / "?.html"}, false), folder) == Names{"a.html", "b.html"});
    CHECK(names(find_inputs({folder / "[x].html"}, false), folder) == Names{"[x].html"});
    const auto none = find_inputs({folder / "*.epub"}, false);
    REQUIRE(none.size() == 1);
    REQUIRE(none[0].problem);
    CHECK(none[0].problem->kind == ErrorKind::input);
}

TEST_CASE("a folder means the articles in it, by their content", "[batch]") {
    const TempFolder folder;
    put(folder / "page.html", page);
    put(folder / "no-ending", page);
    put(folder / "odd.dat", page);
    put(folder / "notes.txt", "Ferries are late.");
    put(folder / "picture.html", std::string("\x89PNG\r\n\x1a\n\0\0\0", 11));
    put(folder / "style.css", "p { color: red }");
    put(folder / "table.csv", "a,b\n1,2\n");
    put(folder / "empty.txt", "");
    put(folder / ".hidden.html", page);
    put(folder / ".git/x.html", page);
    put(folder / "page_files/frame.html", page);
    put(folder / "page-Dateien/frame.html", page);
    put(folder / "deep/er/page.html", page);
    put(folder / "page2_more/page.html", page);
    fs::create_directory_symlink(folder.path(), folder / "loop");

    const auto inputs = find_inputs({folder.path().string()}, true);
    CHECK(names(inputs, folder) == std::vector<std::string>{"no-ending", "notes.txt", "odd.dat",
                                                            "page.html", "deep/er/page.html",
                                                            "page2_more/page.html"});
    CHECK(inputs[3].folder.empty());
    CHECK(inputs[4].folder == "deep/er");
    CHECK(inputs[5].index == 6);
}

TEST_CASE("a folder without articles is a problem, not nothing", "[batch]") {
    const TempFolder folder;
    put(folder / "style.css", "p { color: red }");
    const auto inputs = find_inputs({folder.path().string()}, true);
    REQUIRE(inputs.size() == 1);
    CHECK(inputs[0].problem);
}

TEST_CASE("a list has a name a line, or NULs between", "[batch]") {
    using Names = std::vector<std::string>;
    CHECK(names_in_list("a\nb c\r\n\n d\ne", '\n') == Names{"a", "b c", " d", "e"});
    CHECK(names_in_list(std::string("a\nb\0c\r\0\0", 8), '\0') == Names{"a\nb", "c\r"});
    CHECK(names_in_list("", '\n').empty());
}

TEST_CASE("the parts of a batch are all of it, and stay the same when it grows", "[batch]") {
    std::vector<BatchInput> inputs;
    for (std::size_t i = 1; i <= 1000; ++i)
        inputs.push_back({"articles/" + std::to_string(i) + ".html", "", i});
    const std::size_t parts = GENERATE(1U, 2U, 7U);
    std::set<std::size_t> seen;
    for (std::size_t part = 1; part <= parts; ++part) {
        const auto shard = shard_of(inputs, part, parts);
        CHECK(shard.size() > 1000 / parts * 7 / 10);
        CHECK(shard.size() < 1000 / parts * 13 / 10 + 1);
        for (const BatchInput& input : shard)
            CHECK(seen.insert(input.index).second);
        const std::vector<BatchInput> fewer(inputs.begin() + 500, inputs.end());
        for (const BatchInput& input : shard_of(fewer, part, parts))
            CHECK(std::find(shard.begin(), shard.end(), input) != shard.end());
    }
    CHECK(seen.size() == 1000);
}
