// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/charset.hpp"

#include "text/ascii.hpp"
#include "text/icu_library.hpp"
#include "text/unicode.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>

namespace aloud {
namespace {

using namespace std::string_view_literals;

/// A saved page has things put in before its own <meta>, so more is searched than the standard's 1
/// KB.
constexpr std::size_t declaration_bytes = 64U << 10U;
constexpr std::size_t guess_bytes = 256U << 10U;

struct Mark {
    std::string_view bytes;
    std::string_view charset;
};

constexpr std::array<Mark, 5> byte_order_marks = {{
    {"\xEF\xBB\xBF"sv, "UTF-8"sv},
    {"\xFF\xFE\0\0"sv, "UTF-32LE"sv},
    {"\0\0\xFE\xFF"sv, "UTF-32BE"sv},
    {"\xFF\xFE"sv, "UTF-16LE"sv},
    {"\xFE\xFF"sv, "UTF-16BE"sv},
}};

const Mark* byte_order_mark(std::string_view bytes) {
    const auto* found = std::find_if(
        byte_order_marks.begin(), byte_order_marks.end(),
        [&](const Mark& mark) { return bytes.substr(0, mark.bytes.size()) == mark.bytes; });
    return found == byte_order_marks.end() ? nullptr : found;
}

/// UTF-16 without a mark: in text, nearly half of the bytes of Latin markup are NUL, all on one
/// side.
std::string_view unmarked_utf16(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros = {0, 0};
    for (std::size_t at = 0; at < head.size(); ++at)
        zeros[at % 2] += head[at] == '\0' ? 1 : 0;
    const std::size_t most = head.size() / 2;
    if (zeros[0] + zeros[1] < 4)
        return {};
    if (zeros[1] * 10 > most * 3 && zeros[0] * 20 < most)
        return "UTF-16LE"sv;
    if (zeros[0] * 10 > most * 3 && zeros[1] * 20 < most)
        return "UTF-16BE"sv;
    return {};
}

struct Label {
    std::string_view label;
    std::string_view charset;
};

/// What a label means in practice: https://encoding.spec.whatwg.org/#names-and-labels, those that
/// ICU takes for a smaller set than browsers do.
constexpr std::array<Label, 35> labels = {{
    {"ascii", "windows-1252"},
    {"us-ascii", "windows-1252"},
    {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},
    {"iso88591", "windows-1252"},
    {"iso_8859-1", "windows-1252"},
    {"latin1", "windows-1252"},
    {"l1", "windows-1252"},
    {"ansi", "windows-1252"},
    {"x-cp1252", "windows-1252"},
    {"cp1252", "windows-1252"},
    {"iso-8859-9", "windows-1254"},
    {"latin5", "windows-1254"},
    {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},
    {"gb2312", "gb18030"},
    {"gb_2312-80", "gb18030"},
    {"gbk", "gb18030"},
    {"x-gbk", "gb18030"},
    {"chinese", "gb18030"},
    {"big5", "Big5-HKSCS"},
    {"x-x-big5", "Big5-HKSCS"},
    {"shift_jis", "windows-31j"},
    {"shift-jis", "windows-31j"},
    {"sjis", "windows-31j"},
    {"x-sjis", "windows-31j"},
    {"ms_kanji", "windows-31j"},
    {"euc-kr", "windows-949"},
    {"ks_c_5601-1987", "windows-949"},
    {"korean", "windows-949"},
    {"cp1251", "windows-1251"},
    {"win-1251", "windows-1251"},
    {"windows1251", "windows-1251"},
    {"koi8", "KOI8-R"},
    {"iso-8859-5", "ISO-8859-5"},
}};

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// What of ICU's library for languages is used; its names end in its version.
struct Detection {
    Detection() {
        SharedLibrary library = icu_i18n();
        loaded = library.find(ALOUD_ICU_NAME(ucsdet_open), open)
                     .find(ALOUD_ICU_NAME(ucsdet_close), close)
                     .find(ALOUD_ICU_NAME(ucsdet_setText), set_text)
                     .find(ALOUD_ICU_NAME(ucsdet_enableInputFilter), filter)
                     .find(ALOUD_ICU_NAME(ucsdet_detectAll), detect)
                     .find(ALOUD_ICU_NAME(ucsdet_getName), name)
                     .complete();
    }

