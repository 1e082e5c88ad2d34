// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/mhtml.hpp"

#include "read/content_type.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace aloud {
namespace {

struct Part {
    std::string headers;  ///< unfolded, in lower case but for the values
    std::string_view body;
};

/// The header lines, up to the blank line; folded lines are joined.
Part read_part(std::string_view text) {
    Part part;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        at = std::min(end + 1, text.size());
        if (line.empty())
            break;
        const bool folded = line.front() == ' ' || line.front() == '\t';
        part.headers += folded ? ' ' : '\n';
        part.headers += line;
    }
    part.body = text.substr(at);
    return part;
}

/// The value of a header, without regard to the case of its name; empty when it is missing.
std::string header(const Part& part, std::string_view name) {
    const std::string lower = ascii_lower(part.headers);
    std::string start = "\n";
    start.append(name).append(":");
    const std::size_t at = lower.find(start);
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + name.size() + 2;
    return std::string(
        trim(std::string_view(part.headers).substr(begin, lower.find('\n', begin) - begin)));
}

int hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

std::string decode_quoted_printable(std::string_view text) {
    std::string bytes;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            bytes += text[at];
            continue;
        }
        const std::string_view next = text.substr(at + 1, 2);
        if (next.substr(0, 1) == "\n") {
            at += 1;
        } else if (next == "\r\n") {
            at += 2;
        } else if (next.size() == 2 && hex_digit(next[0]) >= 0 && hex_digit(next[1]) >= 0) {
            bytes += static_cast<char>(hex_digit(next[0]) * 16 + hex_digit(next[1]));
            at += 2;
        } else {
            bytes += '=';
        }
    }
    return bytes;
}

std::string decode_base64(std::string_view text) {
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos)
            continue;
        bits = (bits << 6U | static_cast<std::uint32_t>(value)) & 0xFFFFFFU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
        }
    }
    return bytes;
}

MhtmlPage decode_part(const Part& part) {
    const std::string encoding = to_lower(header(part, "content-transfer-encoding"));
    MhtmlPage page;
    page.charset = read_content_type(header(part, "content-type")).charset;
    if (encoding == "quoted-printable")
        page.bytes = decode_quoted_printable(part.body);
    else if (encoding == "base64")
        page.bytes = decode_base64(part.body);
    else
        page.bytes = part.body;
    return page;
}

}  // namespace

std::optional<MhtmlPage> unpack_mhtml(std::string_view message) {
    const Part envelope = read_part(message);
    const std::string boundary = header_parameter(header(envelope, "content-type"), "boundary");
    if (boundary.empty())
        return std::nullopt;
    std::string delimiter = "--";
    delimiter += boundary;
    std::size_t at = message.find(delimiter);
    while (at != std::string_view::npos) {
        const std::size_t begin = message.find('\n', at);
        if (begin == std::string_view::npos)
            break;
        at = message.find(delimiter, begin);
        const std::size_t size = at == std::string_view::npos ? at : at - begin - 1;
        const Part part = read_part(message.substr(begin + 1, size));
        const std::string type = to_lower(header(part, "content-type"));
        if (type.find("text/html") == 0 || type.find("application/xhtml") == 0)
            return decode_part(part);
    }
    return std::nullopt;
}

}  // namespace aloud
