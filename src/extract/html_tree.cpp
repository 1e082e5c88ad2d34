// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_tree.hpp"

#include "extract/html_limits.hpp"
#include "text/unicode.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <utility>

namespace aloud {
namespace {

/// No page that people read has as many; what follows them is cut off.
constexpr std::size_t most_nodes = 4'000'000;

constexpr int quiet = XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET;

std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string_view without_prefix(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

/// Makes the list of nodes from what the parser tells, which then needs no tree of its own.
class HtmlTreeBuilder {
  public:
    HtmlTreeBuilder(std::size_t size, Syntax syntax) : syntax_(syntax) {
        characters_.reserve(size + size / 8);
    }

    void parse(std::string_view text);

    [[nodiscard]] HtmlTree finish() {
        while (depth_ > 0)
            close();
        if (!tree_.nodes_.empty())
            tree_.nodes_.front().end = static_cast<std::uint32_t>(tree_.nodes_.size());
        fix_views();
        return std::move(tree_);
    }

  private:
    /// A part of characters_, which move while more come.
    struct Place {
        std::uint32_t begin = 0;
        std::uint32_t length = 0;
    };

    void open(std::string_view name, const xmlChar** attributes) {
        HtmlNode& node = add_node();
        const TagKind kind = kind_of_tag(name);
        node.tag = kind.tag;
        node.display = kind.display;
        parent_ = static_cast<std::uint32_t>(tree_.nodes_.size() - 1);
        ++depth_;
        if (syntax_ == Syntax::xml)
            add_attribute({}, without_prefix(name));
        skips_text_ = kind.tag == Tag::style || kind.tag == Tag::script;
        for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
            const std::string_view value = view_of(attributes[1]);
            add_attribute(view_of(attributes[0]), value);
            // Of the scripts, those that are data.
            if (kind.tag == Tag::script && value.find("json") != std::string_view::npos)
                skips_text_ = false;
        }
    }

    void close() {
        skips_text_ = false;
        if (depth_ == 0)
            return;
        tree_.nodes_[parent_].end = static_cast<std::uint32_t>(tree_.nodes_.size());
        parent_ = tree_.nodes_[parent_].parent;
        --depth_;
    }

    void add_text(std::string_view text) {
        if (skips_text_ || tree_.nodes_.empty() || text.empty())
            return;
        const HtmlNode& last = tree_.nodes_.back();
        if (last.tag != Tag::text || last.parent != parent_) {
            HtmlNode& node = add_node();
            node.tag = Tag::text;
            texts_.push_back({static_cast<std::uint32_t>(characters_.size()), 0});
        }
        texts_.back().length += static_cast<std::uint32_t>(text.size());
        characters_ += text;
    }

    HtmlNode& add_node() {
        HtmlNode node;
        node.parent = parent_;
        node.end = static_cast<std::uint32_t>(tree_.nodes_.size() + 1);
        node.attributes = static_cast<std::uint32_t>(values_.size());
        tree_.nodes_.push_back(node);
        if (tree_.nodes_.size() == most_nodes)
            xmlStopParser(parser_);
        return tree_.nodes_.back();
    }

    void add_attribute(std::string_view name, std::string_view value) {
        values_.push_back(put(name));
        values_.push_back(put(value));
    }

    Place put(std::string_view text) {
        const auto begin = static_cast<std::uint32_t>(characters_.size());
        characters_ += text;
        return {begin, static_cast<std::uint32_t>(text.size())};
    }

    void fix_views() {
        tree_.characters_ = std::make_shared<const std::string>(std::move(characters_));
        const std::string_view all = *tree_.characters_;
        const auto view = [all](Place place) { return all.substr(place.begin, place.length); };
        std::size_t text = 0;
        for (HtmlNode& node : tree_.nodes_) {
            node.attributes /= 2;
            if (node.tag == Tag::text)
                node.text = view(texts_[text++]);
        }
        tree_.attributes_.reserve(values_.size() / 2);
        for (std::size_t at = 0; at + 1 < values_.size(); at += 2)
            tree_.attributes_.push_back({view(values_[at]), view(values_[at + 1])});
    }

    static HtmlTreeBuilder& builder(void* self) { return *static_cast<HtmlTreeBuilder*>(self); }
    static void on_open(void* self, const xmlChar* name, const xmlChar** attributes) {
        builder(self).open(view_of(name), attributes);
    }
    static void on_close(void* self, const xmlChar*) { builder(self).close(); }
    static void on_text(void* self, const xmlChar* text, int length) {
        builder(self).add_text(
            {reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    }

    Syntax syntax_;
    HtmlTree tree_{{}};
    std::string characters_;
    std::vector<Place> texts_;   ///< of the text nodes
    std::vector<Place> values_;  ///< names and values of attributes, in turns
    std::uint32_t parent_ = 0;
    std::size_t depth_ = 0;
    bool skips_text_ = false;
    xmlParserCtxt* parser_ = nullptr;
};

void HtmlTreeBuilder::parse(std::string_view text) {
    xmlSAXHandler handler{};
    handler.startElement = on_open;
    handler.endElement = on_close;
    handler.characters = on_text;
    handler.ignorableWhitespace = on_text;
    handler.cdataBlock = on_text;
    const bool html = syntax_ == Syntax::html;
    parser_ = html ? htmlNewParserCtxt() : xmlNewParserCtxt();
    if (parser_ == nullptr)
        return;
    *parser_->sax = handler;
    parser_->userData = this;
    const int size = static_cast<int>(text.size());
    // No entity expands, since nobody here can look one up; the XML parser's limits on depth and
    // size stay: nobody nests a feed. What comes back is the document that libxml2 makes for the
    // entities that a page declares.
    xmlFreeDoc(html ? htmlCtxtReadMemory(parser_, text.data(), size, nullptr, "UTF-8",
                                         quiet | XML_PARSE_HUGE)
                    : xmlCtxtReadMemory(parser_, text.data(), size, nullptr, "UTF-8",
                                        quiet | XML_PARSE_SAX1));
    html ? htmlFreeParserCtxt(parser_) : xmlFreeParserCtxt(parser_);
}

HtmlTree::HtmlTree(std::string_view text, Syntax syntax) {
    if (text.empty())
        return;
    HtmlTreeBuilder builder(text.size(), syntax);
    if (syntax == Syntax::html) {
        const std::string limited = limit_markup(text);
        builder.parse(limited.empty() ? text : limited);
    } else {
        builder.parse(text);
    }
    *this = builder.finish();
}

const HtmlTree::Attribute* HtmlTree::find(std::size_t index, std::string_view name) const {
    const std::size_t end =
        index + 1 < nodes_.size() ? nodes_[index + 1].attributes : attributes_.size();
    for (std::size_t at = nodes_[index].attributes; at < end; ++at) {
        if (attributes_[at].name == name)
            return &attributes_[at];
    }
    return nullptr;
}

std::string_view HtmlTree::name(std::size_t index) const {
    return attribute(index, {});
}

std::string_view HtmlTree::attribute(std::size_t index, std::string_view name) const {
    const Attribute* found = find(index, name);
    return found == nullptr ? std::string_view() : found->value;
}

bool HtmlTree::has_attribute(std::size_t index, std::string_view name) const {
    return find(index, name) != nullptr;
}

std::string text_below(const HtmlTree& tree, std::size_t index) {
    std::string text;
    for (std::size_t at = index; at < tree[index].end; ++at)
        text += tree[at].text;
    return std::string(trim(text));
}

}  // namespace aloud
