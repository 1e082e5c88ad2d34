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

bool is_emoji(char32_t c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF);
}

bool is_unspeakable_beside_emoji(char32_t c) {
    return is_unspeakable(c) && !is_emoji(c);
}

std::size_t end_of_run(std::string_view text, std::size_t at, bool (*belongs)(char32_t)) {
    for (CodePoint c = decode_at(text, at); c.length > 0 && belongs(c.value);
         c = decode_at(text, at))
        at += c.length;
    return at;
}

// Behind the white space after `end` when there is some on both sides of what is left out.
std::size_t behind_gap(const Place& place, std::size_t end) {
    const CodePoint before = decode_before(place.text, place.at);
    const CodePoint next = decode_at(place.text, end);
    return is_space(before.value) && is_space(next.value) ? end + next.length : end;
}

bool is_ornament(char32_t c) {
    return c == U'*' || c == U'_' || c == U'=' || c == U'~' || c == U'†' || c == U'‡' ||
           c == U'^' || c == U'`' || c == U'¶';
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

// "***" and a lone "*" part or mark nothing that could be heard.
std::optional<Reading> ornament(const Place& place) {
    const std::size_t end = end_of_run(place.text, place.at, is_ornament);
    const bool alone = end == place.at + decode_at(place.text, place.at).length;
    const bool figures = digit_before(place.text, place.at) && digit_at(place.text, end);
    if (alone && (place.text[place.at] == '_' || place.text[place.at] == '=' || figures))
        return std::nullopt;
    const bool parts = letter_before(place.text, place.at) && letter_at(place.text, end);
    return Reading{behind_gap(place, end), parts ? " " : "", rule};
}

// A picture with its colour, and those joined to it: one sign to the eye.
std::size_t end_of_emoji(std::string_view text, std::size_t at) {
    constexpr char32_t joiner = 0x200D;
    std::size_t end = at + decode_at(text, at).length;
    for (CodePoint c = decode_at(text, end); c.length > 0; c = decode_at(text, end)) {
        const bool colour = (c.value >= 0x1F3FB && c.value <= 0x1F3FF) || c.value == 0xFE0F;
        if (c.value == joiner && is_picture(decode_at(text, end + c.length).value))
            end += c.length + decode_at(text, end + c.length).length;
        else if (colour)
            end += c.length;
        else
            break;
    }
    return end;
}

// The voice names it, set off by a comma, and once where it is repeated.
std::optional<Reading> named_emoji(const Place& place) {
    const std::size_t end = end_of_emoji(place.text, place.at);
    const std::string_view emoji = place.text.substr(place.at, end - place.at);
    const std::string_view before = place.text.substr(0, place.at);
    if (before.ends_with(emoji))
        return Reading{end, "", rule};
    const bool word = is_letter(decode_before(trim(before), trim(before).size()).value);
    return Reading{end, (word ? ", " : " ") + std::string(emoji), rule};
}

bool is_arrow(char32_t c) {
    return (c >= 0x2190 && c <= 0x21FF) || (c >= 0x27F0 && c <= 0x27FF) ||
           (c >= 0x2900 && c <= 0x297F);
}

bool is_superscript_digit(char32_t c) {
    return c == U'¹' || c == U'²' || c == U'³' || (c >= 0x2070 && c <= 0x2079);
}

// "the report¹": the mark of a note, where a power or a unit has a figure or a letter or two.
std::optional<Reading> note_mark(const Place& place) {
    constexpr std::size_t three_letters = 3;
    if (is_superscript_digit(decode_before(place.text, place.at).value))
        return std::nullopt;
    const std::size_t end = end_of_run(place.text, place.at, is_superscript_digit);
    const std::string_view word = letters_before(place.text, place.at);
    const bool behind_word =
        end_of(place.text, word) == place.at && count_code_points(word) >= three_letters;
    const bool behind_mark = is_stop(decode_before(place.text, place.at).value);
    if (!behind_word && !behind_mark)
        return std::nullopt;
    return Reading{end, "", rule};
}

// Signs between words or parts of a line that a voice would name and a reader passes over with a
// pause: "Politics | World", "Moscow → Minsk".
std::optional<Reading> parting_sign(const Place& place) {
    const CodePoint c = decode_at(place.text, place.at);
    const bool bar = c.value == U'|' || c.value == U'¦' || c.value == U'\\' || c.value == U'‖';
    const bool bullet = c.value == U'•' || c.value == U'·' || c.value == U'▪' || c.value == U'◦' ||
                        c.value == U'●' || c.value == U'■';
    if (!bar && !bullet && !is_arrow(c.value))
        return std::nullopt;
    const std::size_t end = place.at + c.length;
    const std::string_view before = trim(place.text.substr(0, place.at));
    const bool between = !before.empty() && skip_spaces(place.text, end) < place.text.size();
    const bool said = between && !is_punctuation(decode_before(before, before.size()).value);
    return Reading{behind_gap(place, end), said ? ", " : "", rule};
}

// "and/or", "he/she": a reader says the two words; between spaces the sign is a pause.
std::optional<Reading> slash(const Place& place) {
    const std::size_t end = place.at + 1;
    const bool spaced = is_space(decode_before(place.text, place.at).value) &&
                        is_space(decode_at(place.text, end).value);
    if (spaced)
        return Reading{end, ",", rule};
    if (!letter_before(place.text, place.at) || !letter_at(place.text, end))
        return std::nullopt;
    return Reading{end, " ", rule};
}

// "he left - she stayed", "he left -- she", "he left—she": the pause of a dash between words.
std::optional<Reading> spaced_dash(const Place& place) {
    const auto is_hyphen = [](char32_t c) { return c == U'-'; };
    const CodePoint c = decode_at(place.text, place.at);
    // A row is dealt with at its first.
    if (c.value == U'-' && decode_before(place.text, place.at).value == U'-')
        return std::nullopt;
    const std::size_t end =
        c.value == U'-' ? end_of_run(place.text, place.at, is_hyphen) : place.at + c.length;
    const bool gap = is_space(decode_before(place.text, place.at).value) &&
                     is_space(decode_at(place.text, end).value);
    if (c.value == U'-' && gap && place.at > 0 &&
        !digit_at(place.text, skip_spaces(place.text, end)))
        return Reading{end, "—", rule};
    const bool wide = c.value == U'—' || (c.value == U'-' && end > place.at + 1);
    if (wide && letter_before(place.text, place.at) && letter_at(place.text, end))
        return Reading{end, " — ", rule};
    return std::nullopt;
}

}  // namespace

