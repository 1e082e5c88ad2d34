// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/remarks.hpp"

#include "pronounce/english/ordinary_words.hpp"
#include "text/unicode.hpp"

#include <algorithm>

namespace aloud {
namespace {

bool begins_with_capital(std::string_view word) {
    return is_upper(decode_at(word, 0).value);
}

bool has_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value))
            return true;
        at += c.length;
    }
    return false;
}

bool has_letter_or_digit(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value) || is_digit(c.value))
            return true;
        at += c.length;
    }
    return false;
}

/// Whether the token before ends what a capital may follow without meaning a name: a sentence, a
/// colon, an opening quotation mark.
bool opens_sentence(const Utterance& utterance, std::size_t index) {
    const Token& token = utterance.tokens[index];
    if (index == 0 || has_letter_or_digit(token.before) || !trim(token.before).empty())
        return true;
    const std::string_view after = trim(utterance.tokens[index - 1].after);
    return !after.empty() && decode_before(after, after.size()).value != U',';
}

/// Headlines With Capitals On Each Word tell nothing.
bool is_title_case(const Line& line) {
    std::size_t capital = 0;
    std::size_t small = 0;
    for (const Token& token : line.utterance.tokens) {
        if (has_letter(token.word))
            ++(begins_with_capital(token.word) ? capital : small);
    }
    const bool head =
        line.sentence.kind == BlockKind::headline || line.sentence.kind == BlockKind::subhead;
    return head ? capital > small : capital > 3 * small + 3;
}

/// Whether the token stands for something that is read otherwise than written.
bool is_rewritten(const Sentence& sentence, const Token& token) {
    return std::ranges::any_of(sentence.rewrites, [&](const Rewrite& rewrite) {
        const std::size_t begin = sentence.source.begin + rewrite.written.begin;
        const std::size_t end = sentence.source.begin + rewrite.written.end;
        const bool visible = has_letter_or_digit(rewrite.written.of(sentence.written));
        return visible && token.source.begin < end && begin < token.source.end;
    });
}

std::string fold_name(const std::string& word, const Language& language) {
    return to_lower(without_possessive(word, language));
}

Remark remark_on(const Sentence& sentence, const Rewrite& rewrite, const Block& block) {
    Remark remark;
    remark.kind = RemarkKind::rewrite;
    remark.written = rewrite.written.of(sentence.written);
    const std::size_t begin = block.offset + sentence.source.begin;
    remark.source = {begin + rewrite.written.begin, begin + rewrite.written.end};
    remark.words = trim(rewrite.spoken.of(sentence.spoken));
    remark.decision = {Decider::rule, rewrite.rule, {}};
    remark.certainty = Certainty::likely;
    return remark;
}

/// `is_name` is asked of what has a capital only.
template <typename IsName>
std::optional<RemarkKind> kind_of(const Token& token, const Line& line, IsName is_name) {
    const bool decided = token.decision.decider != Decider::engine;
    const bool entry =
        token.decision.decider == Decider::lexicon || !token.decision.problem.empty();
    if (!has_letter(token.word))
        return std::nullopt;
    if (token.language.primary() != line.utterance.language.primary())
        return RemarkKind::foreign;
    const char32_t first = decode_at(token.word, 0).value;
    const bool caseless = is_letter(first) && !is_upper(first) && !is_lower(first);
    if (caseless && entry)
        return RemarkKind::name;
    if (begins_with_capital(token.word) && (entry || is_name()))
        return RemarkKind::name;
    // "al-Saadi": a rule knows it for a name though it begins small
    const bool inner_capital =
        to_lower(token.word) != token.word && !begins_with_capital(token.word);
    if (decided && inner_capital)
        return RemarkKind::name;
    return decided || entry ? std::optional(RemarkKind::word) : std::nullopt;
}

}  // namespace

void NameSense::add(const Line& line) {
    const bool title = is_title_case(line);
    for (std::size_t i = 0; i < line.utterance.tokens.size(); ++i) {
        const Token& token = line.utterance.tokens[i];
        if (!has_letter(token.word) || is_rewritten(line.sentence, token))
            continue;
        const std::string folded = fold_name(token.word, token.language);
        if (!begins_with_capital(token.word))
            small_.insert(folded);
        else if (!title && !opens_sentence(line.utterance, i))
            capital_.insert(folded);
    }
}

bool NameSense::is_name(const std::string& folded, const Language& language) const {
    // I, and letters that stand for things
    const bool letter = decode_at(folded, 0).length == folded.size();
    const bool ordinary = language.primary() == "en" && is_ordinary_english(folded);
    return !letter && !ordinary && capital_.contains(folded) && !small_.contains(folded);
}

std::vector<GuessedName> guessed_names(const Line& line, const Block& block) {
    std::vector<GuessedName> guessed;
    for (const Token& token : line.utterance.tokens) {
        if (certainty_of(token.decision) != Certainty::guess ||
            kind_of(token, line, [] { return true; }) != RemarkKind::name ||
            is_rewritten(line.sentence, token))
            continue;
        const bool is_certain = kind_of(token, line, [] { return false; }) == RemarkKind::name;
        guessed.push_back(
            {without_possessive(std::string(token.source.of(block.text)), line.sentence.language),
             fold_name(token.word, token.language), token.language, is_certain});
    }
    return guessed;
}

std::vector<Remark> remarks_on(const Line& line, const Block& block, const NameSense& names) {
    std::vector<Remark> remarks;
    const Sentence& sentence = line.sentence;
    for (const Rewrite& rewrite : sentence.rewrites) {
        if (has_letter_or_digit(rewrite.written.of(sentence.written)))
            remarks.push_back(remark_on(sentence, rewrite, block));
    }
    for (const Token& token : line.utterance.tokens) {
        const auto kind = kind_of(token, line, [&] {
            return names.is_name(fold_name(token.word, token.language), token.language);
        });
        if (!kind || is_rewritten(sentence, token))
            continue;
        Remark remark;
        remark.kind = *kind;
        remark.written = token.source.of(block.text);
        remark.source = {block.offset + token.source.begin, block.offset + token.source.end};
        remark.token = token;
        remark.decision = token.decision;
        remark.certainty = certainty_of(token.decision);
        remarks.push_back(std::move(remark));
    }
    std::ranges::stable_sort(remarks, {}, [](const Remark& remark) { return remark.source.begin; });
    return remarks;
}

Certainty certainty_of(const Decision& decision) {
    const bool derived =
        decision.adapted == "declension" || decision.adapted == "word of a longer name";
    if (decision.decider == Decider::lexicon)
        return derived ? Certainty::likely : Certainty::sure;
    // a rule that only tells the language leaves the sound to the engine
    const bool sound = decision.decider == Decider::rule && !decision.ipa.empty();
    return sound ? Certainty::likely : Certainty::guess;
}

std::string without_possessive(const std::string& name, const Language& language) {
    if (language.primary() != "en")
        return name;
    for (const std::string_view ending : {"'s", "’s"}) {
        if (name.size() > ending.size() && name.ends_with(ending))
            return name.substr(0, name.size() - ending.size());
    }
    return name;
}

Result<std::vector<std::vector<TokenSound>>> sounds_of(const std::vector<Utterance>& utterances,
                                                       Pool& pool) {
    std::vector<std::vector<TokenSound>> all;
    for (Result<std::vector<TokenSound>>& sounds : pool.sound_out(utterances)) {
        if (!sounds)
            return sounds.error();
        all.push_back(std::move(*sounds));
    }
    return all;
}

}  // namespace aloud
