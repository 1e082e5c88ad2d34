// SPDX-License-Identifier: GPL-3.0-or-later

// Names that no lexicon lists: the stress that their ending tells.
#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// A name with the stress that its ending tells, or empty; most endings tell it of oblique forms
/// only.
std::string stress_by_ending(std::string_view form);

/// An Arabic name after its article, with the stress that its last syllable tells.
std::string stress_arabic(std::string_view name);

/// аль, эль, ас, аш and the like.
bool is_arabic_article(std::string_view word);

}  // namespace aloud
