// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/context.hpp"

#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::array<std::string_view, 12> month_names = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

// "was", "his": they end in s and name nothing.
constexpr std::array<std::string_view, 24> not_plural = {
    "was",   "is",     "has",     "as",    "its",    "this", "his",    "does",
    "says",  "plus",   "thus",    "yes",   "less",   "pass", "across", "us",
    "class", "series", "process", "means", "crisis", "hers", "ours",   "whereas"};
constexpr std::array<std::string_view, 14> plural_without_s = {
    "people", "men",   "women", "children",    "troops",  "police",    "staff",
    "more",   "other", "new",   "Palestinian", "Russian", "different", "separate"};

// After an amount they begin something new: "a $5 in ...".
constexpr std::array<std::string_view, 44> function_words = {
    "in",     "of",     "to",    "for",  "from",  "on",    "and",  "or",    "a",    "an",   "by",
    "at",     "with",   "since", "that", "was",   "is",    "it",   "per",   "will", "has",  "had",
    "over",   "after",  "but",   "as",   "the",   "under", "were", "would", "are",  "into", "than",
    "during", "before", "while", "when", "which", "who",   "each", "apart", "away", "more", "ago"};
constexpr std::array<std::string_view, 16> determiners = {
    "a",    "an",      "the", "its",  "their", "his",   "her", "this",
    "that", "another", "our", "your", "my",    "every", "A",   "The"};

bool is_plural_noun(std::string_view word) {
    if (is_one_of(word, plural_without_s))
        return true;
    return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") &&
           is_lower(decode_at(word, 0).value) && !is_one_of(word, not_plural);
}

}  // namespace

Month english_month(std::string_view word) {
    if (word.size() < 3 || word.size() > 9)
        return {};
    // "may", "march" and "mar" are other words as well.
    const bool lower = is_lower(decode_at(word, 0).value);
    for (std::size_t i = 0; i < month_names.size(); ++i) {
        const std::string_view name = month_names[i];
        const bool full = equal_ignoring_case(word, name);
        const bool shortened = equal_ignoring_case(word, name.substr(0, 3)) ||
                               (i == 8 && equal_ignoring_case(word, "sept"));
        if (lower && name.starts_with("Ma") && (full || shortened))
            return {};
        if (full || shortened)
            return {static_cast<int>(i) + 1, !full};
    }
    return {};
}

std::string_view english_month_name(int month) {
    return month_names[static_cast<std::size_t>(month - 1)];
}

bool english_counted_follows(std::string_view text, std::size_t at) {
    return is_plural_noun(letters_after(text, at));
}

bool is_determiner(std::string_view word) {
    return is_one_of(word, determiners);
}

bool is_attributive(std::string_view text, std::size_t begin, std::size_t end) {
    if (dash_at(text, end) > 0 && letter_at(text, end + dash_at(text, end)))
        return true;
    const std::string_view next = letters_after(text, end);
    return is_determiner(letters_before(text, begin)) && !next.empty() &&
           is_lower(decode_at(next, 0).value) && !is_one_of(next, function_words);
}

}  // namespace aloud
