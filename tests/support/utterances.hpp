// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/utterance.hpp"

#include <string_view>

namespace aloud {

/// A British utterance of a text: a token for each word between spaces, punctuation apart from it.
Utterance make_utterance(std::string_view text);

}  // namespace aloud
