// SPDX-License-Identifier: GPL-3.0-or-later

// A page as browsers save it in one file (RFC 2557): a message of many parts, the page among them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace aloud {

struct MhtmlPage {
    std::string bytes;
    std::string charset;  ///< as the part's header gives it; may be empty
};

/// The first part that is a page; nothing when there is none.
std::optional<MhtmlPage> unpack_mhtml(std::string_view message);

}  // namespace aloud
