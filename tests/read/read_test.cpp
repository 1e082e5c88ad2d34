// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/read.hpp"

#include "text/unicode.hpp"

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

using namespace aloud;
using namespace std::string_literals;

namespace {

/// A path in a folder of its own that vanishes with it.
class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "aloud-XXXXXX").string();
        folder_ = mkdtemp(name.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(folder_); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] std::string path(const std::string& name) const {
        return (folder_ / name).string();
    }

  private:
    std::filesystem::path folder_;
};

Document document_of(const std::string& bytes, const std::string& origin = "page.html") {
    const Result<Document> document = read_bytes(bytes, origin);
    REQUIRE(document.ok());
    return *document;
}

std::string failure_of(const std::string& bytes) {
    const Result<Document> document = read_bytes(bytes, "page.html");
    REQUIRE_FALSE(document.ok());
    CHECK(document.error().kind == ErrorKind::input);
    return document.error().message;
}

std::string meta(const std::string& charset, const std::string& text) {
    return "<html><head><meta charset=\"" + charset + "\"></head><body><p>" + text +
           "</p></body></html>";
}

}  // namespace

TEST_CASE("a file is read whole, and its name is kept", "[read]") {
    const TemporaryFolder folder;
    const std::string path = folder.path("note.txt");
    std::ofstream(path) << "One.\n\nTwo.\n";
    const Result<Document> document = read_input(path);
    REQUIRE(document.ok());
    CHECK(*document == Document{path, MediaType::plain_text, "UTF-8", "One.\n\nTwo.\n"});
}

TEST_CASE("a named pipe is read like a file", "[read]") {
    const TemporaryFolder folder;
    const std::string path = folder.path("pipe");
    REQUIRE(mkfifo(path.c_str(), 0600) == 0);
    std::thread writer([&path] { std::ofstream(path) << "Through the pipe.\n"; });
    const Result<Document> document = read_input(path);
    writer.join();
    REQUIRE(document.ok());
    CHECK(document->content == "Through the pipe.\n");
}

TEST_CASE("what cannot be read is named with the cause", "[read]") {
    const TemporaryFolder folder;
    std::ofstream(folder.path("empty.txt")).flush();
    std::ofstream(folder.path("blank.txt")) << " \n\t\n";
    std::ofstream(folder.path("large.txt")) << std::string(3U << 20U, 'a');
    std::filesystem::create_directory(folder.path("folder"));
    const auto [name, cause] = GENERATE(table<std::string, std::string>({
        {"none.txt", "no such file or directory"},
        {"folder", "it is a folder"},
        {"empty.txt", "it is empty"},
        {"blank.txt", "there is no text in it"},
        {"large.txt", "it is larger than 2 MB"},
    }));
    CAPTURE(name);
    ReadOptions options;
    options.size_limit_bytes = 2U << 20U;
    const Result<Document> document = read_input(folder.path(name), options);
    REQUIRE_FALSE(document.ok());
    CHECK(document.error() ==
          Error{ErrorKind::input, "cannot read '" + folder.path(name) + "': " + cause});
}

