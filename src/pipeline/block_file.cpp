// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/block_file.hpp"

#include "base/translate.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace aloud {
namespace {

/// Fifteen times the text of a usual article.
constexpr std::size_t most_held_bytes = std::size_t{128} << 10U;
constexpr std::size_t written_at_once = std::size_t{64} << 10U;

/// What stands in the file before a block's text: its kind, its offset, the text's size.
using Header = std::array<std::uint64_t, 3>;

std::filesystem::path temporary_folder() {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody sets variables
    const char* named = std::getenv("TMPDIR");
    return named != nullptr && *named != '\0' ? named : "/tmp";
}

Error cannot_keep(const std::filesystem::path& folder, const std::string& why) {
    return {ErrorKind::output,
            tr("cannot keep a long article in '{}': {}; TMPDIR can name another folder",
               folder.string(), why)};
}

/// An errno value, or 0.
int read_all(int file, void* to, std::size_t bytes, off_t from) {
    for (char* at = static_cast<char*>(to); bytes > 0;) {
        const ssize_t got = pread(file, at, bytes, from);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got < 0 ? errno : EIO;
        at += got;
        from += got;
        bytes -= static_cast<std::size_t>(got);
    }
    return 0;
}

}  // namespace

Result<BlockFile> BlockFile::create() {
    std::filesystem::path folder = temporary_folder();
    std::string name = (folder / "aloud-XXXXXX").string();
    Descriptor file(mkostemp(name.data(), O_CLOEXEC));
    if (file.number() < 0)
        return cannot_keep(folder, system_message(errno));
    unlink(name.c_str());
    return BlockFile(std::move(folder), std::move(file));
}

Error BlockFile::error(int number) const {
    return cannot_keep(folder_, system_message(number));
}

Result<void> BlockFile::add(const Block& block) {
    const Header header{static_cast<std::uint64_t>(block.kind), block.offset, block.text.size()};
    waiting_.append(reinterpret_cast<const char*>(header.data()), sizeof header);
    waiting_ += block.text;
    return waiting_.size() < written_at_once ? Result<void>() : complete();
}

Result<void> BlockFile::complete() {
    std::string_view left = waiting_;
    while (!left.empty()) {
        const ssize_t wrote = pwrite(file_.number(), left.data(), left.size(), size_);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return error(wrote < 0 ? errno : ENOSPC);
        left.remove_prefix(static_cast<std::size_t>(wrote));
        size_ += wrote;
    }
    waiting_.clear();
    return {};
}

Result<std::optional<Block>> BlockFile::read(off_t& place) const {
    if (place >= size_)
        return std::optional<Block>();
    Header header{};
    if (const int number = read_all(file_.number(), header.data(), sizeof header, place))
        return error(number);
    const auto [kind, offset, size] = header;
    Block block{static_cast<BlockKind>(kind), std::string(size, '\0'), offset};
    const off_t text = place + static_cast<off_t>(sizeof header);
    if (const int number = read_all(file_.number(), block.text.data(), size, text))
        return error(number);
    place = text + static_cast<off_t>(size);
    return std::optional(std::move(block));
}

void BlockTaker::take(Block block) {
    if (!state_)
        return;
    if (held_bytes_ <= most_held_bytes) {
        held_bytes_ += block.text.size();
        held_.push_back(std::move(block));
    } else {
        state_ = put_away(block);
    }
}

Result<void> BlockTaker::put_away(const Block& block) {
    if (file_ == nullptr) {
        auto file = BlockFile::create();
        if (!file)
            return file.error();
        file_ = std::make_shared<BlockFile>(std::move(*file));
    }
    return file_->add(block);
}

Result<Article> BlockTaker::complete(Article article) && {
    if (state_ && file_ != nullptr)
        state_ = file_->complete();
    if (!state_)
        return state_.error();
    article.blocks = std::move(held_);
    article.more_blocks = std::move(file_);
    return article;
}

Result<std::optional<Block>> BlockReader::next() {
    if (next_held_ < article_->blocks.size())
        return std::optional(article_->blocks[next_held_++]);
    if (article_->more_blocks == nullptr)
        return std::optional<Block>();
    return article_->more_blocks->read(place_);
}

}  // namespace aloud
