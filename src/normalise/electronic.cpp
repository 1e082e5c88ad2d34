// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/electronic.hpp"

#include "normalise/english/number_words.hpp"
#include "normalise/figure.hpp"
#include "normalise/russian/number_words.hpp"
#include "normalise/scan.hpp"
#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

constexpr std::string_view rule = "link";

/// The words of one language for the signs of an address.
struct Wording {
    std::string_view dot;
    std::string_view at;
    std::string_view dash;
    std::string_view underscore;
    std::string_view plus;
    std::string_view link_to;
    std::string (*digits)(std::string_view);
    bool spell_domain;  ///< "DE" rather than "de"
};

constexpr std::array<std::string_view, 34> top_level = {
    "com", "org", "net", "info", "gov", "edu", "mil", "int", "io", "tv", "ru", "su",
    "рф",  "ua",  "by",  "uk",   "de",  "fr",  "it",  "eu",  "es", "pl", "tr", "il",
    "sy",  "iq",  "ir",  "jo",   "lb",  "cn",  "jp",  "us",  "ca", "sm"};

bool is_address_part(char32_t c) {
    return is_letter(c) || is_digit(c) || c == U'-' || c == U'_' || c == U'.' || c == U'+' ||
           c == U'%';
}

// A run of letters, digits, dots, dashes and underscores, without dots or dashes at its end.
std::size_t end_of_name(std::string_view text, std::size_t at) {
    // No address is longer; without a limit "a.a.a…" would be looked at from each of its letters.
    constexpr std::size_t longest = 256;
    std::size_t end = at;
    for (CodePoint c = decode_at(text, end);
         c.length > 0 && end < at + longest && is_address_part(c.value); c = decode_at(text, end))
        end += c.length;
    while (end > at && (text[end - 1] == '.' || text[end - 1] == '-' || text[end - 1] == '_'))
        --end;
    return end;
}

// Path, query and fragment, up to white space or what closes a sentence.
std::size_t end_of_path(std::string_view text, std::size_t at) {
    constexpr std::string_view stop = " \t\n<>\"";
    std::size_t end = text.find_first_of(stop, at);
    if (end == std::string_view::npos)
        end = text.size();
    for (CodePoint c = decode_before(text, end); end > at; c = decode_before(text, end)) {
        if (c.value == U'/' || !(is_punctuation(c.value) || is_space(c.value)))
            break;
        end -= c.length;
    }
    return end;
}

std::string_view last_label(std::string_view name) {
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
}

bool is_domain(std::string_view name) {
    return is_one_of(last_label(name), top_level);
}

bool is_word_label(std::string_view label) {
    return label.size() > 2 || label == "co" || !is_one_of(label, top_level);
}

bool has_vowel(std::string_view label) {
    return to_lower(label).find_first_of("aeiouy") != std::string::npos;
}

void append(std::string& words, std::string_view more) {
    if (!words.empty())
        words += ' ';
    words += more;
}

std::string label_words(std::string_view label, const Wording& wording, bool host) {
    std::string words;
    for (std::size_t at = 0; at < label.size();) {
        std::size_t end = at;
        if (const std::string digits = read_digits(label, end); !digits.empty()) {
            append(words, wording.digits(digits));
            at = end;
            continue;
        }
        if (const std::string_view letters = letters_at(label, at); !letters.empty()) {
            const bool spell =
                host && wording.spell_domain && (!has_vowel(letters) || !is_word_label(letters));
            append(words, spell ? to_upper(letters) : std::string(letters));
            at += letters.size();
            continue;
        }
        const CodePoint c = decode_at(label, at);
        if (c.value == U'-')
            append(words, wording.dash);
        else if (c.value == U'_')
            append(words, wording.underscore);
        else if (c.value == U'+')
            append(words, wording.plus);
        at += c.length;
    }
    return words;
}

std::string name_words(std::string_view name, const Wording& wording, bool host) {
    std::string words;
    for (std::size_t at = 0; at <= name.size();) {
        std::size_t dot = name.find('.', at);
        if (dot == std::string_view::npos)
            dot = name.size();
        if (at > 0)
            append(words, wording.dot);
        const std::string label = label_words(name.substr(at, dot - at), wording, host);
        if (!label.empty())
            append(words, label);
        at = dot + 1;
    }
    return words;
}

std::optional<Reading> link(const Place& place, const Wording& wording, std::size_t host_begin) {
    const std::size_t host_end = end_of_name(place.text, host_begin);
    std::string_view host = place.text.substr(host_begin, host_end - host_begin);
    if (host.empty())
        return std::nullopt;
    if (host.starts_with("www."))
        host.remove_prefix(4);
    const std::size_t end = end_of_path(place.text, host_end);
    return Reading{end, std::string(wording.link_to) + ' ' + name_words(host, wording, true), rule};
}

std::optional<Reading> electronic(const Place& place, const Wording& wording) {
    for (const std::string_view scheme : {"https://", "http://", "ftp://"}) {
        if (starts_with(place.text, place.at, scheme))
            return link(place, wording, place.at + scheme.size());
    }
    const std::size_t end = end_of_name(place.text, place.at);
    const std::string_view name = place.text.substr(place.at, end - place.at);
    if (starts_with(place.text, end, "@")) {
        const std::size_t host_end = end_of_name(place.text, end + 1);
        const std::string_view host = place.text.substr(end + 1, host_end - end - 1);
        if (host.find('.') == std::string_view::npos)
            return std::nullopt;
        return Reading{host_end,
                       name_words(name, wording, false) + ' ' + std::string(wording.at) + ' ' +
                           name_words(host, wording, true),
                       "e-mail"};
    }
    if (name.find('.') == std::string_view::npos || (!is_domain(name) && !name.starts_with("www.")))
        return std::nullopt;
    if (starts_with(place.text, end, "/"))
        return link(place, wording, place.at);
    return Reading{end, name_words(name, wording, true), rule};
}

}  // namespace

std::optional<Reading> english_electronic(const Place& place) {
    constexpr Wording wording{"dot",  "at",      "dash",         "underscore",
                              "plus", "link to", english_digits, true};
    return electronic(place, wording);
}

std::optional<Reading> russian_electronic(const Place& place) {
    constexpr Wording wording{"точка", "собака",    "дефис",        "подчёркивание",
                              "плюс",  "ссылка на", russian_digits, false};
    return electronic(place, wording);
}

}  // namespace aloud
