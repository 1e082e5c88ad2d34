// SPDX-License-Identifier: GPL-3.0-or-later

// pronounce: a sentence's spoken text becomes an utterance, with phonemes for the names and the
// foreign words that the voice would get wrong. Lexicons decide first (the first one loaded wins),
// then rules by the name's origin, then the engine. Total: a word that nothing is known of is left
// to the engine.
//
// Lexicons are W3C PLS 1.0 files, one language each.
#pragma once

#include "base/result.hpp"
#include "model/sentence.hpp"
#include "model/utterance.hpp"
#include "model/voice.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace aloud {

/// All entries of the lexicons in use; immutable and cheap to copy.
class Lexicon {
  public:
    struct Entries;

    Lexicon();
    explicit Lexicon(std::shared_ptr<const Entries> entries) : entries_(std::move(entries)) {}

    [[nodiscard]] const Entries& entries() const { return *entries_; }
    [[nodiscard]] std::size_t size() const;

  private:
    std::shared_ptr<const Entries> entries_;
};

/// Reads the files in order of precedence. A bad entry is an error of kind usage with file and
/// line. `compiled` may hold the compiled form of some of them; it makes loading faster, nothing
/// else.
Result<Lexicon> load_lexicon(const std::vector<std::filesystem::path>& files,
                             const std::filesystem::path& compiled = {});

/// The *.pls files below a folder, in the order of their names; empty when there is no such folder.
std::vector<std::filesystem::path> lexicon_files(const std::filesystem::path& folder);

/// One utterance in `voice`, with a token for each word of the sentence.
Utterance pronounce(const Sentence& sentence, const Lexicon& lexicon, const Voice& voice);

}  // namespace aloud
