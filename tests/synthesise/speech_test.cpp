// SPDX-License-Identifier: GPL-3.0-or-later

// The engine itself, through a pool of one: it must do with our emissions what we think it does.

#include "support/utterances.hpp"
#include "synthesise/synthesise.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace aloud;

namespace {

std::unique_ptr<Pool> one_worker() {
    Result<std::unique_ptr<Pool>> pool = start_pool({.workers = 1, .worker_command = {ALOUD_TEST_WORKER}});
    REQUIRE(pool.ok());
    return std::move(*pool);
}

Result<Speech> speak(const Utterance& utterance) {
    const auto pool = one_worker();
    pool->submit(utterance);
    return pool->next();
}

std::string transcribe(const Utterance& utterance) {
    const auto ipa = one_worker()->transcribe(utterance);
    REQUIRE(ipa.ok());
    return *ipa;
}

/// The token of `word` with phonemes and a language of its own.
Utterance with_token(const std::string& text, const std::string& word, const std::string& phonemes,
                     const std::string& language = "en-gb") {
    Utterance utterance = make_utterance(text);
    for (Token& token : utterance.tokens) {
        if (token.word == word) {
            token.phonemes = phonemes;
            token.language.tag = language;
        }
    }
    return utterance;
}

std::size_t count_words(const std::string& ipa) {
    return ipa.empty() ? 0 : static_cast<std::size_t>(std::count(ipa.begin(), ipa.end(), ' ')) + 1;
}

double seconds(const Result<Speech>& speech) {
    return static_cast<double>(speech->audio.samples.size()) / speech->audio.sample_rate_hz;
}

}  // namespace

TEST_CASE("every word has its time, in order and inside the sound", "[synthesise]") {
    const auto text = GENERATE(
        as<std::string>(),
        "The end of the road: “well,” said the U.S. envoy, it isn’t 3.50 — it’s rock-n-roll…",
        "In 1986 (of all years) one/two of a kind; naïve café [sic] & so on.", "I a I a I a.", "x");
    const int rate = GENERATE(80, 175, 449, 450, 900);
    CAPTURE(text, rate);
    Utterance utterance = make_utterance(text);
    utterance.voice.rate_wpm = rate;
    const Result<Speech> speech = speak(utterance);
    REQUIRE(speech.ok());
    std::size_t lettered = 0;
    for (const Token& token : utterance.tokens)
        lettered +=
            is_letter(decode_at(token.word, 0).value) || is_digit(decode_at(token.word, 0).value);
    CHECK(speech->words.size() >= lettered);
    std::int64_t latest = -1;
    for (const TimedWord& word : speech->words) {
        CHECK(word.first > latest);
        CHECK(word.last > word.first);
        latest = word.first;
    }
    CHECK(speech->words.back().last == std::ssize(speech->audio.samples));
}

TEST_CASE("a faster rate is a shorter sound all the way up", "[synthesise]") {
    double before = 1e9;
    for (const int rate : {80, 175, 300, 449, 600, 900}) {
        Utterance utterance =
            make_utterance("The bridge over the river was closed for repairs on Monday.");
        utterance.voice.rate_wpm = rate;
        const double length = seconds(speak(utterance));
        CAPTURE(rate);
        CHECK(length < before * 0.9);
        before = length;
    }
}

TEST_CASE("a name in phonemes is said, whatever stands around it", "[synthesise]") {
    const auto [text, words] = GENERATE(table<std::string, std::size_t>({
        {"Assad", 1},
        {"met Assad today", 3},
        {"“Assad” met", 2},
        {"met \"Assad\".", 2},
        {"met (Assad), then", 3},
        {"met — Assad —", 2},
        {"met “(Assad)”", 2},
        {"met 'Assad'!", 2},
        {"met [Assad]", 2},
    }));
    CAPTURE(text);
    const std::string ipa = transcribe(with_token(text, "Assad", "@s'A:d"));
    CAPTURE(ipa);
    CHECK(ipa.find("əsˈɑːd") != std::string::npos);
    CHECK(count_words(ipa) == words);
}

TEST_CASE("a possessive is part of the phonemes", "[synthesise]") {
    Utterance utterance = make_utterance("Assad army");
    utterance.tokens[0].word = "Assad's";
    utterance.tokens[0].phonemes = "@s'A:dz";
    CHECK(transcribe(utterance).starts_with("əsˈɑːdz "));
}

TEST_CASE("brackets and tags of the text are read, not obeyed", "[synthesise]") {
    const std::string letter = transcribe(make_utterance("K"));
    CHECK_THAT(transcribe(make_utterance("say [[K]] now")), Catch::Contains(letter));
    const Utterance both = with_token("say Assad [[K]] now", "Assad", "@s'A:d");
    CHECK_THAT(transcribe(both), Catch::Contains("əsˈɑːd " + letter));
    CHECK(transcribe(make_utterance("say <b>now</b>")).find("nˈaʊ") != std::string::npos);
}