std::optional<Reading> read_characters(const Place& place) {
    const CodePoint c = decode_at(place.text, place.at);
    if (place.name_emoji && is_emoji(c.value))
        return named_emoji(place);
    if (is_unspeakable(c.value)) {
        const std::size_t end = end_of_run(
            place.text, place.at, place.name_emoji ? is_unspeakable_beside_emoji : is_unspeakable);
        // A picture between two words parts them; what is invisible does not.
        const bool parts = is_picture(c.value) && letter_before(place.text, place.at) &&
                           letter_at(place.text, end);
        return Reading{behind_gap(place, end), parts ? " " : "", rule};
    }
    if ((c.value == U'’' || c.value == U'ʼ') && letter_before(place.text, place.at) &&
        letter_at(place.text, place.at + c.length))
        return Reading{place.at + c.length, "'", rule};
    if (starts_with(place.text, place.at, "[["))
        return Reading{place.at + 1, "[ ", rule};
    if (is_ornament(c.value))
        return ornament(place);
    if (is_stop(c.value))
        return repeated_stop(place);
    if (is_superscript_digit(c.value))
        return note_mark(place);
    if (c.value == U'/')
        return slash(place);
    if (c.value == U'-' || c.value == U'—')
        return spaced_dash(place);
    return parting_sign(place);
}

}  // namespace aloud
