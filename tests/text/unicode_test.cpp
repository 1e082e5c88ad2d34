// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/unicode.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

TEST_CASE("code points are decoded forwards and backwards", "[text]") {
    const std::string text = "aЖ€😀";
    CHECK(decode_at(text, 0) == CodePoint{U'a', 1});
    CHECK(decode_at(text, 1) == CodePoint{U'Ж', 2});
    CHECK(decode_at(text, 3) == CodePoint{U'€', 3});
    CHECK(decode_at(text, 6) == CodePoint{U'😀', 4});
    CHECK(decode_at(text, 10) == CodePoint{});
    CHECK(decode_before(text, 10) == CodePoint{U'😀', 4});
    CHECK(decode_before(text, 6) == CodePoint{U'€', 3});
    CHECK(decode_before(text, 0) == CodePoint{});
    CHECK(count_code_points(text) == 4);
}

TEST_CASE("invalid bytes are replaced one by one and never read past", "[text]") {
    const std::string text =
        "a\xD0"
        "b\xFF\xE2\x82";
    CHECK_FALSE(is_valid_utf8(text));
    CHECK(repair_utf8(text) == "a\uFFFDb\uFFFD\uFFFD\uFFFD");
    CHECK(is_valid_utf8(repair_utf8(text)));
    CHECK(is_valid_utf8("\uFFFD"));
    CHECK(decode_before(text, text.size()) == CodePoint{replacement_character, 1});
}

TEST_CASE("letters lose their marks for comparison", "[text]") {
    CHECK(fold_marks("Sulaymānī al-Ḥakīm") == "sulaymani al-hakim");
    CHECK(fold_marks("Йод") == "йод");
    CHECK(fold_marks("И\u0306од") == "йод");
    CHECK(fold_marks("Семён") == "семен");
    CHECK(to_title("БАШАР") == "Башар");
}

TEST_CASE("white space of every width is trimmed", "[text]") {
    CHECK(trim("\u00A0\t two  words \u3000\n") == "two  words");
    CHECK(trim(" \u2009 ").empty());
}
