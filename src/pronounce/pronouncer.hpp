// SPDX-License-Identifier: GPL-3.0-or-later

// One sentence on its way through pronounce(): its words, what is known of them so far, and the
// readings found. What is particular to Russian is in russian_readings.cpp.
#pragma once

#include "pronounce/capitals.hpp"
#include "pronounce/english/names.hpp"
#include "pronounce/match.hpp"
#include "pronounce/mnemonics.hpp"
#include "pronounce/pronounce.hpp"
#include "pronounce/tokens.hpp"
#include "pronounce/word_language.hpp"

#include <optional>
#include <string>
#include <vector>

namespace aloud {

/// What an entry or a rule says: IPA, mnemonics, or words to read instead of the letters.
struct Said {
    std::string ipa;
    std::string mnemonics;
    std::optional<std::string> alias;
    std::string problem = {};  ///< why nothing of it can be said

    [[nodiscard]] bool nothing() const {
        return ipa.empty() && mnemonics.empty() && !alias && problem.empty();
    }
};

class Pronouncer {
  public:
    Pronouncer(const Sentence& sentence, const Lexicon& lexicon, const Voice& voice)
        : sentence_(sentence),
          lexicon_(lexicon),
          voice_(voice),
          table_(table_of(voice.engine)),
          words_(find_words(sentence.spoken)),
          known_(words_.size()),
          all_capitals_(is_all_capitals(sentence.spoken, words_)) {}

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
    [[nodiscard]] Language language_at(std::size_t at) const {
        return language_of_word(words_[at], words_[at].span.of(sentence_.spoken),
                                sentence_.language);
    }
    [[nodiscard]] Said say(const LexiconMatch& match, const Language& language) const;

    void find_readings();
    /// How many words an entry says from `at` on.
    std::size_t read_entry(std::size_t at);
    std::size_t read_by_rule(std::size_t at);
    std::size_t read_short_capitals(std::size_t at, const Language& language);
    std::size_t read_english(std::size_t at, const Language& language);
    std::size_t read_russian(std::size_t at, const Language& language);
    std::size_t read_clitic(std::size_t at, const Language& language);
    std::size_t read_homograph(std::size_t at, const Language& language);
    [[nodiscard]] bool leans_on_next(std::size_t at) const;
    [[nodiscard]] bool is_name_of_letter(std::size_t at, std::size_t end) const;
    std::size_t read_arabic(std::size_t at, const Language& language);
    std::size_t read_after_particle(std::size_t at, const Language& language);
    std::size_t read_derived(std::size_t at, const Language& language);
    bool read_after_article(std::size_t at, const Language& language, const std::string& article);
    bool read_declined(std::size_t at, const Language& language, const std::string& form);
    [[nodiscard]] std::string article_of(std::size_t name, const Language& language,
                                         Origin origin) const;
    void add(std::size_t first, std::size_t end, const Language& language, Said said,
             Decision decision, Origin origin);

    const Sentence& sentence_;
    const Lexicon& lexicon_;
    const Voice& voice_;
    PhonemeTable table_;
    std::vector<Word> words_;
    std::vector<KnownWord> known_;
    bool all_capitals_;
    std::vector<WordReading> readings_;
};

}  // namespace aloud
