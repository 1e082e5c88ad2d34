// SPDX-License-Identifier: GPL-3.0-or-later

// A sentence as written and as it will be read, with the map between the two.
//
//     written  "It rose 3.5% in 2024."
//     spoken   "It rose three point five percent in twenty twenty-four."
//     rewrites  {spoken [8,32), written [8,12), "percent"}, {spoken [36,54), written [16,20), "year"}
#pragma once

#include "model/article.hpp"
#include "model/language.hpp"
#include "model/span.hpp"

#include <string>
#include <vector>

namespace aloud {

/// A stretch that is read otherwise than it is written.
struct Rewrite {
    Span spoken;   ///< in Sentence::spoken
    Span written;  ///< in Sentence::written
    std::string rule;  ///< for people: "year", "money", "abbreviation"

    friend bool operator==(const Rewrite&, const Rewrite&) = default;
};

struct Sentence {
    std::string written;  ///< the bytes of the block that `source` covers
    std::string spoken;   ///< equal to `written` until spell_out()
    std::vector<Rewrite> rewrites;  ///< ordered, not overlapping; between them the two texts are equal
    Language language;
    std::size_t block = 0;  ///< index into Article::blocks
    std::size_t block_offset = 0;  ///< Block::offset of that block
    Span source;            ///< in that block's text
    BlockKind kind = BlockKind::paragraph;
    bool ends_block = false;  ///< the last sentence of its block

    friend bool operator==(const Sentence&, const Sentence&) = default;
};

/// What was written where `spoken` is said, in Sentence::written: a rewritten stretch counts as a whole.
Span written_span(const Sentence& sentence, Span spoken);

}  // namespace aloud
