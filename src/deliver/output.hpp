// SPDX-License-Identifier: GPL-3.0-or-later

// Where a file's bytes go: a file that appears whole under its name, or standard output, which
// takes them at once and for good.
#pragma once

#include "base/result.hpp"

#include <sys/types.h>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace aloud {

class Output {
  public:
    virtual ~Output() = default;
    Output() = default;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    /// At the current position. After the first failure every write and finish() fail as it did.
    virtual Result<void> write(std::string_view bytes) = 0;
    /// Whether what was written can be read and changed.
    [[nodiscard]] virtual bool can_seek() const = 0;
    /// Moves the position as lseek does; -1 when it cannot.
    virtual off_t seek(off_t offset, int whence) = 0;
    /// What is at the current position, up to so many bytes.
    virtual std::string read(std::size_t bytes) = 0;
    virtual void truncate(off_t size) = 0;
    [[nodiscard]] virtual off_t size() const = 0;
    /// All is safe, but not yet under its name.
    virtual Result<void> secure() = 0;
    /// All is safe, and under its name.
    virtual Result<void> finish() = 0;
    /// "cannot write 'path': why"
    [[nodiscard]] virtual Error error(std::string_view why) const = 0;
};

/// Standard output for "-".
Result<std::unique_ptr<Output>> open_output(const std::filesystem::path& path, bool force);

}  // namespace aloud
