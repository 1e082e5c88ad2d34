// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/record.hpp"

#include "pipeline/captioner.hpp"
#include "support/fake_pool.hpp"
#include "support/temp_folder.hpp"
#include "support/webvtt.hpp"

#include <catch2/catch.hpp>
#include <ebur128.h>
#include <nlohmann/json.hpp>
#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

using namespace aloud;
using namespace aloud::test;

namespace {

Narrator narrator(const Settings& settings = {}) {
    auto made = Narrator::create(ALOUD_SOURCE, settings, [] {
        return Result<std::vector<EngineVoiceInfo>>(std::vector<EngineVoiceInfo>{});
    });
    REQUIRE(made);
    return std::move(*made);
}

Settings settings_for(const std::string& language, const std::string& voice = "") {
    Settings settings;
    settings.language.tag = language;
    settings.voice = voice;
    return settings;
}

Article article_of(const std::vector<Block>& blocks) {
    Article article;
    article.title = blocks.front().text;
    article.blocks = blocks;
    std::size_t offset = 0;
    for (Block& block : article.blocks) {
        block.offset = offset;
        offset += block.text.size() + 2;
    }
    return article;
}

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::int16_t> samples_of(const std::filesystem::path& path) {
    SF_INFO info = {};
    SNDFILE* file = sf_open(path.c_str(), SFM_READ, &info);
    REQUIRE(file != nullptr);
    std::vector<std::int16_t> samples(static_cast<std::size_t>(info.frames));
    sf_read_short(file, samples.data(), info.frames);
    sf_close(file);
    return samples;
}

Narration record_wav(const Article& article, const Narrator& narrator, Pool& pool,
                     const std::filesystem::path& audio,
                     const std::vector<CaptionFormat>& captions = {}) {
    auto reading = ArticleReading::open(narrator, article);
    REQUIRE(reading);
    RecordOptions options;
    options.captions = captions;
    auto narration = record([&] { return reading->next(); }, article, pool, audio, options);
    REQUIRE(narration);
    return *narration;
}

std::unique_ptr<Pool> real_pool() {
    auto pool = start_pool({.workers = 1, .worker_command = {ALOUD_TEST_WORKER}});
    REQUIRE(pool);
    return std::move(*pool);
}

const std::vector<Block> hard_words = {
    {BlockKind::headline, "Rain stops play", 0},
    {BlockKind::paragraph,
     "Dr. Smith met al-Assad on 3 May 2021, and paid £3.5m for 12% of “Газпром” & Co. "
     "It is 5 < 6.",
     0},
    {BlockKind::subhead, "“Later”", 0},
    {BlockKind::paragraph, "They read الجزيرة at 10:30, nothing else.", 0}};

}  // namespace

TEST_CASE("captions show what is written, and every word of it has a time", "[pipeline]") {
    const TempFolder folder;
    const Article article = article_of(hard_words);
    const auto pool = real_pool();
    record_wav(article, narrator(), *pool, folder / "a.wav",
               {CaptionFormat::vtt, CaptionFormat::srt, CaptionFormat::lrc, CaptionFormat::json});
    const auto cues = read_webvtt(text_of(folder / "a.vtt"));
    REQUIRE(cues);
    std::string shown;
    for (const VttCue& cue : *cues)
        shown += cue.text + "\n";
    CHECK(shown ==
          "Rain stops play\n"
          "Dr. Smith met al-Assad on 3 May 2021, and paid £3.5m for 12% of “Газпром” & Co.\n"
          "It is 5 < 6.\n“Later”\nThey read الجزيرة at 10:30, nothing else.\n");
    CHECK(cues->front().words.size() == 3);

    std::string article_text;
    for (const Block& block : article.blocks)
        article_text += block.text + "\n\n";
    const auto json = nlohmann::json::parse(text_of(folder / "a.json"));
    REQUIRE(json["captions"].size() == cues->size());
    std::vector<std::string> words;
    double latest = 0;
    for (const auto& caption : json["captions"]) {
        for (const auto& word : caption["words"]) {
            const std::size_t begin = word["source"][0];
            const std::size_t end = word["source"][1];
            CHECK(article_text.substr(begin, end - begin) == word["text"]);
            CHECK(word["start"] >= latest);
            CHECK(word["start"] >= caption["start"]);
            CHECK(word["end"] <= caption["end"]);
            latest = word["start"];
            words.push_back(word["text"]);
        }
    }
    for (const std::string one : {"Smith", "al-Assad", "Газпром", "الجزيرة", "nothing", "else"}) {
        CAPTURE(one, words);
        CHECK(std::count(words.begin(), words.end(), one) == 1);
    }
}

