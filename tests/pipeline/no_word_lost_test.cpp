// SPDX-License-Identifier: GPL-3.0-or-later

// No word is lost between the article and the engine: each letter of a sentence belongs to a token,
// and the engine has a sound for each token.

#include "extract/extract.hpp"
#include "pipeline/narrator.hpp"
#include "read/read.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>
#include <vector>

using namespace aloud;

namespace {

Narrator narrator() {
    auto made = Narrator::create(ALOUD_SOURCE, {}, [] {
        return Result<std::vector<EngineVoiceInfo>>(std::vector<EngineVoiceInfo>());
    });
    REQUIRE(made);
    return std::move(*made);
}

bool has_letter_or_digit(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value) || is_digit(c.value))
            return true;
        at += c.length;
    }
    return false;
}

/// The letters and digits of `text` that stand in none of the utterance's tokens.
std::string uncovered(const std::string& text, const Sentence& sentence,
                      const Utterance& utterance) {
    std::vector<bool> covered(text.size(), false);
    for (const Token& token : utterance.tokens) {
        for (std::size_t at = token.source.begin; at < token.source.end && at < text.size(); ++at)
            covered[at] = true;
    }
    std::string rest;
    for (std::size_t at = sentence.source.begin; at < sentence.source.end;) {
        const CodePoint c = decode_at(text, at);
        if ((is_letter(c.value) || is_digit(c.value)) && !covered[at])
            rest += text.substr(at, c.length);
        at += c.length;
    }
    return rest;
}

std::vector<std::string> articles() {
    std::vector<std::string> files;
    for (const char* folder : {"/samples", "/tests/extract/dumps"}) {
        for (const auto& entry :
             std::filesystem::directory_iterator(std::string(ALOUD_SOURCE) + folder)) {
            const std::string name = entry.path().filename().string();
            const bool spoken = name.starts_with("en-") || name.starts_with("ru-") ||
                                name.starts_with("ar-0") || std::string(folder) == "/samples";
            if (spoken && name != "README.md" && !name.ends_with(".article.txt"))
                files.push_back(entry.path().string());
        }
    }
    return files;
}

}  // namespace

TEST_CASE("no word of an article is lost on its way to the engine", "[pipeline]") {
    const Narrator reader = narrator();
    std::vector<Utterance> utterances;
    for (const std::string& file : articles()) {
        const auto document = read_input(file);
        REQUIRE(document);
        const auto article = extract_article(*document);
        REQUIRE(article);
        auto reading = ArticleReading::open(reader, *article);
        REQUIRE(reading);
        while (auto line = reading->next()) {
            const std::string& text = article->blocks[line->sentence.block].text;
            CAPTURE(file, line->sentence.source.of(text));
            CHECK(uncovered(text, line->sentence, line->utterance).empty());
            utterances.push_back(std::move(line->utterance));
        }
    }
    REQUIRE(utterances.size() > 500);
    auto pool = start_pool({.workers = 2, .worker_command = {ALOUD_TEST_WORKER}});
    REQUIRE(pool);
    const auto sounds = (*pool)->sound_out(utterances);
    REQUIRE(sounds.size() == utterances.size());
    for (std::size_t at = 0; at < sounds.size(); ++at) {
        REQUIRE(sounds[at]);
        REQUIRE(sounds[at]->size() == utterances[at].tokens.size());
        for (std::size_t word = 0; word < sounds[at]->size(); ++word) {
            const Token& token = utterances[at].tokens[word];
            CAPTURE(token.word);
            CHECK((!has_letter_or_digit(token.word) || !(*sounds[at])[word].ipa.empty()));
        }
    }
}
