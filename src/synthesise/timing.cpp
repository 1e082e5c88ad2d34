// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/timing.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace aloud {
namespace {

// The engine's silence is exactly zero, save for the echo of some variants dying away.
constexpr int loudest_silence = 30;
constexpr int kept_silence_ms = 5;

bool is_audible(std::int16_t sample) {
    return std::abs(int{sample}) > loudest_silence;
}

bool has_letter_or_digit(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = decode_at(text, i);
        if (is_letter(c.value) || is_digit(c.value))
            return true;
        i += c.length;
    }
    return false;
}

struct Place {
    std::size_t token = 0;
    std::optional<std::int64_t> first;
};

/// The tokens that need a time, each with its first onset if that comes after all before it.
std::vector<Place> collect_places(const std::vector<Token>& tokens,
                                  const std::vector<Onset>& onsets, std::int64_t length) {
    std::vector<std::optional<std::int64_t>> first(tokens.size());
    for (const Onset& onset : onsets) {
        if (onset.token < tokens.size() && !first[onset.token])
            first[onset.token] = onset.sample;
    }
    std::vector<Place> places;
    std::int64_t latest = -1;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool rises = first[i] && *first[i] > latest && *first[i] < length;
        if (rises)
            latest = *first[i];
        if (rises || has_letter_or_digit(tokens[i].word))
            places.push_back({i, rises ? first[i] : std::nullopt});
    }
    return places;
}

/// Spreads the places [begin, end) evenly from `from` (taken by a place before, or the start) to
/// `to`.
void spread(std::vector<Place>& places, std::size_t begin, std::size_t end, std::int64_t from,
            std::int64_t to) {
    const auto shares = static_cast<std::int64_t>(end - begin + 1);
    for (std::size_t i = begin; i < end; ++i)
        places[i].first = from + (to - from) * static_cast<std::int64_t>(i - begin + 1) / shares;
}

void fill_gaps(std::vector<Place>& places, std::int64_t length) {
    std::size_t i = 0;
    while (i < places.size()) {
        if (places[i].first) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < places.size() && !places[end].first)
            ++end;
        const std::int64_t to = end < places.size() ? *places[end].first : length;
        if (i == 0) {
            places[0].first = 0;  // nothing before it took the beginning
            spread(places, 1, end, 0, to);
        } else {
            spread(places, i, end, *places[i - 1].first, to);
        }
        i = end;
    }
}

}  // namespace

std::vector<TimedWord> place_words(const std::vector<Token>& tokens,
                                   const std::vector<Onset>& onsets, std::int64_t length) {
    if (length == 0)
        return {};
    std::vector<Place> places = collect_places(tokens, onsets, length);
    fill_gaps(places, length);
    std::vector<TimedWord> words;
    words.reserve(places.size());
    for (const Place& place : places)
        words.push_back({tokens[place.token].source, *place.first, length});
    for (std::size_t i = 1; i < words.size(); ++i) {
        // A word may have made no sound at all, yet no two begin together.
        words[i].first = std::max(words[i].first, words[i - 1].first + 1);
        words[i - 1].last = words[i].first;
    }
    return words;
}

std::int64_t trim_silence(AudioChunk& audio) {
    std::vector<std::int16_t>& samples = audio.samples;
    const std::int64_t kept = std::int64_t{audio.sample_rate_hz} * kept_silence_ms / 1000;
    const auto begin = std::find_if(samples.begin(), samples.end(), is_audible);
    if (begin == samples.end()) {
        samples.clear();
        return 0;
    }
    const auto end =
        std::find_if(samples.rbegin(), std::make_reverse_iterator(begin), is_audible).base();
    const std::int64_t lead = std::max<std::int64_t>(begin - samples.begin() - kept, 0);
    const std::int64_t tail = std::max<std::int64_t>(samples.end() - end - kept, 0);
    samples.erase(samples.end() - tail, samples.end());
    samples.erase(samples.begin(), samples.begin() + lead);
    return lead;
}

}  // namespace aloud
