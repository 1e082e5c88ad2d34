// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/boundaries.hpp"
#include "split/words.hpp"

namespace aloud {
namespace {

bool is_end_mark(char32_t c) {
    return c == U'.' || c == U'!' || c == U'?' || c == U'…' || c == U'؟' || c == U'۔' ||
           c == U'。' || c == U'！' || c == U'？' || c == U'।' || c == U'‽' || c == U'⁇' ||
           c == U'⁈' || c == U'⁉';
}

/// These end a sentence without white space behind them.
bool needs_no_space(char32_t c) {
    return c == U'。' || c == U'！' || c == U'？';
}

/// Behind an end mark a quotation mark closes, whichever way it is bent.
bool is_quote(char32_t c) {
    return c == U'"' || c == U'\'' || c == U'”' || c == U'’' || c == U'»' || c == U'“' ||
           c == U'›' || c == U'」' || c == U'』' || c == U'«' || c == U'„';
}

bool is_closer(char32_t c) {
    return is_quote(c) || c == U')' || c == U']' || c == U'}' || c == U'*' || c == U'_' ||
           c == U'）' || is_format(c) || is_mark(c);
}

bool is_superscript(char32_t c) {
    return c == U'¹' || c == U'²' || c == U'³' || (c >= 0x2070 && c <= 0x2079);
}

/// Behind a citation mark at `at`: "[4]", "[…]", "[note 2]"; `at` itself where there is none.
std::size_t skip_citation(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 12;
    if (at >= text.size() || text[at] != '[')
        return at;
    const std::size_t close = text.substr(0, at + longest).find(']', at);
    if (close == std::string_view::npos)
        return at;
    bool cites = false;
    for (std::size_t inside = at + 1; inside < close;) {
        const CodePoint c = decode_at(text, inside);
        cites = cites || is_digit(c.value) || c.value == U'…' || c.value == U'.';
        if (is_upper(c.value))
            return at;
        inside += c.length;
    }
    return cites ? close + 1 : at;
}

/// Behind a note number glued to the end mark: "(2019).12 The".
std::size_t skip_note_number(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end - at <= 3 && text[end] >= '0' && text[end] <= '9')
        ++end;
    const bool alone =
        end - at <= 3 && (end == text.size() || is_space(decode_at(text, end).value));
    return alone ? end : at;
}

bool is_emoticon(std::string_view word) {
    constexpr std::size_t longest = 4;
    return word.size() >= 2 && word.size() <= longest &&
           std::string_view(":;=").find(word.front()) != std::string_view::npos &&
           std::string_view(")(DPp").find(word.back()) != std::string_view::npos;
}

std::size_t skip_emoticon(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 5;
    const std::string_view rest = text.substr(at, longest);
    const std::string_view word = rest.substr(0, rest.find(' '));
    return is_emoticon(word) ? at + word.size() : at;
}

/// Takes what belongs to the mark, from `candidate.end` on: more marks, closers, citations.
void take_attached(std::string_view text, Candidate& candidate) {
    while (candidate.end < text.size()) {
        const CodePoint c = decode_at(text, candidate.end);
        std::size_t next = candidate.end + c.length;
        if (is_end_mark(c.value)) {
            candidate.full_stop = candidate.full_stop && candidate.closed;
        } else if (is_closer(c.value)) {
            candidate.closed = candidate.closed || !(is_format(c.value) || is_mark(c.value));
        } else if (!is_superscript(c.value)) {
            next = skip_citation(text, candidate.end);
            if (next == candidate.end)
                return;
        }
        candidate.end = next;
    }
}

/// « Je viens. » : white space on both sides of what can only close.
std::size_t skip_spaced_quote(std::string_view text, std::size_t at) {
    const CodePoint c = decode_at(text, at);
    const std::size_t behind = at + c.length;
    const bool apart = behind == text.size() || is_space(decode_at(text, behind).value);
    return (c.value == U'»' || c.value == U'›') && apart ? behind : at;
}

/// Takes what stands apart but belongs to the sentence before: ". [4]", ". . .", "! :)".
void take_detached(std::string_view text, Candidate& candidate, bool spaced_dots) {
    for (;;) {
        candidate.next = skip_space(text, candidate.end);
        if (candidate.next == text.size() || candidate.next == candidate.end)
            return;
        std::size_t behind = skip_citation(text, candidate.next);
        if (behind == candidate.next)
            behind = skip_emoticon(text, candidate.next);
        if (behind == candidate.next)
            behind = skip_spaced_quote(text, candidate.next);
        if (behind == candidate.next && spaced_dots && text[candidate.next] == '.') {
            behind = candidate.next + 1;
            candidate.full_stop = false;
        }
        const bool alone = behind == text.size() || is_space(decode_at(text, behind).value);
        if (behind == candidate.next || !alone)
            return;
        candidate.end = behind;
    }
}

}  // namespace

Candidate find_candidate(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (!is_end_mark(c.value)) {
            at += c.length;
            continue;
        }
        Candidate candidate;
        candidate.mark = at;
        candidate.end = at + c.length;
        candidate.full_stop = c.value == U'.';
        const char32_t before = decode_before(text, at).value;
        take_attached(text, candidate);
        if (is_letter(before) || before == U')')
            candidate.end = skip_note_number(text, candidate.end);
        take_detached(text, candidate, at > 0 && is_space(before));
        candidate.glued = candidate.next == candidate.end && !needs_no_space(c.value);
        const bool apart = !candidate.glued || is_upper(decode_at(text, candidate.next).value);
        if (apart && before != U'[' && before != U'(')
            return candidate;
        at = candidate.end;
    }
    Candidate none;
    none.end = std::string_view::npos;
    return none;
}

}  // namespace aloud
