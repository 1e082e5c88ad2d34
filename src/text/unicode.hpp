// SPDX-License-Identifier: GPL-3.0-or-later

// Characters: UTF-8 in and out, and what Unicode knows of a code point. The only file that asks ICU
// about characters; every stage may use it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace aloud {

/// What decode() gives for a byte that starts no valid sequence; it is then one byte long.
inline constexpr char32_t replacement_character = 0xFFFD;

struct CodePoint {
    char32_t value = 0;
    std::size_t length = 0;  ///< in bytes; 0 only at the end of the text

    friend bool operator==(const CodePoint&, const CodePoint&) = default;
};

/// The code point that begins at byte `offset`.
CodePoint decode_at(std::string_view text, std::size_t offset);
/// The code point that ends just before byte `offset`.
CodePoint decode_before(std::string_view text, std::size_t offset);
void append_utf8(std::string& text, char32_t code_point);
/// How many code points there are.
std::size_t count_code_points(std::string_view text);
bool is_valid_utf8(std::string_view text);
/// Every byte that is not part of a valid sequence becomes U+FFFD.
std::string repair_utf8(std::string_view text);

enum class Script { none, latin, cyrillic, arabic, greek, hebrew, han, kana, hangul, devanagari, thai, other };

/// The script of a letter; `none` for digits, punctuation, space and marks common to all.
Script script_of(char32_t c);

bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_digit(char32_t c);       ///< of any script
bool is_mark(char32_t c);        ///< combining
bool is_space(char32_t c);       ///< white space of any width, no-break ones too
bool is_punctuation(char32_t c); ///< symbols do not count
bool is_format(char32_t c);      ///< invisible: joiners, bidi controls, soft hyphen, byte order mark
int columns_of(char32_t c);      ///< on a terminal: 0, 1 or 2

/// Without regard to language (Turkish i is not special).
std::string to_lower(std::string_view text);
std::string to_upper(std::string_view text);
/// First letter upper, the others lower.
std::string to_title(std::string_view word);
/// Canonical composition (NFC).
std::string compose(std::string_view text);
/// Letters without their marks, in lower case: "Sulaymānī" -> "sulaymani". For comparing, not for speaking.
std::string fold_marks(std::string_view text);

/// The three letters of ISO 639-2 for a language tag: "eng" for "en-gb"; empty when there are none.
std::string iso_639_2(std::string_view language_tag);

/// Without white space of any kind at either end.
std::string_view trim(std::string_view text);

}  // namespace aloud
