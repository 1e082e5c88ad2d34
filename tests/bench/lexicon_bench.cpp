// SPDX-License-Identifier: GPL-3.0-or-later

// What the lexicons cost: CPU time of loading them, and of pronouncing articles against speaking
// them.
//     lexicon_bench LEXICON-FOLDER COMPILED-LEXICON WORKER-PROGRAM ARTICLE...

#include "extract/extract.hpp"
#include "normalise/normalise.hpp"
#include "pronounce/pronounce.hpp"
#include "read/read.hpp"
#include "split/split.hpp"
#include "synthesise/synthesise.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace aloud;

namespace {

double cpu_ms() {
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double children_cpu_ms() {
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval& time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

/// The median of several runs.
double median_ms(const std::function<void()>& work) {
    std::vector<double> times;
    for (int run = 0; run < 11; ++run) {
        const double begin = cpu_ms();
        work();
        times.push_back(cpu_ms() - begin);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

std::vector<Sentence> sentences_of(const char* input) {
    const auto document = read_input(input);
    const auto article = document ? extract_article(*document) : Result<Article>(document.error());
    if (!article) {
        std::fprintf(stderr, "%s\n", article.error().message.c_str());
        return {};
    }
    std::vector<Sentence> sentences = split_sentences(*article, detect_language(*article));
    for (Sentence& sentence : sentences)
        sentence = spell_out(std::move(sentence));
    return sentences;
}

Voice voice_of(const Language& language) {
    Voice voice;
    voice.language = language;
    voice.engine.id = language.primary() == "ru"   ? "zle/ru"
                      : language.primary() == "ar" ? "sem/ar"
                                                   : "gmw/en";
    return voice;
}

/// CPU time of the workers.
double speaking_ms(const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    const double before = children_cpu_ms();
    {
        auto pool = start_pool({});
        if (!pool)
            return 0;
        for (const Sentence& sentence : sentences) {
            (*pool)->submit(pronounce(sentence, lexicon, voice_of(sentence.language)));
            if (!(*pool)->next())
                std::fputs("a sentence was not said\n", stderr);
        }
    }
    return children_cpu_ms() - before;
}

}  // namespace

int main(int argument_count, char** arguments) {
    if (argument_count < 4) {
        std::fputs("usage: lexicon_bench FOLDER COMPILED ARTICLE...\n", stderr);
        return 2;
    }
    const auto files = lexicon_files(arguments[1]);
    const auto load = [&](const char* compiled) {
        auto lexicon = load_lexicon(files, compiled);
        if (!lexicon)
            std::fprintf(stderr, "%s\n", lexicon.error().message.c_str());
        return lexicon ? std::move(*lexicon) : Lexicon();
    };
    const Lexicon lexicon = load(arguments[2]);
    std::printf("entries: %zu in %zu files\n", lexicon.size(), files.size());
    std::printf("load compiled: %.2f ms CPU\n", median_ms([&] { load(arguments[2]); }));
    std::printf("load PLS: %.2f ms CPU\n", median_ms([&] { load(""); }));
    for (int i = 3; i < argument_count; ++i) {
        const std::vector<Sentence> sentences = sentences_of(arguments[i]);
        const double pronouncing = median_ms([&] {
            for (const Sentence& sentence : sentences)
                pronounce(sentence, lexicon, voice_of(sentence.language));
        });
        const double speaking = speaking_ms(sentences, lexicon);
        std::printf("%s: %zu sentences, pronounce %.2f ms, speak %.0f ms, share %.1f %%\n",
                    arguments[i], sentences.size(), pronouncing, speaking,
                    speaking > 0 ? 100 * pronouncing / speaking : 0);
    }
    return 0;
}
