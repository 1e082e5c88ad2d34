// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read_along.hpp"

#include "app/telling.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace aloud {
namespace {

constexpr std::string_view reverse = "\x1b[7m";
constexpr std::string_view upright = "\x1b[0m";

int width_of(std::string_view text) {
    int width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        width += columns_of(c.value);
        at += c.length;
    }
    return width;
}

/// A terminal puts letters that run leftwards in an order of its own, so none of them can be
/// written again in its place.
bool runs_leftwards(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        const Script script = script_of(c.value);
        if (script == Script::arabic || script == Script::hebrew)
            return true;
        at += c.length;
    }
    return false;
}

bool belongs_to_word(char32_t c) {
    return is_letter(c) || is_digit(c) || is_mark(c);
}

}  // namespace

std::string ReadAlong::begin(const Sentence& sentence) {
    text_ = sentence.written;
    origin_ = sentence.source.begin;
    printed_ = 0;
    gap_ = false;
    return leave();
}

std::string ReadAlong::reach(Span word, int columns) {
    if (word.begin < origin_ || word.end - origin_ > text_.size() ||
        word.begin - origin_ < printed_)
        return {};
    columns_ = columns;
    const Span piece = with_punctuation({word.begin - origin_, word.end - origin_});
    unmark();
    plain_up_to(piece.begin);
    mark(std::string_view(text_).substr(piece.begin, piece.end - piece.begin));
    printed_ = piece.end;
    return std::exchange(out_, {});
}

std::string ReadAlong::finish(int columns) {
    columns_ = columns;
    unmark();
    plain_up_to(text_.size());
    return leave();
}

std::string ReadAlong::leave() {
    unmark();
    if (column_ > 0)
        out_ += '\n';
    column_ = 0;
    return std::exchange(out_, {});
}

/// Quotation marks, points and brackets that touch it, but no letters: not every script has spaces.
Span ReadAlong::with_punctuation(Span word) const {
    const auto touches = [](char32_t c) { return !is_space(c) && c >= ' ' && !belongs_to_word(c); };
    while (word.begin > printed_) {
        const CodePoint c = decode_before(text_, word.begin);
        if (!touches(c.value))
            break;
        word.begin -= c.length;
    }
    while (word.end < text_.size()) {
        const CodePoint c = decode_at(text_, word.end);
        if (!touches(c.value))
            break;
        word.end += c.length;
    }
    return word;
}

/// What was passed over, as pieces between spaces.
void ReadAlong::plain_up_to(std::size_t end) {
    std::size_t begin = printed_;
    for (std::size_t at = printed_; at < end;) {
        const CodePoint c = decode_at(text_, at);
        if (is_space(c.value) || c.value < ' ') {
            put(std::string_view(text_).substr(begin, at - begin));
            begin = at + c.length;
            gap_ = true;
        }
        at += c.length;
    }
    if (begin < end)
        put(std::string_view(text_).substr(begin, end - begin));
    printed_ = std::max(printed_, end);
}

/// The space that is due before a piece, or a new row.
void ReadAlong::make_room(int width) {
    const bool gap = std::exchange(gap_, false) && column_ > 0;
    if (column_ > 0 && column_ + (gap ? 1 : 0) + width >= columns_) {
        out_ += '\n';
        column_ = 0;
    } else if (gap) {
        out_ += ' ';
        ++column_;
    }
}

void ReadAlong::put(std::string_view piece) {
    if (piece.empty())
        return;
    const std::string shown = harmless(piece);
    const int width = width_of(shown);
    make_room(width);
    out_ += shown;
    column_ += width;
}

void ReadAlong::mark(std::string_view piece) {
    const std::string shown = harmless(piece);
    if (width_of(shown) >= columns_ || runs_leftwards(shown)) {
        put(piece);
        return;
    }
    make_room(width_of(shown));
    out_ += fmt::format("{}{}{}", reverse, shown, upright);
    column_ += width_of(shown);
    marked_ = shown;
}

/// In a terminal that was made too narrow meanwhile the row has been broken, and the mark stays.
void ReadAlong::unmark() {
    const std::string marked = std::exchange(marked_, {});
    if (!marked.empty() && column_ < columns_)
        out_ += fmt::format("\x1b[{}D{}", width_of(marked), marked);
}

}  // namespace aloud
