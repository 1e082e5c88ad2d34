// SPDX-License-Identifier: GPL-3.0-or-later

// Russian words in a sentence: names in their cases, words without a stress of their own,
// homographs, Arabic names with an article.

#include "pronounce/capitals.hpp"
#include "pronounce/pronouncer.hpp"
#include "pronounce/russian/clitics.hpp"
#include "pronounce/russian/declension.hpp"
#include "pronounce/russian/homographs.hpp"
#include "pronounce/russian/names.hpp"
#include "pronounce/russian/sounds.hpp"

namespace aloud {

/// A form of a name whose nominative a lexicon has, alone or as part of a longer name.
bool Pronouncer::read_declined(std::size_t at, const Language& language, const std::string& form) {
    for (const Nominative& nominative : nominatives_of(form)) {
        const PartMatch match =
            name_word_match(fold_word(nominative.word), lexicon_, lexicon_language(language));
        if (match.alias.empty())
            continue;
        const std::string stressed =
            stress_like(form, nominative, match.alias, kind_of_role(match.entry.role));
        if (stressed.empty())
            continue;
        add(at, at + 1, language, {russian_ipa(stressed), {}, {}},
            Decision{Decider::lexicon,
                     place_of(lexicon_, match.entry),
                     {},
                     nominative.word == form ? "word of a longer name" : "declension"},
            Origin::unknown);
        return true;
    }
    return false;
}

/// Capitals inside a sentence tell a letter, an abbreviation or a name: витамин К.
bool Pronouncer::is_name_of_letter(std::size_t at, std::size_t end) const {
    const std::string_view text = sentence_.spoken;
    if (capitals_of(words_[at].span.of(text)) == Capitals::none)
        return false;
    const bool headline =
        end < words_.size() && capitals_of(words_[end].span.of(text)) == Capitals::all;
    return at > 0 && words_[at - 1].gap != Gap::other && !headline;
}

/// Whether nothing but space and an opening quotation mark or bracket is before the next word.
bool Pronouncer::leans_on_next(std::size_t at) const {
    if (at + 1 >= words_.size() || words_[at].gap == Gap::hyphen)
        return false;
    const std::string_view between =
        Span{words_[at].span.end, words_[at + 1].span.begin}.of(sentence_.spoken);
    return words_[at].gap == Gap::space ||
           (is_space(decode_at(between, 0).value) &&
            !is_space(decode_before(between, between.size()).value));
}

/// A word without a stress, on its own or as one of two that a hyphen joins.
std::size_t Pronouncer::read_clitic(std::size_t at, const Language& language) {
    const std::string_view text = sentence_.spoken;
    const bool pair = words_[at].gap == Gap::hyphen && at + 1 < words_.size();
    const std::size_t last = at + (pair ? 1 : 0);
    const std::size_t end = last + 1;
    const std::string written =
        to_lower(Span{words_[at].span.begin, words_[last].span.end}.of(text));
    const bool before = leans_on_next(last) && is_russian_proclitic(written);
    const bool behind = at > 0 && words_[at - 1].gap == Gap::space && is_russian_enclitic(written);
    if ((!before && !behind) || known_[last].read || is_name_of_letter(at, end))
        return 0;
    const std::string_view next = before ? words_[end].span.of(text) : std::string_view();
    add(at, end, language, {russian_clitic_ipa(written, next), {}, {}},
        Decision{Decider::rule, "russian clitic", {}}, Origin::unknown);
    return end - at;
}

/// A common noun whose stress the words before it tell.
std::size_t Pronouncer::read_homograph(std::size_t at, const Language& language) {
    const auto lower_word = [&](std::size_t back) {
        const bool joined = at >= back && words_[at - back].gap == Gap::space;
        return joined ? to_lower(words_[at - back].span.of(sentence_.spoken)) : std::string();
    };
    const std::string before = lower_word(1);
    const std::string stressed =
        before.empty() ? std::string()
                       : stress_by_neighbour(lower_word(2), before,
                                             to_lower(words_[at].span.of(sentence_.spoken)));
    if (stressed.empty())
        return 0;
    add(at, at + 1, language, {russian_ipa(stressed), {}, {}},
        Decision{Decider::rule, "russian homograph", {}}, Origin::unknown);
    return 1;
}

std::size_t Pronouncer::read_russian(std::size_t at, const Language& language) {
    const Word& word = words_[at];
    const std::string_view written = word.span.of(sentence_.spoken);
    if (word.script != Script::cyrillic)
        return 0;
    if (const std::size_t words = read_clitic(at, language); words > 0)
        return words;
    const std::string form = to_lower(written);
    if (is_arabic_article(form) && read_after_article(at, language, form))
        return 2;
    if (capitals_of(written) == Capitals::none)
        return 0;
    if (read_declined(at, language, form))
        return 1;
    const std::string stressed = has_russian_stress(form) ? form : stress_by_ending(form);
    if (stressed.empty() || count_russian_vowels(form) < 2)
        return 0;
    add(at, at + 1, language, {russian_ipa(stressed), {}, {}},
        Decision{Decider::rule, "russian declension", {}}, Origin::unknown);
    return 1;
}

/// An Arabic name that no lexicon has, with the article before it: аз-Забади.
bool Pronouncer::read_after_article(std::size_t at, const Language& language,
                                    const std::string& article) {
    if (at + 1 == words_.size() || words_[at].gap != Gap::hyphen || known_[at + 1].read ||
        words_[at + 1].script != Script::cyrillic)
        return false;
    const std::string_view written = words_[at + 1].span.of(sentence_.spoken);
    if (capitals_of(written) == Capitals::none)
        return false;
    const std::string name = to_lower(written);
    add(at, at + 2, language,
        {russian_clitic_ipa(article, name) + " " + russian_ipa(stress_arabic(name)), {}, {}},
        Decision{Decider::rule, "arabic name", {}}, Origin::unknown);
    return true;
}

}  // namespace aloud
