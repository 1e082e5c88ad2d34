// SPDX-License-Identifier: GPL-3.0-or-later

// An article: what a listener should hear, in reading order, and an account of what was left out.
#pragma once

#include "model/language.hpp"
#include "model/span.hpp"

#include <string>
#include <vector>

namespace aloud {

enum class BlockKind { headline, subhead, paragraph, item, quote, caption };

/// One unit of layout. The text is valid UTF-8, never empty, without leading or trailing white space.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    std::string text;
    /// Where the text begins, in bytes, in the article's text: all blocks joined by blank lines (what
    /// `aloud text` prints), or the input itself when it was taken as it is (--raw).
    std::size_t offset = 0;

    friend bool operator==(const Block&, const Block&) = default;
};

/// One line or element of the input that is not part of the article.
struct Dropped {
    std::string text;
    std::string reason;  ///< for people: "photo credit", "repeated line", "after the article's end"

    friend bool operator==(const Dropped&, const Dropped&) = default;
};

/// The headline, when there is one, is the first block. Metadata that the page does not give is empty.
struct Article {
    std::string title;
    std::string author;
    std::string date;  ///< as the page gives it, ISO 8601 where possible
    std::string site;
    std::string url;
    std::string picture;  ///< a file that the page names, by its path from the page
    Language language;  ///< as the page declares it; not a guess
    std::vector<Block> blocks;
    std::vector<Dropped> dropped;  ///< in the order of the input

    friend bool operator==(const Article&, const Article&) = default;
};

}  // namespace aloud
