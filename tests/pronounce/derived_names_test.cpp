// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/english/derived_names.hpp"

#include "pronounce/pls.hpp"

#include <catch2/catch.hpp>

using namespace aloud;
using Catch::Generators::table;

namespace {

Lexicon bases() {
    auto entries = std::make_shared<Lexicon::Entries>();
    const Result<LexiconFile> read = read_pls("own.pls", R"(
<lexicon version="1.0" alphabet="ipa" xml:lang="en"
         xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
  <lexeme role="uzbek-surname"><grapheme>Norov</grapheme><phoneme>ˈnɒrɒf</phoneme></lexeme>
  <lexeme role="russian-surname"><grapheme>Kuzmin</grapheme><phoneme>kʊzˈmiːn</phoneme></lexeme>
  <lexeme role="russian-surname"><grapheme>Orlin</grapheme><phoneme>ˈɔːrlɪn</phoneme></lexeme>
  <lexeme role="russian-surname"><grapheme>Verbitsky</grapheme><phoneme>vɛrˈbɪtski</phoneme></lexeme>
  <lexeme role="russian-surname"><grapheme>Lugovoy</grapheme><phoneme>ˌluːɡəˈvɔɪ</phoneme></lexeme>
  <lexeme role="russian-town"><grapheme>Lvov</grapheme><phoneme>ləˈvɒf</phoneme></lexeme>
  <lexeme role="arabic-given"><grapheme>Salim</grapheme><phoneme>səˈliːm</phoneme></lexeme>
  <lexeme role="english-surname"><grapheme>Jones</grapheme><phoneme>ˈdʒəʊnz</phoneme></lexeme>
</lexicon>)");
    REQUIRE(read);
    entries->files.push_back(*read);
    return Lexicon(std::move(entries));
}

std::string said(const std::string& name) {
    const auto derived = derived_name(find_words(name)[0], name, bases(), {"en-gb"});
    return derived ? derived->ipa : std::string();
}

}  // namespace

TEST_CASE("a feminine surname is said by its masculine", "[pronounce]") {
    const auto [name, ipa] = GENERATE(table<std::string, std::string>({
        {"Norova", "ˈnɒrɒvə"},
        {"Norova's", "ˈnɒrɒvəz"},
        {"NOROVA", "ˈnɒrɒvə"},
        {"Kuzmina", "kʊzmɪˈnɑː"},
        {"Orlina", "ˈɔːrlɪnə"},
        {"Verbitskaya", "vɛrˈbɪtskaɪə"},
        {"Lugovaya", "ˌluːɡəˈvɑːjə"},
    }));
    CAPTURE(name);
    CHECK(said(name) == ipa);
}

TEST_CASE("an Arabic name is found behind the particle that it is one word with", "[pronounce]") {
    const auto [name, ipa] = GENERATE(table<std::string, std::string>({
        {"Abousalim", "ˌæbuːsəˈliːm"},
        {"Bensalim", "ˌbɛnsəˈliːm"},
        {"Deirsalim's", "ˌdeɪrsəˈliːmz"},
    }));
    CAPTURE(name);
    CHECK(said(name) == ipa);
}

TEST_CASE("what only looks like a derived name is none", "[pronounce]") {
    const std::string name =
        GENERATE("norova", "Lvova", "Benjones", "Joneskaya", "Petrova", "Abu", "Carolina");
    CAPTURE(name);
    CHECK(said(name).empty());
}
