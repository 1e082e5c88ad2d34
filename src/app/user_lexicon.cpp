// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/user_lexicon.hpp"

#include "base/translate.hpp"
#include "deliver/deliver.hpp"
#include "pipeline/data_folder.hpp"
#include "pronounce/pls_edit.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <fstream>
#include <iterator>
#include <system_error>
#include <thread>

namespace aloud {
namespace {

namespace fs = std::filesystem;

Error cannot_change(const fs::path& path, std::string_view why) {
    return {ErrorKind::output, tr("cannot change '{}': {}", path.string(), why)};
}

/// Held by one writer at a time; goes with the process at the latest.
class FolderLock {
  public:
    explicit FolderLock(const fs::path& folder)
        : file_(open((folder / ".lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {}
    ~FolderLock() {
        if (file_ >= 0)
            close(file_);
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    /// Empty, or why it was not got.
    [[nodiscard]] std::string wait() const {
        constexpr int most_tries = 200;
        constexpr std::chrono::milliseconds moment(50);
        if (file_ < 0)
            return std::generic_category().message(errno);
        for (int tries = 0; tries < most_tries; ++tries) {
            if (flock(file_, LOCK_EX | LOCK_NB) == 0)
                return {};
            if (errno != EWOULDBLOCK && errno != EINTR)
                return std::generic_category().message(errno);
            std::this_thread::sleep_for(moment);
        }
        return tr("another program has been writing there for 10 seconds");
    }

  private:
    int file_;
};

/// Empty when there is no such file.
std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A link stays a link: what it points to is replaced.
fs::path target_of(const fs::path& path) {
    std::error_code failed;
    fs::path target = fs::canonical(path, failed);
    return failed ? path : target;
}

}  // namespace

Result<UserLexiconChange> add_to_user_lexicon(const Language& language,
                                              const std::vector<NewEntry>& entries) {
    const fs::path data = user_data_folder();
    if (data.empty())
        return Error{ErrorKind::usage,
                     tr("there is no home for the lexicon; set XDG_DATA_HOME or HOME")};
    const fs::path folder = data / "lexicon";
    const fs::path path = folder / (language.tag + ".pls");
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        return cannot_change(path, failed.message());
    const FolderLock lock(folder);
    if (const std::string why = lock.wait(); !why.empty())
        return cannot_change(path, why);

    // who does not know of the lock may still write: then once more from what is there now
    constexpr int most_tries = 5;
    for (int tries = 0; tries < most_tries; ++tries) {
        const std::string before = content_of(path);
        const auto edited = edit_pls(path.string(), before, language, entries);
        if (!edited && content_of(path) == before)
            return edited.error();
        if (!edited || content_of(path) != before)
            continue;
        if (auto written = write_text_file(target_of(path), edited->content, true); !written)
            return written.error();
        return UserLexiconChange{path, edited->replaced};
    }
    return cannot_change(path, tr("another program keeps writing to it"));
}

}  // namespace aloud
