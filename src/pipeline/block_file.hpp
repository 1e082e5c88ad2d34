// SPDX-License-Identifier: GPL-3.0-or-later

// An article that is too long to be held: its first blocks are in memory, the others in a temporary
// file without a name, which is gone with the last process that has it open.
#pragma once

#include "base/result.hpp"
#include "deliver/atomic_file.hpp"
#include "model/article.hpp"

#include <sys/types.h>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace aloud {

class BlockFile {
  public:
    /// In $TMPDIR, else in /tmp.
    static Result<BlockFile> create();

    Result<void> add(const Block& block);
    /// All blocks are in it; before the first read().
    Result<void> complete();

    /// The block at `place`, which becomes the next one's; the first is at 0. Nothing after the
    /// last. Also for processes that were forked meanwhile.
    [[nodiscard]] Result<std::optional<Block>> read(off_t& place) const;

  private:
    BlockFile(std::filesystem::path folder, Descriptor file)
        : folder_(std::move(folder)), file_(std::move(file)) {}
    [[nodiscard]] Error error(int number) const;

    std::filesystem::path folder_;
    Descriptor file_;
    std::string waiting_;  ///< to be written
    off_t size_ = 0;       ///< written
};

/// Takes an article's blocks as they are found, and holds only the first of many.
class BlockTaker {
  public:
    void take(Block block);
    /// The article that the blocks are of. Fails (kind output) when there was no room for them.
    Result<Article> complete(Article article) &&;

  private:
    Result<void> put_away(const Block& block);

    std::vector<Block> held_;
    std::size_t held_bytes_ = 0;
    std::shared_ptr<BlockFile> file_;
    Result<void> state_;
};

/// Goes through an article's blocks, wherever they are. A copy goes on from the same place.
class BlockReader {
  public:
    /// The article must outlive the reader.
    explicit BlockReader(const Article& article) : article_(&article) {}

    /// The next block; nothing after the last.
    Result<std::optional<Block>> next();

  private:
    const Article* article_;
    std::size_t next_held_ = 0;
    off_t place_ = 0;
};

}  // namespace aloud
