// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.hpp"

#include <catch2/catch.hpp>
#include <zip.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace aloud;

namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

std::string archive_of(const Files& files) {
    const std::string path =
        (std::filesystem::temp_directory_path() / "aloud-epub-XXXXXX").string();
    std::string name = path;
    REQUIRE(mkdtemp(name.data()) != nullptr);
    const std::string file = name + "/book.epub";
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto& [entry, text] : files)
        zip_file_add(archive, entry.c_str(),
                     zip_source_buffer(archive, text.data(), text.size(), 0), 0);
    REQUIRE(zip_close(archive) == 0);
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    std::filesystem::remove_all(name);
    return bytes;
}

Result<Article> article_of(const std::string& bytes) {
    return extract_article({"book.epub", MediaType::epub, "", bytes});
}

const std::pair<std::string, std::string> container = {
    "META-INF/container.xml",
    "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>"};

std::string package(const std::string& items, const std::string& spine) {
    return "<package xmlns:dc='http://purl.org/dc/elements/1.1/'><metadata><dc:title>The "
           "Book</dc:title>"
           "<dc:creator>A "
           "Writer</dc:creator><dc:language>en-GB</dc:language></metadata><manifest>" +
           items + "</manifest><spine>" + spine + "</spine></package>";
}

}  // namespace

TEST_CASE("a book's chapters are read in the order of its spine", "[extract]") {
    const std::string bytes = archive_of(
        {container,
         {"OEBPS/book.opf", package("<item id='nav' properties='nav' href='nav.xhtml'/><item "
                                    "id='b' href='text/two.xhtml'/>"
                                    "<item id='a' href='../OEBPS/text/a%20one.xhtml'/>",
                                    "<itemref idref='nav'/><itemref idref='a'/><itemref "
                                    "idref='b'/><itemref idref='none'/>")},
         {"OEBPS/nav.xhtml", "<p>Contents</p>"},
         {"OEBPS/text/a one.xhtml", "<h1>One</h1><p>It begins.</p>"},
         {"OEBPS/text/two.xhtml", "<h1>Two</h1><p>It ends.</p>"}});
    const Result<Article> book = article_of(bytes);
    REQUIRE(book.ok());
    CHECK(article_text(*book) == "The Book\n\nOne\n\nIt begins.\n\nTwo\n\nIt ends.");
    CHECK(book->author == "A Writer");
    CHECK(book->language.tag == "en-gb");

    ExtractOptions options;
    std::vector<Block> taken;
    options.take_block = [&taken](Block block) { taken.push_back(std::move(block)); };
    REQUIRE(extract_article({"book.epub", MediaType::epub, "", bytes}, options));
    CHECK(taken == book->blocks);
}

TEST_CASE("a chapter that unpacks to far too much is left out and reported", "[extract]") {
    const std::string bytes =
        archive_of({container,
                    {"OEBPS/book.opf", package("<item id='a' href='bomb'/><item id='b' href='b'/>",
                                               "<itemref idref='a'/><itemref idref='b'/>")},
                    {"OEBPS/bomb", std::string(300U << 20U, ' ')},
                    {"OEBPS/b", "<p>It ends.</p>"}});
    REQUIRE(bytes.size() < 1U << 20U);
    const Result<Article> book = article_of(bytes);
    REQUIRE(book.ok());
    CHECK(article_text(*book) == "The Book\n\nIt ends.");
    const Dropped account{"OEBPS/bomb", "a chapter that is missing, damaged or too large"};
    REQUIRE(book->dropped.size() == 1);
    CHECK(book->dropped.front() == account);
}

TEST_CASE("a book's captions are read on request", "[extract]") {
    const std::string bytes = archive_of(
        {container,
         {"OEBPS/book.opf", package("<item id='a' href='a'/>", "<itemref idref='a'/>")},
         {"OEBPS/a", "<p>It begins.</p><figure><figcaption>A boat.</figcaption></figure>"}});
    const Result<Article> book = article_of(bytes);
    REQUIRE(book.ok());
    CHECK(article_text(*book) == "The Book\n\nIt begins.");
    CHECK(book->dropped.size() == 1);
    ExtractOptions options;
    options.captions = true;
    const Result<Article> all =
        extract_article({"book.epub", MediaType::epub, "", bytes}, options);
    REQUIRE(all.ok());
    CHECK(article_text(*all) == "The Book\n\nIt begins.\n\nA boat.");
}

TEST_CASE("what is no book is reported", "[extract]") {
    const auto [bytes, cause] = GENERATE(table<std::string, std::string>({
        {"PK\3\4 nothing", "it is no EPUB, or a broken one"},
        {archive_of({{"mimetype", "application/epub+zip"}}), "no chapters are found in this EPUB"},
        {archive_of({container,
                     {"OEBPS/book.opf", "<package><spine><itemref idref='a'/></spine></package>"}}),
         "no chapters are found in this EPUB"},
    }));
    const Result<Article> book = article_of(bytes);
    REQUIRE_FALSE(book.ok());
    CHECK(book.error() == Error{ErrorKind::input, "cannot read 'book.epub': " + cause});
}
