// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/boundaries.hpp"
#include "split/words.hpp"

#include <string>

namespace aloud {
namespace {

/// "• 2.)" is number 2 in the style "•.)".
struct Label {
    std::size_t begin = 0;
    std::size_t end = 0;
    unsigned number = 0;  ///< 0: no label here
    std::string style;
};

bool is_bullet(char32_t c) {
    return c == U'•' || c == U'·' || c == U'▪' || c == U'‣';
}

/// A number up to three digits, or a letter from a on.
void read_number(std::string_view text, Label& label) {
    std::size_t at = label.end;
    while (at < text.size() && at - label.end < 3 && text[at] >= '0' && text[at] <= '9')
        label.number = label.number * 10 + static_cast<unsigned>(text[at++] - '0');
    label.style += at > label.end ? '0' : 'a';
    if (at == label.end && at < text.size() && text[at] >= 'a' && text[at] <= 'z')
        label.number = static_cast<unsigned>(text[at++] - 'a') + 1;
    label.end = at;
}

Label label_at(std::string_view text, std::size_t at) {
    Label label;
    label.begin = at;
    const CodePoint first = decode_at(text, at);
    if (is_bullet(first.value)) {
        label.style = "•";
        at = skip_space(text, at + first.length);
    }
    label.end = at;
    read_number(text, label);
    while (label.end < text.size() && (text[label.end] == '.' || text[label.end] == ')'))
        label.style += text[label.end++];
    const bool closed = label.style.back() == '.' || label.style.back() == ')';
    const bool apart = label.end < text.size() && is_space(decode_at(text, label.end).value);
    if (!closed || !apart || label.style.size() > 6)
        label.number = 0;
    return label;
}

}  // namespace

std::vector<std::size_t> inline_items(std::string_view text) {
    Label last = label_at(text, 0);
    std::vector<std::size_t> items;
    if (last.number == 0)
        return items;
    for (std::size_t at = last.end; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.length;
        if (!is_space(c.value))
            continue;
        Label label = label_at(text, at);
        if (label.number != last.number + 1 || label.style != last.style)
            continue;
        items.push_back(label.begin);
        at = label.end;
        last = std::move(label);
    }
    return items;
}

}  // namespace aloud
