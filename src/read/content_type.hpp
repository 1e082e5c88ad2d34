// SPDX-License-Identifier: GPL-3.0-or-later

// The value of a Content-Type header (RFC 9110, RFC 2045): "text/html; charset=UTF-8".
#pragma once

#include <string>
#include <string_view>

namespace aloud {

struct ContentType {
    std::string media_type;  ///< in lower case
    std::string charset;     ///< as it is given; may be empty
};

ContentType read_content_type(std::string_view value);

/// `name=value` or `name="value"` among a header's parameters; `name` in lower case.
std::string header_parameter(std::string_view value, std::string_view name);

}  // namespace aloud
