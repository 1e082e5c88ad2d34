// SPDX-License-Identifier: GPL-3.0-or-later

// What people read, in their language. A message is translated where it is made, as a whole
// sentence with its {} still in it, so that a translator sees all of it. The program chooses the
// language once at its start (app/interface_language.hpp); a library without that speaks English.
//     tr("cannot read '{}': {}", name, cause)
#pragma once

#include <fmt/core.h>

#include <string>
#include <string_view>

namespace aloud {

namespace translation {

/// The catalogue's form of a message, or the message itself.
std::string of(const char* english, fmt::format_args values);
std::string of(const char* one, const char* many, unsigned long count, fmt::format_args values);

/// A format that the compiler has checked.
template <typename... Values>
const char* text(const fmt::format_string<Values...>& format) {
    return fmt::string_view(format).data();
}

}  // namespace translation

/// The message in the user's language, filled in; in English where the catalogue has none.
template <typename... Values>
std::string tr(fmt::format_string<Values...> english, Values&&... values) {
    return translation::of(translation::text<Values...>(english), fmt::make_format_args(values...));
}

/// The form of the message that goes with this count; `values` fill it, the count among them.
template <typename... Values>
std::string tr_count(unsigned long count, fmt::format_string<Values...> one,
                     fmt::format_string<Values...> many, Values&&... values) {
    return translation::of(translation::text<Values...>(one), translation::text<Values...>(many),
                           count, fmt::make_format_args(values...));
}

/// Names a message that stands in a table, for the catalogue's sake; where it is used, tr_marked()
/// translates it.
constexpr std::string_view marked(std::string_view english) {
    return english;
}
std::string tr_marked(std::string_view english);

}  // namespace aloud
