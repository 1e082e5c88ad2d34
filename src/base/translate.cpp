// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translate.hpp"

#include <fmt/format.h>
#include <libintl.h>

namespace aloud {
namespace {

constexpr const char* catalogue = "aloud";

/// A catalogue that somebody spoilt costs the translation, not the message.
std::string filled(const char* translated, const char* english, fmt::format_args values) {
    try {
        return fmt::vformat(translated, values);
    } catch (const fmt::format_error&) {
        return fmt::vformat(english, values);
    }
}

}  // namespace

namespace translation {

std::string of(const char* english, fmt::format_args values) {
    return filled(dgettext(catalogue, english), english, values);
}

std::string of(const char* one, const char* many, unsigned long count, fmt::format_args values) {
    return filled(dngettext(catalogue, one, many, count), count == 1 ? one : many, values);
}

}  // namespace translation

std::string tr_marked(std::string_view english) {
    // The empty message is the catalogue's head.
    return english.empty() ? std::string() : dgettext(catalogue, std::string(english).c_str());
}

}  // namespace aloud
