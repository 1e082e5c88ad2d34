// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/boundaries.hpp"

#include "split/words.hpp"

#include <algorithm>

namespace aloud {
namespace {

constexpr auto npos = std::string_view::npos;

int count_open_quotes(std::string_view text) {
    int open = 0;
    for (std::size_t at = text.find("«"); at != npos; at = text.find("«", at + 2))
        ++open;
    for (std::size_t at = text.find("»"); at != npos; at = text.find("»", at + 2))
        --open;
    return open;
}

}  // namespace

std::vector<Span> sentence_spans(std::string_view text, const Language& language) {
    std::vector<Span> spans;
    const std::vector<std::size_t> items = inline_items(text);
    std::size_t item = 0;
    Passage passage{text, language, skip_space(text, 0), 0};
    std::size_t from = passage.begin;
    const auto close = [&](std::size_t end, std::size_t next) {
        const std::string_view sentence = trim(Span{passage.begin, end}.of(text));
        append_breaths(spans, text, {passage.begin, passage.begin + sentence.size()});
        passage.begin = next;
        passage.open_quotes = 0;
    };
    while (from < text.size()) {
        const Candidate candidate = find_candidate(text, from);
        while (item < items.size() && items[item] < std::min(candidate.end, text.size())) {
            if (items[item] > passage.begin)
                close(items[item], items[item]);
            ++item;
        }
        if (candidate.end == npos)
            break;
        passage.open_quotes += count_open_quotes(text.substr(from, candidate.end - from));
        from = candidate.end;
        if (candidate.next >= text.size())
            break;
        if (ends_sentence(passage, candidate)) {
            close(candidate.end, candidate.next);
            from = candidate.next;
        }
    }
    if (passage.begin < text.size())
        close(text.size(), text.size());
    return spans;
}

}  // namespace aloud
