// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/russian/sounds.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

TEST_CASE("Russian with its stress becomes sounds", "[pronounce]") {
    const auto [written, ipa] = GENERATE(Catch::Generators::table<std::string, std::string>({
        {"голова́", "ɡəlɐvˈa"},
        {"го́род", "ɡˈorət"},
        {"обла́ко", "ɐblˈakə"},
        {"сва́дьба", "svˈadʲbə"},
        {"Вто́рник", "ftˈornʲɪk"},
        {"во́дка", "vˈotkə"},
        {"ло́жка", "lˈoʂkə"},
        {"яйцо́", "jɪjtsˈo"},
        {"вьюга́", "vʲjʊɡˈa"},
        {"пёс", "pʲˈos"},
        {"че́стный", "tɕˈesnɨj"},
        {"го́родского", "ɡˈorətskəvə"},
        {"эта́ж", "ɨtˈaʂ"},
        {"ас-За́лти", "ɐs zˈaltʲɪ"},
        {"эс о бэ́", "ˈɛs ˈo bˈɛ"},
        {"Дом", "dˈom"},
        {"Дзю́ба", "dʲzˈubə"},
        {"Дзержи́нский", "dʲzɪrʐˈɨnskʲɪj"},
        {"Дзаго́ев", "dzɐɡˈojɪf"},
        {"зима́", "zʲɪmˈa"},
    }));
    CAPTURE(written);
    std::string spaced = russian_ipa(written);
    CHECK(spaced == ipa);
}

TEST_CASE("the stress is marked on the vowel asked for", "[pronounce]") {
    CHECK(mark_stress("Голова", 2) == "голова\u0301");
    CHECK(mark_stress("Дом", 5) == "дом");
    CHECK(has_russian_stress("ас-За\u0301лти и Ёж"));
    CHECK_FALSE(has_russian_stress("Голова"));
}
