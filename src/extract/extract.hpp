// SPDX-License-Identifier: GPL-3.0-or-later

// extract: a Document becomes an Article: the headline, the paragraphs, the subheads, and an
// account of every line that was left out. A page that has text never yields an empty article: when
// no article can be told from its surroundings, all that is visible is kept.
#pragma once

#include "base/result.hpp"
#include "model/article.hpp"
#include "model/document.hpp"
#include "text/pattern.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// What the user wants of the lines that match a pattern.
struct LineRule {
    bool keeps;  ///< else they are dropped
    Pattern pattern;
    std::string name;    ///< for people: "--drop 'PATTERN'"
    std::string site;    ///< a host, and those below it, whose pages it is for; empty: all pages
    std::string reason;  ///< of what it drops: "dropped by " and the name

    friend bool operator==(const LineRule&, const LineRule&) = default;
};

LineRule make_line_rule(bool keeps, Pattern pattern, std::string name, std::string site = {});

/// Whether a URL's host is `site` or one below it: "https://news.example.org/" and "example.org".
bool is_of_site(std::string_view url, std::string_view site);

/// Gets an article's blocks, one after the other.
using TakeBlock = std::function<void(Block)>;

struct ExtractOptions {
    bool captions = false;  ///< keep picture captions, as blocks of that kind, where they stand
    std::vector<LineRule> rules = {};  ///< the first that matches a line decides
    std::string url = {};  ///< of the page when it names none; by default the document's
    std::function<void(const LineRule&)> on_slow_rule = {};  ///< a pattern that does not end
    /// Gets the blocks as they are found, and the article is without them: for text that is too
    /// long to be held twice.
    TakeBlock take_block = {};
};

/// Fails (kind input) only when there is no text at all, or the rules drop all of it; kind usage
/// when a rule's pattern takes too long.
Result<Article> extract_article(Document document, const ExtractOptions& options = {});

/// The document as it is, not cleaned: paragraphs are what blank lines separate.
/// Block::offset points into Document::content.
Article running_text(const Document& document, const TakeBlock& take_block = {});

/// Every line of the document is a block of its own; empty lines are empty blocks.
Article lines_of_text(const Document& document);

/// What `aloud text` prints: the blocks' texts with a blank line between them.
std::string article_text(const Article& article);

}  // namespace aloud
