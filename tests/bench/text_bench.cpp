// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to make sentences of articles and words of their figures: `text_bench FILE...`
// prints the processor time of finding the sentences and their languages, of spelling out, of
// finding how names are said and of speaking, and the share of the first two in the whole.

#include "extract/extract.hpp"
#include "normalise/normalise.hpp"
#include "pipeline/narrator.hpp"
#include "read/read.hpp"
#include "split/split.hpp"
#include "synthesise/espeak.hpp"

#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace aloud;

double now_ms() {
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

struct Times {
    double split_ms = 0;
    double spell_ms = 0;
    double speak_ms = 0;
    std::size_t sentences = 0;
    std::size_t bytes = 0;
};

/// Adds the time since `begin` to `total`, and says what time it is.
double lap(double begin, double& total) {
    const double now = now_ms();
    total += now - begin;
    return now;
}

void read_article(const Article& article, const Narrator& narrator, Engine& engine, Times& times) {
    double at = now_ms();
    const Language language = detect_language(article);
    const std::vector<Sentence> sentences = split_sentences(article, language);
    at = lap(at, times.split_ms);
    for (const Sentence& sentence : sentences)
        times.bytes += spell_out(sentence).written.size();
    at = lap(at, times.spell_ms);
    times.sentences += sentences.size();
    const auto voice = narrator.voice_for(language);
    for (const Sentence& sentence : sentences) {
        if (!voice || !engine.speak(narrator.line_for(sentence, *voice).utterance))
            std::fprintf(stderr, "text_bench: not spoken: %s\n", sentence.written.c_str());
    }
    lap(at, times.speak_ms);
}

void report(const char* what, double ms, const Times& times) {
    std::printf("%-34s %9.2f ms %7.1f us a sentence %8.1f MB/s\n", what, ms,
                ms * 1000.0 / static_cast<double>(times.sentences),
                static_cast<double>(times.bytes) / 1000.0 / ms);
}

int run(int count, char** arguments) {
    auto engine = start_espeak();
    if (!engine) {
        std::fprintf(stderr, "text_bench: %s\n", engine.error().message.c_str());
        return 4;
    }
    const auto narrator = Narrator::create(ALOUD_SOURCE, {}, [&] { return (*engine)->voices(); });
    if (!narrator) {
        std::fprintf(stderr, "text_bench: %s\n", narrator.error().message.c_str());
        return 3;
    }
    Times times;
    for (int at = 1; at < count; ++at) {
        std::ifstream file(arguments[at], std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file),
                                std::istreambuf_iterator<char>()};
        const auto document = read_bytes(bytes, arguments[at], {});
        if (!document) {
            std::fprintf(stderr, "text_bench: %s\n", document.error().message.c_str());
            return 3;
        }
        const auto article = extract_article(*document, {});
        if (!article) {
            std::fprintf(stderr, "text_bench: %s\n", article.error().message.c_str());
            return 3;
        }
        read_article(*article, *narrator, **engine, times);
    }
    if (times.sentences == 0) {
        std::fprintf(stderr, "usage: text_bench FILE...\n");
        return 2;
    }
    std::printf("%zu sentences, %zu bytes; processor time\n", times.sentences, times.bytes);
    report("sentences and their languages", times.split_ms, times);
    report("figures and abbreviations in words", times.spell_ms, times);
    report("names, and speech", times.speak_ms, times);
    std::printf("text is %.2f %% of speech\n",
                100.0 * (times.split_ms + times.spell_ms) / times.speak_ms);
    return 0;
}

}  // namespace

int main(int count, char** arguments) {
    const int code = run(count, arguments);
    std::fflush(stdout);
    _exit(code);
}
