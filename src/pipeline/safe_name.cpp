// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/safe_name.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

/// What stands for a character: itself, a space, a dash, or nothing.
char32_t replacement_of(char32_t c) {
    constexpr std::u32string_view dashes = U"/\\:|";
    constexpr std::u32string_view dropped = U"*?\"<>";
    if (dashes.find(c) != std::u32string_view::npos)
        return U'-';
    if (c < 0x20 || (c >= 0x7F && c < 0xA0) || is_space(c) || c == 0x2028 || c == 0x2029)
        return U' ';
    const bool is_noncharacter = (c & 0xFFFEU) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    if (dropped.find(c) != std::u32string_view::npos || is_format(c) || is_noncharacter ||
        c == replacement_character)
        return 0;
    return c;
}

/// Control characters are spaces, and of several spaces one stays.
std::string with_safe_characters(std::string_view text) {
    std::string name;
    for (std::size_t i = 0; i < text.size();) {
        const CodePoint c = decode_at(text, i);
        i += c.length;
        const char32_t safe = replacement_of(c.value);
        const bool is_second_space = safe == U' ' && (name.empty() || name.back() == ' ');
        if (safe != 0 && !is_second_space)
            append_utf8(name, safe);
    }
    return name;
}

/// A little shorter, rather than within a word.
void shorten(std::string& name, std::size_t longest) {
    if (name.size() <= longest)
        return;
    std::size_t end = 0;
    for (std::size_t i = 0; i < name.size();) {
        const CodePoint c = decode_at(name, i);
        if (i <= longest && !is_mark(c.value))
            end = i;
        if (i > longest)
            break;
        i += c.length;
    }
    // A letter under so many marks that they alone are too long goes with them.
    const std::size_t space = name.rfind(' ', end);
    name.resize(space != std::string::npos && space > longest / 2 ? space : end);
}

void trim_ends(std::string& name) {
    name.erase(0, std::min(name.find_first_not_of(". -"), name.size()));
    name.erase(name.find_last_not_of(". ") + 1);
}

/// Windows takes "aux.ogg" for a device.
bool is_device(std::string_view name) {
    constexpr std::array<std::string_view, 6> devices = {"con", "prn",    "aux",
                                                         "nul", "conin$", "conout$"};
    const std::string stem = to_lower(trim(name.substr(0, name.find('.'))));
    if (std::find(devices.begin(), devices.end(), stem) != devices.end())
        return true;
    const std::string_view digit =
        std::string_view(stem).substr(std::min<std::size_t>(3, stem.size()));
    const bool is_digit_or_power = (digit.size() == 1 && digit >= "0" && digit <= "9") ||
                                   digit == "¹" || digit == "²" || digit == "³";
    return (stem.starts_with("com") || stem.starts_with("lpt")) && is_digit_or_power;
}

}  // namespace

std::string safe_name(std::string_view text, std::size_t longest) {
    // A text much longer than a name need not be looked at whole.
    constexpr std::size_t looked_at = 16;
    std::string name = with_safe_characters(repair_utf8(text.substr(0, longest * looked_at)));
    name = compose(name);
    trim_ends(name);
    shorten(name, longest);
    trim_ends(name);
    if (is_device(name))
        name.insert(name.begin(), '_');
    return name;
}

}  // namespace aloud
