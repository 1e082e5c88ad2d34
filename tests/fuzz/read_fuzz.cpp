// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extract.hpp"
#include "fuzz/checks.hpp"
#include "read/read.hpp"

// Bytes of any kind, as a file of any kind: what is read is clean text, or a container of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const auto document = read_bytes(std::string(fuzz::text_of(data, size)), "input");
    if (!document) {
        fuzz::require(!document.error().message.empty());
        return 0;
    }
    if (document->media_type != MediaType::epub && document->media_type != MediaType::mhtml) {
        fuzz::require(is_valid_utf8(document->content));
        fuzz::require(document->content.find_first_of(std::string_view("\0\r", 2)) ==
                      std::string::npos);
    }
    if (const auto article = extract_article(*document)) {
        fuzz::require(!article->blocks.empty());
        fuzz::check_blocks(article->blocks);
    }
    return 0;
}
