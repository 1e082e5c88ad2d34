// SPDX-License-Identifier: GPL-3.0-or-later

// The entries of all lexicons in memory: one text for all strings, and an index by the folded name.
#pragma once

#include "pronounce/pronounce.hpp"

#include <cstdint>
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

struct Lexicon::Entries {
    struct File {
        std::string path;
        Language language;
    };
    /// Offsets into `text`, which may move while it grows.
    struct Row {
        std::uint32_t grapheme = 0;
        std::uint32_t sound = 0;
        std::uint32_t end = 0;
        std::int32_t line = 0;
        std::uint16_t file = 0;
        std::uint16_t role = 0;
        Notation notation = Notation::ipa;
    };
    struct Key {
        std::uint64_t hash = 0;
        std::uint32_t row = 0;
        bool part = false;  ///< one word of a grapheme of several
    };

    std::vector<File> files;
    std::vector<std::string> roles{""};
    std::string text;
    std::vector<Row> rows;
    std::vector<Key> keys;

    /// False when there is no more room for it.
    bool add(const Entry& entry);
    /// To be called once, when all files are read.
    void build_index();
    [[nodiscard]] Entry entry(std::size_t row) const;
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

/// An entry, found by its whole grapheme or by one word of it.
struct Found {
    Entry entry;
    bool part = false;
};

/// The entries under a hash, in the order of precedence; whole graphemes before parts.
std::vector<Found> entries_with(const Lexicon& lexicon, std::uint64_t hash);

/// "lexicon/en/arabic.pls:12"
std::string place_of(const Lexicon& lexicon, const Entry& entry);

}  // namespace aloud
