// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.hpp"

#include <string>

namespace aloud {

/// Prints how a name is said, why so, and all that the lexicons have of it.
Result<void> report_name(const std::string& name, const Language& language, Studio& studio,
                         bool json);

}  // namespace aloud
