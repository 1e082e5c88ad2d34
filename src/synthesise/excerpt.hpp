// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/utterance.hpp"

#include <string>

namespace aloud {

/// The utterance's first words, for messages that name it.
std::string excerpt(const Utterance& utterance);

}  // namespace aloud
