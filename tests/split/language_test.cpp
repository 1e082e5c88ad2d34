// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/split.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <string>

using namespace aloud;

namespace {

std::string language_of_article(const std::string& text, const std::string& declared) {
    Article article;
    article.language = {declared};
    Block block;
    block.text = text;
    article.blocks = {block};
    return detect_language(article).tag;
}

std::string language_of_sentence(const std::string& text, const std::string& article) {
    Block block;
    block.text = text;
    return whole_block(block, 0, {article}).language.tag;
}

}  // namespace

TEST_CASE("an article's language is told by script, letters and statistics", "[split]") {
    const auto [text, declared, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"The ferry was late again, and nobody on the quay seemed to mind very much.", "", "en"},
        {"The ferry was late again, and nobody on the quay seemed to mind very much.", "en-gb",
         "en-gb"},
        {"Паром снова опоздал, но никто на пристани, казалось, этого не заметил.", "", "ru"},
        {"Паром снова опоздал, но никто на пристани, казалось, этого не заметил.", "en", "ru"},
        {"Пором знову запізнився, і ніхто на пристані, здається, цього не помітив.", "", "uk"},
        {"تأخرت العبارة مرة أخرى ولم يهتم أحد من الناس على الرصيف.", "", "ar"},
        {"کشتی دوباره دیر کرد و هیچ کس روی اسکله به آن توجه نکرد.", "", "fa"},
        {"フェリーはまた遅れたが、埠頭の人は誰も気にしなかった。", "", "ja"},
        {"渡轮又晚点了，码头上似乎没有人介意。", "", "zh"},
        {"12.5 — 13!", "", "en"},
        {"12.5 — 13!", "ru", "ru"},
    }));
    INFO(text);
    CHECK(language_of_article(text, declared) == expected);
}

TEST_CASE("a sentence keeps the article's language unless it is clearly in another", "[split]") {
    const auto [text, article, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"He said: «Да».", "en-gb", "en-gb"},
        {"Bonjour, mes amis!", "en", "en"},
        {"La Repubblica and Der Spiegel wrote about it.", "en", "en"},
        {"Компания Google открыла офис.", "ru", "ru"},
        {"New York Times.", "ru", "ru"},
        {"Le bateau était encore en retard, mais personne sur le quai ne semblait y prêter "
         "attention.",
         "en", "fr"},
        {"«Мы никогда не забудем этот день», — говорят они.", "en", "ru"},
        {"“We shall never forget the day the ferry came in on time.”", "ru", "en"},
        {"وقال الرجل إنه لن ينسى هذا اليوم.", "en", "ar"},
    }));
    INFO(text);
    CHECK(language_of_sentence(text, article) == expected);
}

TEST_CASE("short lines of many languages in articles of others", "[split]") {
    std::ifstream file(ALOUD_SOURCE "/tests/split/passages/languages.tsv");
    std::size_t lines = 0;
    for (std::string line; std::getline(file, line); ++lines) {
        const std::size_t first = line.find('\t');
        const std::size_t second = line.find('\t', first + 1);
        REQUIRE(second != std::string::npos);
        INFO(line);
        CHECK(language_of_sentence(line.substr(second + 1), line.substr(0, first)) ==
              line.substr(first + 1, second - first - 1));
    }
    CHECK(lines >= 60);
}
