// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/pronounce.hpp"

#include "pronounce/pls.hpp"
#include "text/unicode.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace aloud;

namespace {

Lexicon lexicon_of(const std::string& body, const std::string& language = "en") {
    auto entries = std::make_shared<Lexicon::Entries>();
    const Result<LexiconFile> read =
        read_pls("own.pls", "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"" + language +
                                "\" xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">" +
                                body + "</lexicon>");
    INFO((read ? std::string() : read.error().message));
    REQUIRE(read);
    entries->files.push_back(*read);
    return Lexicon(std::move(entries));
}

std::string lexeme(const std::string& grapheme, const std::string& ipa) {
    return "<lexeme><grapheme>" + grapheme + "</grapheme><phoneme>" + ipa + "</phoneme></lexeme>";
}

std::string alias(const std::string& grapheme, const std::string& alias) {
    return "<lexeme><grapheme>" + grapheme + "</grapheme><alias>" + alias + "</alias></lexeme>";
}

Voice voice_of(const std::string& language) {
    Voice voice;
    voice.language = {language};
    voice.engine.id = language == "ru"      ? "zle/ru"
                      : language == "ar"    ? "sem/ar"
                      : language == "en-us" ? "gmw/en-US"
                                            : "gmw/en";
    return voice;
}

std::vector<Token> tokens_of(const std::string& text, const Lexicon& lexicon = {},
                             const std::string& language = "en") {
    Sentence sentence;
    sentence.written = sentence.spoken = text;
    sentence.language = {language};
    sentence.source = {0, text.size()};
    return pronounce(sentence, lexicon, voice_of(language)).tokens;
}

/// The IPA of all decided tokens, the word in brackets where nothing is decided.
std::string said(const std::string& text, const Lexicon& lexicon,
                 const std::string& language = "en") {
    std::string all;
    for (const Token& token : tokens_of(text, lexicon, language)) {
        const bool decided = !token.decision.ipa.empty();
        all += (all.empty() ? "" : " ") + (decided ? token.decision.ipa : "[" + token.word + "]");
    }
    return all;
}

std::string text_of(const std::vector<Token>& tokens) {
    std::string text;
    for (const Token& token : tokens)
        text += token.before + token.word + token.after;
    return text;
}

}  // namespace

TEST_CASE("a name made from one that the lexicon has is said by it", "[pronounce]") {
    const Lexicon lexicon = lexicon_of(
        "<lexeme "
        "role=\"uzbek-surname\"><grapheme>Norov</grapheme><phoneme>ˈnɒrɒf</phoneme></lexeme>"
        "<lexeme "
        "role=\"arabic-given\"><grapheme>Salim</grapheme><phoneme>səˈliːm</phoneme></lexeme>");
    CHECK(said("Norova", lexicon) == "ˈnɒrɒvə");
    CHECK(said("Bensalim's", lexicon) == "ˌbɛnsəˈliːmz");
    CHECK(tokens_of("Norova", lexicon)[0].decision.adapted == "feminine");
    CHECK(tokens_of("Norova", lexicon)[0].decision.decider == Decider::lexicon);
}

TEST_CASE("a Russian article is voiced as the name after it wants", "[pronounce]") {
    const Lexicon none = lexicon_of("", "ru");
    CHECK(said("Аз-Забади", none, "ru").starts_with("ɐz "));
    CHECK(said("аз-Забади", none, "ru") == said("Аз-Забади", none, "ru"));
    CHECK(said("аз-забади", none, "ru") == "[аз-забади]");
    CHECK(said("Ас-Сабади", none, "ru").starts_with("ɐs "));
    const Lexicon known = lexicon_of(alias("Забади", "Заба́ди"), "ru");
    CHECK(said("аз-Забади", known, "ru").starts_with("ɐz "));
}

TEST_CASE("a token is a word with its punctuation and its source", "[pronounce]") {
    Sentence sentence;
    sentence.written = "“It cost 5 €,” he said.";
    sentence.spoken = "“It cost five euros,” he said.";
    sentence.rewrites = {{{11, 21}, {11, 16}, "money"}};
    sentence.language = {"en"};
    sentence.source = {100, 100 + sentence.written.size()};
    const std::vector<Token> tokens = pronounce(sentence, {}, voice_of("en")).tokens;
    REQUIRE(tokens.size() == 6);
    CHECK(tokens[0].before == "“");
    CHECK(tokens[3].word == "euros");
    CHECK(tokens[3].after == ",” ");
    CHECK(tokens[2].source == Span{111, 116});
    CHECK(tokens[3].source == Span{111, 116});
    CHECK(tokens[4].source.of(std::string(100, ' ') + sentence.written) == "he");
}

