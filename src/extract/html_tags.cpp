// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html_tags.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

struct TagEntry {
    std::string_view name;
    TagKind kind;
};

using enum Display;

/// Sorted by name. What is missing here is shown in line, as browsers do.
constexpr std::array<TagEntry, 105> tags = {{
    {"a", {Tag::a, in_line}},
    {"abbr", {Tag::abbr, in_line}},
    {"address", {Tag::address, block}},
    {"amp-ad", {Tag::other, none}},
    {"amp-sidebar", {Tag::nav, block}},
    {"applet", {Tag::other, none}},
    {"area", {Tag::other, none}},
    {"article", {Tag::article, block}},
    {"aside", {Tag::aside, block}},
    {"audio", {Tag::other, none}},
    {"b", {Tag::b, in_line}},
    {"blockquote", {Tag::blockquote, block}},
    {"body", {Tag::body, block}},
    {"br", {Tag::br, in_line}},
    {"button", {Tag::button, block}},
    {"canvas", {Tag::other, none}},
    {"caption", {Tag::figcaption, block}},
    {"center", {Tag::div, block}},
    {"datalist", {Tag::other, none}},
    {"dd", {Tag::dd, block}},
    {"details", {Tag::details, block}},
    {"dialog", {Tag::other, none}},
    {"dir", {Tag::ul, block}},
    {"div", {Tag::div, block}},
    {"dl", {Tag::dl, block}},
    {"dt", {Tag::dt, block}},
    {"em", {Tag::em, in_line}},
    {"embed", {Tag::other, none}},
    {"fieldset", {Tag::form, block}},
    {"figcaption", {Tag::figcaption, block}},
    {"figure", {Tag::figure, block}},
    {"footer", {Tag::footer, block}},
    {"form", {Tag::form, block}},
    {"frame", {Tag::frame, none}},
    {"frameset", {Tag::other, block}},
    {"h1", {Tag::h1, block}},
    {"h2", {Tag::h2, block}},
    {"h3", {Tag::h3, block}},
    {"h4", {Tag::h4, block}},
    {"h5", {Tag::h5, block}},
    {"h6", {Tag::h6, block}},
    {"head", {Tag::head, none}},
    {"header", {Tag::header, block}},
    {"hgroup", {Tag::header, block}},
    {"hr", {Tag::hr, block}},
    {"html", {Tag::html, block}},
    {"i", {Tag::em, in_line}},
    {"iframe", {Tag::iframe, none}},
    {"img", {Tag::img, none}},
    {"input", {Tag::other, none}},
    {"legend", {Tag::other, block}},
    {"li", {Tag::li, block}},
    {"link", {Tag::link, none}},
    {"main", {Tag::main, block}},
    {"map", {Tag::other, none}},
    {"marquee", {Tag::other, block}},
    {"menu", {Tag::ul, block}},
    {"meta", {Tag::meta, none}},
    {"nav", {Tag::nav, block}},
    {"noframes", {Tag::other, block}},
    {"noscript", {Tag::noscript, none}},
    {"object", {Tag::other, none}},
    {"ol", {Tag::ol, block}},
    {"optgroup", {Tag::other, none}},
    {"option", {Tag::other, none}},
    {"output", {Tag::other, none}},
    {"p", {Tag::p, block}},
    {"param", {Tag::other, none}},
    {"picture", {Tag::other, none}},
    {"plaintext", {Tag::pre, block}},
    {"pre", {Tag::pre, block}},
    {"progress", {Tag::other, none}},
    {"rp", {Tag::rt, none}},
    {"rt", {Tag::rt, none}},
    {"rtc", {Tag::rt, none}},
    {"s", {Tag::other, in_line}},
    {"script", {Tag::script, none}},
    {"section", {Tag::section, block}},
    {"select", {Tag::other, none}},
    {"source", {Tag::other, none}},
    {"span", {Tag::span, in_line}},
    {"strong", {Tag::strong, in_line}},
    {"style", {Tag::style, none}},
    {"summary", {Tag::other, block}},
    {"sup", {Tag::sup, in_line}},
    {"svg", {Tag::other, none}},
    {"table", {Tag::table, block}},
    {"tbody", {Tag::other, block}},
    {"td", {Tag::td, block}},
    {"template", {Tag::other, none}},
    {"textarea", {Tag::other, none}},
    {"tfoot", {Tag::other, block}},
    {"th", {Tag::th, block}},
    {"thead", {Tag::other, block}},
    {"time", {Tag::time, in_line}},
    {"title", {Tag::title, none}},
    {"tr", {Tag::tr, block}},
    {"track", {Tag::other, none}},
    {"u", {Tag::other, in_line}},
    {"ul", {Tag::ul, block}},
    {"var", {Tag::other, in_line}},
    {"video", {Tag::other, none}},
    {"wbr", {Tag::other, in_line}},
    {"xml", {Tag::other, none}},
    {"xmp", {Tag::pre, block}},
}};

}  // namespace

TagKind kind_of_tag(std::string_view name) {
    const auto* found = std::lower_bound(
        tags.begin(), tags.end(), name,
        [](const TagEntry& entry, std::string_view wanted) { return entry.name < wanted; });
    return found != tags.end() && found->name == name ? found->kind : TagKind{};
}

}  // namespace aloud