TEST_CASE("words of another script are spoken, not spelled out", "[synthesise]") {
    const auto [word, language] = GENERATE(table<std::string, std::string>({{"газета", "ru"},
                                                                            {"вторник", "ru"},
                                                                            {"بغداد", "ar"},
                                                                            {"الجزيرة", "ar"},
                                                                            {"εφημερίδα", "el"}}));
    const auto voice = GENERATE(as<std::string>(), "gmw/en", "gmw/en-US", "gmw/en-GB-scotland");
    CAPTURE(word, voice);
    Utterance foreign = with_token("They read " + word + " on Sunday.", word, "", language);
    Utterance plain = make_utterance("They read a paper on Sunday.");
    foreign.voice.id = plain.voice.id = voice;
    const Result<Speech> speech = speak(foreign);
    REQUIRE(speech.ok());
    CHECK(speech->words.size() == 5);
    CHECK(seconds(speech) < seconds(speak(plain)) + 0.8);
    const std::string ipa = transcribe(foreign);
    CAPTURE(ipa);
    CHECK(count_words(ipa) == 5);
    // The voice is itself again after the word.
    const std::string expected = transcribe(plain);
    CHECK(ipa.substr(ipa.rfind(' ')) == expected.substr(expected.rfind(' ')));
    CHECK(ipa.substr(0, ipa.find(' ')) == expected.substr(0, expected.find(' ')));
}

TEST_CASE("a clause too long for the engine loses no word", "[synthesise]") {
    std::string text;
    for (int i = 0; i < 150; ++i)
        text += i % 10 == 9 ? "Assad " : "paper ";
    Utterance utterance = with_token(text, "Assad", "@s'A:d");
    utterance.voice.rate_wpm = 449;
    const Result<Speech> speech = speak(utterance);
    REQUIRE(speech.ok());
    CHECK(speech->words.size() == 150);
    const std::string ipa = transcribe(utterance);
    CHECK(count_words(ipa) == 150);
    std::size_t names = 0;
    for (std::size_t i = ipa.find("əsˈɑːd"); i != std::string::npos; i = ipa.find("əsˈɑːd", i + 1))
        ++names;
    CHECK(names == 15);
}

TEST_CASE("silence is no part of speech", "[synthesise]") {
    const Result<Speech> speech = speak(make_utterance("“Papa.”"));
    REQUIRE(speech.ok());
    const auto& samples = speech->audio.samples;
    const auto audible = [](std::int16_t sample) { return std::abs(int{sample}) > 30; };
    CHECK(std::find_if(samples.begin(), samples.end(), audible) - samples.begin() <= 220);
    CHECK(std::find_if(samples.rbegin(), samples.rend(), audible) - samples.rbegin() <= 220);

    const Result<Speech> nothing = speak(make_utterance("…"));
    REQUIRE(nothing.ok());
    CHECK(*nothing == Speech{});
    CHECK(speak(Utterance{}).ok());
}

TEST_CASE("a voice that is not there, or cannot speak so, is a usage error", "[synthesise]") {
    const auto [voice, message] = GENERATE(table<EngineVoice, std::string>({
        {{"gmw/xx", 175, 50, 50, 100}, "eSpeak NG has no voice 'gmw/xx'"},
        {{"en-gb", 175, 50, 50, 100}, "eSpeak NG has no voice 'en-gb'"},
        {{"gmw/en+nobody", 175, 50, 50, 100}, "eSpeak NG has no voice 'gmw/en+nobody'"},
        {{"../../../../etc/passwd", 175, 50, 50, 100},
         "eSpeak NG has no voice '../../../../etc/passwd'"},
        {{"", 175, 50, 50, 100}, "eSpeak NG has no voice ''"},
        {{"gmw/en", 79, 50, 50, 100}, "rate 79 is not between 80 and 1000"},
        {{"gmw/en", 1001, 50, 50, 100}, "rate 1001 is not between 80 and 1000"},
        {{"gmw/en", 175, 100, 50, 100}, "pitch 100 is not between 0 and 99"},
    }));
    Utterance utterance = make_utterance("Hello.");
    utterance.voice = voice;
    const auto pool = one_worker();
    pool->submit(utterance);
    const Result<Speech> speech = pool->next();
    REQUIRE_FALSE(speech.ok());
    CHECK(speech.error() == Error{ErrorKind::usage, message});
    pool->submit(make_utterance("Hello."));
    CHECK(pool->next().ok());
}

TEST_CASE("an utterance without end is stopped", "[synthesise]") {
    std::string text;
    for (int i = 0; i < 3000; ++i)
        text += "endlessly ";
    Utterance utterance = make_utterance(text);
    utterance.voice.rate_wpm = 80;
    const Result<Speech> speech = speak(utterance);
    REQUIRE_FALSE(speech.ok());
    CHECK(speech.error().kind == ErrorKind::synthesis);
    CHECK(speech.error().message.find("more than 5 minutes") != std::string::npos);
}
