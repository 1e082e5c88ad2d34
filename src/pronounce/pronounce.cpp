// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/pronounce.hpp"

#include "pronounce/english/names.hpp"
#include "pronounce/match.hpp"
#include "pronounce/mnemonics.hpp"
#include "pronounce/russian/sounds.hpp"
#include "pronounce/tokens.hpp"

namespace aloud {
namespace {

constexpr int deepest_alias = 4;

bool has_any(std::string_view text, std::u32string_view letters) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (letters.find(c.value) != std::u32string_view::npos)
            return true;
        at += c.length;
    }
    return false;
}

/// A word in another script than the utterance's is in the language that is most likely in news.
Language language_of(const Word& word, std::string_view written, const Language& host) {
    const std::string_view own = host.primary();
    if (word.script == Script::cyrillic && own != "ru" && own != "uk" && own != "be" &&
        own != "bg" && own != "sr" && own != "mk" && own != "kk" && own != "ky" && own != "mn" &&
        own != "tg")
        return has_any(written, U"іїєґІЇЄҐ") ? Language{"uk"} : Language{"ru"};
    if (word.script == Script::arabic && own != "ar" && own != "fa" && own != "ur" && own != "ug")
        return has_any(written, U"پچژگ") ? Language{"fa"} : Language{"ar"};
    const bool latin_host = own != "ru" && own != "ar";
    if (word.script == Script::latin && !latin_host)
        return Language{"en"};
    return host;
}

/// What an entry says, in one table's phonemes; or the words to read instead of the letters.
struct Said {
    std::string phonemes;
    std::string ipa;
    std::optional<std::string> alias;
};

class Pronouncer {
  public:
    Pronouncer(const Sentence& sentence, const Lexicon& lexicon, const Voice& voice)
        : sentence_(sentence),
          lexicon_(lexicon),
          voice_(voice),
          table_(table_of(voice.engine)),
          words_(find_words(sentence.spoken)) {}

    Utterance run() {
        if (table_ != PhonemeTable::none)
            find_readings();
        return {voice_.engine, sentence_.language, make_tokens(sentence_, words_, readings_)};
    }

  private:
    [[nodiscard]] PhonemeTable table_for(const Language& language) const {
        return language == sentence_.language ? table_ : table_of(language);
    }
    /// The language that lexicons and regions go by.
    [[nodiscard]] const Language& lexicon_language(const Language& language) const {
        const bool own =
            language == sentence_.language && language.primary() == voice_.language.primary();
        return own ? voice_.language : language;
    }
    [[nodiscard]] Said say(const Match& match, const Language& language) const;

    void find_readings();
    std::size_t read_at(std::size_t at);

    const Sentence& sentence_;
    const Lexicon& lexicon_;
    const Voice& voice_;
    PhonemeTable table_;
    std::vector<Word> words_;
    std::vector<Reading> readings_;
};

Said Pronouncer::say(const Match& match, const Language& language) const {
    const PhonemeTable table = table_for(language);
    Match next = match;
    for (int depth = 0; depth < deepest_alias && next.entry.notation == Notation::alias; ++depth) {
        if (language.primary() == "ru" && has_russian_stress(next.entry.sound)) {
            const std::string ipa = russian_ipa(next.entry.sound);
            return {to_mnemonics(ipa, table).text, ipa, {}};
        }
        const std::string_view alias = next.entry.sound;
        const std::vector<Word> words = find_words(alias);
        const Match deeper =
            words.empty() ? Match{} : longest_match(alias, words, 0, lexicon_, language);
        if (deeper.words == 0 || deeper.words != words.size())
            return {{}, {}, std::string(alias)};
        next = deeper;
    }
    if (next.entry.notation == Notation::alias)
        return {};
    const bool clitic = match.clitic;
    if (next.entry.notation == Notation::espeak)
        return {separate_mnemonics(next.entry.sound, table) + (clitic ? "|z" : ""), {}, {}};
    const std::string ipa =
        clitic ? with_clitic(std::string(next.entry.sound)) : std::string(next.entry.sound);
    return {to_mnemonics(ipa, table).text, ipa, {}};
}

std::size_t Pronouncer::read_at(std::size_t at) {
    const std::string_view text = sentence_.spoken;
    const Word& word = words_[at];
    const Language language = language_of(word, word.span.of(text), sentence_.language);
    const Match match = longest_match(text, words_, at, lexicon_, lexicon_language(language));
    if (match.words > 0) {
        Said said = say(match, language);
        if (!said.phonemes.empty() || said.alias) {
            const Span span{word.span.begin, words_[at + match.words - 1].span.end};
            readings_.push_back(
                {span, language, std::move(said.phonemes), std::move(said.alias),
                 Decision{Decider::lexicon, place_of(lexicon_, match.entry), std::move(said.ipa)}});
            return match.words;
        }
    }
    if (language.primary() == "en") {
        RuleReading rule = english_rule(text, words_, at);
        if (!rule.ipa.empty()) {
            const Span span{word.span.begin, words_[at + rule.count - 1].span.end};
            readings_.push_back(
                {span,
                 language,
                 to_mnemonics(rule.ipa, table_for(language)).text,
                 {},
                 Decision{Decider::rule, std::move(rule.rule), std::move(rule.ipa)}});
            return rule.count;
        }
    }
    if (language != sentence_.language)
        readings_.push_back({word.span, language, {}, {}, Decision{Decider::rule, "script", {}}});
    return 1;
}

void Pronouncer::find_readings() {
    for (std::size_t at = 0; at < words_.size();)
        at += read_at(at);
}

}  // namespace

Utterance pronounce(const Sentence& sentence, const Lexicon& lexicon, const Voice& voice) {
    return Pronouncer(sentence, lexicon, voice).run();
}

}  // namespace aloud
