// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_lines.hpp"

#include "extract/shape.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <utility>

namespace aloud {
namespace {

/// A colon ends a sentence that leads to a list or a quotation.
bool ends_sentence(std::string_view text) {
    const char32_t last = decode_before(text, text.size()).value;
    return last == U':' || last == U'：' || last == U';' || ends_like_sentence(text);
}

/// A letter of a script that writes no spaces says as much as several others, a syllable as two.
std::size_t weight_of(char32_t c) {
    const bool dense = (c >= 0x3040 && c <= 0x9FFF) || (c >= 0x0E00 && c <= 0x0EFF) || c >= 0x20000;
    const bool syllable = c >= 0xAC00 && c <= 0xD7A3;
    return dense ? 3 : syllable ? 2 : 1;
}

int level_of(Tag tag) {
    return tag >= Tag::h1 && tag <= Tag::h6 ? static_cast<int>(tag) - static_cast<int>(Tag::h1) + 1
                                            : 0;
}

BlockKind kind_of(Tag tag) {
    if (level_of(tag) > 0)
        return BlockKind::subhead;
    switch (tag) {
        case Tag::li:
        case Tag::dd:
        case Tag::dt:
            return BlockKind::item;
        case Tag::blockquote:
            return BlockKind::quote;
        case Tag::figcaption:
            return BlockKind::caption;
        default:
            return BlockKind::paragraph;
    }
}

/// Wrapped text fills its lines.
constexpr std::size_t longest_short_line = 60;

/// Walks the nodes once, keeping the way from the root as a stack.
class Layout {
  public:
    Layout(HtmlPage& page, bool show_hidden) : page_(page), show_hidden_(show_hidden) {}

    void run() {
        const HtmlTree& tree = page_.tree;
        page_.roles.resize(tree.size());
        for (std::uint32_t index = 0; index < tree.size();) {
            while (!open_.empty() && tree[open_.back()].end <= index)
                leave();
            if (tree[index].tag == Tag::text)
                add_text(index);
            else if (!enter(index)) {
                index = tree[index].end;
                continue;
            }
            ++index;
        }
        while (!open_.empty())
            leave();
        break_line();
    }

  private:
    /// False when nothing of the element is shown.
    bool enter(std::uint32_t index) {
        const HtmlNode& node = page_.tree[index];
        if (node.tag == Tag::br) {
            line_feed();
            return true;
        }
        if (node.display == Display::none && !(show_hidden_ && node.tag == Tag::noscript))
            return false;
        page_.roles[index] = role_of(page_.tree, index);
        if (page_.roles[index].hidden && !show_hidden_)
            return false;
        if (node.tag == Tag::sup && is_reference(index))
            return false;
        if (node.display == Display::block) {
            break_line();
            blocks_.push_back(index);
        }
        open_.push_back(index);
        pre_ += node.tag == Tag::pre ? 1 : 0;
        links_ += node.tag == Tag::a ? 1 : 0;
        bold_ += is_bold(node.tag) ? 1 : 0;
        return true;
    }

    void leave() {
        const HtmlNode& node = page_.tree[open_.back()];
        if (node.display == Display::block) {
            break_line();
            blocks_.pop_back();
        }
        pre_ -= node.tag == Tag::pre ? 1 : 0;
        links_ -= node.tag == Tag::a ? 1 : 0;
        bold_ -= is_bold(node.tag) ? 1 : 0;
        open_.pop_back();
    }

    static bool is_bold(Tag tag) { return tag == Tag::b || tag == Tag::strong; }

    /// The raised number of a footnote.
    [[nodiscard]] bool is_reference(std::uint32_t index) const {
        constexpr std::uint32_t most_nodes = 8;
        const std::uint32_t end = std::min(page_.tree[index].end, index + most_nodes);
        for (std::uint32_t at = index + 1; at < end; ++at) {
            if (page_.tree[at].tag == Tag::a)
                return true;
        }
        return false;
    }

    /// A second break in a row begins a new line; after a first one it depends on what follows.
    void line_feed() {
        if (feeds_ > 0 || ends_sentence(trim(line_.text)))
            break_line();
        ++feeds_;
        add_space();
    }

