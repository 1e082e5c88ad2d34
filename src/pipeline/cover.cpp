// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/cover.hpp"

#include <algorithm>
#include <cstddef>
#include <fstream>
#include <string_view>
#include <system_error>

namespace aloud {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_bytes = std::size_t{4} << 20U;

bool is_inside(const fs::path& folder, const fs::path& file) {
    const auto [end, ignored] =
        std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
    return end == folder.end();
}

bool is_picture(std::string_view bytes) {
    return bytes.starts_with("\xFF\xD8\xFF") || bytes.starts_with("\x89PNG\r\n\x1A\n");
}

}  // namespace

std::string cover_of(const Article& article, const fs::path& page) {
    if (article.picture.empty() || article.picture.find('\0') != std::string::npos)
        return {};
    std::error_code failed;
    // links are followed first: what counts is where the file is
    const fs::path folder = fs::canonical(page, failed).parent_path();
    if (failed)
        return {};
    const fs::path file = fs::canonical(folder / article.picture, failed);
    if (failed || !is_inside(folder, file) || !fs::is_regular_file(file, failed))
        return {};
    const auto size = fs::file_size(file, failed);
    if (failed || size > most_bytes)
        return {};
    std::string bytes(size, '\0');
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return is_picture(bytes) ? bytes : std::string();
}

}  // namespace aloud
