// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/narrate.hpp"

#include "support/fake_pool.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace aloud;

namespace {

Article article() {
    Article article;
    article.blocks = {{BlockKind::headline, "Rain stops play", 0},
                      {BlockKind::paragraph, "It rained. They waited.", 17},
                      {BlockKind::paragraph, "Then they went home.", 42}};
    return article;
}

Narrator narrator(const Settings& settings = {}) {
    auto made = Narrator::create(ALOUD_SOURCE, settings, [] {
        return Result<std::vector<EngineVoiceInfo>>(
            std::vector<EngineVoiceInfo>{{"roa/fr", "French", {"fr"}}});
    });
    REQUIRE(made);
    return std::move(*made);
}

/// Lengths of the stretches of sound and of silence, in turn, in samples.
std::vector<std::size_t> stretches(const std::vector<std::int16_t>& samples) {
    std::vector<std::size_t> lengths;
    for (std::size_t at = 0; at < samples.size();) {
        const bool sound = samples[at] != 0;
        const std::size_t begin = at;
        while (at < samples.size() && (samples[at] != 0) == sound)
            ++at;
        lengths.push_back(at - begin);
    }
    return lengths;
}

std::size_t samples_of(int milliseconds) {
    return static_cast<std::size_t>(milliseconds) * 22050 / 1000;
}

}  // namespace

TEST_CASE("sentences are said in order, with the preset's exact pauses between", "[pipeline]") {
    const Narrator reader = narrator();
    const Article text = article();
    auto reading = ArticleReading::open(reader, text);
    REQUIRE(reading);
    const Pauses pauses = reading->voice().pauses;
    FakePool pool;
    MemorySink sink;
    std::vector<std::string> said;
    NarrateOptions options;
    std::vector<std::int64_t> begins;
    options.on_spoken = [&](const Line&, const Speech&, std::int64_t begin) -> Result<void> {
        begins.push_back(begin);
        return {};
    };
    options.on_line = [&](const Line& line) { said.push_back(line.sentence.written); };
    const auto narration = narrate(*reading, pool, sink, options);
    REQUIRE(narration);
    CHECK(said == std::vector<std::string>{"Rain stops play", "It rained.", "They waited.",
                                           "Then they went home."});
    CHECK(stretches(sink.samples) == std::vector<std::size_t>{13, samples_of(pauses.headline_ms), 8,
                                                              samples_of(pauses.sentence_ms), 10,
                                                              samples_of(pauses.paragraph_ms), 16,
                                                              samples_of(pauses.paragraph_ms)});
    CHECK(narration->samples == static_cast<std::int64_t>(sink.samples.size()));
    CHECK(narration->sentences == 4);
    CHECK(narration->words == 11);
    REQUIRE(begins.size() == 4);
    CHECK(begins[0] == 0);
    CHECK(begins[1] == 13 + static_cast<std::int64_t>(samples_of(pauses.headline_ms)));
    CHECK(pool.most_pending == pool.room);
}

TEST_CASE("a sentence that cannot be said is silence and is counted", "[pipeline]") {
    const Narrator reader = narrator();
    const Article text = article();
    auto reading = ArticleReading::open(reader, text);
    REQUIRE(reading);
    FakePool pool;
    pool.unspeakable = "waited";
    MemorySink sink;
    std::vector<std::string> problems;
    NarrateOptions options;
    options.on_problem = [&](const std::string& problem) { problems.push_back(problem); };
    const auto narration = narrate(*reading, pool, sink, options);
    REQUIRE(narration);
    CHECK(narration->failed_sentences == 1);
    CHECK(narration->sentences == 4);
    CHECK(problems == std::vector<std::string>{"cannot say 'waited'"});
}

