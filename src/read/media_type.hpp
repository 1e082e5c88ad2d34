// SPDX-License-Identifier: GPL-3.0-or-later

// What kind of input some bytes are, judged by their content and, where that leaves it open, by the
// ending of the name they came under.
#pragma once

#include "model/document.hpp"

#include <optional>
#include <string_view>

namespace aloud {

/// The containers, whose bytes are not to be decoded as one text.
std::optional<MediaType> container_type(std::string_view bytes);

/// For bytes that are no text: what they look like ("a PNG picture"); empty for text. `wide`: they
/// are taken for UTF-16 or UTF-32, in which control characters tell nothing.
std::string_view binary_kind(std::string_view bytes, bool wide);

/// For decoded text; `origin` is a path or URL, `told` the media type that a server gave
/// ("text/html"), which stands unless the text is plainly something else.
MediaType text_type(std::string_view text, std::string_view origin, std::string_view told = {});

}  // namespace aloud
