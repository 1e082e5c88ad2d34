// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/extract.hpp"

#include <string_view>

namespace aloud {

/// RSS or Atom: every item is a subhead with its text; of a feed with one item, it is the headline.
Article extract_feed(std::string_view xml, const ExtractOptions& options);

}  // namespace aloud
