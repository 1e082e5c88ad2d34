// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/captioner.hpp"

#include <algorithm>
#include <iterator>

namespace aloud {
namespace {

std::chrono::milliseconds time_of(std::int64_t sample, int sample_rate_hz) {
    return std::chrono::milliseconds((sample * 1000 + sample_rate_hz / 2) / sample_rate_hz);
}

/// Words whose sources overlap are said for the same writing.
std::vector<TimedWord> written_words(const std::vector<TimedWord>& spoken) {
    std::vector<TimedWord> words;
    for (const TimedWord& word : spoken) {
        if (word.source.empty())
            continue;
        if (words.empty() || word.source.begin >= words.back().source.end) {
            words.push_back(word);
            continue;
        }
        words.back().source.end = std::max(words.back().source.end, word.source.end);
        words.back().last = word.last;
    }
    return words;
}

}  // namespace

Caption caption_of(const Sentence& sentence, const Speech& speech, std::int64_t begin) {
    const int rate = speech.audio.sample_rate_hz;
    const std::int64_t end = begin + std::ssize(speech.audio.samples);
    Caption caption;
    caption.start = time_of(begin, rate);
    caption.end = time_of(end, rate);
    caption.text = sentence.written;
    caption.source = sentence.block_offset + sentence.source.begin;
    for (const TimedWord& word : written_words(speech.words)) {
        const Span text{word.source.begin - sentence.source.begin,
                        word.source.end - sentence.source.begin};
        if (word.source.begin >= sentence.source.begin && text.end <= caption.text.size())
            caption.words.push_back(
                {text, time_of(begin + word.first, rate), time_of(begin + word.last, rate)});
    }
    return caption;
}

}  // namespace aloud
