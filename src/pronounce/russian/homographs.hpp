// SPDX-License-Identifier: GPL-3.0-or-later

// Forms of common nouns that differ in their stress alone, told apart by the word before them:
//     этого го́рода, эти города́;   две страны́, другие стра́ны;   в лесу́, по ле́су.
#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// The form with its acute, or empty when the two words before it, the nearer one last, do not
/// tell. All are in lower case; a word that is not there is empty.
std::string stress_by_neighbour(std::string_view before_that, std::string_view before,
                                std::string_view form);

}  // namespace aloud
