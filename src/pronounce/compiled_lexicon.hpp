// SPDX-License-Identifier: GPL-3.0-or-later

// The compiled form of PLS files: their tables as they lie in memory, so that loading is mapping.
// A table is found by the very content that it was made from, so it cannot be out of date: a file
// that was touched in any way is not found here, and is read as PLS.
//
//     header | a record a file | texts, rows and keys, each at a multiple of 8
#pragma once

#include "pronounce/lexicon.hpp"

#include <optional>

namespace aloud {

class CompiledLexicon {
  public:
    CompiledLexicon() = default;
    /// Empty when the file is missing, damaged or another version's: it only saves time.
    static CompiledLexicon open(const std::filesystem::path& path);
    /// The same of bytes that start at a multiple of 8; `memory` keeps them.
    static CompiledLexicon of(std::string_view bytes, const std::shared_ptr<const void>& memory);

    /// The tables made from a PLS file with this content; without a path.
    [[nodiscard]] std::optional<LexiconFile> file_of(std::string_view content) const;
    /// All tables.
    [[nodiscard]] std::vector<LexiconFile> files() const;

  private:
    struct Source {
        std::uint64_t bytes = 0;
        std::uint64_t hash = 0;
        LexiconFile file;
    };
    std::vector<Source> sources_;
};

/// The compiled form of PLS files; an error as from load_lexicon().
Result<std::string> compile_lexicon(const std::vector<std::filesystem::path>& files);

}  // namespace aloud
