// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clutter.hpp"

#include "extract/clutter_words_index.hpp"
#include "extract/shape.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace aloud {
namespace {

// Longer lines are prose whatever they begin with; in units of reading_width().
constexpr std::size_t longest_clutter = 260;
constexpr std::size_t longest_short_clutter = 110;
constexpr std::size_t longest_date = 80;
constexpr std::size_t longest_byline = 90;

bool is_colon(char32_t c) {
    return c == U':' || c == U'：' || c == U'﹕';
}
bool is_apostrophe(char32_t c) {
    return c == U'\'' || c == U'’' || c == U'ʼ';
}
bool is_unspaced(char32_t c) {
    return writes_no_spaces(script_of(c));
}

/// A line as the word lists write it: lower case, letters alone, one space for all between them, a
/// colon where there was one.
struct Key {
    std::string text;
    std::size_t digits = 0;
    std::size_t letters = 0;
};

bool is_key_letter(char32_t c) {
    return c < 0x80 ? c >= U'a' && c <= U'z' : is_letter(c);
}
bool is_unseen(char32_t c) {
    return c >= 0x80 && (is_mark(c) || is_format(c));
}

void add_letter(Key& key, bool gap, char32_t letter) {
    if (gap && !key.text.empty())
        key.text += ' ';
    append_utf8(key.text, letter);
    ++key.letters;
}

Key key_of(std::string_view line) {
    Key key;
    bool gap = false;
    const std::string lower = to_lower(line);
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        at += c.length;
        const bool begun = !key.text.empty();
        if (is_key_letter(c.value)) {
            add_letter(key, gap, c.value);
            gap = false;
        } else if (is_apostrophe(c.value) && !gap && begun) {
            key.text += '\'';
        } else if (is_colon(c.value) && begun && key.text.back() != ':') {
            key.text += ':';
            gap = true;
        } else if (!is_unseen(c.value)) {
            key.digits += is_digit(c.value) ? 1 : 0;
            gap = true;
        }
    }
    return key;
}

const ClutterIndex& index() {
    static const ClutterIndex built;
    return built;
}

template <typename Use>
void for_each_word(std::string_view key, const Use& use) {
    while (!key.empty()) {
        const std::size_t end = std::min(key.find_first_of(" :"), key.size());
        if (end > 0)
            use(key.substr(0, end));
        key.remove_prefix(std::min(end + 1, key.size()));
    }
}

/// Digits, and of the words all but one are such as stand in dates: "Updated 5 May 2021 14:00
/// Berlin".
bool is_date(const Key& key, std::size_t width) {
    if (key.digits == 0 || key.digits > 24 || width > longest_date)
        return false;
    std::size_t known = 0;
    std::size_t unknown = 0;
    for_each_word(key.text, [&](std::string_view word) {
        const char32_t first = decode_at(word, 0).value;
        (is_unspaced(first) || index().is_date_word(word) ? known : unknown) += 1;
    });
    if (key.letters > 0 && is_unspaced(decode_at(key.text, 0).value))
        return key.digits * 2 >= key.letters && key.digits >= 3;
    return key.digits >= 3 ? unknown == 0 || (unknown == 1 && known >= 2)
                           : unknown == 0 && known > 0;
}

/// Behind "by" only names: every word begins with a capital but small words such as "and".
bool names_only(std::string_view line) {
    std::size_t capitals = 0;
    std::size_t small = 0;
    bool inside = false;
    for (std::size_t at = 0; at < line.size();) {
        const CodePoint c = decode_at(line, at);
        const bool letter = is_letter(c.value) || is_mark(c.value);
        if (letter && !inside) {
            std::size_t end = at;
            while (end < line.size() && is_letter(decode_at(line, end).value))
                end += decode_at(line, end).length;
            if (!is_lower(c.value))
                ++capitals;
            else if (count_code_points(line.substr(at, end - at)) > 3)
                ++small;
        }
        inside = letter || is_apostrophe(c.value);
        at += c.length;
    }
    return capitals > 0 && capitals <= 12 && small * 3 <= capitals;
}

bool is_byline(std::string_view line, const ClutterWords& start, std::string_view key) {
    const std::size_t space = line.find_first_of(" :\t");
    if (start.match == PhraseMatch::label || decode_at(key, start.phrases.size()).value == U':')
        return true;
    // Scripts without capitals do not tell a name from another word.
    if (space == std::string_view::npos || !is_upper(decode_at(to_upper(start.phrases), 0).value) ||
        script_of(decode_at(key, 0).value) == Script::han)
        return false;
    return names_only(line.substr(space));
}

