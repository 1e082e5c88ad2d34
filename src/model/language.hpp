// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

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

}  // namespace aloud
