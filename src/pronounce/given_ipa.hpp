// SPDX-License-Identifier: GPL-3.0-or-later

// IPA as people give it.
#pragma once

#include "model/language.hpp"

#include <string>
#include <string_view>

namespace aloud {

/// Without white space, and without the slashes or brackets that stand around it.
std::string_view bare_ipa(std::string_view ipa);

/// Why the language's voice cannot say it, or empty: "'Ж' at character 3 is not known in IPA".
std::string ipa_problem(std::string_view ipa, const Language& language);

}  // namespace aloud
