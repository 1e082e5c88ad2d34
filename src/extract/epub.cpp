// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/epub.hpp"

#include "base/shared_library.hpp"
#include "base/translate.hpp"
#include "extract/html.hpp"
#include "extract/html_tree.hpp"
#include "extract/line_rules.hpp"
#include "text/unicode.hpp"

#include <zip.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace aloud {
namespace {

/// A zip of a few kilobytes can hold gigabytes of zeros.
constexpr std::size_t unpacked_limit = 256U << 20U;

/// What of libzip is used.
struct Zip {
    Zip() {
        SharedLibrary library("libzip.so.4");
        loaded = library.find("zip_error_init", error_init)
                     .find("zip_error_fini", error_fini)
                     .find("zip_source_buffer_create", source_of)
                     .find("zip_source_free", free_source)
                     .find("zip_open_from_source", open)
                     .find("zip_discard", discard)
                     .find("zip_fopen", open_entry)
                     .find("zip_fread", read)
                     .find("zip_fclose", close_entry)
                     .complete();
    }

    decltype(&zip_error_init) error_init = nullptr;
    decltype(&zip_error_fini) error_fini = nullptr;
    decltype(&zip_source_buffer_create) source_of = nullptr;
    decltype(&zip_source_free) free_source = nullptr;
    decltype(&zip_open_from_source) open = nullptr;
    decltype(&zip_discard) discard = nullptr;
    decltype(&zip_fopen) open_entry = nullptr;
    decltype(&zip_fread) read = nullptr;
    decltype(&zip_fclose) close_entry = nullptr;
    bool loaded = false;
};

const Zip& zip() {
    static const Zip library;
    return library;
}

struct DiscardZip {
    void operator()(zip_t* archive) const { zip().discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip().close_entry(entry); }
};

class Archive {
  public:
    explicit Archive(std::string_view bytes) {
        zip_error_t error;
        zip().error_init(&error);
        zip_source_t* source = zip().source_of(bytes.data(), bytes.size(), 0, &error);
        archive_.reset(source == nullptr ? nullptr : zip().open(source, ZIP_RDONLY, &error));
        if (archive_ == nullptr)
            zip().free_source(source);
        zip().error_fini(&error);
    }

    [[nodiscard]] bool is_open() const { return archive_ != nullptr; }

    /// Nothing when there is none of that name, it is damaged, or there is no room for it.
    std::optional<std::string> read(const std::string& name) {
        const std::unique_ptr<zip_file_t, CloseEntry> entry(
            zip().open_entry(archive_.get(), name.c_str(), 0));
        std::string bytes;
        std::vector<char> piece(64U << 10U);
        zip_int64_t got = entry == nullptr ? -1 : 1;
        while (got > 0 && bytes.size() <= left_) {
            got = zip().read(entry.get(), piece.data(), piece.size());
            bytes.append(piece.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
        }
        if (got < 0 || bytes.size() > left_)
            return std::nullopt;
        left_ -= bytes.size();
        return repair_utf8(bytes);
    }

  private:
    std::unique_ptr<zip_t, DiscardZip> archive_;
    std::size_t left_ = unpacked_limit;
};

int hex_value(char c) {
    const std::size_t value =
        std::string_view("0123456789abcdef").find(static_cast<char>(c | 0x20));
    return value == std::string_view::npos ? -1 : static_cast<int>(value);
}

std::string percent_decoded(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape = text[at] == '%' && at + 2 < text.size() &&
                            hex_value(text[at + 1]) >= 0 && hex_value(text[at + 2]) >= 0;
        plain += escape ? static_cast<char>(hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]))
                        : text[at];
        at += escape ? 2 : 0;
    }
    return plain;
}

