// SPDX-License-Identifier: GPL-3.0-or-later

// A page as a flat list of nodes in document order: a subtree is a range of indices, so that
// nothing ever has to recurse, however deep the page is nested.
//
//     <div><p>a<b>c</b></p>d</div>      0 div [0,6)   1 p [1,5)   2 "a"   3 b [3,5)   4 "c"   5 "d"
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace aloud {

/// The elements that some rule tells from others.
enum class Tag : std::uint8_t {
    other,
    text,
    a,
    abbr,
    address,
    article,
    aside,
    b,
    blockquote,
    body,
    br,
    button,
    dd,
    details,
    div,
    dl,
    dt,
    em,
    figcaption,
    figure,
    footer,
    form,
    frame,
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    head,
    header,
    hr,
    html,
    iframe,
    li,
    link,
    main,
    meta,
    nav,
    noscript,
    ol,
    p,
    pre,
    rt,
    script,
    section,
    span,
    strong,
    style,
    sup,
    table,
    td,
    th,
    time,
    title,
    tr,
    ul,
};

/// How an element takes part in the layout.
enum class Display : std::uint8_t { in_line, block, none };

struct HtmlNode {
    Tag tag = Tag::other;
    Display display = Display::in_line;
    std::uint32_t parent = 0;
    std::uint32_t end = 0;  ///< one past the last node of the subtree
    std::string_view text;  ///< of a text node; lives as long as the tree
    const void* source = nullptr;
};

/// Feeds and the parts of an EPUB are XML; their elements all have the tag `other`.
enum class Syntax : std::uint8_t { html, xml };

class HtmlTree {
  public:
    /// The text is valid UTF-8. Never fails: a tree of nothing has no nodes.
    explicit HtmlTree(std::string_view text, Syntax syntax = Syntax::html);

    [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return nodes_; }
    [[nodiscard]] const HtmlNode& operator[](std::size_t index) const { return nodes_[index]; }
    [[nodiscard]] std::size_t size() const { return nodes_.size(); }
    /// An element's name without prefix; empty for text.
    [[nodiscard]] std::string_view name(std::size_t index) const;
    /// Empty when the element has none of that name.
    [[nodiscard]] std::string_view attribute(std::size_t index, std::string_view name) const;
    [[nodiscard]] bool has_attribute(std::size_t index, std::string_view name) const;

  private:
    std::shared_ptr<void> document_;
    std::vector<HtmlNode> nodes_;
};

}  // namespace aloud
