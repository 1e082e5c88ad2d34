// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/boundaries.hpp"
#include "split/words.hpp"

#include <algorithm>

namespace aloud {
namespace {

bool is_dash(char32_t c) {
    return c == U'-' || c == U'–' || c == U'—' || c == U'―';
}

bool is_opener(char32_t c) {
    return c == U'"' || c == U'\'' || c == U'“' || c == U'‘' || c == U'«' || c == U'„' ||
           c == U'(' || c == U'[' || c == U'‹' || c == U'¿' || c == U'¡' || c == U'*' ||
           c == U'_' || is_format(c);
}

/// Where the next sentence's first word begins: behind quotes, brackets, dashes, dots of an
/// ellipsis.
std::size_t first_word(std::string_view text, std::size_t at) {
    constexpr int farthest = 12;
    for (int steps = 0; steps < farthest && at < text.size(); ++steps) {
        const CodePoint c = decode_at(text, at);
        if (!is_opener(c.value) && !is_dash(c.value) && !is_space(c.value) && c.value != U'.' &&
            c.value != U'…')
            break;
        at += c.length;
    }
    return at;
}

/// "he", but not "iPhone": a lower-case letter and no capital behind it.
bool begins_lower(std::string_view word) {
    const CodePoint first = decode_at(word, 0);
    return is_lower(first.value) && !is_upper(decode_at(word, first.length).value);
}

bool is_one_of(char32_t c, std::u32string_view set) {
    return set.find(c) != std::u32string_view::npos;
}

/// What follows can only go on with the sentence, whatever ended before it.
bool goes_on(std::string_view text, std::size_t next) {
    const std::size_t at = first_word(text, next);
    if (at == text.size())
        return true;
    const char32_t first = decode_at(text, at).value;
    if (is_digit(first))
        return text[next] == '(';
    // 「来ますか。」と
    return is_one_of(first, U",;:)]}،؛/と，、") || (at == next && is_one_of(first, U"!?؟»”%"));
}

/// “Why?” Smith asked: a name or two and the verb that ties the speech to them.
bool is_speech_tag(const Passage& passage, std::size_t next) {
    std::size_t at = next;
    // In Arabic the verb comes first; in English “Why?” The man asked it: is a sentence of its own.
    const bool verb_first = passage.language.primary() == "ar";
    for (int words = 0; words < 4; ++words) {
        const std::string_view word = word_at(passage.text, at);
        if (word.empty() || (words == 0 && !verb_first && opens_sentences(word, passage.language)))
            return false;
        if (words > (verb_first ? -1 : 0) && is_speech_verb(word, passage.language))
            return true;
        at = skip_space(passage.text, at + word.size());
    }
    return false;
}

/// “你来吗？”她问。
bool is_chinese_speech_tag(std::string_view text, std::size_t next) {
    constexpr int farthest = 5;
    for (int steps = 0; steps < farthest && next < text.size(); ++steps) {
        const CodePoint c = decode_at(text, next);
        if (script_of(c.value) != Script::han)
            return false;
        if (steps > 0 && is_one_of(c.value, U"问問说說道喊答叫"))
            return true;
        next += c.length;
    }
    return false;
}

/// The sentence so far is nothing but a number or a letter: "2. The second", "A. His name".
bool is_label(const Passage& passage, const Candidate& candidate, std::string_view word) {
    constexpr std::size_t longest = 6;
    const std::size_t begin = first_word(passage.text, passage.begin);
    const auto word_begin = static_cast<std::size_t>(word.data() - passage.text.data());
    const bool first = begin >= word_begin || word_begin - passage.begin <= longest;
    if (!first || candidate.mark - passage.begin > 2 * longest)
        return false;
    for (std::size_t at = passage.begin; at < word_begin;) {
        const CodePoint c = decode_at(passage.text, at);
        if (is_letter(c.value) || is_digit(c.value))
            return false;
        at += c.length;
    }
    return count_initials(word) == 1 || (is_figure(word) && count_code_points(word) <= 3);
}

/// Nothing yet but a statement of time or place: "At 5 a.m. Mr. Smith".
bool barely_begun(const Passage& passage, const Candidate& candidate) {
    constexpr std::size_t short_start = 40;
    if (candidate.mark - passage.begin > short_start)
        return false;
    const std::string_view opening = word_at(passage.text, first_word(passage.text, passage.begin));
    if (!is_preposition(opening, passage.language))
        return false;
    const std::string_view so_far = Span{passage.begin, candidate.mark}.of(passage.text);
    return std::count(so_far.begin(), so_far.end(), ' ') <= 2;
}

/// The next word is one that opens sentences, and not an initial itself ("A. V. Smith").
bool opener_follows(const Passage& passage, std::size_t next) {
    const std::string_view word = word_at(passage.text, next);
    const std::size_t behind = next + word.size();
    const bool initial =
        count_initials(word) == 1 && behind < passage.text.size() && passage.text[behind] == '.';
    return !initial && opens_sentences(word, passage.language);
}

bool figure_before(const Passage& passage, std::string_view abbreviation) {
    // "5 тыс. руб.", "100 кв. м."
    std::string_view before = word_before(passage.text, abbreviation);
    for (int words = 0; words < 2 && before.ends_with('.'); ++words)
        before = word_before(passage.text, before);
    return before.data() >= passage.text.data() + passage.begin && is_figure(before);
}

bool initials_end(const Passage& passage, std::string_view word, std::size_t next) {
    if (is_lower(decode_at(word, 0).value) || opener_follows(passage, next))
        return true;
    const bool pronoun = word == "I" && passage.language.primary() == "en";
    return pronoun && !is_upper(decode_at(word_before(passage.text, word), 0).value);
}

/// A full stop behind an abbreviation: does it end the sentence as well?
bool abbreviation_ends(const Passage& passage, const Candidate& candidate, std::string_view word,
                       SentenceEnd sentence_end, std::size_t next) {
    const char32_t behind = decode_at(passage.text, candidate.next).value;
    if (sentence_end == SentenceEnd::never || behind == U'(' || is_digit(behind))
        return false;
    if (is_dash(behind) && passage.language.primary() == "ru")
        return false;
    if (barely_begun(passage, candidate))
        return opener_follows(passage, next);
    if (passage.language.primary() == "ar" && is_arabic_joint(word_at(passage.text, next)))
        return false;
    if (sentence_end == SentenceEnd::likely)
        return !tells_day_or_zone(word_at(passage.text, next), passage.language);
    return opener_follows(passage, next) ||
           (passage.language.primary() == "ru" && figure_before(passage, word));
}

bool full_stop_ends(const Passage& passage, const Candidate& candidate) {
    const std::size_t next = first_word(passage.text, candidate.next);
    const std::string_view word = word_before(passage.text, candidate.mark);
    if (is_label(passage, candidate, word))
        return false;
    if (is_figure(word) && count_code_points(word) <= 2 &&
        tells_ordinal(word_before(passage.text, word), word_at(passage.text, next),
                      passage.language))
        return false;
    const auto known = abbreviation_before(passage.text, candidate.mark, passage.language);
    if (known)
        return abbreviation_ends(passage, candidate, word, *known, next);
    return count_initials(word) == 0 || initials_end(passage, word, next);
}

/// A small letter goes on with the sentence, unless the writer does without capitals: then a word
/// that opens sentences, or a sentence that began small itself, tells.
bool small_letter_ends(const Passage& passage, const Candidate& candidate, std::size_t next) {
    constexpr std::size_t shortest = 3;
    const bool asks = passage.text[candidate.mark] == '?';
    if (candidate.closed || !(candidate.full_stop || asks))
        return false;
    const std::string_view word = word_before(passage.text, candidate.mark);
    const bool short_form = word.size() < shortest || word.find('.') != std::string_view::npos ||
                            !begins_lower(word) ||
                            abbreviation_before(passage.text, candidate.mark, passage.language);
    if (short_form && !asks)
        return false;
    const std::size_t begin = first_word(passage.text, passage.begin);
    return begins_lower(word_at(passage.text, begin)) || opener_follows(passage, next);
}

/// "he left.The next": a plain word before the mark, and a word that opens sentences right behind
/// it.
bool glued_ends(const Passage& passage, const Candidate& candidate) {
    constexpr std::size_t shortest = 3;
    const std::string_view word = word_before(passage.text, candidate.mark);
    if (word.size() < shortest)
        return false;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode_at(word, at);
        if (!(at == 0 ? is_letter(c.value) : is_lower(c.value)))
            return false;
        at += c.length;
    }
    const std::size_t behind = candidate.next + word_at(passage.text, candidate.next).size();
    return is_space(decode_at(passage.text, behind).value) &&
           opener_follows(passage, candidate.next);
}

}  // namespace

bool ends_sentence(const Passage& passage, const Candidate& candidate) {
    const std::string_view text = passage.text;
    if (goes_on(text, candidate.next) || first_word(text, passage.begin) >= candidate.mark)
        return false;
    if (passage.open_quotes > 0 && is_dash(decode_at(text, candidate.next).value))
        return false;
    if (candidate.glued)
        return glued_ends(passage, candidate);
    const bool full_stop = text[candidate.mark] == '.';
    if (candidate.closed && !full_stop &&
        (is_speech_tag(passage, candidate.next) || is_chinese_speech_tag(text, candidate.next)))
        return false;
    const std::size_t next = first_word(text, candidate.next);
    if (begins_lower(word_at(text, next)))
        return next == candidate.next && small_letter_ends(passage, candidate, next);
    return !candidate.full_stop || full_stop_ends(passage, candidate);
}

}  // namespace aloud
