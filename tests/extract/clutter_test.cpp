// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clutter.hpp"

#include "extract/shape.hpp"

#include <catch2/catch.hpp>

#include <string_view>

using namespace aloud;

TEST_CASE("furniture is known by its line alone", "[extract]") {
    const auto [line, kind] = GENERATE(table<std::string_view, Clutter>({
        {"Photo: Reuters/Name Surname", Clutter::credit},
        {"Фото: ТАСС", Clutter::credit},
        {"A street in the old town (AP Photo/Name Surname)", Clutter::caption},
        {"By Name Surname", Clutter::byline},
        {"Von Vorname Nachname", Clutter::byline},
        {"Автор: Имя Фамилия", Clutter::byline},
        {"14 May 2024, 18:32", Clutter::date},
        {"Обновлено 14 мая 2024 г.", Clutter::date},
        {"2024年5月14日 18:32", Clutter::date},
        {"۲۴ اردیبهشت ۱۴۰۳", Clutter::date},
        {"12 comments", Clutter::comments},
        {"5 min read", Clutter::counter},
        {"17", Clutter::counter},
        {"ADVERTISEMENT", Clutter::advertisement},
        {"Read more: The price of bread", Clutter::read_more},
        {"Подписывайтесь на наш канал", Clutter::sign_up},
        {"(Reporting by Name Surname; editing by Other Name)", Clutter::agency_foot},
        {"→ Share", Clutter::button},
        {"© 2024 The Newspaper", Clutter::legal},
        {"الأكثر قراءة", Clutter::section},
        {"関連記事", Clutter::section},
    }));
    CAPTURE(line);
    CHECK(clutter_reason(clutter_of(line)) == clutter_reason(kind));
}

TEST_CASE("prose that begins like furniture is not furniture", "[extract]") {
    const auto* line = GENERATE(
        "By the time the doors opened, a long queue stood in the street.",
        "Photo albums are sold at the market every Sunday.", "In 2024 the price of bread rose.",
        "Фотографии выставлены в городском музее.", "Share prices fell on Monday.",
        "Comments by the minister were not welcome.", "The Reuters office is closed", "");
    CAPTURE(line);
    CHECK(clutter_of(line) == Clutter::none);
}

TEST_CASE("a sentence's end is seen in every script", "[extract]") {
    CHECK(ends_like_sentence("It is so."));
    CHECK(ends_like_sentence("“Is it so?” "));
    CHECK(ends_like_sentence("本当です。」"));
    CHECK(ends_like_sentence("هل هذا صحيح؟"));
    CHECK_FALSE(ends_like_sentence("Most read"));
    CHECK_FALSE(ends_like_sentence("He said:"));
    CHECK(reading_width("図書館") == 9);
    CHECK(reading_width("library") == 7);
}
