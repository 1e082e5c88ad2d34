// SPDX-License-Identifier: GPL-3.0-or-later

// extract: a Document becomes an Article: the headline, the paragraphs, the subheads, and an
// account of every line that was left out. A page that has text never yields an empty article: when
// no article can be told from its surroundings, all that is visible is kept.
#pragma once

#include "base/result.hpp"
#include "model/article.hpp"
#include "model/document.hpp"

#include <string>
#include <vector>

namespace aloud {

struct ExtractOptions {
    bool captions = false;  ///< keep picture captions, as blocks of that kind, where they stand
};

/// Fails (kind input) only when there is no text at all.
Result<Article> extract_article(const Document& document, const ExtractOptions& options = {});

/// The document as it is, not cleaned: paragraphs are what blank lines separate.
/// Block::offset points into Document::content.
Article running_text(const Document& document);

/// Every line of the document is a block of its own; empty lines are empty blocks.
Article lines_of_text(const Document& document);

/// What `aloud text` prints: the blocks' texts with a blank line between them.
std::string article_text(const Article& article);

}  // namespace aloud
