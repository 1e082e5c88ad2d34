// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// The CMU dictionary's phonemes, "B AH0 SH AA1 R", as British dictionary IPA with its stress;
/// empty when one is not known, which `unknown` then names.
std::string arpabet_to_ipa(std::string_view phonemes, std::string* unknown);

}  // namespace aloud
