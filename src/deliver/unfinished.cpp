// SPDX-License-Identifier: GPL-3.0-or-later

#include "deliver/unfinished.hpp"

#include "deliver/atomic_file.hpp"
#include "deliver/deliver.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace aloud {
namespace {

/// ".name.unfinished-0123abcd"
bool is_unfinished_name(std::string_view name) {
    constexpr std::size_t digits = 8;
    const std::size_t mark = name.rfind(unfinished_mark);
    return name.starts_with('.') && mark != std::string_view::npos && mark > 0 &&
           mark + unfinished_mark.size() + digits == name.size() &&
           name.find_last_not_of("0123456789abcdef") < mark + unfinished_mark.size();
}

void remove_if_dead(const std::filesystem::path& path) {
    const Descriptor file(open(path.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file.number() >= 0 && flock(file.number(), LOCK_EX | LOCK_NB) == 0)
        unlink(path.c_str());
}

}  // namespace

bool hold_unfinished(int descriptor) {
    // A file system without locks has nobody who could take the file away either.
    while (flock(descriptor, LOCK_EX) != 0) {
        if (errno != EINTR)
            return true;
    }
    struct stat status = {};
    return fstat(descriptor, &status) != 0 || status.st_nlink > 0;
}

void remove_unfinished(const std::filesystem::path& folder) {
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (is_unfinished_name(entry->path().filename().native()))
            remove_if_dead(entry->path());
    }
}

}  // namespace aloud
