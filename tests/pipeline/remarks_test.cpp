// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/remarks.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

Narrator narrator() {
    auto made = Narrator::create(ALOUD_SOURCE, {}, [] {
        return Result<std::vector<EngineVoiceInfo>>(std::vector<EngineVoiceInfo>());
    });
    REQUIRE(made);
    return std::move(*made);
}

/// "kind written certainty" of all remarks, parted by semicolons.
std::string remarks_of(const std::string& text, const std::string& language = "en") {
    const Narrator reader = narrator();
    Article article;
    article.language = {language};
    article.blocks = {{BlockKind::paragraph, text, 7}};
    auto reading = ArticleReading::open(reader, article);
    REQUIRE(reading);
    std::vector<Line> lines;
    NameSense names;
    while (auto line = reading->next()) {
        names.add(*line);
        lines.push_back(std::move(*line));
    }
    std::string all;
    for (const Line& line : lines) {
        for (const Remark& remark : remarks_on(line, names)) {
            const Span in_block{remark.source.begin - 7, remark.source.end - 7};
            CHECK(in_block.of(text) == remark.written);
            const char* const kinds[] = {"name", "word", "rewrite", "foreign"};
            const char* const certainties[] = {"sure", "likely", "guess"};
            all += std::string(all.empty() ? "" : "; ") + kinds[static_cast<int>(remark.kind)] +
                   " " + remark.written + " " + certainties[static_cast<int>(remark.certainty)];
        }
    }
    return all;
}

}  // namespace

TEST_CASE("names are told with how sure they are", "[pipeline]") {
    CHECK(remarks_of("He saw Damascus and Zoltenby.") == "name Damascus sure; name Zoltenby guess");
    CHECK(remarks_of("He met Zarubinskaya there.") == "name Zarubinskaya likely");
}

TEST_CASE("a capital tells a name only inside a sentence", "[pipeline]") {
    CHECK(remarks_of("Ferries left. He said: Ferries leave.").empty());
    // seen inside another sentence
    CHECK(remarks_of("Zoltenby slept. He saw Zoltenby.") ==
          "name Zoltenby guess; name Zoltenby guess");
    // written small elsewhere
    CHECK(remarks_of("He saw the Ferry. The ferry left.").empty());
    CHECK(remarks_of("He came on Thursday with the Central Committee and I left.").empty());
    CHECK(remarks_of("A Headline With Capitals On Words").empty());
}

TEST_CASE("rewrites and foreign words are told where they stand", "[pipeline]") {
    CHECK(remarks_of("It rose 3.5% in “клюква” today.") ==
          "rewrite 3.5% likely; foreign клюква guess");
    CHECK(remarks_of("It cost €5, he said.") == "rewrite €5 likely");
}

TEST_CASE("a declined form is only as sure as its rule", "[pipeline]") {
    CHECK(remarks_of("Он встретил Дамаск вчера.", "ru").find("name Дамаск sure") !=
          std::string::npos);
    CHECK(remarks_of("Он говорил с Асадом вчера.", "ru").find("name Асадом likely") !=
          std::string::npos);
}
