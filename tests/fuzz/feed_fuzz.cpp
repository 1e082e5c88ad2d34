// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/feed.hpp"
#include "fuzz/checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    fuzz::check_blocks(extract_feed(repair_utf8(fuzz::text_of(data, size)), {}).blocks);
    return 0;
}
