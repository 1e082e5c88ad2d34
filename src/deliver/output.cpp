// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/output.hpp"

#include "base/translate.hpp"
#include "deliver/atomic_file.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace aloud {
namespace {

class FileOutput final : public Output {
  public:
    FileOutput(std::filesystem::path path, AtomicFile&& file)
        : path_(std::move(path)), file_(std::move(file)) {}

    Result<void> write(std::string_view bytes) override { return file_.write(bytes); }
    [[nodiscard]] bool can_seek() const override { return true; }
    off_t seek(off_t offset, int whence) override { return file_.seek(offset, whence); }
    std::string read(std::size_t bytes) override { return file_.read(bytes); }
    void truncate(off_t size) override { file_.truncate(size); }
    [[nodiscard]] off_t size() const override { return file_.size(); }
    Result<void> secure() override { return file_.secure(); }
    Result<void> finish() override { return file_.commit(); }
    [[nodiscard]] Error error(std::string_view why) const override {
        return cannot_write(path_, why);
    }

  private:
    std::filesystem::path path_;
    AtomicFile file_;
};

class StandardOutput final : public Output {
  public:
    Result<void> write(std::string_view bytes) override {
        while (failure_ == 0 && !bytes.empty()) {
            const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR)
                failure_ = errno;
            if (written <= 0)
                continue;
            size_ += written;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return finish();
    }
    [[nodiscard]] bool can_seek() const override { return false; }
    /// Tells the position, as that needs no movement.
    off_t seek(off_t offset, int whence) override {
        return offset == 0 && whence != SEEK_SET ? size_ : -1;
    }
    std::string read(std::size_t /*bytes*/) override { return {}; }
    void truncate(off_t /*size*/) override {}
    [[nodiscard]] off_t size() const override { return size_; }
    Result<void> secure() override { return finish(); }
    Result<void> finish() override {
        if (failure_ != 0)
            return error(system_message(failure_));
        return {};
    }
    [[nodiscard]] Error error(std::string_view why) const override {
        return {ErrorKind::output, tr("cannot write to standard output: {}", why)};
    }

  private:
    off_t size_ = 0;
    int failure_ = 0;
};

}  // namespace

Result<std::unique_ptr<Output>> open_output(const std::filesystem::path& path, bool force) {
    if (path == "-")
        return std::unique_ptr<Output>(std::make_unique<StandardOutput>());
    Result<AtomicFile> file = AtomicFile::create(path, force);
    if (!file)
        return file.error();
    return std::unique_ptr<Output>(std::make_unique<FileOutput>(path, std::move(*file)));
}

}  // namespace aloud
