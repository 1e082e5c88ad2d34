// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to find the article in saved pages: `extract_bench PAGE...` prints the processor
// time per page of everything from bytes to text, beside it that of libxml2's parse alone, and how
// the time grows when every page is repeated two, four and eight times.

#include "extract/extract.hpp"
#include "read/read.hpp"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

struct Page {
    std::string name;
    std::string bytes;
};

double now_ms() {
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

/// The length of the text, so that nothing can be left out as unused.
std::size_t extract(const Page& page, const std::string& bytes) {
    const auto document = aloud::read_bytes(bytes, page.name, {});
    if (!document)
        return 0;
    const auto article = aloud::extract_article(*document, {});
    return article ? aloud::article_text(*article).size() : 0;
}

std::size_t parse(const Page&, const std::string& bytes) {
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | HTML_PARSE_COMPACT | XML_PARSE_HUGE;
    htmlDocPtr document =
        htmlReadMemory(bytes.data(), static_cast<int>(bytes.size()), nullptr, "UTF-8", options);
    xmlFreeDoc(document);
    return document == nullptr ? 0 : 1;
}

/// The quickest of some rounds; one page's own time, for each.
template <typename Work>
std::vector<double> measure(const std::vector<Page>& pages, int times, int rounds, Work work) {
    std::vector<double> best(pages.size(), 1e9);
    for (std::size_t at = 0; at < pages.size(); ++at) {
        std::string bytes;
        for (int time = 0; time < times; ++time)
            bytes += pages[at].bytes;
        for (int round = 0; round < rounds; ++round) {
            const double begin = now_ms();
            work(pages[at], bytes);
            best[at] = std::min(best[at], now_ms() - begin);
        }
    }
    return best;
}

double sum(const std::vector<double>& times) {
    double total = 0;
    for (const double time : times)
        total += time;
    return total;
}

void report(const char* what, double total_ms, std::size_t pages, double megabytes) {
    std::printf("%-28s %8.2f ms a page %8.1f MB/s\n", what, total_ms / static_cast<double>(pages),
                megabytes * 1000.0 / total_ms);
}

void report_slowest(const std::vector<Page>& pages, const std::vector<double>& times) {
    const auto slowest = std::max_element(times.begin(), times.end()) - times.begin();
    const Page& page = pages[static_cast<std::size_t>(slowest)];
    std::printf("the slowest page takes %.2f ms for %zu bytes: %s\n",
                times[static_cast<std::size_t>(slowest)], page.bytes.size(), page.name.c_str());
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<Page> pages;
    double megabytes = 0;
    for (int at = 1; at < count; ++at) {
        std::ifstream file(arguments[at], std::ios::binary);
        std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
        if (!file && bytes.empty()) {
            std::fprintf(stderr, "extract_bench: cannot read '%s'\n", arguments[at]);
            return 3;
        }
        megabytes += static_cast<double>(bytes.size()) / 1e6;
        pages.push_back({arguments[at], std::move(bytes)});
    }
    if (pages.empty()) {
        std::fprintf(stderr, "usage: extract_bench PAGE...\n");
        return 2;
    }
    std::printf("%zu pages, %.1f MB; processor time, the best of five\n", pages.size(), megabytes);
    const std::vector<double> whole = measure(pages, 1, 5, extract);
    report("libxml2's parse alone", sum(measure(pages, 1, 5, parse)), pages.size(), megabytes);
    report("from bytes to the article", sum(whole), pages.size(), megabytes);
    report_slowest(pages, whole);
    for (const int times : {2, 4, 8}) {
        const double total = sum(measure(pages, times, 1, extract));
        std::printf("every page %d times as long: %5.2f times the time\n", times,
                    total / sum(whole));
    }
    return 0;
}