/// `href` as seen from a file of the archive; it cannot lead out of it.
std::string resolved(const std::string& from, std::string_view href) {
    const std::string path =
        from.substr(0, from.rfind('/') + 1) + percent_decoded(href.substr(0, href.find('#')));
    std::vector<std::string> steps;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string step = path.substr(at, end - at);
        if (step == ".." && !steps.empty())
            steps.pop_back();
        else if (!step.empty() && step != "." && step != "..")
            steps.push_back(step);
        at = end + 1;
    }
    std::string name;
    for (const std::string& step : steps)
        name += (name.empty() ? "" : "/") + step;
    return name;
}

std::string package_path(Archive& archive) {
    const std::string xml = archive.read("META-INF/container.xml").value_or("");
    const HtmlTree container(xml, Syntax::xml);
    for (std::size_t index = 0; index < container.size(); ++index) {
        if (container.name(index) == "rootfile")
            return std::string(container.attribute(index, "full-path"));
    }
    return {};
}

/// What the package document says: the book's data and its chapters' files in order.
struct Package {
    Article about;
    std::vector<std::string> chapters;
};

void read_about(const HtmlTree& tree, std::size_t index, Article& about) {
    const std::string_view name = tree.name(index);
    const auto fill = [&](std::string& field) {
        if (field.empty())
            field = text_below(tree, index);
    };
    if (name == "title")
        fill(about.title);
    else if (name == "creator")
        fill(about.author);
    else if (name == "date")
        fill(about.date);
    else if (name == "language" && !about.language.known())
        about.language.tag = to_lower(text_below(tree, index));
}

Package read_package(const std::string& xml, const std::string& path) {
    const HtmlTree tree(xml, Syntax::xml);
    Package package;
    std::map<std::string, std::string, std::less<>> files;
    for (std::size_t index = 0; index < tree.size(); ++index) {
        const std::string_view name = tree.name(index);
        read_about(tree, index, package.about);
        const bool is_contents =
            tree.attribute(index, "properties").find("nav") != std::string_view::npos;
        if (name == "item" && !is_contents)
            files.emplace(tree.attribute(index, "id"),
                          resolved(path, tree.attribute(index, "href")));
        if (name != "itemref" || tree.attribute(index, "linear") == "no")
            continue;
        const auto found = files.find(tree.attribute(index, "idref"));
        if (found != files.end())
            package.chapters.push_back(std::exchange(found->second, {}));
    }
    return package;
}

void add_chapter(Article& book, const std::string& page, LineRules& rules, bool captions) {
    for (Block& block : visible_blocks(page)) {
        std::string_view reason;
        if (block.text == book.title)
            reason = "the title again";
        else if (block.kind == BlockKind::caption && !captions)
            reason = "picture caption";
        reason = rules.judge(block.text, reason);
        if (reason.empty())
            book.blocks.push_back(std::move(block));
        else
            book.dropped.push_back({std::move(block.text), std::string(reason)});
    }
}

}  // namespace

Result<Article> extract_epub(std::string_view bytes, const ExtractOptions& options) {
    if (!zip().loaded)
        return Error{ErrorKind::input,
                     tr("libzip cannot be loaded; install it (on Debian the package libzip4)")};
    Archive archive(bytes);
    if (!archive.is_open())
        return Error{ErrorKind::input, tr("it is no EPUB, or a broken one")};
    const std::string path = package_path(archive);
    Package package = read_package(archive.read(path).value_or(""), path);
    Article book = std::move(package.about);
    book.url = options.url;
    LineRules rules(options, book.url);
    if (!book.title.empty() && rules.judge(book.title, "").empty())
        book.blocks.push_back({BlockKind::headline, book.title, 0});
    for (const std::string& chapter : package.chapters) {
        if (const auto page = archive.read(chapter))
            add_chapter(book, *page, rules, options.captions);
        else
            book.dropped.push_back({chapter, "a chapter that is missing, damaged or too large"});
    }
    if (package.chapters.empty())
        return Error{ErrorKind::input, tr("no chapters are found in this EPUB")};
    return book;
}

}  // namespace aloud
