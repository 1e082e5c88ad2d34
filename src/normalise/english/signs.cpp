// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/english/english.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

struct Sign {
    std::string_view written;
    std::string_view spoken;
};

constexpr std::array<Sign, 4> anywhere = {
    {{"&", " and "}, {"№", "number "}, {"§", "section "}, {"=", " equals "}}};
constexpr std::array<Sign, 12> before_figures = {{{"~", "about "},
                                                  {"≈", "about "},
                                                  {"<", "less than "},
                                                  {">", "more than "},
                                                  {"≤", "at most "},
                                                  {"≥", "at least "},
                                                  {"±", "plus or minus "},
                                                  {"#", "number "},
                                                  {"+", "plus "},
                                                  {"×", "times "},
                                                  {"x", "by "},
                                                  {"÷", "divided by "}}};

// A sign's words without a space where the text has one already.
Reading sign_reading(const Place& place, const Sign& sign) {
    const std::size_t end = place.at + sign.written.size();
    std::string_view words = sign.spoken;
    if (place.at == 0 || is_space(decode_before(place.text, place.at).value))
        words = trim(words.substr(0, 1)).empty() ? words.substr(1) : words;
    const CodePoint next = decode_at(place.text, end);
    if (next.length == 0 || is_space(next.value))
        words = words.ends_with(' ') ? words.substr(0, words.size() - 1) : words;
    return {end, std::string(words), "sign"};
}

// "$5"
bool money_at(std::string_view text, std::size_t at) {
    const CodePoint sign = decode_at(text, at);
    const bool currency = sign.value == U'$' || sign.value == U'€' || sign.value == U'£';
    return currency && digit_at(text, at + sign.length);
}

}  // namespace

std::optional<Reading> english_minus(const Place& place) {
    const std::size_t length = dash_at(place.text, place.at);
    if (length == 0)
        return std::nullopt;
    constexpr std::size_t longest_term = 32;
    const std::size_t after = skip_spaces(place.text, place.at + length);
    const CodePoint before = decode_before(place.text, place.at);
    const bool opens = before.length == 0 || is_space(before.value) || before.value == U'(' ||
                       before.value == U'-';
    const bool touches = after == place.at + length;
    if (opens && touches && (digit_at(place.text, after) || money_at(place.text, after)) &&
        decode_at(place.text, place.at).value != U'—')
        return Reading{place.at + length, "minus ", "sign"};
    // "1 - 2 = 5": a term.
    const bool term = !touches && digit_at(place.text, after) &&
                      place.text.substr(after, longest_term).find('=') != std::string_view::npos;
    if (term && (digit_before(place.text, place.at) || opens))
        return Reading{place.at + length, opens ? "minus" : " minus", "sign"};
    return std::nullopt;
}

std::optional<Reading> english_sign(const Place& place) {
    const bool ruled =
        starts_with(place.text, place.at, "==") || place.text.substr(0, place.at).ends_with('=');
    for (const Sign& sign : anywhere) {
        if (ruled)
            break;
        if (starts_with(place.text, place.at, sign.written))
            return sign_reading(place, sign);
    }
    const std::string_view text = place.text;
    for (const Sign& sign : before_figures) {
        if (!starts_with(text, place.at, sign.written))
            continue;
        if (digit_at(text, skip_spaces(text, place.at + sign.written.size())))
            return sign_reading(place, sign);
    }
    // "30+"
    if (starts_with(text, place.at, "+") && digit_before(text, place.at) &&
        ends_word(text, place.at + 1))
        return Reading{place.at + 1, " plus", "sign"};
    if (starts_with(text, place.at, "#") && letter_at(text, place.at + 1))
        return Reading{place.at + 1, "hashtag ", "sign"};
    if (starts_with(text, place.at, "@") && letter_at(text, place.at + 1))
        return Reading{place.at + 1, "at ", "sign"};
    return std::nullopt;
}

}  // namespace aloud
