// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/epub.hpp"
#include "fuzz/checks.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const Result<Article> book = extract_epub(fuzz::text_of(data, size));
    if (book)
        fuzz::check_blocks(book->blocks);
    else
        fuzz::require(!book.error().message.empty());
    return 0;
}
