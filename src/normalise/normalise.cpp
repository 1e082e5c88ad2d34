// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/normalise.hpp"

#include "normalise/arabic/arabic.hpp"
#include "normalise/characters.hpp"
#include "normalise/english/english.hpp"
#include "normalise/russian/russian.hpp"
#include "normalise/scan.hpp"
#include "normalise/spoken_text.hpp"
#include "text/unicode.hpp"

namespace aloud {
namespace {

LanguageRules rules_for(const Language& language) {
    if (language.primary() == "en")
        return english_rules();
    if (language.primary() == "ru")
        return russian_rules();
    if (language.primary() == "ar")
        return arabic_rules();
    return {};
}

std::optional<Reading> first_reading(std::span<const Recogniser> recognisers, const Place& place) {
    for (const Recogniser& recogniser : recognisers) {
        if (auto reading = recogniser(place))
            return reading;
    }
    return std::nullopt;
}

std::optional<Reading> read(const LanguageRules& rules, const Place& place) {
    const char32_t c = decode_at(place.text, place.at).value;
    if (is_digit(c))
        return first_reading(rules.at_figure, place);
    if (is_letter(c))
        return begins_word(place.text, place.at) ? first_reading(rules.at_word, place)
                                                 : std::nullopt;
    if (c == U' ')
        return std::nullopt;
    if (auto reading = first_reading(rules.at_sign, place))
        return reading;
    return read_characters(place);
}

// What passes through at once: a word, or one sign.
std::size_t end_of_token(std::string_view text, std::size_t at) {
    const std::size_t word = letters_at(text, at).size();
    return at + (word > 0 ? word : decode_at(text, at).length);
}

}  // namespace

Sentence spell_out(Sentence sentence, Emoji emoji) {
    const LanguageRules rules = rules_for(sentence.language);
    const std::string_view text = sentence.written;
    const bool american = sentence.language.tag == "en-us" || sentence.language.tag == "en-ca";
    Place place{text, 0, american ? Dialect::american : Dialect::british, emoji == Emoji::name};
    SpokenText spoken(text);
    while (place.at < text.size()) {
        const auto reading = read(rules, place);
        if (reading && reading->end > place.at)
            spoken.replace(reading->end, reading->words, reading->rule);
        else
            spoken.keep(end_of_token(text, place.at));
        place.at = spoken.position();
    }
    std::move(spoken).move_into(sentence);
    return sentence;
}

}  // namespace aloud