/// An agency's name set off by a slash, a bracket or a copyright sign, at the line's end or all of
/// it.
bool names_agency(std::string_view line, bool& all) {
    constexpr std::size_t tail = 60;
    std::size_t begin = line.size() > tail ? line.size() - tail : 0;
    while (begin > 0 && (static_cast<unsigned char>(line[begin]) & 0xC0U) == 0x80U)
        --begin;
    const std::string_view end = line.substr(begin);
    const std::size_t mark = std::min({end.find('/'), end.find('|'), end.find("©"), end.find("／"),
                                       end.find("via "), end.find("(AP"), end.find("(Photo")});
    bool agency = false;
    for_each_word(key_of(end).text,
                  [&agency](std::string_view word) { agency = agency || index().is_agency(word); });
    all = begin == 0 && mark != std::string_view::npos;
    return agency && mark != std::string_view::npos;
}

/// "Name Surname/The Newspaper": names on both sides of the line's only slash.
bool is_shared_credit(std::string_view line) {
    const std::size_t slash = line.find('/');
    if (slash == std::string_view::npos || line.find('/', slash + 1) != std::string_view::npos)
        return false;
    const std::string_view left = trim(line.substr(0, slash));
    return left.find(' ') != std::string_view::npos && names_only(left) &&
           names_only(line.substr(slash + 1)) && line.find(':') == std::string_view::npos;
}

/// Ends with a credit: "... in May. | Photo: Name Surname".
bool has_credit_at_end(std::string_view line) {
    constexpr std::size_t longest_tail = 60;
    const std::size_t colon = line.rfind(':');
    if (colon == std::string_view::npos || line.size() - colon > longest_tail ||
        !names_only(line.substr(colon + 1)))
        return false;
    // One word before the colon, or two: "Photo", "File photo".
    std::size_t begin = colon;
    for (int words = 0; words < 2 && begin > 0; ++words) {
        const std::size_t space = line.find_last_of(" \u00A0(/|", begin - 1);
        begin = space == std::string_view::npos ? 0 : space;
        const ClutterWords* start = index().start(key_of(line.substr(begin)).text);
        if (begin > 0 && start != nullptr && start->kind == Clutter::credit)
            return true;
    }
    return false;
}

/// Ends with "(Agency/Institute)".
bool has_credit_in_brackets(std::string_view line) {
    const std::size_t open = line.rfind('(');
    if (open == std::string_view::npos || open == 0 || !line.ends_with(')'))
        return false;
    const std::string_view inside = line.substr(open);
    return inside.find('/') != std::string_view::npos && names_only(inside);
}

Clutter credit_of(std::string_view line, const Key& key, std::size_t width) {
    constexpr std::size_t longest_credit = 60;
    if (index().is_agency(key.text))
        return Clutter::credit;
    if (has_credit_in_brackets(line) || has_credit_at_end(line))
        return Clutter::caption;
    if (ends_like_sentence(line) && line.back() != ')')
        return Clutter::none;
    if (key.digits == 0 && width <= longest_credit && is_shared_credit(line))
        return Clutter::credit;
    bool all = false;
    if (!names_agency(line, all))
        return Clutter::none;
    return all && width <= longest_credit && line.find(" (") == std::string_view::npos
               ? Clutter::credit
               : Clutter::caption;
}

bool is_copyright(std::string_view line, std::size_t width) {
    return width <= 3 * longest_short_clutter &&
           (line.starts_with("©") || line.starts_with("(c) ") || line.starts_with("(C) ") ||
            line.starts_with("Copyright ©"));
}

Clutter start_clutter(std::string_view line, const Key& key, std::size_t width) {
    const ClutterWords* start = index().start(key.text);
    if (start == nullptr)
        return Clutter::none;
    const bool sentence = ends_like_sentence(line);
    switch (start->kind) {
        case Clutter::byline:
            return width <= longest_byline && !sentence && is_byline(line, *start, key.text)
                       ? Clutter::byline
                       : Clutter::none;
        case Clutter::sign_up:
        case Clutter::legal:
        case Clutter::agency_foot:
        case Clutter::credit:
        case Clutter::source:
            return start->kind;
        case Clutter::section:
        case Clutter::author:
            return width <= 60 && !sentence ? start->kind : Clutter::none;
        default:
            return width <= 2 * longest_short_clutter ? start->kind : Clutter::none;
    }
}

/// Notices about cookies and rights run to paragraphs; nothing else here does.
Clutter long_clutter(std::string_view line) {
    constexpr std::size_t enough = 100;
    const ClutterWords* start = index().start(key_of(line.substr(0, enough)).text);
    return start != nullptr && start->kind == Clutter::legal ? Clutter::legal : Clutter::none;
}

struct PhraseInside {
    Clutter kind = Clutter::none;
    std::string_view phrase;
};

