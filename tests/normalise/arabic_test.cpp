// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/normalise.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

TEST_CASE("Arabic figures become plain ones and their signs words", "[normalise]") {
    const auto [written, words] = GENERATE(table<std::string, std::string>({
        {"٢٥٬٠٠٠", "25000"},
        {"٣٫٥٪", "3.5 بِالمِئة"},
        {"40 %", "40 بِالمِئة"},
        {"2019/3/7", "7 مارِس 2019"},
        {"بيت 7", "بيت 7"},
    }));
    Sentence sentence;
    sentence.written = written;
    sentence.language.tag = "ar";
    CHECK(spell_out(std::move(sentence)).spoken == words);
}