TEST_CASE("the longest grapheme wins over the order of entries", "[pronounce]") {
    const Lexicon lexicon =
        lexicon_of(lexeme("Deir", "dɪər") + lexeme("Deir ez-Zalt", "ˌdeɪr ɛz ˈzɑːlt"));
    CHECK(said("Deir ez-Zalt fell", lexicon) == "ˌdeɪr ɛz ˈzɑːlt [fell]");
    CHECK(said("Deir ez fell", lexicon) == "dɪər [ez] [fell]");
}

TEST_CASE("written variants of a name are one name", "[pronounce]") {
    const Lexicon lexicon = lexicon_of(lexeme("al-Zaltani", "zɑː") + lexeme("Zana'a", "zæ"));
    const std::string name =
        GENERATE("al-Zaltani", "Al Zaltani", "AL-ZALTANI", "al‑Zaltānī", "Al–Zaltani");
    CAPTURE(name);
    CHECK(said(name, lexicon) == "zɑː");
    CHECK(said("Zana’a", lexicon) == "zæ");
    CHECK(said("Zanaa", lexicon) == "zæ");
}

TEST_CASE("a name needs its capital, an acronym all of them", "[pronounce]") {
    const Lexicon lexicon = lexicon_of(lexeme("Zalt", "zɑːlt") + lexeme("UZ", "juː ˈzɛd"));
    CHECK(said("zalt ZALT Zalt", lexicon) == "[zalt] zɑːlt zɑːlt");
    CHECK(said("Uz UZ", lexicon) == "[Uz] juː ˈzɛd");
}

TEST_CASE("possessives and plurals are said with the name", "[pronounce]") {
    const Lexicon lexicon = lexicon_of(lexeme("Zalid", "zəˈliːd") + lexeme("Zalek", "ˈzælɛk") +
                                       lexeme("Zaleh", "zəˈleɪʃ"));
    CHECK(said("Zalid's Zalek’s Zaleh's", lexicon) == "zəˈliːdz ˈzælɛks zəˈleɪʃɪz");
    CHECK(said("the Zalids’ house", lexicon) == "[the] zəˈliːdz [house]");
}

TEST_CASE("a name with something joined to it keeps its own token", "[pronounce]") {
    const std::vector<Token> tokens =
        tokens_of("anti-Zalt-backed", lexicon_of(lexeme("Zalt", "zɑːlt")));
    REQUIRE(tokens.size() == 3);
    CHECK(tokens[0].after == "-");
    CHECK(tokens[1].word == "Zalt");
    CHECK(tokens[1].phonemes == "z|A:|l|t");
    CHECK(tokens[1].decision.where == "own.pls:1");
}

TEST_CASE("an alias is looked up again, at most a few times", "[pronounce]") {
    const Lexicon lexicon =
        lexicon_of(lexeme("Zalt", "zɑːlt") + alias("ZT", "Zalt") + alias("ZWW", "World Web") +
                   alias("Loop", "Ring") + alias("Ring", "Loop"));
    CHECK(said("ZT", lexicon) == "zɑːlt");
    CHECK(tokens_of("Loop", lexicon).front().word == "Loop");
    const Token read = tokens_of("(ZWW)", lexicon).front();
    CHECK(read.word == "World Web");
    CHECK(read.phonemes.empty());
}

TEST_CASE("a word in another script is a token of its own language", "[pronounce]") {
    const std::vector<Token> tokens = tokens_of("He wrote «Правда», Київ and سلام");
    CHECK(tokens[2].word == "Правда");
    CHECK(tokens[2].language.tag == "ru");
    CHECK(tokens[3].language.tag == "uk");
    CHECK(tokens[5].language.tag == "ar");
    CHECK(tokens[4].language.tag == "en");
}

TEST_CASE("Russian aliases say the stress, also of a word within English", "[pronounce]") {
    const Lexicon lexicon = lexicon_of(alias("Залт", "За́лт") + alias("Залида", "Зали́да"), "ru");
    CHECK(said("Залида", lexicon, "ru") == "zɐlʲˈidə");
    const Token foreign = tokens_of("in Залида", lexicon).back();
    CHECK(foreign.phonemes == "z|V|l;|'i|d|V");
    CHECK(foreign.language.tag == "ru");
}

TEST_CASE("Russian prepositions and particles lean on their neighbours", "[pronounce]") {
    const auto [text, ipa] = GENERATE(table<std::string, std::string>({
        {"К дому", "ɡ [дому]"},
        {"к вдове", "ɡ [вдове]"},
        {"к Уле", "k [Уле]"},
        {"к воде", "k [воде]"},
        {"от дачи", "ɐd [дачи]"},
        {"из парка", "ɪs [парка]"},
        {"из-за леса", "ɪzzɐ [леса]"},
        {"он же", "[он] ʐɨ"},
        {"к «Заре»", "ɡ [Заре]"},
        {"к — дому", "[к] [дому]"},
        {"и, да", "[и] [да]"},
        {"витамин К помог", "[витамин] [К] [помог]"},
        {"ПУТЬ К ДОМУ", "[ПУТЬ] ɡ [ДОМУ]"},
        {"что-ли", "[что-ли]"},
        {"Ли ушёл", "[Ли] [ушёл]"},
    }));
    CHECK(said(text, {}, "ru") == ipa);
}

