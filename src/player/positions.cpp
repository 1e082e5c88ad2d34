// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/positions.hpp"

#include "deliver/deliver.hpp"
#include "pipeline/data_folder.hpp"
#include "text/unicode.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>

namespace aloud {
namespace {

constexpr std::string_view heading = "aloud positions 1\n";
constexpr std::size_t most_positions = 1000;
constexpr std::size_t longest_file = std::size_t{1} << 20U;
constexpr std::size_t longest_title = 200;

template <typename Number>
bool read_number(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

bool is_key(std::string_view text) {
    return text.size() == 16 &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Cut at a character, and without what would end a field or a line.
std::string tidy_title(std::string_view title) {
    std::string tidy;
    for (std::size_t at = 0; at < title.size() && tidy.size() < longest_title;) {
        const CodePoint c = decode_at(title, at);
        const bool control = c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0);
        append_utf8(tidy, control ? U' ' : c.value);
        at += c.length;
    }
    return tidy;
}

std::optional<Position> position_of_line(std::string_view line) {
    std::array<std::string_view, 5> fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const std::size_t tab = line.find('\t');
        if ((tab == std::string_view::npos) != (i + 1 == fields.size()))
            return std::nullopt;
        fields[i] = line.substr(0, tab);
        line.remove_prefix(std::min(line.size(), fields[i].size() + 1));
    }
    Position position;
    const bool numbers = read_number(fields[1], position.block) &&
                         read_number(fields[2], position.byte) &&
                         read_number(fields[3], position.time_s);
    if (!is_key(fields[0]) || !numbers)
        return std::nullopt;
    position.article = fields[0];
    position.title = tidy_title(fields[4]);
    return position;
}

std::vector<Position> newest(std::vector<Position> positions) {
    std::stable_sort(positions.begin(), positions.end(),
                     [](const Position& a, const Position& b) { return a.time_s > b.time_s; });
    if (positions.size() > most_positions)
        positions.resize(most_positions);
    return positions;
}

/// Other players wait while it lives. Where locks do not work the last one to write wins.
class Lock {
  public:
    explicit Lock(const std::filesystem::path& file)
        : file_(open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600)) {
        if (file_ >= 0)
            (void)flock(file_, LOCK_EX);
    }
    ~Lock() {
        if (file_ >= 0)
            close(file_);
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

  private:
    int file_;
};

}  // namespace

std::string article_key(const Article& article) {
    std::uint64_t hash = 0xCBF29CE484222325U;  // FNV-1a
    const auto add = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001B3U; };
    for (const Block& block : article.blocks) {
        for (const char c : block.text)
            add(static_cast<unsigned char>(c));
        add(0);
    }
    return fmt::format("{:016x}", hash);
}

std::vector<Position> positions_of_text(std::string_view text) {
    std::vector<Position> positions;
    if (!text.starts_with(heading))
        return positions;
    text.remove_prefix(heading.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (auto position = position_of_line(text.substr(0, end)))
            positions.push_back(std::move(*position));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return newest(std::move(positions));
}

std::string text_of_positions(const std::vector<Position>& positions) {
    std::string text(heading);
    for (const Position& position : positions)
        text += fmt::format("{}\t{}\t{}\t{}\t{}\n", position.article, position.block, position.byte,
                            position.time_s, tidy_title(position.title));
    return text;
}

std::vector<Position> Positions::all() const {
    if (folder_.empty())
        return {};
    std::ifstream file(folder_ / "positions", std::ios::binary);
    std::string text(longest_file, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return positions_of_text(text);
}

std::optional<Position> Positions::find(const std::string& article) const {
    for (Position& position : all()) {
        if (position.article == article)
            return std::move(position);
    }
    return std::nullopt;
}

Result<void> Positions::remember(Position position) {
    const std::string article = position.article;
    return replace(article, std::move(position));
}

Result<void> Positions::forget(const std::string& article) {
    return find(article) ? replace(article, std::nullopt) : Result<void>();
}

Result<void> Positions::clear() {
    return all().empty() ? Result<void>() : write({});
}

Result<void> Positions::replace(const std::string& article, std::optional<Position> with) {
    if (folder_.empty())
        return {};
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    const Lock lock(folder_ / "positions.lock");
    std::vector<Position> positions = all();
    std::erase_if(positions, [&](const Position& known) { return known.article == article; });
    if (with)
        positions.insert(positions.begin(), std::move(*with));
    return write(newest(std::move(positions)));
}

Result<void> Positions::write(const std::vector<Position>& positions) const {
    return write_text_file(folder_ / "positions", text_of_positions(positions), true);
}

std::filesystem::path user_state_folder() {
    const char* state = std::getenv("XDG_STATE_HOME");  // NOLINT(concurrency-mt-unsafe)
    if (state != nullptr && *state != '\0')
        return std::filesystem::path(state) / "aloud";
    const std::filesystem::path home = home_folder();
    return home.empty() ? home : home / ".local" / "state" / "aloud";
}

}  // namespace aloud
