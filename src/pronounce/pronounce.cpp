// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/pronounce.hpp"

#include "pronounce/alias.hpp"
#include "pronounce/arabic/letters.hpp"
#include "pronounce/arabic/particles.hpp"
#include "pronounce/arabic/sounds.hpp"
#include "pronounce/capitals.hpp"
#include "pronounce/english/derived_names.hpp"
#include "pronounce/pronouncer.hpp"
#include "pronounce/russian/names.hpp"
#include "pronounce/russian/sounds.hpp"

#include <algorithm>

namespace aloud {
namespace {

bool begins_with_vowel(std::string_view folded) {
    return folded.find_first_of("aeiou") == 0;
}

}  // namespace

Said Pronouncer::say(const LexiconMatch& match, const Language& language) const {
    AliasEnd end = follow_aliases(match.entry, lexicon_, language);
    if (end.endless)
        return {{}, {}, {}, "its aliases lead to one another"};
    if (!end.ipa.empty())
        return {std::move(end.ipa), {}, {}};
    std::string sound(end.entry.sound);
    if (end.entry.notation == Notation::alias)
        return {{}, {}, std::move(sound)};
    if (end.entry.notation == Notation::ipa)
        return {match.clitic ? with_clitic(std::move(sound)) : std::move(sound), {}, {}};
    const std::string separated = separate_mnemonics(sound, table_for(language));
    if (separated.empty())
        return {{}, {}, {}, "the voice cannot say '" + sound + "'"};
    return {{}, separated + (match.clitic ? "|z" : ""), {}};
}

std::size_t Pronouncer::read_entry(std::size_t at) {
    const Language language = language_at(at);
    const LexiconMatch match =
        longest_match(sentence_.spoken, words_, at, lexicon_, lexicon_language(language));
    // vowels that the text itself has say more than a lexicon can know
    if (language.primary() == "ar" &&
        (match.words == 0 || match.entry.grapheme != words_[at].span.of(sentence_.spoken)) &&
        read_arabic(at, language) > 0)
        return 1;
    // "WHO WILL PAY": a word in a headline
    if (match.words == 1 && all_capitals_ && language.primary() == "en" &&
        is_short_word(words_[at].folded, language, true))
        return 0;
    // a common word's entry is for where its neighbours tell nothing
    if (language.primary() == "ru" && match.words <= 1 &&
        (match.words == 0 || match.entry.role == "russian-word") &&
        read_homograph(at, language) > 0)
        return 1;
    if (match.words == 0)
        return language.primary() == "ar" ? read_after_particle(at, language) : 0;
    Said said = say(match, language);
    if (said.nothing())
        return 0;
    const Origin origin = origin_of_role(match.entry.role);
    add(at, at + match.words, language, std::move(said),
        Decision{Decider::lexicon,
                 place_of(lexicon_, match.entry),
                 {},
                 match.clitic ? "possessive or plural" : ""},
        origin);
    return match.words;
}

std::size_t Pronouncer::read_derived(std::size_t at, const Language& language) {
    const std::string_view written = words_[at].span.of(sentence_.spoken);
    auto derived = derived_name(words_[at], written, lexicon_, lexicon_language(language));
    if (!derived)
        return 0;
    add(at, at + 1, language, {std::move(derived->ipa), {}, {}},
        Decision{
            Decider::lexicon, place_of(lexicon_, derived->base), {}, std::string(derived->how)},
        origin_of_role(derived->base.role));
    return 1;
}

std::size_t Pronouncer::read_english(std::size_t at, const Language& language) {
    RuleReading rule = english_rule(sentence_.spoken, words_, known_, at);
    if (rule.ipa.empty())
        return 0;
    add(at, at + rule.words, language, {std::move(rule.ipa), {}, {}},
        Decision{Decider::rule, std::move(rule.rule), {}}, Origin::unknown);
    return rule.words;
}

/// A word with all its vowels.
std::size_t Pronouncer::read_arabic(std::size_t at, const Language& language) {
    const std::string_view written = words_[at].span.of(sentence_.spoken);
    std::string ipa = has_arabic_vowels(written) ? arabic_ipa(written) : std::string();
    if (ipa.empty())
        return 0;
    add(at, at + 1, language, {std::move(ipa), {}, {}},
        Decision{Decider::rule, "arabic vowels", {}}, Origin::unknown);
    return 1;
}

/// An entry behind و, ال and the like, which are written together with it.
std::size_t Pronouncer::read_after_particle(std::size_t at, const Language& language) {
    const std::size_t last = std::min(at + longest_grapheme, words_.size()) - 1;
    const Span span{words_[at].span.begin, words_[last].span.end};
    for (const Parted& parted : without_particle(span.of(sentence_.spoken))) {
        const std::vector<Word> words = find_words(parted.rest);
        const LexiconMatch match =
            longest_match(parted.rest, words, 0, lexicon_, lexicon_language(language));
        if (match.words == 0 || match.entry.notation != Notation::alias ||
            !may_follow(parted.particle, match.entry.sound))
            continue;
        std::string ipa = arabic_ipa(match.entry.sound, parted.particle);
        if (ipa.empty())
            continue;
        add(at, at + match.words, language, {std::move(ipa), {}, {}},
            Decision{Decider::lexicon, place_of(lexicon_, match.entry), {}, "particle"},
            Origin::unknown);
        return match.words;
    }
    return 0;
}

/// A short word that only its capitals make an abbreviation, or one that they do.
std::size_t Pronouncer::read_short_capitals(std::size_t at, const Language& language) {
    std::string said = read_capitals(words_[at].span.of(sentence_.spoken), language, all_capitals_);
    if (said.empty())
        return 0;
    add(at, at + 1, language, {{}, {}, std::move(said)}, Decision{Decider::rule, "capitals", {}},
        Origin::unknown);
    return 1;
}

std::size_t Pronouncer::read_by_rule(std::size_t at) {
    const Language language = language_at(at);
    std::size_t words = 0;
    if (language.primary() == "ru")
        words = read_russian(at, language);
    if (words == 0)
        words = read_short_capitals(at, language);
    if (words == 0 && language.primary() == "en")
        words = read_derived(at, language);
    if (words == 0 && language.primary() == "en")
        words = read_english(at, language);
    if (words == 0 && language != sentence_.language)
        add(at, at + 1, language, {}, Decision{Decider::rule, "script", {}}, Origin::unknown);
    return std::max<std::size_t>(1, words);
}

/// IPA of the Arabic article that the name at a word has before it.
std::string Pronouncer::article_of(std::size_t name, const Language& language,
                                   Origin origin) const {
    const Word& word = words_[name - 1];
    if (language.primary() == "en")
        return article_before(sentence_.spoken, words_, name - 1, origin);
    const bool russian = language.primary() == "ru" && word.gap == Gap::hyphen;
    const std::string written = to_lower(word.span.of(sentence_.spoken));
    return russian && is_arabic_article(written)
               ? russian_clitic_ipa(written, words_[name].span.of(sentence_.spoken))
               : std::string();
}

void Pronouncer::add(std::size_t first, std::size_t end, const Language& language, Said said,
                     Decision decision, Origin origin) {
    if (decision.decider == Decider::lexicon && !said.ipa.empty() && first > 0 &&
        !known_[first - 1].read) {
        const std::string article = article_of(first, language, origin);
        if (!article.empty()) {
            said.ipa.insert(0, article + " ");
            decision.adapted =
                decision.adapted.empty() ? "article" : "article, " + decision.adapted;
            --first;
        }
    }
    const bool vowel_next = end < words_.size() && words_[end - 1].gap != Gap::other &&
                            begins_with_vowel(words_[end].folded);
    if (said.mnemonics.empty())
        said.mnemonics = to_mnemonics(said.ipa, table_for(language), vowel_next).text;
    if (said.mnemonics.empty() && !said.ipa.empty() && table_for(language) != PhonemeTable::none)
        said.problem = "the voice cannot say '" + said.ipa + "'";
    if (!said.problem.empty())
        decision = {Decider::engine,
                    {},
                    {},
                    {},
                    decision.where + ": " + said.problem + "; it reads the letters"};
    decision.ipa = std::move(said.ipa);
    readings_.push_back({{words_[first].span.begin, words_[end - 1].span.end},
                         language,
                         std::move(said.mnemonics),
                         std::move(said.alias),
                         std::move(decision)});
    std::fill(known_.begin() + static_cast<std::ptrdiff_t>(first),
              known_.begin() + static_cast<std::ptrdiff_t>(end), KnownWord{true, origin});
}

void Pronouncer::find_readings() {
    for (std::size_t at = 0; at < words_.size();)
        at += std::max<std::size_t>(1, read_entry(at));
    for (std::size_t at = 0; at < words_.size();)
        at += known_[at].read ? 1 : read_by_rule(at);
    std::ranges::sort(readings_, {}, [](const WordReading& reading) { return reading.span.begin; });
}

Utterance pronounce(const Sentence& sentence, const Lexicon& lexicon, const Voice& voice) {
    return Pronouncer(sentence, lexicon, voice).run();
}

}  // namespace aloud
