// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/utterance.hpp"

namespace aloud {

/// The utterance in the form least likely to upset the engine, its tokens as many as before: no
/// phonemes, no other language, and of the characters only ASCII and the letters of its own script.
Utterance plain_form(const Utterance& utterance);

}  // namespace aloud
