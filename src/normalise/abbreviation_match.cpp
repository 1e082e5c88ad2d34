// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/abbreviation_match.hpp"

#include "normalise/scan.hpp"
#include "text/unicode.hpp"

namespace aloud {
namespace {

// Where `written` ends in the text when it begins at `at`; 0 when it does not stand there.
std::size_t match(std::string_view text, std::size_t at, std::string_view written) {
    for (const char c : written) {
        if (c == ' ') {
            at = skip_spaces(text, at);
            continue;
        }
        if (at >= text.size() || text[at] != c)
            return 0;
        ++at;
    }
    return ends_word(text, at) ? at : 0;
}

}  // namespace

std::optional<Reading> read_abbreviation(const Place& place, const Language& language) {
    const CodePoint first = decode_at(place.text, place.at);
    const bool capital = is_upper(first.value);
    const std::string lower =
        capital ? to_lower(place.text.substr(place.at, first.length)) : std::string{};
    const std::string_view rest = place.text.substr(place.at);
    const Abbreviation* best = nullptr;
    std::size_t best_end = 0;
    for (const Abbreviation& entry : abbreviations(language)) {
        if (entry.spoken.empty())
            continue;
        std::size_t end = 0;
        if (entry.written.front() == rest.front() &&
            entry.written.starts_with(rest.substr(0, first.length)))
            end = match(place.text, place.at, entry.written);
        else if (capital && entry.written.starts_with(lower))
            end = match(place.text, place.at + first.length, entry.written.substr(lower.size()));
        if (end > best_end) {
            best = &entry;
            best_end = end;
        }
    }
    if (best == nullptr)
        return std::nullopt;
    if (best->sentence_end != SentenceEnd::never)
        best_end = without_final_stop(place.text, best_end);
    return Reading{best_end, std::string(best->spoken), "abbreviation"};
}

}  // namespace aloud
