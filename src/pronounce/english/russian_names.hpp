// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// IPA of a Russian, Ukrainian or Caucasian surname or town in Latin letters, by its ending; empty
/// for anything else. `folded` is in lower case without marks.
std::string russian_name(std::string_view folded);

}  // namespace aloud