TEST_CASE("binary data is refused by what it looks like", "[read]") {
    const auto [bytes, kind] = GENERATE(table<std::string, std::string>({
        {"\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s, "a PNG picture"},
        {"\x7F"
         "ELF\2\1\1\0"s,
         "a program (ELF)"},
        {"%PDF-1.7\n"s, "a PDF file"},
        {"\x1F\x8B\x08\0\0\0"s, "gzip-compressed data"},
        {"PK\3\4\x14\0\6\0"s, "a ZIP archive"},
        {std::string(200, '\2') + "text", "binary data"},
    }));
    CHECK(failure_of(bytes) == "cannot read 'page.html': it is not text but " + kind);
}

TEST_CASE("the encoding is the mark's, then UTF-8's, then the page's own word, then a guess",
          "[read]") {
    const auto [bytes, charset, text] = GENERATE(table<std::string, std::string, std::string>({
        {"\uFEFFcafé", "UTF-8", "café"},
        {"\xFF\xFEJ\0a\0"s, "UTF-16LE", "Ja"},
        {"\xFE\xFF\0J\xD8\x3D\xDE\x00"s, "UTF-16BE", "J😀"},
        {"\xFF\xFE\0\0J\0\0\0"s, "UTF-32LE", "J"},
        {"<\0p\0>\0J\0a\0"s, "UTF-16LE", "<p>Ja"},
        // valid UTF-8 is UTF-8, whatever the page says
        {meta("windows-1251", "да"), "UTF-8", meta("windows-1251", "да")},
        {meta("gb2312", "\xD6\xD0"), "gb18030", meta("gb2312", "中")},
        {meta("iso-8859-1", "\x93x\x94"), "windows-1252", meta("iso-8859-1", "“x”")},
        {meta("windows-1251", "\xE4\xE0"), "windows-1251", meta("windows-1251", "да")},
        {meta("iso-2022-jp", "\x1B$B$\"\x1B(B"), "ISO-2022-JP", meta("iso-2022-jp", "あ")},
        {meta("utf-16", "caf\xC3\xA9"), "UTF-8", meta("utf-16", "café")},
    }));
    const Document document = document_of(bytes);
    CHECK(document.charset == charset);
    CHECK(document.content == text);
}

TEST_CASE("a page that lies about its encoding is judged by its letters", "[read]") {
    // "В лесу родилась ёлочка, в лесу она росла" in windows-1251
    const std::string line =
        "\xC2 \xEB\xE5\xF1\xF3 \xF0\xEE\xE4\xE8\xEB\xE0\xF1\xFC \xB8\xEB\xEE\xF7\xEA\xE0, "
        "\xE2 \xEB\xE5\xF1\xF3 \xEE\xED\xE0 \xF0\xEE\xF1\xEB\xE0. ";
    const Document document = document_of(meta("utf-8", line + line + line));
    CHECK(document.charset == "windows-1251");
    CHECK(document.content.find("В лесу родилась ёлочка") != std::string::npos);
}

TEST_CASE("a Cyrillic page that names another charset is read in its own", "[read]") {
    // "В лесу родилась ёлочка, в лесу она росла. " in KOI8-R
    const std::string line =
        "\xF7 \xCC\xC5\xD3\xD5 \xD2\xCF\xC4\xC9\xCC\xC1\xD3\xD8 \xA3\xCC\xCF\xDE\xCB\xC1, \xD7 "
        "\xCC\xC5\xD3\xD5 \xCF\xCE\xC1 \xD2\xCF\xD3\xCC\xC1. ";
    const auto named = GENERATE(as<std::string>(), "windows-1251", "iso-8859-5", "iso-8859-1");
    const Document document = document_of(meta(named, line + line + line));
    CHECK(document.charset == "KOI8-R");
    CHECK(document.content.find("В лесу родилась ёлочка") != std::string::npos);
}

TEST_CASE("a broken byte does not turn UTF-8 into something else", "[read]") {
    const Document document = document_of("Größe, Höhe, Länge, Übung, Öl, Äpfel, süß, früh\xC3");
    CHECK(document.charset == "UTF-8");
    CHECK(document.content == "Größe, Höhe, Länge, Übung, Öl, Äpfel, süß, früh\uFFFD");
}

TEST_CASE("line ends become line feeds, and NULs vanish", "[read]") {
    CHECK(document_of("a\r\nb\rc\0d\n"s).content == "a\nb\ncd\n");
}

TEST_CASE("long text in another encoding is not broken between pieces", "[read]") {
    std::string bytes = "\xFE\xFF";
    std::string expected;
    for (int at = 0; at < 20000; ++at) {
        bytes += "\xD8\x3D\xDE\x00"s;
        expected += "😀";
    }
    CHECK(document_of(bytes).content == expected);
}

TEST_CASE("the kind of input is told by its content, then by its ending", "[read]") {
    const auto [bytes, origin, type] = GENERATE(table<std::string, std::string, MediaType>({
        {"<!DOCTYPE html><title>A</title>", "a.txt", MediaType::html},
        {"<!-- saved from url=(0014)about:internet -->\n<HTML>", "-", MediaType::html},
        {"<p>one</p><p>two</p><div>three</div>", "-", MediaType::html},
        {"Write <b> for bold, or if a < b then stop.", "a.html", MediaType::plain_text},
        {"<?xml version=\"1.0\"?>\n<rss version=\"2.0\">", "a.xml", MediaType::feed},
        {"<feed xmlns=\"http://www.w3.org/2005/Atom\">", "-", MediaType::feed},
        {"Some *marked* text", "notes.md", MediaType::markdown},
        {"# Title\n\n## Part\n\nText", "-", MediaType::markdown},
        {"Headline\n\nText of a page.", "page.txt", MediaType::plain_text},
        {"PK\3\4\x14\0\0\0\0\0mimetypeapplication/epub+zipPK"s, "a.bin", MediaType::epub},
    }));
    CAPTURE(bytes);
    CHECK(document_of(bytes, origin).media_type == type);
}

TEST_CASE("the page is taken out of an MHTML file", "[read]") {
    const auto [encoding, body] = GENERATE(table<std::string, std::string>({
        {"quoted-printable", "<p>caf=C3=A9 a=3Db lo=\r\nng</p>\r\n"},
        {"base64", "PHA+Y2Fmw6kgYT1iIGxv\r\nbmc8L3A+\r\n"},
        {"8bit", "<p>café a=b long</p>\r\n"},
    }));
    const Document document = document_of(
        "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
        "\ttype=\"text/html\";\r\n\tboundary=\"--B--\"\r\n\r\n"
        "----B--\r\nContent-Type: text/css\r\n\r\np {}\r\n"
        "----B--\r\ncontent-type: text/html\r\nContent-Transfer-Encoding: " +
            encoding + "\r\n\r\n" + body + "----B----\r\n",
        "page.mhtml");
    CHECK(document.media_type == MediaType::html);
    CHECK(trim(document.content) == "<p>café a=b long</p>");
}

TEST_CASE("an MHTML file without a page, or cut off, is reported", "[read]") {
    CHECK(failure_of(
              "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nConte") ==
          "cannot read 'page.html': there is no page in this MHTML file");
}

TEST_CASE("the user's word on the kind of input wins", "[read]") {
    ReadOptions options;
    options.media_type = media_type_named("text");
    CHECK(read_bytes("<p>one</p>", "a.html", options)->media_type == MediaType::plain_text);
    CHECK_FALSE(media_type_named("docx").has_value());
}
