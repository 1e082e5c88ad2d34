// SPDX-License-Identifier: GPL-3.0-or-later

// libxml2 looks for each attribute among those before it in its tag, and for each end tag through
// all elements that are open: what costs nothing on the pages of this world takes minutes on a
// hostile one. This takes out of a page what would.
#pragma once

#include <string>
#include <string_view>

namespace aloud {

/// The page without attributes behind the 256th of a tag, start tags behind some thousands that are
/// open, and end tags of what is not; empty when there is nothing to take out, as nearly always.
std::string limit_markup(std::string_view html);

}  // namespace aloud