TEST_CASE("an entry that the voice cannot say is told once, with its place", "[pipeline]") {
    const test::TempFolder folder;
    std::ofstream(folder / "own.pls")
        << "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"en\" "
           "xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">"
           "<lexeme><grapheme>rain</grapheme><phoneme>ʕ</phoneme></lexeme></lexicon>";
    Settings settings;
    settings.lexicons = {folder / "own.pls"};
    const Narrator reader = narrator(settings);
    Article text;
    text.blocks = {{BlockKind::paragraph, "More rain. Then rain.", 0}};
    auto reading = ArticleReading::open(reader, text);
    REQUIRE(reading);
    FakePool pool;
    MemorySink sink;
    std::vector<std::string> warnings;
    NarrateOptions options;
    options.on_warning = [&](const std::string& warning) { warnings.push_back(warning); };
    const auto narration = narrate(*reading, pool, sink, options);
    REQUIRE(narration);
    CHECK(narration->failed_sentences == 0);
    CHECK(warnings == std::vector<std::string>{(folder / "own.pls").string() +
                                               ":1: the voice cannot say 'ʕ'; it reads the "
                                               "letters"});
    // nothing is lost: each word sounds for as long as its letters
    CHECK(stretches(sink.samples).at(0) == std::string("Morerain").size());
}

TEST_CASE("a full sink ends the narration with its own error", "[pipeline]") {
    const Narrator reader = narrator();
    const Article text = article();
    auto reading = ArticleReading::open(reader, text);
    REQUIRE(reading);
    FakePool pool;
    MemorySink sink;
    sink.capacity = 100;
    const auto narration = narrate(*reading, pool, sink, {});
    REQUIRE_FALSE(narration);
    CHECK(narration.error() == Error{ErrorKind::output, "full"});
}

TEST_CASE("a stop ends the narration between two sentences", "[pipeline]") {
    const Narrator reader = narrator();
    const Article text = article();
    auto reading = ArticleReading::open(reader, text);
    REQUIRE(reading);
    FakePool pool;
    MemorySink sink;
    std::stop_source stop;
    NarrateOptions options;
    options.stop = stop.get_token();
    options.on_line = [&](const Line&) { stop.request_stop(); };
    const auto narration = narrate(*reading, pool, sink, options);
    REQUIRE_FALSE(narration);
    CHECK(narration.error().kind == ErrorKind::interrupted);
}

TEST_CASE("each language has its voice", "[pipeline]") {
    Settings settings;
    const auto voice_name = [&](const char* language) {
        const auto voice = narrator(settings).voice_for({language});
        return voice ? voice->name : voice.error().message;
    };
    CHECK(voice_name("en") == "newsreader-en-gb");
    CHECK(voice_name("en-us") == "newsreader-en-us");
    CHECK(voice_name("ru") == "newsreader-ru");
    CHECK(voice_name("fr") == "roa/fr");
    CHECK(voice_name("xx") == "no voice speaks 'xx'; `aloud voices` lists what there is");
    settings.voice = "screen-reader-en-us";
    CHECK(voice_name("en") == "screen-reader-en-us");
    CHECK(voice_name("ru") == "screen-reader-ru");
}

TEST_CASE("the user's rate shortens the pauses less than the words", "[pipeline]") {
    Settings settings;
    const int usual = narrator(settings).voice_for({"en"})->pauses.paragraph_ms;
    settings.rate_wpm = 700;
    const auto fast = narrator(settings).voice_for({"en"});
    CHECK(fast->engine.rate_wpm == 700);
    CHECK(fast->pauses.paragraph_ms == usual / 2);
}

TEST_CASE("a sentence in another language is read by a voice of that language", "[pipeline]") {
    const Narrator reader = narrator();
    const auto english = reader.voice_for({"en"});
    REQUIRE(english);
    Sentence sentence;
    sentence.written = sentence.spoken = "Он сказал, что всё хорошо.";
    sentence.source = {0, sentence.written.size()};
    sentence.language = {"ru"};
    CHECK(reader.line_for(sentence, *english).utterance.voice.id == "zle/ru");
    sentence.language = {"xx"};
    CHECK(reader.line_for(sentence, *english).utterance.voice.id == english->engine.id);
}