TEST_CASE("only names lend their stress to other cases", "[pronounce]") {
    CHECK(said("Залта", lexicon_of(alias("Залт", "За́лт"), "ru"), "ru") == "zˈaltə");
    CHECK(said("Залта", lexicon_of(alias("залт", "за́лт"), "ru"), "ru") == "[Залта]");
}

TEST_CASE("an Arabic article is one with its name", "[pronounce]") {
    const Lexicon russian = lexicon_of(alias("Залти", "За́лти"), "ru");
    CHECK(said("Аль-Залти и ас-Залти", russian, "ru") == "ɐlʲ zˈaltʲɪ ɪ ɐz zˈaltʲɪ");
    const Lexicon english = lexicon_of(lexeme("Zalti", "ˈzælti"));
    CHECK(said("al-Zalti's", english) == "æl ˈzæltiz");
    CHECK(said("Al Zalti", english) == "[Al] ˈzælti");
}

TEST_CASE("a voice whose phonemes are not known is given the words only", "[pronounce]") {
    Sentence sentence;
    sentence.written = sentence.spoken = "Zalt Правда";
    sentence.language = {"en"};
    Voice voice = voice_of("en");
    voice.engine.id = "gmw/en-GB-scotland";
    for (const Token& token :
         pronounce(sentence, lexicon_of(lexeme("Zalt", "zɑːlt")), voice).tokens)
        CHECK(token.phonemes.empty());
}

TEST_CASE("the tokens are the spoken text, whatever it is", "[pronounce]") {
    const Lexicon lexicon = lexicon_of(lexeme("al-Zalt", "zɑːlt") + lexeme("Zalt", "zɑːlt"));
    const std::vector<std::string> pieces = {
        "Zalt", "al",  "Al-Zalt's", " ",  "-",  "—",    "’s", "'",       "«Жуковский»",
        "سلام", "\n",  "Petrov",    "42", "..", "\xFF", "é",  "e\u0301", "\u200B",
        "Abu",  "bin", "kh",        "Ъ",  "”",  "的",   "(",  "\u00A0",  "Khalid"};
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (auto length = random() % 9; length > 0; --length)
            text += pieces[random() % pieces.size()];
        CAPTURE(text);
        const std::string language = round % 2 == 0 ? "en" : "ru";
        REQUIRE(text_of(tokens_of(text, lexicon, language)) == text);
    }
}

TEST_CASE("Arabic aliases are said with their stress, in any sentence", "[pronounce][arabic]") {
    const Lexicon lexicon =
        lexicon_of(alias("نهر", "نَهَر") + alias("الشمس", "الشَّمْس") + alias("بعد", "بَعْدَ") +
                       alias("عمان", "عُمَان") + alias("بيت الشمس", "بَيْت الشَّمْس"),
                   "ar");
    CHECK(said("نهر مجهول", lexicon, "ar") == "nˈahar [مجهول]");
    CHECK(said("والنهر، للشمس", lexicon, "ar") == "wannˈahar liʃʃˈams");
    CHECK(said("وبعد البعد", lexicon, "ar") == "wabˈaʕda [البعد]");
    CHECK(said("عَمَّان عمان", lexicon, "ar") == "ʕammˈaːn ʕumˈaːn");
    CHECK(said("وبيت الشمس", lexicon, "ar") == "wabˈajt aʃʃˈams");
    CHECK(said("the والشمس", lexicon) == "[the] waʃʃˈams");
    CHECK(said("كَبِيرَة", lexicon) == "kabˈiːra");
    CHECK(tokens_of("the نهر", lexicon)[1].phonemes == "n|'a|h|a|R");
}

TEST_CASE("capitals make no abbreviation of a common word", "[pronounce]") {
    const auto [language, text, words] = GENERATE(table<std::string, std::string, std::string>({
        {"en", "THEY MET IN ROME", "[THEY] [met] [in] [ROME]"},
        {"en", "a BIG win", "[a] [big] [win]"},
        {"en", "the IT firm", "[the] [IT] [firm]"},
        {"en", "WHO PAYS FOR IT", "[who] [PAYS] [for] [it]"},
        {"ru", "МГУ и УВД", "[эм гэ у] ɪ [у вэ дэ]"},
        {"ru", "МИД и РЭБ", "[МИД] ɪ [РЭБ]"},
    }));
    CHECK(said(text, {}, language) == words);
}
