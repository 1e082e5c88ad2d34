// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// X-SAMPA as IPA; what is not X-SAMPA stays as it is.
std::string sampa_to_ipa(std::string_view sampa);

}  // namespace aloud
