// SPDX-License-Identifier: GPL-3.0-or-later

// A gettext catalogue as text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace aloud::test {

struct Message {
    std::string english;
    std::string plural;
    std::vector<std::string> translations;  ///< one, or one for each plural form
    bool fuzzy = false;
};

/// All but the head.
std::vector<Message> messages_of(std::string_view catalogue);

/// What stands between braces, in order; "{{" is a brace.
std::vector<std::string> places_in(std::string_view message);

}  // namespace aloud::test
