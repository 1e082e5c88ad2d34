// SPDX-License-Identifier: GPL-3.0-or-later

// Whole articles through the text stages. A case is a folder in golden/ with the input, in.*, and
// what is expected of it: article.txt as `aloud text` prints it, sentences.txt as written and
// spoken.txt as read, one a line. A case without input is about the sample of its name.
// ALOUD_UPDATE_GOLDEN=1 rewrites the expected files that are there.

#include "extract/extract.hpp"
#include "normalise/normalise.hpp"
#include "read/read.hpp"
#include "split/split.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

using namespace aloud;

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> cases() {
    std::vector<fs::path> folders;
    for (const auto& entry : fs::directory_iterator(ALOUD_SOURCE "/tests/golden")) {
        if (entry.is_directory())
            folders.push_back(entry.path());
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

/// The file of this stem, whatever its ending.
fs::path file_with_stem(const fs::path& folder, const std::string& stem) {
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().stem() == stem)
            return entry.path();
    }
    return {};
}

fs::path input_of(const fs::path& folder) {
    const fs::path own = file_with_stem(folder, "in");
    return own.empty() ? file_with_stem(ALOUD_SOURCE "/samples", folder.filename().string()) : own;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// The lines from the first to the last that differ, as in a patch; empty when none does.
std::string difference(const std::string& expected, const std::string& actual) {
    const auto left = lines_of(expected);
    const auto right = lines_of(actual);
    const auto first = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const auto last = std::mismatch(left.rbegin(), std::make_reverse_iterator(first.first),
                                    right.rbegin(), std::make_reverse_iterator(first.second));
    constexpr std::ptrdiff_t most_lines = 12;
    std::string shown;
    const auto show = [&shown](char sign, auto begin, auto end) {
        for (auto line = begin; line != end && line - begin < most_lines; ++line)
            shown += sign + *line + '\n';
    };
    show('-', first.first, last.first.base());
    show('+', first.second, last.second.base());
    return shown;
}

/// A line each.
std::string listed(const std::vector<Sentence>& sentences, std::string Sentence::*text) {
    std::string list;
    for (const Sentence& sentence : sentences) {
        std::string line = sentence.*text;
        std::replace(line.begin(), line.end(), '\n', ' ');
        list += line + '\n';
    }
    return list;
}

std::string actual_text(const std::string& name, const Article& article) {
    if (name == "article.txt")
        return article_text(article) + '\n';
    std::vector<Sentence> sentences = split_sentences(article, detect_language(article));
    if (name == "sentences.txt")
        return listed(sentences, &Sentence::written);
    for (Sentence& sentence : sentences)
        sentence = spell_out(std::move(sentence));
    return listed(sentences, &Sentence::spoken);
}

void compare(const fs::path& expected_file, const Article& article) {
    const std::string actual = actual_text(expected_file.filename().string(), article);
    if (std::getenv("ALOUD_UPDATE_GOLDEN") != nullptr) {
        std::ofstream(expected_file, std::ios::binary) << actual;
        return;
    }
    std::ifstream file(expected_file, std::ios::binary);
    const std::string expected{std::istreambuf_iterator<char>(file), {}};
    INFO(expected_file.string() << '\n' << difference(expected, actual));
    CHECK((actual == expected));
}

}  // namespace

TEST_CASE("articles are what their golden files say", "[golden]") {
    const auto folders = cases();
    REQUIRE(!folders.empty());
    for (const fs::path& folder : folders) {
        DYNAMIC_SECTION(folder.filename().string()) {
            const fs::path input = input_of(folder);
            INFO("input '" << input.string() << "'");
            const auto document = read_input(input.string());
            REQUIRE(document);
            const auto article = extract_article(*document);
            REQUIRE(article);
            int compared = 0;
            for (const char* name : {"article.txt", "sentences.txt", "spoken.txt"}) {
                if (fs::exists(folder / name)) {
                    compare(folder / name, *article);
                    ++compared;
                }
            }
            CHECK(compared > 0);
        }
    }
}