    /// A line that was broken for its own sake (an address, a verse, a list), not wrapped.
    [[nodiscard]] bool begins_line(char32_t c) const {
        return feeds_ > 0 && line_.length < longest_short_line && !is_lower(c) &&
               (is_letter(c) || is_digit(c) || is_bullet(c));
    }

    static bool is_bullet(char32_t c) {
        return std::u32string_view(U"-–—•*·▪►✓■●").find(c) != std::u32string_view::npos;
    }

    void add_space() {
        if (!line_.text.empty() && line_.text.back() != ' ')
            line_.text += ' ';
    }

    void add_text(std::uint32_t index) {
        const std::string_view text = page_.tree[index].text;
        for (std::size_t at = 0; at < text.size();) {
            const CodePoint c = decode_at(text, at);
            at += c.length;
            if (c.value == '\n' && pre_ > 0)
                line_feed();
            else if (is_space(c.value))
                add_space();
            else if (is_shown(c.value))
                add_character(c.value, index);
        }
    }

    /// Of the invisible characters, the joiners change what is read (Persian, emoji).
    static bool is_shown(char32_t c) {
        return c >= ' ' && c != 0x7F && (c < 0x80 || !is_format(c) || c == 0x200C || c == 0x200D) &&
               c != 0xFFFC;
    }

    void add_character(char32_t c, std::uint32_t index) {
        if (begins_line(c))
            break_line();
        if (line_.text.empty()) {
            line_.node = index;
            line_.element = blocks_.empty() ? 0 : blocks_.back();
            set_kind();
            line_.strong = true;
        }
        feeds_ = 0;
        append_utf8(line_.text, c);
        const std::size_t weight = weight_of(c);
        line_.length += weight;
        line_.link_length += links_ > 0 ? weight : 0;
        line_.strong = line_.strong && bold_ > 0;
    }

    /// A paragraph in a heading, a list item or a quotation is one of theirs.
    void set_kind() {
        std::uint32_t element = line_.element;
        for (int up = 0; up < 4 && line_.kind == BlockKind::paragraph; ++up) {
            line_.kind = kind_of(page_.tree[element].tag);
            line_.level = level_of(page_.tree[element].tag);
            element = page_.tree[element].parent;
        }
    }

    void break_line() {
        feeds_ = 0;
        HtmlLine line = std::exchange(line_, {});
        while (!line.text.empty() && line.text.back() == ' ')
            line.text.pop_back();
        if (line.text.empty())
            return;
        line.ends_sentence = ends_sentence(line.text);
        page_.lines.push_back(std::move(line));
    }

    HtmlPage& page_;
    bool show_hidden_;
    std::vector<std::uint32_t> open_;
    std::vector<std::uint32_t> blocks_;  ///< those of open_ that break lines
    HtmlLine line_;
    int pre_ = 0;
    int links_ = 0;
    int bold_ = 0;
    int feeds_ = 0;
};

bool is_prose(const HtmlLine& line) {
    if (line.link_length * 2 > line.length || line.kind == BlockKind::subhead)
        return false;
    return line.ends_sentence ? line.length >= 50 : line.length >= 140;
}

/// Verses and lists that are broken by <br> say together what a paragraph says.
void judge_broken_paragraph(std::vector<HtmlLine>& lines, std::size_t begin, std::size_t end) {
    std::size_t length = 0;
    std::size_t link_length = 0;
    for (std::size_t at = begin; at < end; ++at) {
        length += lines[at].length;
        link_length += lines[at].link_length;
    }
    const bool prose = lines[begin].level == 0 && length >= 140 && link_length * 4 < length;
    for (std::size_t at = begin; at < end && prose; ++at)
        lines[at].prose = true;
}

void judge(std::vector<HtmlLine>& lines) {
    for (std::size_t begin = 0; begin < lines.size();) {
        std::size_t end = begin;
        for (; end < lines.size() && lines[end].element == lines[begin].element; ++end)
            lines[end].prose = is_prose(lines[end]);
        if (end - begin > 1)
            judge_broken_paragraph(lines, begin, end);
        begin = end;
    }
}

}  // namespace

HtmlPage lay_out(std::string_view html, bool show_hidden) {
    HtmlPage page{HtmlTree(html), {}, {}};
    Layout(page, show_hidden).run();
    judge(page.lines);
    return page;
}

}  // namespace aloud
