// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/utterances.hpp"
#include "synthesise/synthesise.hpp"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <algorithm>
#include <fstream>

using namespace aloud;

namespace {

/// What load_voices() says of a folder with one preset.
Result<std::vector<Voice>> load(const std::string& content) {
    std::string name = (std::filesystem::temp_directory_path() / "aloud-voices-XXXXXX").string();
    const std::filesystem::path folder = mkdtemp(name.data());
    std::ofstream(folder / "anna.toml") << content;
    std::ofstream(folder / "README.md") << "not a voice";
    Result<std::vector<Voice>> voices = load_voices(folder);
    std::filesystem::remove_all(folder);
    return voices;
}

const std::string good = "description = \"Anna\"\nlanguage = \"en-GB\"\nvoice = \"gmw/en\"\n";

}  // namespace

TEST_CASE("a preset says how a narrator reads", "[synthesise]") {
    const auto voices = load(good +
                             "variant = \"f3\"\nrate = 200\npitch = 40\nrange = 60\nvolume = 120\n"
                             "[pauses]\nheadline = 1\nsubhead = 2\nparagraph = 3\nsentence = 4\n");
    REQUIRE(voices.ok());
    CHECK(*voices ==
          std::vector<Voice>{{"anna", "Anna", Language{"en-gb"},
                              EngineVoice{"gmw/en+f3", 200, 40, 60, 120}, Pauses{1, 2, 3, 4}}});
    const auto plain = load(good);
    REQUIRE(plain.ok());
    CHECK((*plain)[0].engine == EngineVoice{});
}

TEST_CASE("a mistake in a preset is named with its file and line", "[synthesise]") {
    const auto [content, message] = GENERATE_COPY(table<std::string, std::string>({
        {good + "speed = 3\n", "anna.toml:4: unknown key 'speed'"},
        {good + "rate = 1000\n", "anna.toml:4: 'rate' is not a whole number from 80 to 900"},
        {good + "rate = \"fast\"\n", "anna.toml:4: 'rate' is not a whole number from 80 to 900"},
        {good + "[pauses]\nsentence = -1\n",
         "anna.toml:5: 'sentence' is not a whole number from 0 to 60000"},
        {good + "[pauses]\nword = 1\n", "anna.toml:5: unknown key 'word'"},
        {good + "pauses = 5\n", "anna.toml:4: 'pauses' is not a table"},
        {"description = 5\n", "anna.toml:1: 'description' is not a text"},
        {"description = \"Anna\"\nlanguage = \"en\"\n", "anna.toml:1: 'voice' is missing"},
        {good + "rate = = 3\n", "anna.toml:4: "},
    }));
    const auto voices = load(content);
    REQUIRE_FALSE(voices.ok());
    CHECK(voices.error().kind == ErrorKind::usage);
    CAPTURE(message);
    CHECK_THAT(voices.error().message, Catch::Contains(message));
}

TEST_CASE("a folder that is not there is an error", "[synthesise]") {
    CHECK_FALSE(load_voices("/no/such/folder").ok());
}

TEST_CASE("the shipped presets speak", "[synthesise]") {
    const auto voices = load_voices(ALOUD_VOICES);
    REQUIRE(voices.ok());
    CHECK(voices->size() >= 8);
    const auto pool = start_pool({.workers = 1, .worker_command = {ALOUD_TEST_WORKER}});
    REQUIRE(pool.ok());
    for (const Voice& voice : *voices) {
        CAPTURE(voice.name);
        Utterance utterance = make_utterance("2");
        utterance.voice = voice.engine;
        utterance.language = voice.language;
        (*pool)->submit(utterance);
        const Result<Speech> speech = (*pool)->next();
        REQUIRE(speech.ok());
        CHECK_FALSE(speech->audio.samples.empty());
    }
}

TEST_CASE("there is at least one CPU, and the engine knows itself", "[synthesise]") {
    CHECK(available_cpus() >= 1);
    CHECK_THAT(engine_version(),
               Catch::Contains("eSpeak NG 1.") && Catch::Contains("espeak-ng-data"));
}
