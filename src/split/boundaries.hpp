// SPDX-License-Identifier: GPL-3.0-or-later

// Where sentences end in running text: every end mark before white space is a candidate, and a
// chain of reasons may veto it.
#pragma once

#include "model/language.hpp"
#include "model/span.hpp"

#include <string_view>
#include <vector>

namespace aloud {

/// A possible end of a sentence: "…he said.”[4] The…"
struct Candidate {
    std::size_t mark = 0;    ///< the first end mark
    std::size_t end = 0;     ///< behind the closing quotes, brackets and citation marks
    std::size_t next = 0;    ///< the next visible byte
    bool full_stop = false;  ///< the mark is one full stop and nothing else
    bool glued = false;      ///< the next sentence would begin right behind it
    bool closed = false;     ///< a closing quote or bracket stands behind it
};

/// What the vetoes may look at.
struct Passage {
    std::string_view text;
    Language language;
    std::size_t begin = 0;  ///< of the sentence the candidate would end
    int open_quotes = 0;    ///< «…» opened in it and not closed
};

/// The next candidate at or after `from`; its `end` is npos when there is none.
Candidate find_candidate(std::string_view text, std::size_t from);

bool ends_sentence(const Passage& passage, const Candidate& candidate);

/// The sentences of a text; all but the white space between them is covered.
std::vector<Span> sentence_spans(std::string_view text, const Language& language);

/// A span over about 1,500 bytes is divided at clause marks, else spaces, else between code points.
void append_breaths(std::vector<Span>& spans, std::string_view text, Span span);

/// Where the items of a list in running text begin: "1. Salt 2. Water". Empty when it is none.
std::vector<std::size_t> inline_items(std::string_view text);

}  // namespace aloud
