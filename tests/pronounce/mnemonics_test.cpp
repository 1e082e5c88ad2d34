// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/mnemonics.hpp"

#include "pronounce/phoneme_table.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

constexpr auto english = PhonemeTable::english;
constexpr auto russian = PhonemeTable::russian;
constexpr auto arabic = PhonemeTable::arabic;

}  // namespace

TEST_CASE("IPA becomes mnemonics with the stress before the vowel", "[pronounce]") {
    const auto [table, ipa, mnemonics] =
        GENERATE(Catch::Generators::table<PhonemeTable, std::string, std::string>({
            {english, "ɡɑːˈlɪb", "g|A:|l|'I|b"},
            {english, "ˈtʃɑːd", "tS|'A:|d"},
            {english, "ˌæbdʊlɡəˈniː", ",a|b|d|U|l|g|@|n|'i:"},
            {english, "æl kəˈrɑːm", "a|l||k|@|r|'A:|m"},
            {russian, "ɡɐˈlʲina", "g|V|l;|'i|n|A"},
            {russian, "ˈtɕaɕə", "tS;|'A|S;|V"},
            {arabic, "ħaˈliːm", "H|a|l|'i:|m"},
        }));
    CAPTURE(ipa);
    CHECK(to_mnemonics(ipa, table).text == mnemonics);
}

TEST_CASE("an English r behind a vowel is part of it, unless a vowel follows", "[pronounce]") {
    CHECK(to_mnemonics("ˈkɑːrt", english).text == "k|'A@|t");
    CHECK(to_mnemonics("ˈkɑːri", english).text == "k|'A:|r|i");
    CHECK(to_mnemonics("kɑːˈrɪm", english).text == "k|A:|r|'I|m");
}

TEST_CASE("no vowel that would grow an r stands before a vowel", "[pronounce]") {
    CHECK(to_mnemonics("ˈsɑːɪb", english).text == "s|'A#|I|b");
    CHECK(to_mnemonics("ˈmuːsə ɑːˈlɑːm", english).text == "m|'u:|s|a#||A:|l|'A:|m");
}

TEST_CASE("a word has one main stress", "[pronounce]") {
    CHECK(to_mnemonics("ˈnɔvoˈsʲil", russian).text == "n|,o|v|o|s;|'i|l");
}

TEST_CASE("what a table cannot say becomes the nearest and is reported", "[pronounce]") {
    const Mnemonics said = to_mnemonics("ʕaˈliː", english);
    CHECK(said.text == "a|l|'i:");
    CHECK(said.approximations == std::vector<std::string>{"ʕ is not said"});
    CHECK(to_mnemonics("ħa", english).approximations == std::vector<std::string>{"ħ as h"});
}

TEST_CASE("every mnemonic of the phoneme table is in the voice's inventory", "[pronounce]") {
    for (const PhonemeTable table : {english, russian, arabic}) {
        for (const auto rows : {vowel_rows(), consonant_rows(), rhotic_rows()}) {
            for (const PhonemeRow& row : rows) {
                std::string_view mnemonic = row.in(table);
                if (mnemonic.starts_with('~'))
                    mnemonic.remove_prefix(1);
                CAPTURE(row.ipa, mnemonic);
                CHECK(unknown_mnemonic(mnemonic, table).empty());
                CHECK(separate_mnemonics(mnemonic, table) == mnemonic);
            }
        }
    }
}

TEST_CASE("mnemonics are separated, longest first", "[pronounce]") {
    CHECK(separate_mnemonics("dZ@m'A:l", english) == "dZ|@|m|'A:|l");
    CHECK(separate_mnemonics("b'i: n'A:", english) == "b|'i:||n|'A:");
    CHECK(separate_mnemonics("b'i:||n'A:", english) == "b|'i:||n|'A:");
    CHECK(separate_mnemonics("bGa", english).empty());
    CHECK(unknown_mnemonic("bGa", english) == "G");
}

TEST_CASE("signs that are not IPA are named", "[pronounce]") {
    CHECK(unknown_ipa("bəˈɡɑː").empty());
    CHECK(unknown_ipa("/bə/") == "/");
    CHECK(unknown_ipa("бə") == "б");
}
