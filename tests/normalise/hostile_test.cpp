// SPDX-License-Identifier: GPL-3.0-or-later

// Text that nobody wrote for reading: it takes no longer than its length, and no word of it is
// lost.

#include "normalise/normalise.hpp"
#include "split/split.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

#include <ctime>
#include <string>
#include <string_view>
#include <vector>

using namespace aloud;

namespace {

std::string repeated(std::string_view part, std::size_t bytes = 100'000) {
    std::string text;
    while (text.size() < bytes)
        text += part;
    return text;
}

Sentence spelled(const std::string& text, const std::string& tag) {
    Sentence sentence;
    sentence.written = text;
    sentence.language.tag = tag;
    return spell_out(std::move(sentence));
}

/// Between the rewrites the two texts are equal.
bool agrees(const Sentence& sentence) {
    std::size_t spoken = 0;
    std::size_t written = 0;
    for (const Rewrite& rewrite : sentence.rewrites) {
        if (rewrite.spoken.begin < spoken || rewrite.written.begin < written ||
            Span{spoken, rewrite.spoken.begin}.of(sentence.spoken) !=
                Span{written, rewrite.written.begin}.of(sentence.written))
            return false;
        spoken = rewrite.spoken.end;
        written = rewrite.written.end;
    }
    return sentence.spoken.substr(spoken) == sentence.written.substr(written);
}

/// All but the white space between sentences.
std::size_t bytes_in_sentences(const std::string& text, const std::string& tag) {
    Block block;
    block.text = text;
    std::size_t bytes = 0;
    for (const Sentence& sentence : split_block(block, 0, {tag}))
        bytes += sentence.written.size();
    return bytes;
}

}  // namespace

TEST_CASE("hostile text is read in time and without loss", "[normalise]") {
    const std::string part =
        GENERATE(as<std::string>(), "9", "9 ", "1,234,", "5 и ", "5 and ", "2014, ", "5\" ", "\"",
                 "-", "- ", "@", "a@b.c ", "http://a/", "a.a.", "=", "*", "* ", "| ", "[", "[[",
                 "[1]", "?!", ".", ". ", "%", "$", "$5-", "#a", "№ ", "XVII ", "XVII-", "т. е. ",
                 "А. Б. ", "г. ", "e\u0301", "\u0301", "a\u200D", "\u202Ea\u202C", "\xED\xA0\x80",
                 "\xFF", "1/", "1:", "1.", "12:30-", "МИД ", "US ", "😀", "👨‍👩‍👧", "й",
                 "的", "¹", "→", "«", "( ", "x5", "5x", "5м ", "5 m x ");
    const std::string tag = GENERATE("en", "ru", "ar");
    const std::string text = repeated(part);
    CAPTURE(part, tag);
    const std::clock_t begin = std::clock();
    CHECK(agrees(spelled(text, tag)));
    const std::size_t spaces = std::string(trim(text)).size() - bytes_in_sentences(text, tag);
    CHECK(spaces <= text.size() / 2);
    CHECK((std::clock() - begin) / CLOCKS_PER_SEC < 20);
}

TEST_CASE("what is no number is still read", "[normalise]") {
    const std::string text = GENERATE(
        as<std::string>(), "1e308", "6.02×10^23", "1/0", "0/0", "99.99.9999", "00.00.0000", "25:61",
        "99/99/99", "$", "%%%", "$$5", "5%%", "1..2", "1,,2", ",5", ".5.", "٣1२", "۱۲۳٫۵", "４５６",
        "0000-00-00", "+", "+0", "№", "§", "#", "°", "5°°", "½½", "-", "−−5", "1-", "-1-2-3-");
    const std::string tag = GENERATE("en", "en-us", "ru", "ar");
    CAPTURE(text, tag);
    const Sentence sentence = spelled("before " + text + " after", tag);
    CHECK(agrees(sentence));
    CHECK(sentence.spoken.starts_with("before"));
    CHECK(sentence.spoken.ends_with("after"));
    for (const char digit : std::string("0123456789"))
        CHECK((tag == "ar" || sentence.spoken.find(digit) == std::string::npos));
}

TEST_CASE("a number of four hundred digits is read digit by digit", "[normalise]") {
    const Sentence english = spelled("It is " + std::string(400, '7') + " now.", "en");
    CHECK(english.spoken.starts_with("It is seven seven seven"));
    CHECK(english.spoken.ends_with("seven now."));
    CHECK(spelled(std::string(400, '7') + " лет", "ru").spoken.starts_with("семь семь"));
}
