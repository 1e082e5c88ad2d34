// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translate.hpp"
#include "read/charset.hpp"
#include "read/media_type.hpp"
#include "read/mhtml.hpp"
#include "read/read.hpp"
#include "read/url.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>

namespace aloud {
namespace {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

Error input_error(std::string message) {
    return {ErrorKind::input, std::move(message)};
}

std::string named(const std::string& input) {
    return input == "-" ? tr("standard input") : fmt::format("'{}'", input);
}

Error cannot_read(const std::string& input, const std::error_code& cause) {
    return input_error(tr("cannot read {}: {}", named(input), to_lower(cause.message())));
}

Result<std::string> read_all(std::FILE* file, const std::string& input, std::size_t limit) {
    std::string bytes;
    std::array<char, 64U << 10U> piece{};
    while (const std::size_t got = std::fread(piece.data(), 1, piece.size(), file)) {
        if (bytes.size() + got > limit) {
            return input_error(
                tr("cannot read {}: it is larger than {} MB", named(input), limit >> 20U));
        }
        bytes.append(piece.data(), got);
    }
    if (std::ferror(file) != 0)
        return cannot_read(input, {errno, std::generic_category()});
    return bytes;
}

/// What a change of a file changes.
struct FileState {
    off_t size = 0;
    timespec time = {};

    explicit FileState(std::FILE* file) {
        struct stat status = {};
        if (fstat(fileno(file), &status) != 0 || !S_ISREG(status.st_mode))
            return;
        size = status.st_size;
        time = status.st_mtim;
    }

    bool operator==(const FileState& other) const {
        return size == other.size && time.tv_sec == other.time.tv_sec &&
               time.tv_nsec == other.time.tv_nsec;
    }
};

/// Half of an old article and half of a new one are none.
Result<std::string> read_unchanged(std::FILE* file, const std::string& input, std::size_t limit) {
    const FileState before(file);
    Result<std::string> bytes = read_all(file, input, limit);
    if (bytes && !(FileState(file) == before))
        return input_error(tr("cannot read {}: it changed meanwhile", named(input)));
    return bytes;
}

/// Line ends become line feeds. A NUL is nothing.
std::string tidy_controls(std::string text) {
    if (text.find('\r') == std::string::npos && text.find('\0') == std::string::npos)
        return text;
    std::size_t to = 0;
    for (std::size_t from = 0; from < text.size(); ++from) {
        const bool is_crlf = text[from] == '\r' && from + 1 < text.size() && text[from + 1] == '\n';
        if (is_crlf || text[from] == '\0')
            continue;
        text[to++] = text[from] == '\r' ? '\n' : text[from];
    }
    text.resize(to);
    return text;
}

/// What is known of some bytes beside themselves.
struct Told {
    std::optional<MediaType> type;  ///< beyond doubt
    std::string media_type;         ///< by the server
    std::string charset;
};

Result<Document> text_document(std::string_view bytes, const std::string& origin,
                               const Told& told) {
    Decoded decoded = decode(bytes, told.charset);
    Document document{origin, MediaType::plain_text, std::move(decoded.charset),
                      tidy_controls(std::move(decoded.text))};
    if (trim(document.content).empty())
        return input_error(tr("cannot read {}: there is no text in it", named(origin)));
    document.media_type =
        told.type ? *told.type : text_type(document.content, origin, told.media_type);
    return document;
}

Result<Document> read_told(std::string_view bytes, const std::string& origin, Told told) {
    if (bytes.empty())
        return input_error(tr("cannot read {}: it is empty", named(origin)));
    if (!told.type)
        told.type = container_type(bytes);
    if (told.type == MediaType::epub)
        return Document{origin, MediaType::epub, "", std::string(bytes)};
    if (told.type == MediaType::mhtml) {
        const std::optional<MhtmlPage> page = unpack_mhtml(bytes);
        if (!page)
            return input_error(
                tr("cannot read {}: there is no page in this MHTML file", named(origin)));
        return text_document(page->bytes, origin, {MediaType::html, {}, page->charset});
    }
    const std::string_view binary = binary_kind(bytes, has_wide_characters(bytes));
    if (!binary.empty())
        return input_error(
            tr("cannot read {}: it is not text but {}", named(origin), tr_marked(binary)));
    return text_document(bytes, origin, told);
}

Result<Document> read_url(const std::string& url, const ReadOptions& options) {
    UrlLimits limits;
    limits.size_bytes = std::min(limits.size_bytes, options.size_limit_bytes);
    const Result<FetchedPage> page = fetch_url(url, limits, options.stop);
    if (!page)
        return page.error();
    Result<Document> document =
        read_told(page->bytes, url, {options.media_type, page->media_type, page->charset});
    if (document)
        document->url = page->url;
    return document;
}

}  // namespace

Result<Document> read_input(const std::string& input, const ReadOptions& options) {
    if (input == "-") {
        Result<std::string> bytes = read_all(stdin, input, options.size_limit_bytes);
        if (!bytes)
            return bytes.error();
        return read_bytes(*bytes, input, options);
    }
    if (is_url(input))
        return read_url(input, options);
    // The C library opens a folder and fails only when reading.
    std::error_code ignored;
    if (std::filesystem::is_directory(input, ignored))
        return input_error(tr("cannot read '{}': it is a folder", input));
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(input.c_str(), "rb"));
    if (file == nullptr)
        return cannot_read(input, {errno, std::generic_category()});
    Result<std::string> bytes = read_unchanged(file.get(), input, options.size_limit_bytes);
    if (!bytes)
        return bytes.error();
    return read_bytes(*bytes, input, options);
}

Result<Document> read_bytes(std::string_view bytes, const std::string& origin,
                            const ReadOptions& options) {
    return read_told(bytes, origin, {options.media_type, {}, {}});
}

}  // namespace aloud
