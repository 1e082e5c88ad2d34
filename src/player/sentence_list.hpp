// SPDX-License-Identifier: GPL-3.0-or-later

// An article as a row of sentences to move in. It is divided only as far as somebody looks, so that
// the first sentence can sound at once.
#pragma once

#include "model/article.hpp"
#include "model/sentence.hpp"

#include <cstddef>
#include <vector>

namespace aloud {

class SentenceList {
  public:
    SentenceList(Article article, Language language);

    /// Null after the last. Valid until the next call.
    const Sentence* at(std::size_t index);
    /// Divides all the rest.
    std::size_t size();
    /// The sentence that is heard at this byte of a block; the first after it where there is none,
    /// the last one when there is nothing after it.
    std::size_t find(std::size_t block, std::size_t byte);

    [[nodiscard]] const Article& article() const { return article_; }
    [[nodiscard]] const Language& language() const { return language_; }

  private:
    bool divide_next_block();

    Article article_;
    Language language_;
    std::vector<Sentence> sentences_;
    std::size_t next_block_ = 0;
};

/// Where these lead from a sentence: its own index, or size() when there is nothing further.
std::size_t next_paragraph(SentenceList& sentences, std::size_t sentence);
std::size_t next_section(SentenceList& sentences, std::size_t sentence);
/// The beginning of the paragraph or section, or of the one before when that is where we are.
std::size_t previous_paragraph(SentenceList& sentences, std::size_t sentence);
std::size_t previous_section(SentenceList& sentences, std::size_t sentence);

}  // namespace aloud
