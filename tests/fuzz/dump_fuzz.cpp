// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dump.hpp"
#include "fuzz/checks.hpp"
#include "support/account.hpp"

// Every line is kept, or left out with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    Document document;
    document.content = repair_utf8(fuzz::text_of(data, size));
    const Article article = extract_dump(document.content, {.captions = size % 2 == 1});
    fuzz::check_blocks(article.blocks);
    for (const Dropped& dropped : article.dropped)
        fuzz::require(!dropped.reason.empty());
    fuzz::require(test::unaccounted(document, article).empty());
    return 0;
}
