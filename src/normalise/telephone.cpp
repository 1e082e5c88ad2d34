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

std::optional<Reading> telephone(const Place& place, std::string_view plus_word,
                                 GroupWords group_words) {
    const bool plus = starts_with(place.text, place.at, "+");
    const bool bracket = starts_with(place.text, place.at, "(");
    if (!plus && !bracket)
        return std::nullopt;
    std::string words(plus ? plus_word : "");
    std::size_t at = place.at + 1;
    std::size_t end = at;
    std::size_t groups = 0;
    std::size_t count = 0;
    while (digit_at(place.text, at)) {
        std::size_t next = at;
        const std::string digits = read_digits(place.text, next);
        if (digits.empty())
            break;
        words += (groups > 0 ? ", " : "") + group_words(digits);
        ++groups;
        count += digits.size();
        end = next;
        at = skip_joint(place.text, next);
    }
    const bool bracketed = plus || starts_with(place.text, place.at + 4, ")");
    if (groups < 3 || count < 9 || count > 15 || !bracketed || !ends_word(place.text, end))
        return std::nullopt;
    return Reading{end, std::move(words), "telephone"};
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

std::optional<Reading> russian_telephone(const Place& place) {
    return telephone(place, "плюс ", russian_group);
}

}  // namespace aloud
