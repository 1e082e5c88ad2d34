// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump_lines.hpp"

#include "extract/dump_parts.hpp"
#include "extract/shape.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace aloud {
namespace {

/// The lines between newlines, trimmed; empty ones too.
template <typename Use>
void for_each_line(std::string_view content, const Use& use) {
    while (!content.empty()) {
        const std::size_t end = std::min(content.find('\n'), content.size());
        use(trim(content.substr(0, end)));
        content.remove_prefix(std::min(end + 1, content.size()));
    }
}

/// Those that are not empty, and perhaps a few more.
std::size_t count_lines(std::string_view content) {
    std::size_t lines = 0;
    bool inside = false;
    for (const char c : content) {
        lines += c != '\n' && !inside ? 1 : 0;
        inside = c != '\n';
    }
    return lines;
}

bool is_bullet(char32_t c) {
    switch (c) {
        case U'•':
        case U'‣':
        case U'◦':
        case U'▪':
        case U'■':
        case U'●':
        case U'·':
        case U'*':
        case U'–':
        case U'—':
        case U'-':
            return true;
        default:
            return false;
    }
}

/// A dash is a bullet only before a space; before a capital it may also open direct speech, where a
/// listener loses nothing by its absence.
bool take_bullet(std::string_view& text) {
    const CodePoint first = decode_at(text, 0);
    if (!is_bullet(first.value) || !is_space(decode_at(text, first.length).value))
        return false;
    const std::string_view rest = trim(text.substr(first.length));
    if (rest.empty())
        return false;
    const bool dash = first.value == U'–' || first.value == U'—';
    if (!dash)
        text = rest;
    return !dash;
}

/// Most of what is read here is ASCII, and there are many lines.
bool is_letter_quickly(char32_t c) {
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    return is_letter(c);
}

bool is_space_quickly(char32_t c) {
    return c < 0x80 ? c == U' ' || (c >= U'\t' && c <= U'\r') : is_space(c);
}

struct Counts {
    std::size_t letters = 0;
    std::array<std::size_t, 12> by_script{};
};

void count_letter(char32_t c, Counts& counts) {
    ++counts.letters;
    ++counts.by_script[static_cast<std::size_t>(script_of(c))];
}

bool is_truncated(std::string_view text) {
    return text.ends_with("...") || text.ends_with("…") || text.ends_with("[…]") ||
           text.ends_with("[...]");
}

bool is_shouted(std::string_view text, std::size_t width) {
    constexpr std::size_t shortest = 40;
    if (width < shortest || width > 200)
        return false;
    bool capital = false;
    for (std::size_t at = 0; at < text.size(); at += decode_at(text, at).length) {
        const char32_t c = decode_at(text, at).value;
        if (is_lower(c))
            return false;
        capital = capital || is_upper(c);
    }
    return capital;
}

/// Direct speech, whose full stop East Asian writing leaves out before the closing mark.
bool is_quotation(std::string_view text) {
    return (text.starts_with("「") && text.ends_with("」")) ||
           (text.starts_with("『") && text.ends_with("』"));
}

/// Sentences by their marks.
class SentenceCount {
  public:
    void see(char32_t c, bool space) {
        if (is_sentence_mark(c)) {
            after_mark_ = c < 0x2000;
            count_ += after_mark_ ? 0 : 1;  // no space follows an ideographic stop
        } else if (space && after_mark_) {
            ++count_;
            after_mark_ = false;
        } else if (!is_closing(c)) {
            after_mark_ = false;
        }
    }
    [[nodiscard]] std::size_t at_end() const { return count_ + (after_mark_ ? 1 : 0); }

