// SPDX-License-Identifier: GPL-3.0-or-later

// Passages with ‖ between their sentences, one a line. To add one is to write a line.

#include "split/split.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace aloud;

namespace {

constexpr std::string_view boundary = "‖";

struct Marked {
    std::string tag;
    std::string marked;
};

/// The lines of a file; "de<tab>…" where the file has passages of several languages.
std::vector<Marked> read_passages(const std::string& name, const std::string& tag) {
    std::ifstream file(ALOUD_SOURCE "/tests/split/passages/" + name);
    std::vector<Marked> passages;
    for (std::string line; std::getline(file, line);) {
        const std::size_t tab = line.find('\t');
        const bool own = tab != std::string::npos;
        passages.push_back({own ? line.substr(0, tab) : tag, own ? line.substr(tab + 1) : line});
    }
    return passages;
}

std::string without_marks(const Marked& passage) {
    const bool spaced = passage.tag != "zh" && passage.tag != "ja";
    std::string text = passage.marked;
    for (std::size_t at = text.find(boundary); at != std::string::npos; at = text.find(boundary))
        text.replace(at, boundary.size(), spaced ? " " : "");
    return text;
}

std::string split_again(const std::string& text, const std::string& tag) {
    Block block;
    block.text = text;
    std::string marked;
    for (const Sentence& sentence : split_block(block, 0, {tag}))
        marked += (marked.empty() ? "" : std::string(boundary)) + sentence.written;
    return marked;
}

/// Sentences in order whose spans leave out nothing but white space.
bool covers(const std::string& text, const std::string& tag) {
    Block block;
    block.text = text;
    std::size_t end = 0;
    for (const Sentence& sentence : split_block(block, 0, {tag})) {
        const Span gap{end, sentence.source.begin};
        if (sentence.source.begin < end || !trim(gap.of(text)).empty() ||
            sentence.source.of(text) != sentence.written)
            return false;
        end = sentence.source.end;
    }
    return trim(std::string_view(text).substr(end)).empty();
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("sentences end where a reader ends them", "[split]") {
    const auto [name, tag, fewest] =
        GENERATE(table<std::string, std::string, std::size_t>({{"english.txt", "en", 150},
                                                               {"russian.txt", "ru", 80},
                                                               {"arabic.txt", "ar", 60},
                                                               {"others.txt", "", 25}}));
    const auto passages = read_passages(name, tag);
    CHECK(passages.size() >= fewest);
    for (const Marked& passage : passages) {
        CAPTURE(passage.tag);
        CHECK(split_again(without_marks(passage), passage.tag) == passage.marked);
    }
}

TEST_CASE("no character of any sample or fuzzed text is lost or added", "[split]") {
    const std::string tag = GENERATE("en", "ru", "ar", "de", "ja");
    const std::string folder = GENERATE("samples", "tests/fuzz/corpus", "tests/split/passages");
    namespace fs = std::filesystem;
    for (const fs::directory_entry& entry :
         fs::recursive_directory_iterator(fs::path(ALOUD_SOURCE) / folder)) {
        if (!entry.is_regular_file() || entry.file_size() > 200'000)
            continue;
        INFO(entry.path());
        CHECK(covers(read_file(entry.path()), tag));
    }
}
