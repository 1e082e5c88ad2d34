// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/emission.hpp"

#include "support/utterances.hpp"
#include "synthesise/plain_form.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

using namespace aloud;

namespace {

const OwnTable british{Language{"en-gb"}, "EN"};

/// The text with phonemes and a language for every token whose word is `word`.
Utterance with_phonemes(const std::string& text, const std::string& word,
                        const std::string& phonemes, const std::string& language = "en-gb") {
    Utterance utterance = make_utterance(text);
    for (Token& token : utterance.tokens) {
        if (token.word == word) {
            token.phonemes = phonemes;
            token.language.tag = language;
        }
    }
    return utterance;
}

std::string emitted(const Utterance& utterance, const OwnTable& own = british) {
    std::string all;
    for (const Emission& emission : compose_emissions(utterance, own))
        all += (all.empty() ? "" : "\n") + emission.text;
    return all;
}

/// What the emission has for the token: its stretches' text.
std::string stretch_of(const Emission& emission, std::size_t token) {
    std::string text;
    std::size_t code_point = 0;
    for (std::size_t i = 0; i < emission.text.size(); ++code_point) {
        const std::size_t length = decode_at(emission.text, i).length;
        if (token_at(emission, code_point) == token)
            text += emission.text.substr(i, length);
        i += length;
    }
    return text;
}

}  // namespace

TEST_CASE("phonemes stand in brackets that no neighbour spoils", "[synthesise]") {
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"Kent", "[[k'Ent]]"},
        {"to Kent.", "to [[k'Ent]]."},
        {"“Kent”", "“ [[k'Ent]]”"},
        {"\"Kent\", he said", "\" [[k'Ent]]\", he said"},
        {"(Kent)", "( [[k'Ent]])"},
        {"east/Kent", "east/ [[k'Ent]]"},
        {"east—Kent—west", "east— [[k'Ent]]—west"},
        {"Kent-born", "[[k'Ent]]-born"},
        {"[Kent]", "[ [[k'Ent]]]"},
    }));
    CAPTURE(text);
    CHECK(emitted(with_phonemes(text, "Kent", "k'Ent")) == expected);
}

TEST_CASE("a word that touches phonemes is kept from them", "[synthesise]") {
    Utterance utterance = with_phonemes("Kent s", "Kent", "k'Ent");
    utterance.tokens[0].after.clear();
    CHECK(emitted(utterance) == "[[k'Ent]] s");
}

TEST_CASE("another language is switched to and back from", "[synthesise]") {
    CHECK(emitted(with_phonemes("to дом.", "дом", "d'om", "ru")) == "to [[_^_RU d'om _^_EN]].");
    CHECK(emitted(with_phonemes("to дом.", "дом", "d'om", "ru"), {Language{"en-us"}, "EN-US"}) ==
          "to [[_^_RU d'om _^_EN-US]].");
    CHECK(emitted(with_phonemes("в house", "house", "h'aUs", "en"), {Language{"ru"}, "RU"}) ==
          "в [[_^_EN h'aUs _^_RU]]");

    SECTION("neighbours share one switch") {
        CHECK(emitted(with_phonemes("to дом дом, дом", "дом", "d'om", "ru")) ==
              "to [[_^_RU d'om d'om _^_EN]], [[_^_RU d'om _^_EN]]");
    }
    SECTION("without a known table the letters are all there is") {
        CHECK(emitted(with_phonemes("to дом", "дом", "d'om", "xx")) == "to дом");
        CHECK(emitted(with_phonemes("to дом", "дом", "d'om", "ru"), {Language{"en"}, ""}) ==
              "to дом");
    }
    SECTION("an accent of the same language is no other language") {
        CHECK(emitted(with_phonemes("to Kent", "Kent", "k'Ent", "en-us")) == "to [[k'Ent]]");
    }
}

