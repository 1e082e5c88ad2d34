// SPDX-License-Identifier: GPL-3.0-or-later

// The compiled form of PLS files: their tables as they lie in memory, so that loading is mapping.
// A source that is older than the compiled file, and has the name and the size that it was made
// from, is taken as it is, by make's rule; any other is looked for by its very content, and a file
// whose content is not found here is read as PLS. Rows and keys are checked where they are read,
// not before.
//
//     header | a record a file | texts, rows and keys, each at a multiple of 8
#pragma once

#include "pronounce/lexicon.hpp"

#include <ctime>
#include <optional>

namespace aloud {

class CompiledLexicon {
  public:
    CompiledLexicon() = default;
    /// Empty when the file is missing, damaged or another version's: it only saves time.
    static CompiledLexicon open(const std::filesystem::path& path);
    /// The same of bytes that start at a multiple of 8; `memory` keeps them.
    static CompiledLexicon of(std::string_view bytes, const std::shared_ptr<const void>& memory);

    /// The tables made from the PLS file at a path, without reading it: nothing when it may have
    /// changed since.
    [[nodiscard]] std::optional<LexiconFile> file_at(const std::filesystem::path& path) const;
    /// The tables made from a PLS file with this content; without a path.
    [[nodiscard]] std::optional<LexiconFile> file_of(std::string_view content) const;
    /// All tables.
    [[nodiscard]] std::vector<LexiconFile> files() const;

  private:
    struct Source {
        std::string name;
        std::uint64_t bytes = 0;
        std::uint64_t hash = 0;
        LexiconFile file;
    };
    std::vector<Source> sources_;
    timespec written_ = {};  ///< since the epoch
};

/// The compiled form of PLS files; an error as from load_lexicon().
Result<std::string> compile_lexicon(const std::vector<std::filesystem::path>& files);

}  // namespace aloud
