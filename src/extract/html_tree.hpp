// SPDX-License-Identifier: GPL-3.0-or-later

// A page as a flat list of nodes in document order: a subtree is a range of indices, so that
// nothing ever has to recurse, however deep the page is nested.
//
//     <div><p>a<b>c</b></p>d</div>      0 div [0,6)   1 p [1,5)   2 "a"   3 b [3,5)   4 "c"   5 "d"
#pragma once

#include "extract/html_tags.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

struct HtmlNode {
    Tag tag = Tag::other;
    Display display = Display::in_line;
    std::uint32_t parent = 0;
    std::uint32_t end = 0;         ///< one past the last node of the subtree
    std::uint32_t attributes = 0;  ///< where its own begin in the tree's list
    std::string_view text;         ///< of a text node; lives as long as the tree
};

/// Feeds and the parts of an EPUB are XML.
enum class Syntax : std::uint8_t { html, xml };

class HtmlTree {
  public:
    /// The text is valid UTF-8. Never fails: a tree of nothing has no nodes.
    explicit HtmlTree(std::string_view text, Syntax syntax = Syntax::html);

    [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return nodes_; }
    [[nodiscard]] const HtmlNode& operator[](std::size_t index) const { return nodes_[index]; }
    [[nodiscard]] std::size_t size() const { return nodes_.size(); }
    /// In XML: an element's name without prefix; empty for text.
    [[nodiscard]] std::string_view name(std::size_t index) const;
    /// Empty when the element has none of that name.
    [[nodiscard]] std::string_view attribute(std::size_t index, std::string_view name) const;
    [[nodiscard]] bool has_attribute(std::size_t index, std::string_view name) const;

  private:
    friend class HtmlTreeBuilder;

    struct Attribute {
        std::string_view name;
        std::string_view value;
    };

    [[nodiscard]] const Attribute* find(std::size_t index, std::string_view name) const;

    std::shared_ptr<const std::string> characters_;  ///< what all views are of
    std::vector<HtmlNode> nodes_;
    std::vector<Attribute> attributes_;  ///< in the order of the nodes
};

/// All text of a subtree, trimmed.
std::string text_below(const HtmlTree& tree, std::size_t index);

}  // namespace aloud
