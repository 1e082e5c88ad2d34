// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/shape.hpp"

#include "text/unicode.hpp"

namespace aloud {
namespace {

std::size_t width_of(char32_t c) {
    if (c < 0x1100)
        return is_mark(c) || is_format(c) ? 0 : 1;
    switch (script_of(c)) {
        case Script::han:
            return 3;
        case Script::kana:
        case Script::hangul:
            return 2;
        default:
            return is_mark(c) || is_format(c) ? 0 : 1;
    }
}

}  // namespace

std::size_t reading_width(std::string_view line) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint c = decode_at(line, at);
        width += c.value < 0x80 ? 1 : width_of(c.value);
        at += c.length;
    }
    return width;
}

bool writes_no_spaces(Script script) {
    return script == Script::han || script == Script::kana || script == Script::thai;
}

bool is_sentence_mark(char32_t c) {
    switch (c) {
        case U'.':
        case U'!':
        case U'?':
        case U'…':
        case U'‽':
        case U'。':
        case U'．':
        case U'｡':
        case U'！':
        case U'？':
        case U'؟':
        case U'۔':
        case U'।':
        case U'॥':
        case U'։':
        case U'።':
            return true;
        default:
            return false;
    }
}

bool is_closing(char32_t c) {
    switch (c) {
        case U'"':
        case U'\'':
        case U'”':
        case U'“':  // closes in German
        case U'’':
        case U'‘':
        case U'»':
        case U'«':  // closes in Danish style
        case U'›':
        case U')':
        case U']':
        case U'」':
        case U'』':
        case U'）':
        case U'】':
        case U'》':
            return true;
        default:
            return false;
    }
}

bool ends_like_sentence(std::string_view line) {
    while (!line.empty()) {
        const CodePoint last = decode_before(line, line.size());
        if (is_sentence_mark(last.value))
            return true;
        if (!is_closing(last.value) && !is_space(last.value) && !is_format(last.value))
            return false;
        line.remove_suffix(last.length);
    }
    return false;
}

}  // namespace aloud
