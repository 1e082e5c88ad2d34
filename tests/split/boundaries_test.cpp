// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/split.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace aloud;

namespace {

/// Its sentences with " | " between them.
std::string split(const std::string& text, const std::string& language) {
    Block block;
    block.text = text;
    std::string joined;
    for (const Sentence& sentence : split_block(block, 0, {language}))
        joined += (joined.empty() ? "" : " | ") + sentence.written;
    return joined;
}

/// Takes the text out of the expectation.
std::string unsplit(std::string expected) {
    for (std::size_t bar = expected.find(" | "); bar != std::string::npos;
         bar = expected.find(" | "))
        expected.erase(bar, 2);
    return expected;
}

}  // namespace

TEST_CASE("English sentences end at end marks, not at abbreviations", "[split]") {
    const std::string expected = GENERATE(
        as<std::string>{}, "It cost 3.5 kg. | Yes.",
        "Mrs. Bell met Prof. Ode on Jan. 4. | Neither spoke.",
        "The U.S. Navy left. | It had come from the U.K. | That was in May.",
        "A. B. Carter wrote to C.D. Mills. | Both were out.", "You and I. | We won.",
        "At 7 a.m. Mr. Hill woke. | He slept at 9 p.m. | Birds sang.",
        "He grows figs, pears, etc. | They sell well.",
        "See fig. 4 and pp. 3–9, e.g. the tables. | Then go on.",
        "Mail jo.bo@example.org or see http://example.org/a.b?c=d. | Thanks.",
        "Wait... | What? | No!", "He stopped . . . and went on.", "“Is it?” Dana asked. | “It is.”",
        "She nodded. | “Fine.” | He left.",
        "It fell (see below.) and broke. | (It was old.) | Nobody cared.",
        "It is so.[4] | Others differ. [12] | The rest […] agrees.",
        "Profits grew at Webb & Co. and at Lund Inc. | The rest fell.", "Great! :) | See you.",
        "My iPhone broke. | iPhones do.", "2. The second rule holds. | 3. So does the third.",
        "1. Salt | 2. Water | 3. Flour",
        "It opens at 8 a.m. Monday. | It shuts at 3 p.m. | Dana knew.",
        "they met in may. | it was warm. | is that so? | yes.", "No. 5 is alive. | No. | Really.");
    CHECK(split(unsplit(expected), "en") == expected);
}

TEST_CASE("Russian abbreviations end a sentence only behind what they measure", "[split]") {
    const std::string expected = GENERATE(
        as<std::string>{}, "Это было в 1898 г. | Весной вернулись.",
        "Он жил в г. Орле на ул. Садовой, д. 5.", "А. С. Иванов и П.П. Котов пришли. | Их ждали.",
        "Купили хлеб, соль и т. д. | Потом ушли.",
        "Река, т. е. вода, блестела. | Стоял XIX в. | Шли дожди.",
        "«Куда? — спросил он. — Там темно». | Ответа не было.", "— Да, — сказал он. | — Нет!",
        "Заплатили 5 тыс. руб. | Сдачи не дали.");
    CHECK(split(unsplit(expected), "ru") == expected);
}

TEST_CASE("Arabic sentences end at full stops and question marks only", "[split]") {
    const std::string expected = GENERATE(
        as<std::string>{}, "قال د. سمير نعم، ثم سكت؛ وبعد ذلك خرج. | عاد مساء.",
        "ما اسمك؟ | اسمي نور.", "كتب أحمد ز. أمين رسالة. | وصلت الرسالة.", "جاء\u200F. | ثم ذهب.");
    CHECK(split(unsplit(expected), "ar") == expected);
}

TEST_CASE("a missing space hides no end", "[split]") {
    CHECK(split("The rain stopped.The sun came out.", "en") ==
          "The rain stopped. | The sun came out.");
    CHECK(split("Дождь кончился.Он вышел.", "ru") == "Дождь кончился. | Он вышел.");
    CHECK(split("See www.example.In or ASP.NET in U.S.A.The.", "en") ==
          "See www.example.In or ASP.NET in U.S.A.The.");
}

TEST_CASE("other languages split at end marks too", "[split]") {
    CHECK(split("今日は。明日も。", "ja") == "今日は。 | 明日も。");
    CHECK(split("Él vino. ¿Quién? Ella.", "es") == "Él vino. | ¿Quién? | Ella.");
}
