// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/compiled_lexicon.hpp"

#include "pronounce/pls.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <cstring>
#include <fstream>

using namespace aloud;

namespace {

const std::string one =
    "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"en\" "
    "xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">\n"
    "<lexeme role=\"town\"><grapheme>Zalt</grapheme><grapheme>Zalte Town</grapheme>"
    "<phoneme>zɑːlt</phoneme></lexeme>\n"
    "<lexeme><grapheme>ZT</grapheme><alias>Zalt</alias></lexeme></lexicon>";

std::filesystem::path write(const std::filesystem::path& path, const std::string& content) {
    std::ofstream(path, std::ios::binary) << content;
    return path;
}

/// In memory that is aligned as a mapped file is.
CompiledLexicon opened(const std::string& bytes) {
    auto memory = std::make_shared<std::vector<std::uint64_t>>(bytes.size() / 8 + 1);
    std::memcpy(memory->data(), bytes.data(), bytes.size());
    return CompiledLexicon::of({reinterpret_cast<const char*>(memory->data()), bytes.size()},
                               memory);
}

}  // namespace

TEST_CASE("a compiled lexicon has what its source has", "[pronounce]") {
    const test::TempFolder folder;
    const auto source = write(folder / "one.pls", one);
    const auto bytes = compile_lexicon({source});
    REQUIRE(bytes);
    const auto compiled = write(folder / "lexicon.bin", *bytes);
    const auto file = CompiledLexicon::open(compiled).file_of(one);
    const auto read = read_pls("one.pls", one);
    REQUIRE(file);
    REQUIRE(read);
    REQUIRE(file->rows.size() == 3);
    for (std::size_t row = 0; row < file->rows.size(); ++row) {
        CHECK(file->entry(row).grapheme == read->entry(row).grapheme);
        CHECK(file->entry(row).sound == read->entry(row).sound);
        CHECK(file->entry(row).role == read->entry(row).role);
        CHECK(file->entry(row).line == read->entry(row).line);
        CHECK(file->entry(row).notation == read->entry(row).notation);
    }
    const auto lexicon = load_lexicon({source}, compiled);
    REQUIRE(lexicon);
    const auto entries = entries_for(*lexicon, {"en"}, "zalte town");
    REQUIRE(entries.size() == 1);
    CHECK(place_of(*lexicon, entries[0]) == source.string() + ":2");
}

TEST_CASE("a source that was touched is not taken from the compiled form", "[pronounce]") {
    const test::TempFolder folder;
    const auto source = write(folder / "one.pls", one);
    const auto compiled = write(folder / "lexicon.bin", compile_lexicon({source}).value());
    std::string other = one;
    other.replace(other.find("zɑːlt"), 1, "s");
    CHECK_FALSE(CompiledLexicon::open(compiled).file_of(other));
    write(source, other);
    const auto lexicon = load_lexicon({source}, compiled);
    REQUIRE(lexicon);
    CHECK(entries_for(*lexicon, {"en"}, "Zalt").at(0).sound == "sɑːlt");
}

TEST_CASE("a source older than the compiled form is not read again", "[pronounce]") {
    const test::TempFolder folder;
    const auto source = write(folder / "one.pls", one);
    const auto compiled = write(folder / "lexicon.bin", compile_lexicon({source}).value());
    const auto age = [&](int hours) {
        std::filesystem::last_write_time(
            source, std::filesystem::last_write_time(compiled) - std::chrono::hours(hours));
    };
    age(1);
    REQUIRE(CompiledLexicon::open(compiled).file_at(source));
    CHECK(CompiledLexicon::open(compiled).file_at(source)->rows.size() == 3);
    age(0);
    CHECK_FALSE(CompiledLexicon::open(compiled).file_at(source));
    age(-1);
    CHECK_FALSE(CompiledLexicon::open(compiled).file_at(source));
    write(source, one + "\n");
    age(1);
    CHECK_FALSE(CompiledLexicon::open(compiled).file_at(source));
    CHECK_FALSE(CompiledLexicon::open(compiled).file_at(folder / "two.pls"));
}

TEST_CASE("a damaged compiled lexicon is as good as none", "[pronounce]") {
    const test::TempFolder folder;
    const std::string bytes = compile_lexicon({write(folder / "one.pls", one)}).value();
    CHECK(opened(bytes).files().size() == 1);
    CHECK(opened("").files().size() == 0);
    CHECK(opened(bytes.substr(0, bytes.size() / 2)).files().size() == 0);
    CHECK(CompiledLexicon::open(folder / "none").files().size() == 0);
    CHECK(CompiledLexicon::open("/").files().size() == 0);
    // whatever byte is wrong, nothing is read outside, and entries are what they say
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string wrong = bytes;
        wrong[at] = static_cast<char>(wrong[at] ^ 0x55);
        if (const auto file = opened(wrong).file_of(one)) {
            for (std::size_t row = 0; row < file->rows.size(); ++row)
                CHECK(file->entry(row).grapheme.size() <= file->text.size());
        }
    }
}
