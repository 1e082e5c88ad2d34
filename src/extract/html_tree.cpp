// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_tree.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>
#include <array>

namespace aloud {
namespace {

struct TagEntry {
    std::string_view name;
    Tag tag;
    Display display;
};

using enum Display;

/// Sorted by name. What is missing here is shown in line, as browsers do.
constexpr std::array<TagEntry, 105> tags = {{
    {"a", Tag::a, in_line},
    {"abbr", Tag::abbr, in_line},
    {"address", Tag::address, block},
    {"amp-ad", Tag::other, none},
    {"amp-sidebar", Tag::nav, block},
    {"applet", Tag::other, none},
    {"area", Tag::other, none},
    {"article", Tag::article, block},
    {"aside", Tag::aside, block},
    {"audio", Tag::other, none},
    {"b", Tag::b, in_line},
    {"blockquote", Tag::blockquote, block},
    {"body", Tag::body, block},
    {"br", Tag::br, in_line},
    {"button", Tag::button, block},
    {"canvas", Tag::other, none},
    {"caption", Tag::figcaption, block},
    {"center", Tag::div, block},
    {"datalist", Tag::other, none},
    {"dd", Tag::dd, block},
    {"details", Tag::details, block},
    {"dialog", Tag::other, none},
    {"dir", Tag::ul, block},
    {"div", Tag::div, block},
    {"dl", Tag::dl, block},
    {"dt", Tag::dt, block},
    {"em", Tag::em, in_line},
    {"embed", Tag::other, none},
    {"fieldset", Tag::form, block},
    {"figcaption", Tag::figcaption, block},
    {"figure", Tag::figure, block},
    {"footer", Tag::footer, block},
    {"form", Tag::form, block},
    {"frame", Tag::frame, none},
    {"frameset", Tag::other, block},
    {"h1", Tag::h1, block},
    {"h2", Tag::h2, block},
    {"h3", Tag::h3, block},
    {"h4", Tag::h4, block},
    {"h5", Tag::h5, block},
    {"h6", Tag::h6, block},
    {"head", Tag::head, none},
    {"header", Tag::header, block},
    {"hgroup", Tag::header, block},
    {"hr", Tag::hr, block},
    {"html", Tag::html, block},
    {"i", Tag::em, in_line},
    {"iframe", Tag::iframe, none},
    {"img", Tag::other, none},
    {"input", Tag::other, none},
    {"legend", Tag::other, block},
    {"li", Tag::li, block},
    {"link", Tag::link, none},
    {"main", Tag::main, block},
    {"map", Tag::other, none},
    {"marquee", Tag::other, block},
    {"menu", Tag::ul, block},
    {"meta", Tag::meta, none},
    {"nav", Tag::nav, block},
    {"noframes", Tag::other, block},
    {"noscript", Tag::noscript, none},
    {"object", Tag::other, none},
    {"ol", Tag::ol, block},
    {"optgroup", Tag::other, none},
    {"option", Tag::other, none},
    {"output", Tag::other, none},
    {"p", Tag::p, block},
    {"param", Tag::other, none},
    {"picture", Tag::other, none},
    {"plaintext", Tag::pre, block},
    {"pre", Tag::pre, block},
    {"progress", Tag::other, none},
    {"rp", Tag::rt, none},
    {"rt", Tag::rt, none},
    {"rtc", Tag::rt, none},
    {"s", Tag::other, in_line},
    {"script", Tag::script, none},
    {"section", Tag::section, block},
    {"select", Tag::other, none},
    {"source", Tag::other, none},
    {"span", Tag::span, in_line},
    {"strong", Tag::strong, in_line},
    {"style", Tag::style, none},
    {"summary", Tag::other, block},
    {"sup", Tag::sup, in_line},
    {"svg", Tag::other, none},
    {"table", Tag::table, block},
    {"tbody", Tag::other, block},
    {"td", Tag::td, block},
    {"template", Tag::other, none},
    {"textarea", Tag::other, none},
    {"tfoot", Tag::other, block},
    {"th", Tag::th, block},
    {"thead", Tag::other, block},
    {"time", Tag::time, in_line},
    {"title", Tag::title, none},
    {"tr", Tag::tr, block},
    {"track", Tag::other, none},
    {"u", Tag::other, in_line},
    {"ul", Tag::ul, block},
    {"var", Tag::other, in_line},
    {"video", Tag::other, none},
    {"wbr", Tag::other, in_line},
    {"xml", Tag::other, none},
    {"xmp", Tag::pre, block},
}};

std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

const TagEntry& entry_of(std::string_view name) {
    const auto* found = std::lower_bound(
        tags.begin(), tags.end(), name,
        [](const TagEntry& entry, std::string_view wanted) { return entry.name < wanted; });
    static constexpr TagEntry unknown = {"", Tag::other, in_line};
    return found != tags.end() && found->name == name ? *found : unknown;
}

bool is_kept(const xmlNode* node) {
    return node->type == XML_ELEMENT_NODE || node->type == XML_TEXT_NODE ||
           node->type == XML_CDATA_SECTION_NODE;
}

HtmlNode node_of(const xmlNode* source, std::uint32_t parent) {
    HtmlNode node;
    node.parent = parent;
    node.source = source;
    if (source->type == XML_ELEMENT_NODE) {
        const TagEntry& entry = entry_of(view_of(source->name));
        node.tag = entry.tag;
        node.display = entry.display;
    } else {
        node.tag = Tag::text;
        node.text = view_of(source->content);
    }
    return node;
}

/// The node after `node` and its subtree, leaving elements on the way; null at the end.
const xmlNode* next_outside(const xmlNode* node, std::vector<HtmlNode>& nodes,
                            std::uint32_t& parent) {
    while (node != nullptr && node->next == nullptr) {
        node = node->parent;
        if (node == nullptr || node->type != XML_ELEMENT_NODE)
            return nullptr;
        nodes[parent].end = static_cast<std::uint32_t>(nodes.size());
        parent = nodes[parent].parent;
    }
    return node == nullptr ? nullptr : node->next;
}

std::vector<HtmlNode> flatten(const xmlNode* root) {
    std::vector<HtmlNode> nodes;
    std::uint32_t parent = 0;
    const xmlNode* node = root;
    while (node != nullptr) {
        if (is_kept(node)) {
            nodes.push_back(node_of(node, parent));
            nodes.back().end = static_cast<std::uint32_t>(nodes.size());
            if (node->type == XML_ELEMENT_NODE && node->children != nullptr) {
                parent = static_cast<std::uint32_t>(nodes.size() - 1);
                node = node->children;
                continue;
            }
        }
        node = next_outside(node, nodes, parent);
    }
    return nodes;
}

constexpr int quiet = XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET;

xmlDoc* parse_html(std::string_view text) {
    return htmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, "UTF-8",
                          quiet | HTML_PARSE_COMPACT | XML_PARSE_HUGE);
}

/// Entities are not put in, and the parser's limits on depth and size stay: nobody nests a feed.
xmlDoc* parse_xml(std::string_view text) {
    return xmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, "UTF-8",
                         quiet | XML_PARSE_NOCDATA);
}

