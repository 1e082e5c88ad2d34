// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/html.hpp"
#include "fuzz/checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const std::string page = repair_utf8(fuzz::text_of(data, size));
    fuzz::check_blocks(extract_html(page, {.captions = size % 2 == 1}).blocks);
    fuzz::check_blocks(visible_blocks(page));
    return 0;
}
