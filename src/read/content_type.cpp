// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/content_type.hpp"

#include "text/ascii.hpp"
#include "text/unicode.hpp"

#include <cstddef>

namespace aloud {

std::string header_parameter(std::string_view value, std::string_view name) {
    const std::string lower = ascii_lower(value);
    const std::size_t at = lower.find(std::string(name).append("="));
    if (at == std::string::npos)
        return {};
    std::size_t begin = at + name.size() + 1;
    const bool quoted = begin < value.size() && value[begin] == '"';
    begin += quoted ? 1 : 0;
    const std::size_t end = value.find_first_of(quoted ? "\"" : "; \t", begin);
    return std::string(value.substr(begin, end == std::string_view::npos ? end : end - begin));
}

ContentType read_content_type(std::string_view value) {
    return {to_lower(trim(value.substr(0, value.find(';')))), header_parameter(value, "charset")};
}

}  // namespace aloud
