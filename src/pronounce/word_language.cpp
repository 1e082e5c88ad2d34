// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/word_language.hpp"

#include "text/unicode.hpp"

namespace aloud {
namespace {

bool has_any(std::string_view text, std::u32string_view letters) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (letters.find(c.value) != std::u32string_view::npos)
            return true;
        at += c.length;
    }
    return false;
}

}  // namespace

Language language_of_word(const Word& word, std::string_view written, const Language& host) {
    const std::string_view own = host.primary();
    if (word.script == Script::cyrillic && own != "ru" && own != "uk" && own != "be" &&
        own != "bg" && own != "sr" && own != "mk" && own != "kk" && own != "ky" && own != "mn" &&
        own != "tg")
        return has_any(written, U"іїєґІЇЄҐ") ? Language{"uk"} : Language{"ru"};
    if (word.script == Script::arabic && own != "ar" && own != "fa" && own != "ur" && own != "ug")
        return has_any(written, U"پچژگ") ? Language{"fa"} : Language{"ar"};
    const bool latin_host = own != "ru" && own != "ar";
    if (word.script == Script::latin && !latin_host)
        return Language{"en"};
    return host;
}

}  // namespace aloud
