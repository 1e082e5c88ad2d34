// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/media_type.hpp"

#include "base/translate.hpp"
#include "read/read.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace aloud {
namespace {

constexpr std::size_t looked_at_bytes = 64U << 10U;

struct Signature {
    std::size_t offset;
    std::string_view bytes;
    std::string_view kind;
};

using namespace std::string_view_literals;

constexpr std::array<Signature, 31> signatures = {{
    {0, "\x89PNG"sv, marked("a PNG picture")},
    {0, "\xFF\xD8\xFF"sv, marked("a JPEG picture")},
    {0, "GIF8"sv, marked("a GIF picture")},
    {0, "II*\0"sv, marked("a TIFF picture")},
    {0, "MM\0*"sv, marked("a TIFF picture")},
    {8, "WEBP"sv, marked("a WebP picture")},
    {8, "WAVE"sv, marked("a WAV sound file")},
    {0, "OggS"sv, marked("an Ogg sound file")},
    {0, "fLaC"sv, marked("a FLAC sound file")},
    {0, "ID3"sv, marked("an MP3 sound file")},
    {4, "ftyp"sv, marked("an MP4 film or sound file")},
    {0, "\x1A\x45\xDF\xA3"sv, marked("a Matroska film")},
    {0,
     "\x7F"
     "ELF"sv,
     marked("a program (ELF)")},
    {0, "MZ\x90\0"sv, marked("a Windows program")},
    {0, "\xCA\xFE\xBA\xBE"sv, marked("a program")},
    {0, "!<arch>\n"sv, marked("a library archive")},
    {0, "%PDF-"sv, marked("a PDF file")},
    {0, "%!PS"sv, marked("a PostScript file")},
    {0, R"({\rtf)"sv, marked("an RTF file")},
    {0, "\xD0\xCF\x11\xE0"sv, marked("an old Microsoft Office file")},
    {0, "\x1F\x8B"sv, marked("gzip-compressed data")},
    {0, "BZh"sv, marked("bzip2-compressed data")},
    {0,
     "\xFD"
     "7zXZ"sv,
     marked("xz-compressed data")},
    {0, "\x28\xB5\x2F\xFD"sv, marked("zstd-compressed data")},
    {0, "7z\xBC\xAF"sv, marked("a 7-Zip archive")},
    {0, "Rar!"sv, marked("a RAR archive")},
    {0, "PK\3\4"sv, marked("a ZIP archive")},
    {257, "ustar"sv, marked("a tar archive")},
    {0, "SQLite format 3"sv, marked("an SQLite database")},
    {0, "bplist00"sv, marked("a binary property list (a Safari web archive?)")},
    {0, "wOF"sv, marked("a font")},
}};

bool has_at(std::string_view text, std::size_t offset, std::string_view part) {
    return offset <= text.size() && text.substr(offset, part.size()) == part;
}

/// Control characters that no text has.
bool looks_binary(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, looked_at_bytes);
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        return (c >= 0 && c < '\t') || (c > '\r' && c < ' ' && c != '\x1B');
    });
    return controls > 8 && static_cast<std::size_t>(controls) * 20 > head.size();
}

/// Names of elements and headers are ASCII; the rest may be of any encoding yet.
bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

constexpr std::array html_names = {
    "html"sv, "head"sv, "body"sv,   "title"sv,   "meta"sv,    "link"sv, "script"sv, "style"sv,
    "div"sv,  "p"sv,    "span"sv,   "article"sv, "section"sv, "main"sv, "header"sv, "table"sv,
    "ul"sv,   "ol"sv,   "h1"sv,     "h2"sv,      "h3"sv,      "a"sv,    "br"sv,     "b"sv,
    "img"sv,  "nav"sv,  "center"sv, "font"sv,    "li"sv,      "td"sv,   "form"sv,
};

/// Whether an HTML tag begins at `at`, which holds '<'; the text is in lower case.
bool is_html_tag(std::string_view text, std::size_t at) {
    std::size_t begin = at + 1;
    if (has_at(text, begin, "!doctype html"))
        return true;
    if (has_at(text, begin, "/"))
        ++begin;
    std::size_t end = begin;
    while (end < text.size() && is_name_character(text[end]))
        ++end;
    const std::string_view name = text.substr(begin, end - begin);
    const bool closes =
        end < text.size() && std::string_view(" \t\n/>").find(text[end]) != std::string_view::npos;
    return closes && std::find(html_names.begin(), html_names.end(), name) != html_names.end();
}

/// Comments, processing instructions and white space, which may stand before anything.
std::size_t skip_prologue(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        at = text.find_first_not_of(" \t\n\f", at);
        std::string_view closing;
        if (has_at(text, at, "<!--"))
            closing = "-->";
        else if (has_at(text, at, "<?"))
            closing = "?>";
        else
            break;
        const std::size_t end = text.find(closing, at);
        at = end == std::string_view::npos ? text.size() : end + closing.size();
    }
    return std::min(at, text.size());
}

