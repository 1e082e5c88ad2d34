// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// What is known of a word before its letters are looked at.
enum class Company {
    strangers,  ///< nothing
    same,       ///< it stands beside names of that origin
    article,    ///< it follows al-, abu and the like: it is a name of that origin
};

/// IPA of an Arabic or Persian name in Latin letters; empty for what looks like something else, or
/// whose stress the letters do not tell. `folded` is in lower case without marks.
std::string arabic_name(std::string_view folded, Company company);

/// IPA of al-, el-, and of as-, ash- and so on before a name that begins so; empty for other words.
std::string arabic_article(std::string_view folded, std::string_view name);

/// IPA of bin, ibn, bint, abu, umm before a name; empty for other words.
std::string arabic_particle(std::string_view folded);

}  // namespace aloud
