// SPDX-License-Identifier: GPL-3.0-or-later

// Messages by locale, and the catalogues that they come from.

#include "support/aloud_program.hpp"
#include "support/catalogue.hpp"
#include "support/temp_folder.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace aloud::test;
using Catch::Matchers::Contains;

namespace {

/// Whether or not these locales are installed.
std::string complaint_in(const std::map<std::string, std::string>& locale) {
    std::map<std::string, std::string> environment = {
        {"LC_ALL", ""}, {"LC_MESSAGES", ""}, {"LANG", ""}, {"LANGUAGE", ""}};
    for (const auto& [name, value] : locale)
        environment[name] = value;
    const Ran ran = run_aloud({"text", "/"}, {.environment = environment});
    CHECK(ran.exit_code == 3);
    return ran.errors;
}

constexpr const char* english = "aloud: cannot read '/': it is a folder\n";
constexpr const char* russian = "aloud: не удаётся прочитать '/': это папка\n";

}  // namespace

TEST_CASE("messages follow the locale, whether it is installed or not", "[cli]") {
    CHECK(complaint_in({}) == english);
    CHECK(complaint_in({{"LANG", "ru_RU.UTF-8"}}) == russian);
    CHECK(complaint_in({{"LANG", "ru"}}) == russian);
    CHECK(complaint_in({{"LC_MESSAGES", "ru_RU.KOI8-R"}, {"LANG", "en_GB"}}) == russian);
    CHECK(complaint_in({{"LC_ALL", "C"}, {"LANG", "ru_RU.UTF-8"}}) == english);
    CHECK(complaint_in({{"LC_ALL", "de_DE.UTF-8"}}) == english);
    CHECK(complaint_in({{"LC_ALL", "../../ru"}}) == english);
}

TEST_CASE("LANGUAGE goes before the locale, unless that is C", "[cli]") {
    CHECK(complaint_in({{"LANGUAGE", "ru"}, {"LANG", "en_GB.UTF-8"}}) == russian);
    CHECK(complaint_in({{"LANGUAGE", "xx:ru_RU:en"}, {"LANG", "C.UTF-8"}}) == russian);
    CHECK(complaint_in({{"LANGUAGE", "en:ru"}, {"LANG", "ru_RU.UTF-8"}}) == english);
    CHECK(complaint_in({{"LANGUAGE", "ru"}, {"LANG", "C"}}) == english);
}

TEST_CASE("help and what it frames are translated", "[cli]") {
    const RunOptions in_russian = {.environment = {{"LC_ALL", "ru_RU.UTF-8"}}};
    CHECK_THAT(run_aloud({"play", "--help"}, in_russian).output,
               Contains("Вызов: ") && Contains("печатать только то, о чём спросят"));
    CHECK_THAT(run_aloud({"explain", "--word", "Moscow"}, in_russian).output,
               Contains("написано: Moscow\n"));
}

TEST_CASE("what programs read is the same everywhere", "[cli]") {
    const TempFolder folder;
    const std::map<std::string, std::string> environment = {{"LC_ALL", "ru_RU.UTF-8"}};
    const Ran json =
        run_aloud({"explain", "--json", "--word", "Moscow"}, {.environment = environment});
    CHECK_THAT(json.output, Contains("\"written\":\"Moscow\"") && Contains("\"certainty\":\""));
    const Ran batch = run_aloud({"export", "/", "-o", folder.path().string(), "--report", "-"},
                                {.environment = environment});
    CHECK_THAT(batch.output, Contains("\"reason\":\"cannot read '/': it is a folder\""));
}

TEST_CASE("every message has a Russian translation with the same places to fill", "[cli]") {
    const std::string source = ALOUD_SOURCE;
    const Ran messages = run_program({source + "/scripts/messages"});
    REQUIRE(messages.exit_code == 0);
    const std::vector<Message> wanted = messages_of(messages.output);
    REQUIRE(wanted.size() > 100);
    const std::vector<Message> there = messages_of(read_file(source + "/src/po/ru.po"));
    std::map<std::string, Message> translated;
    for (const Message& message : there)
        translated[message.english] = message;

    for (const Message& message : wanted) {
        CAPTURE(message.english);
        const auto found = translated.find(message.english);
        REQUIRE(found != translated.end());
        const Message& russian_form = found->second;
        CHECK_FALSE(russian_form.fuzzy);
        CHECK(russian_form.translations.size() == (message.plural.empty() ? 1 : 3));
        for (const std::string& translation : russian_form.translations) {
            CAPTURE(translation);
            CHECK_FALSE(translation.empty());
            CHECK(places_in(translation) == places_in(message.english));
            CHECK(translation.ends_with('\n') == message.english.ends_with('\n'));
        }
        translated.erase(found);
    }
    for (const auto& [text, message] : translated)
        UNSCOPED_INFO("no longer said: " << text);
    CHECK(translated.empty());
}
