// SPDX-License-Identifier: GPL-3.0-or-later

// The elements of HTML by name.
#pragma once

#include <cstdint>
#include <string_view>

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
    img,
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

struct TagKind {
    Tag tag = Tag::other;
    Display display = Display::in_line;
};

/// The name is in lower case. Unknown elements are shown in line, as browsers do.
TagKind kind_of_tag(std::string_view name);

}  // namespace aloud
