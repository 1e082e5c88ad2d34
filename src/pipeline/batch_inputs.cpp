// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/batch_inputs.hpp"

#include "base/translate.hpp"
#include "pipeline/fingerprint.hpp"
#include "read/charset.hpp"
#include "read/media_type.hpp"
#include "read/url.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <glob.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <unordered_set>
#include <utility>

namespace aloud {
namespace {

namespace fs = std::filesystem;

Error input_error(std::string_view input, std::string_view why) {
    return {ErrorKind::input, tr("cannot read '{}': {}", input, why)};
}

std::string head_of(const fs::path& file) {
    std::string head(std::size_t{64} << 10U, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(stream.gcount()));
    return head;
}

/// Of plain text only the name tells an article from a program or a table.
bool is_named_as_text(const fs::path& file) {
    constexpr std::array<std::string_view, 4> endings = {"", ".txt", ".text", ".asc"};
    return std::find(endings.begin(), endings.end(), to_lower(file.extension().string())) !=
           endings.end();
}

bool holds_article(const fs::path& file) {
    const std::string head = head_of(file);
    if (head.empty())
        return false;
    if (container_type(head))
        return true;
    if (!binary_kind(head, has_wide_characters(head)).empty())
        return false;
    return text_type(decode(head).text, file.string()) != MediaType::plain_text ||
           is_named_as_text(file);
}

bool is_page_name(const fs::path& file) {
    const std::string ending = to_lower(file.extension().string());
    return ending == ".html" || ending == ".htm" || ending == ".xhtml";
}

/// What lies in one folder, sorted, without what is hidden.
struct Listing {
    std::vector<fs::path> files;
    std::vector<fs::path> folders;
    std::error_code failure;
};

Listing list(const fs::path& folder) {
    Listing listing;
    std::error_code& failed = listing.failure;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code ignored;
        if (entry->path().filename().native().starts_with('.'))
            continue;
        if (entry->symlink_status(ignored).type() == fs::file_type::directory)
            listing.folders.push_back(entry->path());
        else if (entry->is_regular_file(ignored))
            listing.files.push_back(entry->path());
    }
    std::sort(listing.files.begin(), listing.files.end());
    std::sort(listing.folders.begin(), listing.folders.end());
    return listing;
}

/// Beside "page.html" browsers put its pictures and scripts in "page_files", "page-Dateien".
bool belongs_to_page(const fs::path& folder, const std::vector<fs::path>& files) {
    const std::string name = folder.filename().string();
    return std::any_of(files.begin(), files.end(), [&](const fs::path& file) {
        const std::string stem = file.stem().string();
        return is_page_name(file) && name.size() > stem.size() + 1 && name.starts_with(stem) &&
               std::string_view("_-.").find(name[stem.size()]) != std::string_view::npos &&
               std::all_of(name.begin() + static_cast<std::ptrdiff_t>(stem.size()) + 1, name.end(),
                           [](unsigned char c) { return c >= 0x80 || std::isalpha(c) != 0; });
    });
}

class Finder {
  public:
    explicit Finder(bool recursive) : recursive_(recursive) {}

    void find(const std::string& named) {
        std::error_code ignored;
        if (named == "-" || is_url(named) || fs::exists(fs::symlink_status(named, ignored))) {
            if (recursive_ && named != "-" && fs::is_directory(named, ignored))
                find_in_folder(named);
            else
                add(named, "");
        } else if (named.find_first_of("*?[") != std::string::npos) {
            find_matching(named);
        } else {
            add(named, "");  // reading it will say what is wrong
        }
    }

    std::vector<BatchInput> take() { return std::move(found_); }

  private:
    void add(const std::string& name, const std::string& folder,
             std::optional<Error> problem = std::nullopt) {
        const bool is_url_or_stream = name == "-" || is_url(name);
        if (seen_.insert(is_url_or_stream ? name : fs::path(name).lexically_normal().string())
                .second)
            found_.push_back({name, folder, found_.size() + 1, std::move(problem)});
    }

    void find_matching(const std::string& pattern) {
        glob_t matches = {};
        // NOLINTNEXTLINE(concurrency-mt-unsafe): without a tilde it asks for no user
        const int failed = glob(pattern.c_str(), GLOB_NOSORT, nullptr, &matches);
        std::vector<std::string> names;
        if (failed == 0)
            names.assign(matches.gl_pathv, matches.gl_pathv + matches.gl_pathc);
        globfree(&matches);
        if (names.empty())
            add(pattern, "", input_error(pattern, tr("no file matches")));
        std::sort(names.begin(), names.end());
        for (const std::string& name : names)
            find(name);
    }

    void add_articles(const std::vector<fs::path>& files, const std::string& below) {
        for (const fs::path& file : files) {
            if (holds_article(file))
                add(file.string(), below);
        }
    }

    void find_in_folder(const fs::path& top) {
        const std::size_t before = found_.size();
        std::vector<fs::path> folders = {top};
        while (!folders.empty()) {
            const fs::path folder = std::move(folders.back());
            folders.pop_back();
            const Listing listing = list(folder);
            if (listing.failure)
                add(folder.string(), "",
                    input_error(folder.string(), to_lower(listing.failure.message())));
            add_articles(listing.files,
                         folder == top ? "" : folder.lexically_relative(top).string());
            for (auto inner = listing.folders.rbegin(); inner != listing.folders.rend(); ++inner) {
                if (!belongs_to_page(*inner, listing.files))
                    folders.push_back(*inner);
            }
        }
        if (found_.size() == before)
            add(top.string(), "", input_error(top.string(), tr("no article is in this folder")));
    }

    bool recursive_;
    std::vector<BatchInput> found_;
    std::unordered_set<std::string> seen_;
};

}  // namespace

std::vector<BatchInput> find_inputs(const std::vector<std::string>& named, bool recursive) {
    Finder finder(recursive);
    for (const std::string& name : named)
        finder.find(name);
    return finder.take();
}

std::vector<std::string> names_in_list(std::string_view list, char separator) {
    std::vector<std::string> names;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(separator), list.size());
        std::string_view name = list.substr(0, end);
        if (separator == '\n' && name.ends_with('\r'))
            name.remove_suffix(1);
        if (!name.empty())
            names.emplace_back(name);
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return names;
}

std::vector<BatchInput> shard_of(const std::vector<BatchInput>& inputs, std::size_t part,
                                 std::size_t count) {
    std::vector<BatchInput> chosen;
    for (const BatchInput& input : inputs) {
        Fingerprint name;
        name.add(input.name);
        if (name.part_of(count) + 1 == part)
            chosen.push_back(input);
    }
    return chosen;
}

}  // namespace aloud