    decltype(&ucsdet_open) open = nullptr;
    decltype(&ucsdet_close) close = nullptr;
    decltype(&ucsdet_setText) set_text = nullptr;
    decltype(&ucsdet_enableInputFilter) filter = nullptr;
    decltype(&ucsdet_detectAll) detect = nullptr;
    decltype(&ucsdet_getName) name = nullptr;
    bool loaded = false;
};

const Detection& detection() {
    static const Detection library;
    return library;
}

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { detection().close(detector); }
};

/// The IANA name of a label, empty when nobody knows it. A text that reads as ASCII is not UTF-16,
/// whatever it says.
std::string charset_of_label(std::string_view label) {
    const std::string lower = to_lower(trim(label));
    if (lower.empty() || lower.find("utf-16") == 0 || lower.find("utf-32") == 0)
        return {};
    const auto* found = std::find_if(labels.begin(), labels.end(),
                                     [&](const Label& entry) { return entry.label == lower; });
    std::string name = found == labels.end() ? lower : std::string(found->charset);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(name.c_str(), &status));
    if (U_FAILURE(status))
        return {};
    if (found != labels.end())
        return name;
    status = U_ZERO_ERROR;
    const char* standard = ucnv_getStandardName(lower.c_str(), "IANA", &status);
    return U_SUCCESS(status) && standard != nullptr ? standard : lower;
}

/// What stands behind `charset=` in a <meta>, or `encoding=` in an XML declaration.
std::string declared_charset(std::string_view bytes) {
    const std::string head = ascii_lower(bytes.substr(0, declaration_bytes));
    std::size_t at = 0;
    std::string_view key;
    if (head.compare(0, 5, "<?xml") == 0) {
        key = "encoding";
        at = head.substr(0, head.find("?>")).find(key);
    }
    for (std::size_t tag = 0; key.empty() || at == std::string::npos; ++tag) {
        tag = head.find("<meta", tag);
        if (tag == std::string::npos)
            return {};
        key = "charset";
        at = head.substr(0, head.find('>', tag)).find(key, tag);
    }
    at = head.find_first_not_of(" \t\n", at + key.size());
    if (at == std::string::npos || head[at] != '=')
        return {};
    const std::size_t begin = head.find_first_not_of("= \t\n\"'", at);
    const std::size_t end = head.find_first_of(" \t\n\"';/>?", std::min(begin, head.size()));
    if (begin == std::string::npos || end == std::string::npos)
        return {};
    return charset_of_label(std::string_view(head).substr(begin, end - begin));
}

/// A guess from the frequency of letters; tags do not count.
std::string guessed_charset(std::string_view bytes) {
    if (!detection().loaded)
        return "windows-1252";
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(detection().open(&status));
    const std::string_view head = bytes.substr(0, guess_bytes);
    detection().set_text(detector.get(), head.data(), static_cast<std::int32_t>(head.size()),
                         &status);
    detection().filter(detector.get(), 1);
    std::int32_t count = 0;
    const UCharsetMatch** matches = detection().detect(detector.get(), &count, &status);
    for (std::int32_t at = 0; U_SUCCESS(status) && at < count; ++at) {
        const std::string_view name = detection().name(matches[at], &status);
        const bool possible = name.substr(0, 4) != "UTF-" && name.substr(0, 3) != "IBM";
        std::string charset = possible ? charset_of_label(name) : std::string();
        if (!charset.empty())
            return charset;
    }
    return "windows-1252";
}

/// The same as is_valid_utf8, with most of the bytes, which are ASCII, passed eight at a time.
bool is_utf8(std::string_view bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::uint64_t eight = 0;
        while (at + sizeof eight <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080U) != 0)
                break;
            at += sizeof eight;
        }
        const CodePoint c = decode_at(bytes, at);
        if (c.value == replacement_character && c.length == 1)
            return false;
        at += c.length;
    }
    return true;
}

/// UTF-8 with a few bytes broken or cut off, rather than another encoding.
bool is_nearly_utf8(std::string_view bytes) {
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint c = decode_at(bytes, at);
        good += c.length > 1 ? 1 : 0;
        bad += c.length == 1 && c.value == replacement_character ? 1 : 0;
        at += c.length;
    }
    return good > bad * 8;
}

