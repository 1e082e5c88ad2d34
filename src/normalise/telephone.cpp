// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/telephone.hpp"

#include "normalise/english/number_words.hpp"
#include "normalise/figure.hpp"
#include "normalise/russian/number_words.hpp"
#include "normalise/scan.hpp"

#include <string>

namespace aloud {
namespace {

// Spaces, dots, dashes and brackets between the groups of a telephone number.
std::size_t skip_joint(std::string_view text, std::size_t at) {
    for (std::size_t steps = 0; steps < 3 && at < text.size(); ++steps) {
        const char c = text[at];
        if (c != ' ' && c != '.' && c != '-' && c != '(' && c != ')')
            break;
        ++at;
    }
    return at;
}

using GroupWords = std::string (*)(std::string_view digits);

struct Groups {
    std::string words;
    std::size_t groups = 0;
    std::size_t digits = 0;
    std::size_t end = 0;
};

Groups read_groups(std::string_view text, std::size_t at, GroupWords group_words) {
    constexpr std::size_t most = 20;
    Groups read;
    read.end = at;
    while (digit_at(text, at) && read.digits < most) {
        std::size_t next = at;
        const std::string digits = read_digits(text, next);
        if (digits.empty())
            break;
        read.words += (read.groups > 0 ? ", " : "") + group_words(digits);
        ++read.groups;
        read.digits += digits.size();
        read.end = next;
        at = skip_joint(text, next);
    }
    return read;
}

std::optional<Reading> telephone(const Place& place, std::string_view plus_word,
                                 GroupWords group_words) {
    const bool plus = starts_with(place.text, place.at, "+");
    const bool bracket = starts_with(place.text, place.at, "(");
    if (!plus && !bracket)
        return std::nullopt;
    const auto [group_text, groups, count, end] =
        read_groups(place.text, place.at + 1, group_words);
    const bool bracketed = plus || starts_with(place.text, place.at + 4, ")");
    if (groups < 3 || count < 9 || count > 15 || !bracketed || !ends_word(place.text, end))
        return std::nullopt;
    return Reading{end, std::string(plus ? plus_word : "") + group_text, "telephone"};
}

// Russians read the groups of a telephone number as numbers.
std::string russian_group(std::string_view digits) {
    const bool number = digits.size() <= 3 && digits.front() != '0';
    return number ? russian_cardinal(digits, {}) : russian_digits(digits);
}

}  // namespace

std::optional<Reading> english_telephone(const Place& place) {
    return telephone(place, "plus ", english_digits);
}

std::optional<Reading> english_bare_telephone(const Place& place) {
    if (!starts_with(place.text, place.at, "0") || !begins_word(place.text, place.at))
        return std::nullopt;
    Groups read = read_groups(place.text, place.at, english_digits);
    const bool grouped = read.groups >= 2 && read.groups <= 4;
    if (!grouped || read.digits < 10 || read.digits > 12 || !ends_word(place.text, read.end))
        return std::nullopt;
    return Reading{read.end, std::move(read.words), "telephone"};
}

std::optional<Reading> russian_bare_telephone(const Place& place) {
    const bool trunk = starts_with(place.text, place.at, "8") &&
                       !digit_at(place.text, place.at + 1) && begins_word(place.text, place.at);
    if (!trunk)
        return std::nullopt;
    Groups read = read_groups(place.text, place.at, russian_group);
    constexpr std::size_t national = 11;
    if (read.groups < 4 || read.digits != national || !ends_word(place.text, read.end))
        return std::nullopt;
    return Reading{read.end, std::move(read.words), "telephone"};
}

std::optional<Reading> russian_telephone(const Place& place) {
    return telephone(place, "плюс ", russian_group);
}

}  // namespace aloud
