// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace aloud {

enum class MediaType {
    html,
    plain_text,  ///< running text, or the text of a page copied with its furniture
    markdown,
    epub,
    mhtml,
    feed,  ///< RSS or Atom
};

/// An input as it was read; nothing in it is understood yet.
struct Document {
    std::string origin;  ///< what the user named: a path, "-", or a URL
    MediaType media_type = MediaType::plain_text;
    std::string charset;  ///< the encoding the bytes were in, IANA's name: "UTF-8", "windows-1251"
    /// Valid UTF-8 without byte order mark, NUL or carriage return; the bytes as they were for an
    /// epub, whose parts carry encodings of their own. A page in an MHTML file is unpacked: html.
    std::string content;
    std::string url = {};  ///< where it was fetched, after all redirects; empty for a file

    friend bool operator==(const Document&, const Document&) = default;
};

}  // namespace aloud