const xmlAttr* find_attribute(const void* source, std::string_view name) {
    const auto* node = static_cast<const xmlNode*>(source);
    if (node->type != XML_ELEMENT_NODE)
        return nullptr;
    const xmlAttr* attribute = node->properties;
    while (attribute != nullptr && view_of(attribute->name) != name)
        attribute = attribute->next;
    return attribute;
}

}  // namespace

HtmlTree::HtmlTree(std::string_view text, Syntax syntax) {
    xmlDoc* document = syntax == Syntax::html ? parse_html(text) : parse_xml(text);
    if (document == nullptr)
        return;
    document_ =
        std::shared_ptr<void>(document, [](void* it) { xmlFreeDoc(static_cast<xmlDoc*>(it)); });
    nodes_ = flatten(xmlDocGetRootElement(document));
}

std::string_view HtmlTree::name(std::size_t index) const {
    const auto* node = static_cast<const xmlNode*>(nodes_[index].source);
    return node->type == XML_ELEMENT_NODE ? view_of(node->name) : std::string_view();
}

std::string_view HtmlTree::attribute(std::size_t index, std::string_view name) const {
    const xmlAttr* found = find_attribute(nodes_[index].source, name);
    return found == nullptr || found->children == nullptr ? "" : view_of(found->children->content);
}

bool HtmlTree::has_attribute(std::size_t index, std::string_view name) const {
    return find_attribute(nodes_[index].source, name) != nullptr;
}

}  // namespace aloud