TEST_CASE("a word's time is where it sounds", "[pipeline]") {
    // After a comma there is silence, and these begin with a sound that has none of its own.
    const Article article = article_of({{BlockKind::paragraph,
                                         "Every morning, Anna, Emma, Oliver, Maria, Nora, Leo, "
                                         "Eva, Oscar, Imogen, Ursula, Ella, and Adam meet.",
                                         0},
                                        {BlockKind::paragraph,
                                         "Always, in May, or later, if ever, all of us, in 2021, "
                                         "as always, are alone, unless invited.",
                                         0}});
    const TempFolder folder;
    const auto pool = real_pool();
    record_wav(article, narrator(), *pool, folder / "a.wav", {CaptionFormat::json});
    const std::vector<std::int16_t> samples = samples_of(folder / "a.wav");
    std::vector<double> onsets_ms;
    std::size_t silence = 22050;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        constexpr std::size_t least = 22050 * 40 / 1000;
        if (samples[i] != 0 && silence >= least)
            onsets_ms.push_back(static_cast<double>(i) * 1000 / 22050);
        silence = samples[i] == 0 ? silence + 1 : 0;
    }
    const auto json = nlohmann::json::parse(text_of(folder / "a.json"));
    std::vector<double> errors;
    for (const auto& caption : json["captions"]) {
        bool after_comma = true;
        const std::string text = caption["text"];
        for (const auto& word : caption["words"]) {
            const double start = word["start"].get<double>() * 1000;
            const std::size_t end =
                word["source"][1].get<std::size_t>() - caption["source"][0].get<std::size_t>();
            if (after_comma) {
                const double onset = *std::min_element(
                    onsets_ms.begin(), onsets_ms.end(), [&](double one, double other) {
                        return std::abs(one - start) < std::abs(other - start);
                    });
                errors.push_back(std::abs(onset - start));
            }
            after_comma = end < text.size() && text[end] == ',';
        }
    }
    REQUIRE(errors.size() > 20);
    std::sort(errors.begin(), errors.end());
    CAPTURE(errors);
    CHECK(errors[errors.size() / 2] <= 0.5);  // times are written in whole milliseconds
    CHECK(errors.back() <= 10);
}

TEST_CASE("captions know the very sample, and one writing of many words is one", "[pipeline]") {
    Sentence sentence;
    sentence.written = "up 3.5%.";
    sentence.source = {10, 18};
    sentence.block_offset = 100;
    Speech speech{{22050, std::vector<std::int16_t>(44100, 1)}, {}};
    speech.words = {{{10, 12}, 0, 2205},
                    {{13, 17}, 2205, 11025},
                    {{13, 17}, 11025, 22050},
                    {{13, 17}, 22050, 44100}};
    const Caption caption = caption_of(sentence, speech, 22050);
    using std::chrono::milliseconds;
    CHECK(caption.start == milliseconds(1000));
    CHECK(caption.end == milliseconds(3000));
    CHECK(caption.source == 110);
    CHECK(caption.words ==
          std::vector<CaptionWord>{{{0, 2}, milliseconds(1000), milliseconds(1100)},
                                   {{3, 7}, milliseconds(1100), milliseconds(3000)}});
}

TEST_CASE("the shipped voices are equally loud, and none clips", "[pipeline]") {
    const auto [name, text] = GENERATE(table<std::string, std::string>({
        {"newsreader-en-gb",
         "The river rose again overnight, and the lower road stayed closed. Engineers said that "
         "the "
         "new bridge would open in spring, a year later than planned. Nobody was hurt."},
        {"newsreader-ru",
         "Ночью вода в реке снова поднялась, и нижняя дорога осталась закрытой. Инженеры говорят, "
         "что новый мост откроют весной, на год позже, чем собирались. Никто не пострадал."},
        {"newsreader-ar",
         "ارتفع منسوب النهر مرة أخرى خلال الليل وبقي الطريق السفلي مغلقا. وقال المهندسون إن الجسر "
         "الجديد سيفتح في الربيع بعد عام من الموعد المقرر. ولم يصب أحد بأذى."},
    }));
    const std::string manner = GENERATE("newsreader", "screen-reader");
    const std::string voice = manner + name.substr(name.find('-'));
    CAPTURE(voice);
    const TempFolder folder;
    const auto pool = real_pool();
    const Narrator reader = narrator(settings_for(name.substr(name.find('-') + 1), voice));
    std::vector<Block> blocks(4, {BlockKind::paragraph, text, 0});
    record_wav(article_of(blocks), reader, *pool, folder / "a.wav");
    const std::vector<std::int16_t> samples = samples_of(folder / "a.wav");
    ebur128_state* meter = ebur128_init(1, 22050, EBUR128_MODE_I);
    ebur128_add_frames_short(meter, samples.data(), samples.size());
    double lufs = 0;
    ebur128_loudness_global(meter, &lufs);
    ebur128_destroy(&meter);
    CHECK(lufs == Approx(-18).margin(0.7));
    // A wave that is cut off stays at its limit.
    std::size_t at_limit = 0;
    for (std::size_t i = 2; i < samples.size(); ++i)
        at_limit += std::abs(int{samples[i]}) >= 32766 && samples[i] == samples[i - 1] &&
                            samples[i] == samples[i - 2]
                        ? 1U
                        : 0U;
    CHECK(at_limit == 0);
}

TEST_CASE("an incomplete recording leaves nothing, when so wanted", "[pipeline]") {
    const TempFolder folder;
    FakePool pool;
    pool.unspeakable = "stops";
    const Article article = article_of(hard_words);
    const Narrator reader = narrator();
    auto reading = ArticleReading::open(reader, article);
    REQUIRE(reading);
    RecordOptions options;
    options.captions = {CaptionFormat::vtt};
    options.keep_incomplete = false;
    const auto narration =
        record([&] { return reading->next(); }, article, pool, folder / "a.wav", options);
    REQUIRE(narration);
    CHECK(narration->failed_sentences == 1);
    CHECK(folder.names().empty());
}

TEST_CASE("captions that cannot be written leave no audio", "[pipeline]") {
    const TempFolder folder;
    std::ofstream(folder / "a.srt") << "mine";
    FakePool pool;
    const Article article = article_of(hard_words);
    const Narrator reader = narrator();
    auto reading = ArticleReading::open(reader, article);
    REQUIRE(reading);
    RecordOptions options;
    options.captions = {CaptionFormat::vtt, CaptionFormat::srt};
    const auto narration =
        record([&] { return reading->next(); }, article, pool, folder / "a.wav", options);
    REQUIRE_FALSE(narration);
    CHECK(narration.error().kind == ErrorKind::output);
    CHECK(folder.names() == std::vector<std::string>{"a.srt"});
}
