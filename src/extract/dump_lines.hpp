// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of a text dump and what can be seen of each without understanding it.
#pragma once

#include "extract/clutter.hpp"
#include "text/unicode.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

struct DumpLine {
    std::string_view text;      ///< trimmed, never empty
    std::size_t width = 0;      ///< reading_width()
    std::size_t words = 0;      ///< 0 in scripts without spaces only when there is no letter
    std::size_t sentences = 0;  ///< marks that end one, followed by space or the line's end
    bool ends = false;          ///< as a sentence does
    bool bulleted = false;      ///< began with a bullet, which is not in text
    bool gap_before = false;    ///< an empty line stands above
    bool repeated = false;      ///< the same line stands elsewhere too
    bool recurs = false;        ///< the same line stands further below
    bool listed = false;        ///< belongs to the list that a line ending in a colon announces
    bool heads_part = false;    ///< number or time, author, heading of one of the article's parts
    bool inset = false;         ///< of a box inside an article: pointers, a call to subscribe
    bool truncated = false;     ///< ends with dots, as the teaser of another article does
    bool shouted = false;       ///< long and all in capitals
    Script script = Script::none;
    Clutter clutter = Clutter::none;

    /// Enough of a sentence to be heard as one.
    [[nodiscard]] bool is_prose() const;
};

std::vector<DumpLine> read_dump_lines(std::string_view content);

/// Joins the lines of text that was wrapped to a width; other text comes back as it is.
std::string unwrap_lines(std::string content);

}  // namespace aloud
