// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/playlist.hpp"

#include "base/translate.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace aloud {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 12> endings = {".html",     ".htm",  ".xhtml", ".mht",
                                                      ".mhtml",    ".txt",  ".text",  ".md",
                                                      ".markdown", ".epub", ".rss",   ".atom"};

bool is_article(const fs::directory_entry& entry) {
    std::error_code ignored;
    const std::string name = entry.path().filename().string();
    const std::string ending = to_lower(entry.path().extension().string());
    return !name.starts_with('.') && entry.is_regular_file(ignored) &&
           std::find(endings.begin(), endings.end(), ending) != endings.end();
}

Result<std::vector<std::string>> articles_in(const std::string& folder) {
    std::error_code failed;
    std::vector<std::string> files;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (is_article(*entry))
            files.push_back(entry->path().string());
    }
    if (failed)
        return Error{ErrorKind::input,
                     tr("cannot read the folder '{}': {}", folder, failed.message())};
    if (files.empty())
        return Error{ErrorKind::input, tr("no articles in the folder '{}'", folder)};
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

Result<std::vector<std::string>> playlist_of(const std::vector<std::string>& inputs) {
    std::vector<std::string> playlist;
    for (const std::string& input : inputs) {
        std::error_code ignored;
        if (!fs::is_directory(input, ignored)) {
            playlist.push_back(input);
            continue;
        }
        const auto files = articles_in(input);
        if (!files)
            return files.error();
        playlist.insert(playlist.end(), files->begin(), files->end());
    }
    return playlist;
}

}  // namespace aloud
