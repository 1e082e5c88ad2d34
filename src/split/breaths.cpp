// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/boundaries.hpp"
#include "split/words.hpp"

namespace aloud {
namespace {

constexpr std::size_t longest_breath = 1500;
constexpr std::size_t shortest_breath = 500;

/// How well a voice can pause behind this character, when white space follows it.
int rest_behind(char32_t c) {
    if (std::u32string_view(U";؛:.!?…؟").find(c) != std::u32string_view::npos)
        return 3;
    if (std::u32string_view(U",،—–、").find(c) != std::u32string_view::npos)
        return 2;
    return 1;
}

/// Where to divide the text from `begin`, at most `longest_breath` on: the last of the best places.
std::size_t next_breath(std::string_view text, std::size_t begin) {
    const std::size_t latest = begin + longest_breath;
    std::size_t place = latest;
    int best = 0;
    std::size_t at = latest;
    while (at > begin + shortest_breath && best < 3) {
        const CodePoint c = decode_before(text, at);
        at -= c.length;
        if (!is_space(c.value))
            continue;
        const int rest = rest_behind(decode_before(text, at).value);
        if (rest > best) {
            best = rest;
            place = at;
        }
    }
    for (int steps = 0;
         best == 0 && steps < 3 && (static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80U;
         ++steps)
        --place;
    return place;
}

}  // namespace

void append_breaths(std::vector<Span>& spans, std::string_view text, Span span) {
    while (span.size() > longest_breath) {
        const std::size_t place = next_breath(text, span.begin);
        const std::string_view piece = trim(Span{span.begin, place}.of(text));
        spans.push_back({span.begin, span.begin + piece.size()});
        span.begin = skip_space(text, place);
    }
    if (!span.empty())
        spans.push_back(span);
}

}  // namespace aloud