bool begins_page(std::string_view lower, std::size_t at) {
    constexpr std::array starts = {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv};
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return has_at(lower, at, start); });
}

/// Source has tags on many lines; a text that shows some (a page's stray <img>, an example) on few.
bool has_tags_throughout(std::string_view lower) {
    std::size_t lines = 0;
    std::size_t tagged = 0;
    int tags = 0;
    while (!lower.empty()) {
        const std::size_t end = std::min(lower.find('\n'), lower.size());
        const std::string_view line = lower.substr(0, end);
        int here = 0;
        for (std::size_t at = line.find('<'); at != std::string_view::npos && here < 6;
             at = line.find('<', at + 1))
            here += is_html_tag(line, at) ? 1 : 0;
        lines += line.find_first_not_of(" \t\r") == std::string_view::npos ? 0 : 1;
        tagged += here > 0 ? 1 : 0;
        tags += here;
        lower.remove_prefix(std::min(end + 1, lower.size()));
    }
    return tags >= 6 && tagged * 12 >= lines;
}

bool looks_like_html(std::string_view lower) {
    const std::size_t start = skip_prologue(lower);
    if (begins_page(lower, start) || has_tags_throughout(lower))
        return true;
    // A short fragment has few tags, but begins with one.
    const bool fragment = has_at(lower, start, "<") && is_html_tag(lower, start);
    return fragment && std::count(lower.begin(), lower.end(), '\n') < 12;
}

bool looks_like_feed(std::string_view lower) {
    const std::size_t start = skip_prologue(lower);
    return has_at(lower, start, "<rss") || has_at(lower, start, "<feed") ||
           has_at(lower, start, "<rdf:rdf");
}

bool looks_like_markdown(std::string_view text) {
    return has_at(text, 0, "# ") && (text.find("\n## ") != std::string_view::npos ||
                                     text.find("](http") != std::string_view::npos);
}

std::optional<MediaType> type_of_ending(std::string_view origin) {
    if (origin.find("://") != std::string_view::npos)
        origin = origin.substr(0, origin.find_first_of("?#"));
    const std::size_t dot = origin.rfind('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    const std::string ending = ascii_lower(origin.substr(dot + 1));
    if (ending == "md" || ending == "markdown")
        return MediaType::markdown;
    return std::nullopt;
}

/// "text/plain" is what servers say of much that is not, a README in Markdown for one.
std::optional<MediaType> type_of_header(std::string_view told) {
    if (told == "text/html" || told == "application/xhtml+xml")
        return MediaType::html;
    if (told == "text/markdown")
        return MediaType::markdown;
    if (told == "application/rss+xml" || told == "application/atom+xml")
        return MediaType::feed;
    return std::nullopt;
}

/// A ZIP archive that says so, or has the file that every EPUB begins with; names stand plainly in
/// the directory at its end.
bool is_epub(std::string_view zip) {
    const std::string_view directory =
        zip.substr(zip.size() - std::min(zip.size(), looked_at_bytes));
    return zip.substr(0, 4096).find("application/epub+zip") != std::string_view::npos ||
           directory.find("META-INF/container.xml") != std::string_view::npos;
}

}  // namespace

std::optional<MediaType> container_type(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 4096);
    if (has_at(head, 0, "PK\3\4") && is_epub(bytes))
        return MediaType::epub;
    const std::string lower = ascii_lower(head);
    const bool has_headers = lower.find("mime-version:") != std::string::npos ||
                             lower.find("from: <saved by") != std::string::npos;
    if (has_headers && lower.find('<') > 0 && lower.find("multipart/related") != std::string::npos)
        return MediaType::mhtml;
    return std::nullopt;
}

std::string_view binary_kind(std::string_view bytes, bool wide) {
    for (const Signature& signature : signatures) {
        if (has_at(bytes, signature.offset, signature.bytes))
            return signature.kind;
    }
    return !wide && looks_binary(bytes) ? marked("binary data") : ""sv;
}

MediaType text_type(std::string_view text, std::string_view origin, std::string_view told) {
    const std::string_view head = text.substr(0, looked_at_bytes);
    const std::string lower = ascii_lower(head);
    if (looks_like_feed(lower))
        return MediaType::feed;
    if (const auto type = type_of_header(told))
        return *type;
    if (const auto type = type_of_ending(origin))
        return *type;
    if (looks_like_html(lower))
        return MediaType::html;
    return looks_like_markdown(head) ? MediaType::markdown : MediaType::plain_text;
}

std::optional<MediaType> media_type_named(std::string_view name) {
    struct Named {
        std::string_view name;
        MediaType type;
    };
    constexpr std::array<Named, 6> names = {{{"html", MediaType::html},
                                             {"text", MediaType::plain_text},
                                             {"markdown", MediaType::markdown},
                                             {"epub", MediaType::epub},
                                             {"mhtml", MediaType::mhtml},
                                             {"feed", MediaType::feed}}};
    for (const Named& entry : names) {
        if (entry.name == name)
            return entry.type;
    }
    return std::nullopt;
}

}  // namespace aloud