TEST_CASE("text holds nothing that the engine would obey", "[synthesise]") {
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"a [[i]] b", "a [ [i]] b"},
        {"a [[[[ b", "a [ [ [ [ b"},
        {"a \x01"
         "300S b",
         "a 300S b"},
        {"a\nb\tc", "a b c"},
        {"a\xC2\xA0z", "a z"},     // no-break space
        {"a\xEF\xBB\xBFz", "az"},  // byte order mark
        {"a\xC2\x9Bz", "az"},      // C1
        {"a\xEE\x80\x80z", "az"},  // private use
        {"a\xFF\xC3z", "az"},      // no UTF-8
        {"a <b> & </b>", "a <b> & </b>"},
    }));
    CAPTURE(text);
    CHECK(clean_text(text) == expected);
}

TEST_CASE("brackets of two tokens do not become phonemes", "[synthesise]") {
    Utterance utterance = make_utterance("a b");
    utterance.tokens[0].after = std::string(1, '[');
    utterance.tokens[1].before = std::string(1, '[');
    const std::vector<Emission> emissions = compose_emissions(utterance, british);
    REQUIRE(emissions.size() == 1);
    CHECK(emissions[0].text == "a[ [b");
    CHECK_FALSE(emissions[0].has_phonemes);
}

TEST_CASE("mnemonics cannot leave their brackets", "[synthesise]") {
    CHECK(emitted(with_phonemes("Kent", "Kent", "k]] \x01 \nE|t[n]]]t")) == "[[k  E|t[nt]]");
}

TEST_CASE("every code point leads to its token, our own marks to none", "[synthesise]") {
    Utterance utterance = with_phonemes("Он “дом” über", "дом", "d'om", "ru");
    const std::vector<Emission> emissions = compose_emissions(utterance, british);
    REQUIRE(emissions.size() == 1);
    CHECK(emissions[0].text == "Он “ [[_^_RU d'om _^_EN]]” über");
    CHECK(stretch_of(emissions[0], 0) == "Он ");
    CHECK(stretch_of(emissions[0], 1) == "d'om");
    CHECK(stretch_of(emissions[0], 2) == "über");
}

TEST_CASE("a clause is cut before the engine would cut it", "[synthesise]") {
    std::string long_clause;
    for (int i = 0; i < 400; ++i)
        long_clause += i % 40 == 39 ? "word — " : "word ";
    const Utterance utterance = make_utterance(long_clause);
    const std::vector<Emission> emissions = compose_emissions(utterance, british);
    REQUIRE(emissions.size() > 2);
    std::string all;
    for (const Emission& emission : emissions) {
        CHECK(emission.text.size() <= 600);
        all += emission.text;
    }
    CHECK(all == long_clause);
    CHECK(emissions[0].pause_after_ms > 0);

    SECTION("but not between clauses, where the engine knows best") {
        std::string clauses;
        for (int i = 0; i < 400; ++i)
            clauses += i % 40 == 39 ? "word, " : "word ";
        CHECK(compose_emissions(make_utterance(clauses), british).size() == 1);
    }
    SECTION("and even within a word") {
        const Utterance monster = make_utterance(std::string(2000, 'a') + "é");
        std::string letters;
        for (const Emission& emission : compose_emissions(monster, british)) {
            CHECK(emission.text.size() <= 600);
            CHECK(is_valid_utf8(emission.text));
            letters += emission.text;
        }
        CHECK(letters == monster.tokens[0].word);
    }
}

TEST_CASE("the plain form keeps ASCII and its own script", "[synthesise]") {
    Utterance utterance = with_phonemes("“Kent” and дом, naïve 5%", "Kent", "k'Ent");
    const Utterance plain = plain_form(utterance);
    REQUIRE(plain.tokens.size() == utterance.tokens.size());
    CHECK(emitted(plain) == " Kent  and , naïve 5%");
    CHECK(emitted(plain_form(make_utterance("дома и Kent, 東京"))) == "дома и Kent, ");
}
