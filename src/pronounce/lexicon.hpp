// SPDX-License-Identifier: GPL-3.0-or-later

// The entries of all lexicons in memory, file by file: one text for all strings of a file, rows
// that point into it, and keys sorted by the folded name. A file's tables are its own, made from
// PLS, or lie in the mapped compiled form (compiled_lexicon.hpp); who reads them sees no
// difference.
#pragma once

#include "pronounce/pronounce.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace aloud {

/// How an entry's sound is written.
enum class Notation : std::uint8_t { ipa, espeak, alias };

/// The most words that a grapheme may have.
inline constexpr std::size_t longest_grapheme = 16;

/// One written form of one lexeme.
struct Entry {
    std::string_view grapheme;
    std::string_view sound;
    Notation notation = Notation::ipa;
    std::size_t file = 0;  ///< index into the lexicon's files
    int line = 0;
    std::string_view role;
};

/// Offsets into the file's text. Rows and keys are written to disk as they are.
struct EntryRow {
    std::uint32_t grapheme = 0;
    std::uint32_t sound = 0;
    std::uint32_t end = 0;
    std::uint32_t role = 0;
    std::uint32_t role_end = 0;
    std::int32_t line = 0;
    std::uint32_t notation = 0;
};

struct EntryKey {
    std::uint64_t hash = 0;
    std::uint32_t row = 0;
    std::uint32_t part = 0;  ///< 1: one word of a grapheme of several
};

/// The entries of one file.
struct LexiconFile {
    std::string path;
    Language language;
    std::string_view text;
    std::span<const EntryRow> rows;
    std::span<const EntryKey> keys;      ///< sorted
    std::shared_ptr<const void> memory;  ///< what the views look into

    /// `file` is the index that it shall have. An empty one where a compiled table is damaged.
    [[nodiscard]] Entry entry(std::size_t row, std::size_t file = 0) const;
};

/// A mistake in a lexicon, for people.
struct LexiconMistake {
    int line = 0;
    std::string message;

    friend bool operator==(const LexiconMistake&, const LexiconMistake&) = default;
};

struct Lexicon::Entries {
    std::vector<LexiconFile> files;  ///< in the order of precedence
};

/// Collects the entries of one file.
class LexiconFileBuilder {
  public:
    LexiconFileBuilder(std::string path, Language language);

    /// False when there is no more room for it.
    bool add(const Entry& entry);
    [[nodiscard]] const Language& language() const { return language_; }
    /// The file with its index.
    LexiconFile finish() &&;

  private:
    struct Tables {
        std::string text;
        std::vector<EntryRow> rows;
        std::vector<EntryKey> keys;
    };

    std::string path_;
    Language language_;
    std::shared_ptr<Tables> tables_;
};

/// A hash that grows word by word, so that the longest match costs one pass.
class NameHash {
  public:
    explicit NameHash(std::string_view language) { add(language); }
    void add(std::string_view folded_word);
    [[nodiscard]] std::uint64_t value() const { return value_; }

  private:
    std::uint64_t value_ = 14695981039346656037U;
};

/// The hash of a whole name.
std::uint64_t hash_of_name(std::string_view name, const Language& language);

/// An entry, found by its whole grapheme or by one word of it.
struct Found {
    Entry entry;
    bool part = false;
};

/// The entries under a hash of the language, in the order of precedence; whole graphemes before
/// parts.
std::vector<Found> entries_with(const Lexicon& lexicon, const Language& language,
                                std::uint64_t hash);

/// All entries for exactly this name, in the order of precedence: the first one decides.
std::vector<Entry> entries_for(const Lexicon& lexicon, const Language& language,
                               std::string_view name);

/// "lexicon/en/arabic.pls:12"
std::string place_of(const Lexicon& lexicon, const Entry& entry);

}  // namespace aloud
