// SPDX-License-Identifier: GPL-3.0-or-later

// Each mnemonic here was spoken with eSpeak NG 1.51 and its output read.

#include "pronounce/phoneme_table.hpp"

#include <array>

namespace aloud {
namespace {

constexpr auto vowels = std::to_array<PhonemeRow>({
    {"a", "a", "A", "a"},
    {"aː", "A:", "A", "a:"},
    {"æ", "a", "~A", "a"},
    {"ɐ", "a#", "V", "~a"},
    {"ɑ", "A:", "A", "a"},
    {"ɑː", "A:", "A", "a:"},
    {"ɒ", "0", "~o", "~a"},
    {"ʌ", "V", "V", "~a"},
    {"ɔ", "O", "o", "~u"},
    {"ɔː", "O:", "o", "~u:"},
    {"o", "O", "o", "~u"},
    {"oː", "O:", "o", "o:"},
    {"ɵ", "~O", "8", "~u"},
    {"e", "e", "e", "~i"},
    {"eː", "~eI", "e", "e:"},
    {"ɛ", "e", "E", "~i"},
    {"ɛː", "e@", "E", "e:"},
    {"ə", "@", "V", "~a"},
    {"ɘ", "~@", "V", "~a"},
    {"ɜ", "3:", "~E", "~a"},
    {"ɜː", "3:", "~E", "~a"},
    {"ɚ", "3", "~V", "~a"},
    {"ɝ", "3:", "~E", "~a"},
    {"ɪ", "I", "I", "i"},
    {"ᵻ", "I", "I", "i"},
    {"i", "i", "i", "i"},
    {"iː", "i:", "i", "i:"},
    {"ɨ", "~I", "y", "~i"},
    {"y", "~u:", "~u", "~u"},
    {"ʏ", "~u:", "~u", "~u"},
    {"ɯ", "~U", "~y", "~u"},
    {"ʊ", "U", "u", "u"},
    {"u", "u:", "u", "u"},
    {"uː", "u:", "u", "u:"},
    {"ʉ", "~u:", "u", "~u"},
    {"ø", "~3:", "~E", "~i"},
    {"œ", "~3:", "~E", "~i"},
    {"aɪ", "aI", "A|j", "a|j"},
    {"aʊ", "aU", "A|u", "a|w"},
    {"eɪ", "eI", "e|j", "e:"},
    {"ɔɪ", "OI", "o|j", "~u|j"},
    {"oʊ", "oU", "o|u", "o:"},
    {"əʊ", "oU", "o|u", "o:"},
    {"ɪə", "i@", "~i|V", "i|a"},
    {"ʊə", "U@", "~u|V", "u|a"},
    {"eə", "e@", "~E", "~a"},
    {"ɛə", "e@", "~E", "~a"},
    {"aɪə", "aI@", "A|j|V", "a|j|a"},
    {"aʊə", "aU@", "A|u|V", "a|w|a"},
    {"ɑ̃", "A~", "~A", "~a"},
    {"ɔ̃", "O~", "~o", "~u"},
    {"ɛ̃", "~a|N", "~E", "~a"},
    {"n̩", "n-", "~n", "~n"},
    {"m̩", "m-", "~m", "~m"},
    {"l̩", "@L", "~l", "~l"},
    {"r̩", "3", "~r", "~r"},
});

constexpr auto consonants = std::to_array<PhonemeRow>({
    {"p", "p", "p", "p"},
    {"b", "b", "b", "b"},
    {"t", "t", "t", "t"},
    {"d", "d", "d", "d"},
    {"k", "k", "k", "k"},
    {"ɡ", "g", "g", "g"},
    {"q", "~k", "~k", "q"},
    {"ʔ", "?", "?", "?"},
    {"f", "f", "f", "f"},
    {"v", "v", "v", "v"},
    {"β", "~v", "~v", "~b"},
    {"θ", "T", "~s", "T"},
    {"ð", "D", "~z", "D"},
    {"s", "s", "s", "s"},
    {"z", "z", "z", "z"},
    {"ʃ", "S", "S", "S"},
    {"ʒ", "Z", "Z", "~dZ"},
    {"ʂ", "~S", "S", "S"},
    {"ʐ", "~Z", "Z", "~dZ"},
    {"ɕ", "~S", "S;", "~S"},
    {"ʑ", "~Z", "~Z", "~dZ"},
    {"ɕː", "~S", "S;", "~S"},
    {"x", "x", "x", "X"},
    {"χ", "x", "x", "X"},
    {"ç", "C", "x", "~X"},
    {"ɣ", "~g", "~g", "Q"},
    {"ʁ", "~g", "~g", "Q"},
    {"ħ", "~h", "~x", "H"},
    {"ʕ", "", "", "A"},
    {"h", "h", "~x", "h"},
    {"ɦ", "h", "~g", "h"},
    {"m", "m", "m", "m"},
    {"n", "n", "n", "n"},
    {"ɲ", "n^", "n;", "~n"},
    {"ŋ", "N", "~n", "~n"},
    {"ɱ", "m", "m", "m"},
    {"ɳ", "~n", "~n", "~n"},
    {"l", "l", "l", "l"},
    {"ɫ", "l", "l", "L"},
    {"ɭ", "l", "l", "l"},
    {"ʎ", "l^", "l;", "~l"},
    {"r", "r", "r", "R"},
    {"ɾ", "r", "r", "R"},
    {"ʀ", "r", "r", "R"},
    {"ɽ", "r", "r", "R"},
    {"j", "j", "j", "j"},
    {"w", "w", "~v", "w"},
    {"ʋ", "~v", "~v", "~w"},
    {"ɥ", "~w", "~v", "~w"},
    {"ɟ", "~d|j", "d;", "~dZ"},
    {"c", "~k", "k;", "~k"},
    {"tʃ", "tS", "tS;", "tS"},
    {"tɕ", "~tS", "tS;", "~tS"},
    {"tʂ", "~tS", "tS", "~tS"},
    {"dʒ", "dZ", "dZ", "dZ"},
    {"dʑ", "~dZ", "dZ;", "~dZ"},
    {"dʐ", "~dZ", "dZ", "~dZ"},
    {"ts", "t|s", "ts", "~t|s"},
    {"dz", "d|z", "~d|z", "~d|z"},
    {"tˤ", "~t", "~t", "t["},
    {"dˤ", "~d", "~d", "dH"},
    {"sˤ", "~s", "~s", "s["},
    {"zˤ", "~z", "~z", "Z"},
    {"ðˤ", "~D", "~z", "Z"},
    {"ɓ", "~b", "~b", "~b"},
    {"ɗ", "~d", "~d", "~d"},
    {"ɬ", "~l", "~l", "~l"},
});

constexpr auto rhotics = std::to_array<PhonemeRow>({
    {"ɑːr", "A@", "", ""},   {"ɑr", "A@", "", ""},    {"ar", "A@", "", ""},
    {"ær", "A@", "", ""},    {"ɔːr", "O@", "", ""},   {"ɔr", "O@", "", ""},
    {"or", "O@", "", ""},    {"ɒr", "O@", "", ""},    {"oːr", "O@", "", ""},
    {"oʊr", "O@", "", ""},   {"əʊr", "O@", "", ""},   {"ɛr", "e@", "", ""},
    {"er", "e@", "", ""},    {"eər", "e@", "", ""},   {"ɛər", "e@", "", ""},
    {"ɛːr", "e@", "", ""},   {"eɪr", "e@", "", ""},   {"ɪr", "i@3", "", ""},
    {"ir", "i@3", "", ""},   {"iːr", "i@3", "", ""},  {"ɪər", "i@3", "", ""},
    {"ʊr", "U@", "", ""},    {"ur", "U@", "", ""},    {"uːr", "U@", "", ""},
    {"ʊər", "U@", "", ""},   {"ər", "3", "", ""},     {"ɐr", "A@", "", ""},
    {"ɜr", "3:", "", ""},    {"ɜːr", "3:", "", ""},   {"ʌr", "3:", "", ""},
    {"aɪr", "aI3", "", ""},  {"aɪər", "aI3", "", ""}, {"aʊr", "aU@", "", ""},
    {"aʊər", "aU@", "", ""},
});

constexpr std::string_view english_inventory =
    " ? @ @- a e i o u m- n- N- r- l- r r/ R R2 R3 r\" l l/ l/2 l/3 l^ l. L/ L w j m n n. n^"
    " N ** * r. b d d[ dZ dZ; J g B v v# D z Z z. z; Z; J^ Q Q^ Q\" p t t[ tS tS; c k q f T s"
    " S s. s; S; l# C x X h t2 t# d# z# z/2 w# 3 @2 @5 @L a2 a# aa E E# E2 I I2 I# I2# 0 0#"
    " 02 O2 V U A: A@ A# 3: i: O: O O@ o@ u: aU oU oU# aI eI OI e@ i@ i@3 U@ aI@ aI3 aU@ IR"
    " VR o: A~ O~ e: e# a#2 @#"
    " ";

constexpr std::string_view russian_inventory =
    " ? @ @- a e i o u m- n- N- r- l- r r/ R R2 R3 r\" l l/ l/2 l/3 l^ l. L/ L w j m n n. n^"
    " N ** * r. b d d[ dZ dZ; J g B v v# D z Z z. z; Z; J^ Q Q^ Q\" p t t[ tS tS; c k q f T s"
    " S s. s; S; l# C x X h n_ n# ts t; d; m; I^ I# y I I2 I3 E E# E2 E3 E% O u# u\" 8 ju ja"
    " ja# V# Y A V a# R4 b; v; g; k; l; n; p; r; f; x;"
    " ";

constexpr std::string_view arabic_inventory =
    " ? @ @- a e i o u m- n- N- r- l- r r/ R R2 R3 r\" l l/ l/2 l/3 l^ l. L/ L w j m n n. n^"
    " N ** * r. b d d[ dZ dZ; J g B v v# D z Z z. z; Z; J^ Q Q^ Q\" p t t[ tS tS; c k q f T s"
    " S s. s; S; l# C x X h H A gH dH s[ a. i. u. a: i: u: e: o:"
    " ";

}  // namespace

std::string_view PhonemeRow::in(PhonemeTable table) const {
    if (table == PhonemeTable::english)
        return english;
    if (table == PhonemeTable::russian)
        return russian;
    return table == PhonemeTable::arabic ? arabic : std::string_view();
}

std::span<const PhonemeRow> vowel_rows() {
    return vowels;
}

std::span<const PhonemeRow> consonant_rows() {
    return consonants;
}

std::span<const PhonemeRow> rhotic_rows() {
    return rhotics;
}

std::u32string_view ignored_signs() {
    return U".\u02D0\u02D1\u203F\u0361\u035C\u02B0\u02E0\u02E4\u0303\u0329\u032F\u032A\u0325\u030A"
           U"\u031E\u031D"
           U"\u0308\u031F\u0320\u0306\u02BC\u031A\u0339\u031C\u02B7\u033A\u02DE";
}

std::string_view inventory_of(PhonemeTable table) {
    if (table == PhonemeTable::english)
        return english_inventory;
    if (table == PhonemeTable::russian)
        return russian_inventory;
    return table == PhonemeTable::arabic ? arabic_inventory : std::string_view();
}

}  // namespace aloud
