// SPDX-License-Identifier: GPL-3.0-or-later

// The picture that stands for an article, as a page that was saved with its pictures names it.
#pragma once

#include "extract/html_tree.hpp"

#include <string>

namespace aloud {

/// The path of a file, relative to the page; empty when the page names its picture by a URL only.
std::string local_picture(const HtmlTree& tree);

}  // namespace aloud
