// SPDX-License-Identifier: GPL-3.0-or-later

// A file that appears whole under its name, or not at all. Until commit() the bytes lie beside it as
// ".name.unfinished-XXXXXXXX"; unfinished.hpp removes what a power cut left of them.
#pragma once

#include "base/result.hpp"

#include <sys/types.h>

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace aloud {

/// What the system says of an errno value, in lower case.
std::string system_message(int number);

/// "cannot write 'path': why", of kind output.
Error cannot_write(const std::filesystem::path& path, std::string_view why);

/// Closes the descriptor it holds.
class Descriptor {
  public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    [[nodiscard]] int number() const { return number_; }
    /// Whether the system took it well; network file systems tell of a full disk only here.
    bool close();

  private:
    int number_ = -1;
};

class AtomicFile {
  public:
    /// Fails (kind output) when the folder cannot be written to, or the name is taken and not
    /// `force`.
    static Result<AtomicFile> create(const std::filesystem::path& path, bool force);

    AtomicFile(AtomicFile&& other) noexcept = default;
    AtomicFile& operator=(AtomicFile&&) = delete;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    /// At the current position. After the first failure every write and commit() fail as it did.
    Result<void> write(std::string_view bytes);
    /// Moves the position as lseek does; -1 when it cannot.
    off_t seek(off_t offset, int whence);
    /// What is at the current position, up to so many bytes.
    std::string read(std::size_t bytes);
    void truncate(off_t size);
    [[nodiscard]] off_t size() const;
    /// Safe on disk, not yet under its name.
    Result<void> secure();
    /// Safe on disk, under its own name.
    Result<void> commit();

  private:
    AtomicFile(std::filesystem::path path, bool force);
    [[nodiscard]] Error error(int number) const;
    Result<void> fail(int number);
    [[nodiscard]] int put_in_place() const;

    std::filesystem::path path_;
    std::string name_;
    std::string temporary_;  // empty: nothing to remove
    bool force_ = false;
    int failure_ = 0;
    Descriptor folder_;
    Descriptor file_;
    Descriptor lock_;  // tells others that the unfinished file is being worked on, until it is named
};

}  // namespace aloud
