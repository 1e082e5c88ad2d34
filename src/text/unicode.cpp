// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/unicode.hpp"

#include "text/ascii.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>

namespace aloud {
namespace {

bool in_categories(char32_t c, std::uint32_t mask) {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0;
}

icu::UnicodeString to_icu(std::string_view text) {
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string from_icu(const icu::UnicodeString& text) {
    std::string utf8;
    return text.toUTF8String(utf8);
}

bool is_ascii(std::string_view text) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

}  // namespace

// NOLINTNEXTLINE(readability-function-cognitive-complexity): ICU's macro has it
CodePoint decode_at(std::string_view text, std::size_t offset) {
    if (offset >= text.size())
        return {};
    const auto lead = static_cast<unsigned char>(text[offset]);
    if (lead < 0x80)
        return {lead, 1};
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data()) + offset;
    const std::size_t rest = text.size() - offset;
    const auto available = static_cast<std::int32_t>(rest < 4 ? rest : 4);
    std::int32_t next = 0;
    UChar32 c = 0;
    U8_NEXT(bytes, next, available, c);
    if (c < 0)
        return {replacement_character, 1};
    return {static_cast<char32_t>(c), static_cast<std::size_t>(next)};
}

CodePoint decode_before(std::string_view text, std::size_t offset) {
    for (std::size_t length = 1; length <= 4 && length <= offset; ++length) {
        const CodePoint c = decode_at(text, offset - length);
        if (c.length == length && (length > 1 || c.value != replacement_character))
            return c;
    }
    return offset == 0 ? CodePoint{} : CodePoint{replacement_character, 1};
}

void append_utf8(std::string& text, char32_t code_point) {
    std::array<char, U8_MAX_LENGTH> bytes{};
    std::int32_t length = 0;
    UBool failed = 0;
    U8_APPEND(bytes, length, U8_MAX_LENGTH, static_cast<UChar32>(code_point), failed);
    if (failed != 0)
        append_utf8(text, replacement_character);
    else
        text.append(bytes.data(), static_cast<std::size_t>(length));
}

std::size_t count_code_points(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += decode_at(text, at).length)
        ++count;
    return count;
}

bool is_valid_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (c.value == replacement_character && c.length == 1)
            return false;
        at += c.length;
    }
    return true;
}

std::string repair_utf8(std::string_view text) {
    std::string repaired;
    repaired.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        append_utf8(repaired, c.value);
        at += c.length;
    }
    return repaired;
}

Script script_of(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
        case USCRIPT_COMMON:
        case USCRIPT_INHERITED:
        case USCRIPT_UNKNOWN:
            return Script::none;
        case USCRIPT_LATIN:
            return Script::latin;
        case USCRIPT_CYRILLIC:
            return Script::cyrillic;
        case USCRIPT_ARABIC:
            return Script::arabic;
        case USCRIPT_GREEK:
            return Script::greek;
        case USCRIPT_HEBREW:
            return Script::hebrew;
        case USCRIPT_HAN:
            return Script::han;
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
            return Script::kana;
        case USCRIPT_HANGUL:
            return Script::hangul;
        case USCRIPT_DEVANAGARI:
            return Script::devanagari;
        case USCRIPT_THAI:
            return Script::thai;
        default:
            return Script::other;
    }
}

bool is_letter(char32_t c) {
    return in_categories(c, U_GC_L_MASK);
}
bool is_upper(char32_t c) {
    return in_categories(c, U_GC_LU_MASK | U_GC_LT_MASK);
}
bool is_lower(char32_t c) {
    return in_categories(c, U_GC_LL_MASK);
}
bool is_digit(char32_t c) {
    return in_categories(c, U_GC_ND_MASK);
}
bool is_mark(char32_t c) {
    return in_categories(c, U_GC_M_MASK);
}
bool is_space(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}
bool is_punctuation(char32_t c) {
    return in_categories(c, U_GC_P_MASK);
}
bool is_format(char32_t c) {
    return in_categories(c, U_GC_CF_MASK);
}

int columns_of(char32_t c) {
    if (is_format(c) || in_categories(c, U_GC_MN_MASK | U_GC_ME_MASK))
        return 0;
    const int width = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

std::string to_lower(std::string_view text) {
    if (!is_ascii(text))
        return from_icu(to_icu(text).toLower(icu::Locale::getRoot()));
    return ascii_lower(text);
}

std::string to_upper(std::string_view text) {
    return from_icu(to_icu(text).toUpper(icu::Locale::getRoot()));
}

std::string to_title(std::string_view word) {
    const std::size_t first = decode_at(word, 0).length;
    return to_upper(word.substr(0, first)) + to_lower(word.substr(first));
}

std::string compose(std::string_view text) {
    if (is_ascii(text))
        return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return std::string(text);
    const icu::UnicodeString composed = nfc->normalize(to_icu(text), status);
    return U_FAILURE(status) ? std::string(text) : from_icu(composed);
}

std::string fold_marks(std::string_view text) {
    // й is no и with a mark on it
    constexpr UChar32 breve = 0x0306;
    constexpr char16_t small_i = u'и';
    constexpr char16_t small_short_i = u'й';
    constexpr char16_t capital_i = u'И';
    constexpr char16_t capital_short_i = u'Й';
    if (is_ascii(text))
        return to_lower(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status))
        return to_lower(text);
    const icu::UnicodeString decomposed = nfd->normalize(to_icu(text), status);
    icu::UnicodeString bare;
    for (std::int32_t at = 0; at < decomposed.length(); at = decomposed.moveIndex32(at, 1)) {
        const UChar32 c = decomposed.char32At(at);
        if (!is_mark(static_cast<char32_t>(c)))
            bare.append(c);
        else if (c == breve && bare.charAt(bare.length() - 1) == small_i)
            bare.setCharAt(bare.length() - 1, small_short_i);
        else if (c == breve && bare.charAt(bare.length() - 1) == capital_i)
            bare.setCharAt(bare.length() - 1, capital_short_i);
    }
    return from_icu(bare.toLower(icu::Locale::getRoot()));
}

std::string iso_639_2(std::string_view language_tag) {
    return icu::Locale(std::string(language_tag).c_str()).getISO3Language();
}

std::string_view trim(std::string_view text) {
    while (!text.empty()) {
        const CodePoint first = decode_at(text, 0);
        if (!is_space(first.value))
            break;
        text.remove_prefix(first.length);
    }
    while (!text.empty()) {
        const CodePoint last = decode_before(text, text.size());
        if (!is_space(last.value))
            break;
        text.remove_suffix(last.length);
    }
    return text;
}

}  // namespace aloud
