// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/atomic_file.hpp"

#include "base/translate.hpp"
#include "deliver/deliver.hpp"
#include "deliver/unfinished.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <system_error>

namespace aloud {

namespace {

/// Hidden, beside the target, not to be guessed; never longer than a name may be.
std::string temporary_name(const std::string& name) {
    constexpr std::size_t longest_stem = 200;
    std::size_t length = std::min(name.size(), longest_stem);
    while (length > 0 && length < name.size() &&
           (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U)
        --length;
    std::uint32_t random = 0;
    if (getrandom(&random, sizeof random, 0) != sizeof random)
        random = static_cast<std::uint32_t>(getpid());
    return fmt::format(".{}{}{:08x}", name.substr(0, length), unfinished_mark, random);
}

/// Nothing, or why a file of this name cannot come to be.
std::string obstacle(int folder, const std::string& name, bool force) {
    struct stat link = {};
    if (fstatat(folder, name.c_str(), &link, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? "" : system_message(errno);
    struct stat target = link;
    fstatat(folder, name.c_str(), &target, 0);
    if (S_ISDIR(target.st_mode))
        return tr("it is a folder");
    if (!S_ISREG(target.st_mode) && !S_ISLNK(target.st_mode))
        return tr("it is not a regular file");
    return force ? "" : tr("it exists already; --force replaces it");
}

}  // namespace

std::string system_message(int number) {
    std::string text = std::generic_category().message(number);
    if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

Error cannot_write(const std::filesystem::path& path, std::string_view why) {
    return {ErrorKind::output, tr("cannot write '{}': {}", path.string(), why)};
}

bool Descriptor::close() {
    const int number = std::exchange(number_, -1);
    return number < 0 || ::close(number) == 0 || errno == EINTR;
}

AtomicFile::AtomicFile(std::filesystem::path path, bool force)
    : path_(std::move(path)), name_(path_.filename().string()), force_(force) {}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& path, bool force) {
    AtomicFile file(path, force);
    if (file.name_.empty() || file.name_ == "." || file.name_ == "..")
        return cannot_write(path, tr("it is not the name of a file"));
    const std::filesystem::path parent = path.has_parent_path() ? path.parent_path() : ".";
    file.folder_ = Descriptor(open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.folder_.number() < 0)
        return cannot_write(path, tr("folder '{}': {}", parent.string(), system_message(errno)));
    if (const std::string why = obstacle(file.folder_.number(), file.name_, force); !why.empty())
        return cannot_write(path, why);

    for (int attempt = 0; attempt < 100; ++attempt) {
        std::string name = temporary_name(file.name_);
        file.file_ = Descriptor(openat(file.folder_.number(), name.c_str(),
                                       O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (file.file_.number() < 0 && errno != EEXIST)
            break;
        if (file.file_.number() < 0)
            continue;
        file.lock_ = Descriptor(fcntl(file.file_.number(), F_DUPFD_CLOEXEC, 0));
        if (hold_unfinished(file.lock_.number())) {
            file.temporary_ = std::move(name);
            return file;
        }
    }
    return cannot_write(path, tr("folder '{}': {}", parent.string(), system_message(errno)));
}

AtomicFile::~AtomicFile() {
    if (folder_.number() >= 0 && !temporary_.empty())
        unlinkat(folder_.number(), temporary_.c_str(), 0);
}

Error AtomicFile::error(int number) const {
    return cannot_write(path_, system_message(number));
}

Result<void> AtomicFile::fail(int number) {
    if (failure_ == 0)
        failure_ = number;
    return error(failure_);
}

Result<void> AtomicFile::write(std::string_view bytes) {
    if (failure_ != 0)
        return error(failure_);
    while (!bytes.empty()) {
        const ssize_t written = ::write(file_.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fail(written < 0 ? errno : ENOSPC);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

off_t AtomicFile::seek(off_t offset, int whence) {
    return lseek(file_.number(), offset, whence);
}

std::string AtomicFile::read(std::size_t bytes) {
    std::string all(bytes, '\0');
    std::size_t length = 0;
    while (length < bytes) {
        const ssize_t got = ::read(file_.number(), all.data() + length, bytes - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            (void)fail(errno).ok();
        if (got <= 0)
            break;
        length += static_cast<std::size_t>(got);
    }
    all.resize(length);
    return all;
}

void AtomicFile::truncate(off_t size) {
    if (ftruncate(file_.number(), size) != 0)
        (void)fail(errno).ok();
}

off_t AtomicFile::size() const {
    struct stat status = {};
    return fstat(file_.number(), &status) == 0 ? status.st_size : 0;
}

/// 0, or the error number. Without force a file that came meanwhile is not replaced, where the file
/// system can promise that.
int AtomicFile::put_in_place() const {
    const int folder = folder_.number();
    if (!force_) {
        if (renameat2(folder, temporary_.c_str(), folder, name_.c_str(), RENAME_NOREPLACE) == 0)
            return 0;
        if (errno != EINVAL && errno != ENOSYS)
            return errno;
    }
    return renameat(folder, temporary_.c_str(), folder, name_.c_str()) == 0 ? 0 : errno;
}

Result<void> AtomicFile::secure() {
    if (failure_ != 0)
        return error(failure_);
    if (file_.number() < 0)
        return {};
    if (fsync(file_.number()) != 0)
        return fail(errno);
    if (!file_.close())
        return fail(errno);
    return {};
}

Result<void> AtomicFile::commit() {
    if (Result<void> secured = secure(); !secured)
        return secured;
    if (const int number = put_in_place(); number != 0)
        return fail(number);
    temporary_.clear();
    // Some file systems cannot sync a folder; the file is whole all the same.
    if (fsync(folder_.number()) != 0 && errno == EIO)
        return fail(EIO);
    return {};
}

Result<void> write_text_file(const std::filesystem::path& path, std::string_view text, bool force) {
    Result<AtomicFile> file = AtomicFile::create(path, force);
    if (!file)
        return file.error();
    if (Result<void> written = file->write(text); !written)
        return written.error();
    return file->commit();
}

}  // namespace aloud
