// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/characters.hpp"

#include "normalise/scan.hpp"
#include "text/unicode.hpp"

namespace aloud {
namespace {

constexpr std::string_view rule = "character";

bool is_control(char32_t c) {
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c < 0xA0) ||
           (c >= 0xE000 && c <= 0xF8FF);
}

// Emoji, dingbats and the signs that join or colour them.
bool is_picture(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) ||
           (c >= 0x2B00 && c <= 0x2BFF) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3 ||
           (c >= 0xE0000 && c <= 0xE007F);
}

// Marks of law that no reader says: "Acme™".
bool is_legal_mark(char32_t c) {
    return c == U'©' || c == U'®' || c == U'™' || c == U'℠' || c == U'℗';
}

bool is_unspeakable(char32_t c) {
    return is_control(c) || is_format(c) || is_picture(c) || is_legal_mark(c);
}

std::size_t end_of_run(std::string_view text, std::size_t at, bool (*belongs)(char32_t)) {
    for (CodePoint c = decode_at(text, at); c.length > 0 && belongs(c.value);
         c = decode_at(text, at))
        at += c.length;
    return at;
}

bool is_ornament(char32_t c) {
    return c == U'*' || c == U'_' || c == U'=' || c == U'~' || c == U'•';
}
bool is_stop(char32_t c) {
    return c == U'!' || c == U'?' || c == U'.' || c == U'…';
}

// "?!!!" keeps its question, "!!!" one mark, "...." becomes the pause that it means.
std::optional<Reading> repeated_stop(const Place& place) {
    const std::size_t end = end_of_run(place.text, place.at, is_stop);
    const std::string_view run = place.text.substr(place.at, end - place.at);
    if (run.size() < 2 || run == "…")
        return std::nullopt;
    std::string_view words = run.find('?') != std::string_view::npos   ? "?"
                             : run.find('!') != std::string_view::npos ? "!"
                                                                       : "…";
    return run == words ? std::nullopt : std::optional(Reading{end, std::string(words), rule});
}

// "***"
std::optional<Reading> repeated_ornament(const Place& place) {
    const std::size_t end = end_of_run(place.text, place.at, is_ornament);
    if (end == place.at + decode_at(place.text, place.at).length)
        return std::nullopt;
    const bool parts = letter_before(place.text, place.at) && letter_at(place.text, end);
    return Reading{end, parts ? " " : "", rule};
}

}  // namespace

std::optional<Reading> read_characters(const Place& place) {
    const CodePoint c = decode_at(place.text, place.at);
    if (is_unspeakable(c.value)) {
        const std::size_t end = end_of_run(place.text, place.at, is_unspeakable);
        // A picture between two words parts them; what is invisible does not.
        const bool parts = is_picture(c.value) && letter_before(place.text, place.at) &&
                           letter_at(place.text, end);
        return Reading{end, parts ? " " : "", rule};
    }
    if ((c.value == U'’' || c.value == U'ʼ') && letter_before(place.text, place.at) &&
        letter_at(place.text, place.at + c.length))
        return Reading{place.at + c.length, "'", rule};
    if (starts_with(place.text, place.at, "[["))
        return Reading{place.at + 1, "[ ", rule};
    if (is_ornament(c.value))
        return repeated_ornament(place);
    return is_stop(c.value) ? repeated_stop(place) : std::nullopt;
}

}  // namespace aloud
