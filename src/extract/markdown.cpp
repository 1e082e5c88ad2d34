// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/markdown.hpp"

#include "extract/line_rules.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

namespace aloud {
namespace {

bool starts_with(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}

/// How long the mark of a list item is, with its space; 0 for other lines.
std::size_t item_mark(std::string_view line) {
    if (starts_with(line, "- ") || starts_with(line, "* ") || starts_with(line, "+ "))
        return 2;
    std::size_t digits = 0;
    while (digits < line.size() && is_ascii_digit(line[digits]))
        ++digits;
    const bool numbered =
        digits > 0 && digits < 4 &&
        (starts_with(line.substr(digits), ". ") || starts_with(line.substr(digits), ") "));
    return numbered ? digits + 2 : 0;
}

/// How many '#' begin a heading; 0 for other lines.
std::size_t heading_level(std::string_view line) {
    const std::size_t level = std::min(line.find_first_not_of('#'), line.size());
    return level <= 6 && level < line.size() && line[level] == ' ' ? level : 0;
}

/// A line of three or more '-', '*', '_' or '=': a rule, or the underline of a heading.
bool is_rule(std::string_view line) {
    if (line.size() < 3 || std::string_view("-*_=").find(line[0]) == std::string_view::npos)
        return false;
    return line.find_first_not_of(std::string(1, line[0]) + " ") == std::string_view::npos;
}

/// Of `[text](target)` or `[text][reference]`, beginning at '[': the end, and the text's end.
struct Link {
    std::size_t text_end = std::string_view::npos;
    std::size_t end = 0;
};

/// Bounds the search for an end that may not be there.
constexpr std::size_t longest_link = 4096;

Link link_at(std::string_view whole, std::size_t at) {
    const std::string_view text = whole.substr(0, at + longest_link);
    const std::size_t text_end = text.find(']', at);
    if (text_end == std::string_view::npos || text_end + 1 >= text.size())
        return {};
    const char open = text[text_end + 1];
    if (open != '(' && open != '[')
        return {};
    const std::size_t end = text.find(open == '(' ? ')' : ']', text_end + 2);
    return end == std::string_view::npos ? Link{} : Link{text_end, end + 1};
}

bool is_word_byte(std::string_view text, std::size_t at) {
    if (at >= text.size())
        return false;
    const auto c = static_cast<unsigned char>(text[at]);
    return c >= 0x80 || is_ascii_digit(text[at]) || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

/// A mark of emphasis or code; a lone asterisk among spaces and the underscore in snake_case are
/// not.
bool is_emphasis(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == '`')
        return true;
    if (c != '*' && c != '_')
        return false;
    const bool word_before = at > 0 && is_word_byte(text, at - 1);
    const bool word_after = is_word_byte(text, at + 1);
    if (c == '_' && word_before && word_after)
        return false;
    const bool space_before = at == 0 || text[at - 1] == ' ';
    const bool space_after = at + 1 >= text.size() || text[at + 1] == ' ';
    return !(space_before && space_after);
}

std::string without_marks(std::string_view text) {
    std::string bare;
    Link open;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool picture = c == '!' && at + 1 < text.size() && text[at + 1] == '[';
        const Link link = c == '[' || picture ? link_at(text, at + (picture ? 1 : 0)) : Link{};
        if (at == open.text_end) {
            at = open.end - 1;
        } else if (link.end > 0 && picture) {
            at = link.end - 1;
        } else if (link.end > 0) {
            open = link;
        } else if (c == '\\' && at + 1 < text.size() && !is_word_byte(text, at + 1)) {
            bare += text[++at];
        } else if (!is_emphasis(text, at)) {
            bare += c;
        }
    }
    return bare;
}

class MarkdownReader {
  public:
    explicit MarkdownReader(const ExtractOptions& options) : rules_(options, options.url) {
        article_.url = options.url;
    }

    void read(std::string_view raw) {
        const std::string_view line = trim(raw);
        if (starts_with(line, "```") || starts_with(line, "~~~")) {
            close();
            in_code_ = !in_code_;
        } else if (in_code_) {
            leave_out(line, "code");
        } else if (line.empty()) {
            close();
        } else if (is_rule(line)) {
            read_rule(line);
        } else {
            read_text(line);
        }
    }

    Article finish() {
        close();
        return std::move(article_);
    }

  private:
    void read_rule(std::string_view line) {
        const bool underlines = line[0] == '=' || line[0] == '-';
        if (underlines && kind_ == BlockKind::paragraph && !text_.empty())
            kind_ = heading_kind(line[0] == '=' ? 1 : 2);
        close();
    }

    void read_text(std::string_view line) {
        if (const std::size_t level = heading_level(line)) {
            close();
            kind_ = heading_kind(level);
            text_ = line.substr(level + 1, line.find_last_not_of("# ") - level);
            close();
        } else if (const std::size_t mark = item_mark(line)) {
            close();
            kind_ = BlockKind::item;
            text_ = line.substr(mark);
        } else if (line[0] == '>') {
            if (kind_ != BlockKind::quote)
                close();
            kind_ = BlockKind::quote;
            append(trim(line.substr(line.find_first_not_of("> ") == std::string_view::npos
                                        ? line.size()
                                        : line.find_first_not_of("> "))));
        } else {
            append(line);
        }
    }

    [[nodiscard]] BlockKind heading_kind(std::size_t level) const {
        return level == 1 && article_.blocks.empty() ? BlockKind::headline : BlockKind::subhead;
    }

    void append(std::string_view line) {
        if (!text_.empty() && !line.empty())
            text_ += ' ';
        text_ += line;
    }

    void close() {
        const std::string bare = without_marks(text_);
        const std::string_view text = trim(bare);
        if (!text.empty())
            add(kind_, text, "");
        else
            leave_out(text_, "picture");
        if (!text.empty() && kind_ == BlockKind::headline)
            article_.title = text;
        text_.clear();
        kind_ = BlockKind::paragraph;
    }

    void leave_out(std::string_view line, std::string_view reason) {
        if (!line.empty())
            add(BlockKind::paragraph, line, reason);
    }

    /// As the user's rules say, or else with `reason` to leave it out.
    void add(BlockKind kind, std::string_view text, std::string_view reason) {
        reason = rules_.judge(text, reason);
        if (reason.empty())
            article_.blocks.push_back({kind, std::string(text), 0});
        else
            article_.dropped.push_back({std::string(text), std::string(reason)});
    }

    LineRules rules_;
    Article article_;
    std::string text_;
    BlockKind kind_ = BlockKind::paragraph;
    bool in_code_ = false;
};

}  // namespace

Article extract_markdown(std::string_view markdown, const ExtractOptions& options) {
    MarkdownReader reader(options);
    for (std::size_t at = 0; at < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
        reader.read(markdown.substr(at, end - at));
        at = end + 1;
    }
    return reader.finish();
}

}  // namespace aloud
