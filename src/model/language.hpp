// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace aloud {

/// A BCP 47 tag in lower case: "en", "en-gb", "ru", "ar". Empty: not known.
struct Language {
    std::string tag;

    [[nodiscard]] bool known() const { return !tag.empty(); }
    /// "en" of "en-gb"; rules and lexicons go by it.
    [[nodiscard]] std::string_view primary() const {
        return std::string_view(tag).substr(0, tag.find('-'));
    }

    friend bool operator==(const Language&, const Language&) = default;
};

/// As people and locales write it: "en_GB".
inline Language language_named(std::string tag) {
    for (char& c : tag)
        c = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return {std::move(tag)};
}

}  // namespace aloud
