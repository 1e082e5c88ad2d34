// SPDX-License-Identifier: GPL-3.0-or-later

// Where listeners left articles, in one file of lines. An article is known by what it says, not by
// where it lies. Several players may write at once; a line that makes no sense is no position.
#pragma once

#include "base/result.hpp"
#include "model/article.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

struct Position {
    std::string article;  ///< its key
    std::size_t block = 0;
    std::size_t byte = 0;     ///< in the block
    std::int64_t time_s = 0;  ///< when, since 1970
    std::string title;        ///< for people, one line

    friend bool operator==(const Position&, const Position&) = default;
};

/// 16 hexadecimal digits of what is read of it.
std::string article_key(const Article& article);

/// The file's format: a heading, then key, block, byte, time and title with tabs between.
std::vector<Position> positions_of_text(std::string_view text);
std::string text_of_positions(const std::vector<Position>& positions);

class Positions {
  public:
    /// Nothing is kept when the folder is empty.
    explicit Positions(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] std::optional<Position> find(const std::string& article) const;
    /// The last one first.
    [[nodiscard]] std::vector<Position> all() const;
    Result<void> remember(Position position);
    Result<void> forget(const std::string& article);
    Result<void> clear();

  private:
    Result<void> replace(const std::string& article, std::optional<Position> with);
    Result<void> write(const std::vector<Position>& positions) const;

    std::filesystem::path folder_;
};

/// $XDG_STATE_HOME/aloud, or ~/.local/state/aloud; empty without a home.
std::filesystem::path user_state_folder();

}  // namespace aloud