std::string convert(std::string_view bytes, const std::string& charset) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(
        ucnv_open(charset.c_str(), &status));
    if (U_FAILURE(status))
        return repair_utf8(bytes);
    std::string text;
    std::array<UChar, 8192> piece{};
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    char16_t pending = 0;
    do {
        status = U_ZERO_ERROR;
        UChar* to = piece.data();
        if (pending != 0)
            *to++ = pending;
        ucnv_toUnicode(converter.get(), &to, piece.data() + piece.size(), &from, end, nullptr, 1,
                       &status);
        auto length = static_cast<std::int32_t>(to - piece.data());
        // A surrogate pair must not be cut in two between pieces.
        pending = status == U_BUFFER_OVERFLOW_ERROR &&
                          U16_IS_LEAD(piece[static_cast<std::size_t>(length) - 1])
                      ? piece[static_cast<std::size_t>(--length)]
                      : u'\0';
        icu::UnicodeString(0, piece.data(), length).toUTF8String(text);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return repair_utf8(text);
}

/// How much the text looks like Russian: small letters with few capitals and nothing else. Bytes
/// that are read in another Cyrillic charset come out in capitals, rare letters and signs.
std::ptrdiff_t russian_look(std::string_view text) {
    std::ptrdiff_t look = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (c.value >= 0x80)
            look += c.value >= U'а' && c.value <= U'я' ? 1 : -2;
        at += c.length;
    }
    return look;
}

/// Words of nothing but bytes beyond ASCII, which no western language has.
bool has_foreign_words(std::string_view bytes) {
    constexpr std::size_t longest_run = 4;
    constexpr std::size_t enough = 8;
    std::size_t words = 0;
    std::size_t run = 0;
    for (const char c : bytes.substr(0, guess_bytes)) {
        run = static_cast<unsigned char>(c) >= 0xA0 ? run + 1 : 0;
        words += run == longest_run ? 1 : 0;
    }
    return words >= enough;
}

/// The charset that the bytes are in when a page names another: one for western languages, or of
/// the Cyrillic ones the wrong one.
std::string corrected(std::string_view bytes, const std::string& declared) {
    if (declared == "windows-1252" && has_foreign_words(bytes))
        return guessed_charset(bytes);
    constexpr std::array charsets = {"windows-1251", "KOI8-R", "ISO-8859-5"};
    if (std::find(charsets.begin(), charsets.end(), declared) == charsets.end())
        return declared;
    const std::string_view head = bytes.substr(0, guess_bytes);
    if (russian_look(convert(head, declared)) >= 0)
        return declared;
    const auto* best = std::max_element(
        charsets.begin(), charsets.end(), [head](const char* left, const char* right) {
            return russian_look(convert(head, left)) < russian_look(convert(head, right));
        });
    return russian_look(convert(head, *best)) > 0 ? *best : declared;
}

Decoded in_charset(std::string_view bytes, const std::string& charset) {
    return {charset, convert(bytes, charset)};
}

}  // namespace

bool has_wide_characters(std::string_view bytes) {
    const Mark* mark = byte_order_mark(bytes);
    return mark != nullptr ? mark->charset != "UTF-8" : !unmarked_utf16(bytes).empty();
}

Decoded decode(std::string_view bytes, std::string_view told) {
    if (const Mark* mark = byte_order_mark(bytes)) {
        const std::string charset(mark->charset);
        const std::string_view rest = bytes.substr(mark->bytes.size());
        return {charset, charset == "UTF-8" ? repair_utf8(rest) : convert(rest, charset)};
    }
    if (const std::string_view wide = unmarked_utf16(bytes); !wide.empty())
        return {std::string(wide), convert(bytes, std::string(wide))};
    const bool valid = is_utf8(bytes);
    const bool shifts = valid && bytes.find('\x1B') != std::string_view::npos;
    if (valid && !shifts)
        return {"UTF-8", std::string(bytes)};
    std::string declared = charset_of_label(told);
    if (declared.empty())
        declared = declared_charset(bytes);
    if (valid && declared.substr(0, 3) != "ISO")
        return {"UTF-8", std::string(bytes)};
    if (!declared.empty() && declared != "UTF-8")
        return in_charset(bytes, corrected(bytes, declared));
    if (is_nearly_utf8(bytes))
        return {"UTF-8", repair_utf8(bytes)};
    const std::string guess = guessed_charset(bytes);
    return {guess, convert(bytes, guess)};
}

}  // namespace aloud
