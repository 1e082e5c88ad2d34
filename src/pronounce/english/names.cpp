// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/english/names.hpp"

#include "pronounce/english/arabic_names.hpp"
#include "pronounce/english/russian_names.hpp"
#include "pronounce/match.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

bool is_capitalised(std::string_view text, const Word& word) {
    return word.script == Script::latin && capitals_of(word.span.of(text)) != Capitals::none;
}

/// Letters only, capitals at the beginning or throughout: no "LinkedIn", no "x86", no hash.
bool is_written_as_name(std::string_view written) {
    constexpr std::size_t longest = 30;
    const Capitals capitals = capitals_of(written);
    bool plain = capitals != Capitals::none && written.size() <= longest;
    for (std::size_t at = 0; at < written.size() && plain;) {
        const CodePoint c = decode_at(written, at);
        plain = !is_digit(c.value) && (at == 0 || capitals == Capitals::all || !is_upper(c.value));
        at += c.length;
    }
    return plain;
}

bool joined(const Word& word) {
    return word.gap != Gap::other;
}

/// Whether the word stands beside a name of the origin, or beside a particle of such a name.
bool beside(const std::vector<Word>& words, const std::vector<KnownWord>& known, std::size_t at,
            Origin origin) {
    const bool before = at > 0 && joined(words[at - 1]) && known[at - 1].origin == origin;
    const bool after = at + 1 < words.size() && joined(words[at]) && known[at + 1].origin == origin;
    return before || after;
}

bool after_particle(const std::vector<Word>& words, std::size_t at) {
    return at > 0 && joined(words[at - 1]) && !arabic_particle(words[at - 1].folded).empty();
}

bool has_apostrophe_s(const Word& word, std::string_view text) {
    return is_apostrophe(decode_before(text, word.span.end - 1).value);
}

RuleReading read_name(std::string_view text, const Word& word, Company company) {
    for (const Variant& variant : variants_of(word, word.span.of(text), Language{"en"})) {
        // without an apostrophe the s may be the name's own: Harris, Davis
        if (!is_written_as_name(variant.written) ||
            (variant.clitic && !has_apostrophe_s(word, text)))
            continue;
        std::string rule = "russian name";
        std::string ipa = company == Company::article ? "" : russian_name(variant.folded);
        if (ipa.empty()) {
            rule = "arabic name";
            ipa = arabic_name(variant.folded, company);
        }
        if (!ipa.empty())
            return {variant.clitic ? with_clitic(std::move(ipa)) : std::move(ipa), std::move(rule)};
    }
    return {};
}

}  // namespace

Origin origin_of_role(std::string_view role) {
    constexpr auto arabic =
        std::to_array<std::string_view>({"arabic", "persian", "kurdish", "pashto", "urdu"});
    constexpr auto russian =
        std::to_array<std::string_view>({"russian", "ukrainian", "belarusian"});
    const std::string_view origin = role.substr(0, role.find('-'));
    if (std::ranges::find(arabic, origin) != arabic.end())
        return Origin::arabic;
    if (std::ranges::find(russian, origin) != russian.end())
        return Origin::russian;
    return origin.empty() ? Origin::unknown : Origin::other;
}

std::string article_before(std::string_view text, const std::vector<Word>& words, std::size_t at,
                           Origin origin) {
    if (at + 1 >= words.size() || !is_capitalised(text, words[at + 1]))
        return {};
    const bool fits =
        words[at].gap == Gap::hyphen || (words[at].gap == Gap::space && origin == Origin::arabic);
    return fits ? arabic_article(words[at].folded, words[at + 1].folded) : std::string();
}

RuleReading english_rule(std::string_view text, const std::vector<Word>& words,
                         const std::vector<KnownWord>& known, std::size_t at) {
    const Word& word = words[at];
    const std::string article = article_before(text, words, at, Origin::unknown);
    if (!article.empty()) {
        if (known[at + 1].read)
            return {};
        RuleReading name = read_name(text, words[at + 1], Company::article);
        if (name.ipa.empty())
            return {article, "arabic article"};
        return {article + " " + name.ipa, "arabic name", 2};
    }
    const std::string particle = arabic_particle(word.folded);
    if (!particle.empty() && joined(word) && at + 1 < words.size() &&
        is_capitalised(text, words[at + 1]))
        return {particle, "arabic particle"};
    if (!is_capitalised(text, word))
        return {};
    if (after_particle(words, at))
        return read_name(text, word, Company::article);
    const bool same = beside(words, known, at, Origin::arabic);
    return read_name(text, word, same ? Company::same : Company::strangers);
}

}  // namespace aloud
