// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/read_along.hpp"

#include "support/screen.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using namespace aloud::test;

namespace {

/// It stands in the middle of its block.
Sentence sentence_of(std::string text) {
    constexpr std::size_t before = 7;
    Sentence sentence;
    sentence.source = {before, before + text.size()};
    sentence.written = std::move(text);
    return sentence;
}

/// Reads words one after the other.
class Reader {
  public:
    explicit Reader(std::string text, int columns = 80)
        : sentence_(sentence_of(std::move(text))), columns_(columns) {
        output_ = along_.begin(sentence_);
    }
    Reader& reach(const std::string& word) {
        const std::size_t at = sentence_.source.begin + sentence_.written.find(word);
        output_ += along_.reach({at, at + word.size()}, columns_);
        return *this;
    }
    Reader& leave() {
        output_ += along_.leave();
        return *this;
    }
    Reader& finish() {
        output_ += along_.finish(columns_);
        return *this;
    }
    void widen(int columns) { columns_ = columns; }
    [[nodiscard]] Screen screen() const { return screen_after(output_); }
    [[nodiscard]] const std::string& output() const { return output_; }

  private:
    ReadAlong along_;
    Sentence sentence_;
    int columns_;
    std::string output_;
};

}  // namespace

TEST_CASE("the word that is heard is the last one, in reverse", "[read_along]") {
    Reader reader("He said: “It left.”");
    CHECK(reader.screen().text().empty());
    CHECK(reader.reach("He").screen().text() == "He");
    CHECK(reader.reach("said").screen().reversed == "said:");
    CHECK(reader.reach("It").screen().text() == "He said: “It");
    CHECK(reader.screen().reversed == "“It");
    CHECK(reader.reach("It").screen().text() == "He said: “It");
    CHECK(reader.reach("left").screen().reversed == "left.”");
    CHECK(reader.finish().screen().text() == "He said: “It left.”\n");
    CHECK(reader.screen().reversed.empty());
}

TEST_CASE("words that were not seen are printed all the same", "[read_along]") {
    CHECK(Reader("One two three four.").reach("three").screen().text() == "One two three");
    CHECK(Reader("One two three four.").reach("two").finish().screen().text() ==
          "One two three four.\n");
    CHECK(Reader("— …").finish().screen().text() == "— …\n");
}

TEST_CASE("a word before the last one is not gone back to", "[read_along]") {
    CHECK(Reader("One two three.").reach("two").reach("One").screen().reversed == "two");
}

TEST_CASE("after something else the sentence goes on in a row of its own", "[read_along]") {
    Reader reader("One two three.");
    CHECK(reader.reach("two").leave().screen().text() == "One two\n");
    CHECK(reader.leave().screen().text() == "One two\n");
    CHECK(reader.reach("three").screen().text() == "One two\nthree.");
}

TEST_CASE("rows break between words, before the last column", "[read_along]") {
    Reader reader("One two three four.", 9);
    reader.reach("One").reach("two").reach("three").reach("four").finish();
    CHECK(reader.screen().text() == "One two\nthree\nfour.\n");
    Reader long_word("Incomprehensibilities are rare.", 10);
    long_word.reach("Incomprehensibilities").reach("are").finish();
    CHECK(long_word.output() ==
          "Incomprehensibilities\n\x1b[7m"
          "are\x1b[0m\x1b[3D"
          "are rare.\n");
}

TEST_CASE("a terminal that became narrower gets a new row", "[read_along]") {
    Reader reader("One two three four.");
    reader.reach("One").reach("two").reach("three");
    reader.widen(6);
    reader.reach("four");
    CHECK(
        reader.output().ends_with("three\x1b[0m\n\x1b[7m"
                                  "four.\x1b[0m"));
}

TEST_CASE("wide characters and marks are reckoned with", "[read_along]") {
    CHECK(Reader("東京 here").reach("東京").reach("here").output() ==
          "\x1b[7m東京\x1b[0m\x1b[4D東京 \x1b[7mhere\x1b[0m");
    CHECK(Reader("Баша́р here").reach("Баша́р").reach("here").output() ==
          "\x1b[7mБаша́р\x1b[0m\x1b[5DБаша́р \x1b[7mhere\x1b[0m");
}

TEST_CASE("what runs leftwards is not marked, for it cannot be found again", "[read_along]") {
    CHECK(Reader("قال here").reach("قال").reach("here").output() == "قال \x1b[7mhere\x1b[0m");
}

TEST_CASE("nothing in a page steers the terminal", "[read_along]") {
    CHECK(Reader("One\x1b[2J two").reach("two").screen().text() == "One [2J two");
}