/// What a site says of itself, wherever in the line it says it: phrases that news prose has no use
/// for.
constexpr auto phrases_inside = std::to_array<PhraseInside>({
    {Clutter::agency_foot, "contributed to this report"},
    {Clutter::agency_foot, "contributed to this story"},
    {Clutter::agency_foot, "contributed to this article"},
    {Clutter::agency_foot, "contributed reporting"},
    {Clutter::agency_foot, "this article originally appeared"},
    {Clutter::agency_foot, "this story originally appeared"},
    {Clutter::sign_up, "delivered to your inbox"},
    {Clutter::sign_up, "straight to your inbox"},
    {Clutter::sign_up, "directly to your inbox"},
    {Clutter::sign_up, "right to your inbox"},
    {Clutter::sign_up, "in your inbox"},
    {Clutter::sign_up, "for our newsletter"},
    {Clutter::sign_up, "for our free newsletter"},
    {Clutter::sign_up, "to our newsletter"},
    {Clutter::sign_up, "to our free newsletter"},
    {Clutter::sign_up, "support local journalism"},
    {Clutter::sign_up, "an error processing your subscription"},
    {Clutter::sign_up, "thanks for signing up"},
    {Clutter::sign_up, "thank you for signing up"},
    {Clutter::legal, "earn an affiliate commission"},
    {Clutter::legal, "may earn a commission"},
    {Clutter::legal, "contains affiliate links"},
    {Clutter::legal, "contain affiliate links"},
    {Clutter::button, "opens in new tab"},
    {Clutter::button, "opens in a new window"},
    {Clutter::button, "your browser does not support"},
    {Clutter::button, "slideshow requires javascript"},
    {Clutter::legal, "a link to the site is required"},
    {Clutter::legal, "a link to the source is required"},
    {Clutter::legal, "link to the source is mandatory"},
    {Clutter::legal, "a hyperlink is required"},
    {Clutter::legal, "may not be published broadcast"},
    {Clutter::legal, "may not be reproduced"},
    {Clutter::legal, "ссылка на источник обязательна"},
    {Clutter::legal, "ссылка на сайт обязательна"},
    {Clutter::legal, "гиперссылка обязательна"},
    {Clutter::legal, "обязательна гиперссылка"},
    {Clutter::legal, "посилання на джерело обов'язкове"},
    {Clutter::legal, "гіперпосилання обов'язкове"},
});

Clutter clutter_inside(std::string_view key) {
    for (const PhraseInside& inside : phrases_inside) {
        if (key.find(inside.phrase) != std::string_view::npos)
            return inside.kind;
    }
    return Clutter::none;
}

/// Of figures and signs alone.
Clutter wordless_clutter(const Key& key) {
    if (key.digits == 0)
        return Clutter::button;
    return key.digits >= 6 ? Clutter::date : Clutter::counter;
}

Clutter short_clutter(const Key& key, std::size_t width) {
    if (width > longest_short_clutter)
        return Clutter::none;
    std::string_view bare = key.text;
    while (bare.ends_with(':'))
        bare.remove_suffix(1);
    if (const Clutter whole = index().whole(bare); whole != Clutter::none)
        return whole == Clutter::counter && key.digits == 0 ? Clutter::button : whole;
    return is_date(key, width) ? Clutter::date : Clutter::none;
}

}  // namespace

Clutter clutter_of(std::string_view line) {
    line = trim(line);
    if (line.empty() || line.size() > 16 * longest_clutter)
        return Clutter::none;
    const std::size_t width = reading_width(line);
    if (is_copyright(line, width))
        return Clutter::legal;
    if (width > longest_clutter)
        return long_clutter(line);
    const Key key = key_of(line);
    if (key.letters == 0)
        return wordless_clutter(key);
    if (const Clutter whole = short_clutter(key, width); whole != Clutter::none)
        return whole;
    if (const Clutter inside = clutter_inside(key.text); inside != Clutter::none)
        return inside;
    if (const Clutter start = start_clutter(line, key, width); start != Clutter::none)
        return start;
    return credit_of(line, key, width);
}

std::string_view clutter_reason(Clutter clutter) {
    switch (clutter) {
        case Clutter::none:
            return "";
        case Clutter::credit:
            return "photo credit";
        case Clutter::source:
            return "source";
        case Clutter::caption:
            return "picture caption";
        case Clutter::byline:
            return "byline";
        case Clutter::date:
            return "date";
        case Clutter::advertisement:
            return "advertisement";
        case Clutter::counter:
            return "counter";
        case Clutter::read_more:
            return "pointer to another page";
        case Clutter::sign_up:
            return "call to subscribe";
        case Clutter::agency_foot:
            return "agency's note";
        case Clutter::button:
            return "button";
        case Clutter::legal:
            return "legal notice";
        case Clutter::section:
            return "heading of another section";
        case Clutter::author:
            return "note on the author";
        case Clutter::comments:
            return "readers' comments";
    }
    return "";
}

}  // namespace aloud
