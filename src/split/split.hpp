// SPDX-License-Identifier: GPL-3.0-or-later

// split: an article's blocks become sentences, each knowing its language and where it came from.
// Never changes text, never drops any: the spans of a block's sentences cover all but its white
// space. "It cost 3.5 kg. Yes." -> [0,15) and [16,20): the point in a number ends nothing.
#pragma once

#include "model/article.hpp"
#include "model/sentence.hpp"

#include <string_view>
#include <vector>

namespace aloud {

/// The sentences of one block in order; a headline or subhead is always one. `article_language`
/// says which abbreviations hold and is the prior for each sentence's own language. A stretch
/// longer than about 1,500 bytes is divided at a clause mark, else at a space.
std::vector<Sentence> split_block(const Block& block, std::size_t block_index,
                                  const Language& article_language);

/// The same for all blocks.
std::vector<Sentence> split_sentences(const Article& article, const Language& article_language);

/// The whole block as one sentence, whatever is in it.
Sentence whole_block(const Block& block, std::size_t block_index, const Language& language);

/// The language most of the text is in: by script, then letters, then statistics; the declared one
/// where the text does not contradict it. English when nothing can be told.
Language detect_language(const Article& article);

}  // namespace aloud