  private:
    std::size_t count_ = 0;
    bool after_mark_ = false;
};

void look_at(DumpLine& line) {
    Counts counts;
    SentenceCount sentences;
    constexpr std::size_t enough = 60;  // letters tell a line's script
    bool in_word = false;
    for (std::size_t at = 0; at < line.text.size();) {
        const CodePoint c = decode_at(line.text, at);
        at += c.length;
        const bool space = is_space_quickly(c.value);
        if (is_letter_quickly(c.value)) {
            if (counts.letters < enough)
                count_letter(c.value, counts);
            line.words += in_word ? 0 : 1;
            in_word = true;
        } else if (space) {
            in_word = false;
        }
        sentences.see(c.value, space);
    }
    line.ends = ends_like_sentence(line.text) || is_quotation(line.text);
    line.sentences = sentences.at_end();
    line.width = reading_width(line.text);
    const auto most = std::max_element(counts.by_script.begin() + 1, counts.by_script.end());
    if (*most > 0)
        line.script = static_cast<Script>(most - counts.by_script.begin());
    line.clutter = clutter_of(line.text);
    line.truncated = is_truncated(line.text);
    line.shouted = is_shouted(line.text, line.width);
}

bool announces_list(const DumpLine& line) {
    return line.width >= 20 && line.clutter == Clutter::none &&
           (line.text.ends_with(':') || line.text.ends_with("："));
}

/// From the colon to the next empty line, label or repeated line.
void mark_lists(std::vector<DumpLine>& lines) {
    bool listed = false;
    bool first = false;
    for (DumpLine& line : lines) {
        if ((line.gap_before && !first) || line.clutter != Clutter::none || line.repeated)
            listed = false;
        line.listed = listed;
        first = announces_list(line);
        listed = listed || first;
    }
}

void mark_repeated(std::vector<DumpLine>& lines) {
    std::unordered_map<std::string_view, std::size_t> left;
    for (const DumpLine& line : lines)
        ++left[line.text];
    for (DumpLine& line : lines)
        line.repeated = left[line.text] > 1;
    for (DumpLine& line : lines)
        line.recurs = --left[line.text] > 0;
}

std::size_t first_word_columns(std::string_view line) {
    return count_code_points(line.substr(0, std::min(line.find(' '), line.size())));
}

/// Whether the line's first word would not have fitted behind the one above.
bool was_wrapped(std::string_view above, std::string_view line, std::size_t width) {
    return count_code_points(above) + 1 + first_word_columns(line) > width;
}

struct Wrapping {
    std::size_t width = 0;
    std::size_t lines = 0;
    std::size_t pairs = 0;    ///< lines directly above one another
    std::size_t wrapped = 0;  ///< of them, those that a width explains
};

constexpr std::size_t widest_wrap = 100;
constexpr std::size_t narrowest_wrap = 40;

Wrapping wrapping_of(std::string_view content) {
    Wrapping wrapping;
    for_each_line(content, [&wrapping](std::string_view line) {
        if (!line.empty() && wrapping.width <= widest_wrap)
            wrapping.width = std::max(wrapping.width, count_code_points(line));
    });
    if (wrapping.width > widest_wrap || wrapping.width < narrowest_wrap)
        return wrapping;
    std::string_view above;
    for_each_line(content, [&](std::string_view line) {
        wrapping.lines += line.empty() ? 0 : 1;
        if (!above.empty() && !line.empty()) {
            ++wrapping.pairs;
            wrapping.wrapped += was_wrapped(above, line, wrapping.width) ? 1 : 0;
        }
        above = line;
    });
    return wrapping;
}

bool joins_without_space(std::string_view above, std::string_view line) {
    const Script left = script_of(decode_before(above, above.size()).value);
    const Script right = script_of(decode_at(line, 0).value);
    return left == Script::han || left == Script::kana || right == Script::han ||
           right == Script::kana;
}

}  // namespace

bool DumpLine::is_prose() const {
    return clutter == Clutter::none && ((ends && width >= 45) || width >= 110 || sentences >= 2);
}

std::vector<DumpLine> read_dump_lines(std::string_view content) {
    std::vector<DumpLine> lines;
    lines.reserve(count_lines(content));
    bool gap = false;
    for_each_line(content, [&](std::string_view text) {
        if (text.empty()) {
            gap = true;
            return;
        }
        DumpLine line;
        line.bulleted = take_bullet(text);
        line.text = text;
        line.gap_before = gap;
        gap = false;
        look_at(line);
        lines.push_back(line);
    });
    mark_repeated(lines);
    mark_lists(lines);
    mark_parts(lines);
    return lines;
}

std::string unwrap_lines(std::string content) {
    const Wrapping wrapping = wrapping_of(content);
    // A page's lines end where its author broke them: few of them just at one width.
    if (wrapping.wrapped < 3 || wrapping.wrapped * 10 < wrapping.pairs * 7 ||
        wrapping.pairs * 3 < wrapping.lines)
        return content;
    std::string joined;
    joined.reserve(content.size());
    std::string_view above;
    for_each_line(content, [&](std::string_view line) {
        if (!above.empty() && !line.empty() && was_wrapped(above, line, wrapping.width))
            joined += joins_without_space(above, line) ? "" : " ";
        else if (!joined.empty() || !line.empty())
            joined += '\n';
        joined += line;
        above = line;
    });
    return joined;
}

}  // namespace aloud
