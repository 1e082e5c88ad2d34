// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever the text: the sentences' spans are in order and leave out nothing but white space.

#include "split/split.hpp"
#include "text/unicode.hpp"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    if (size == 0)
        return 0;
    const char* const languages[] = {"en", "ru", "ar", "ja"};
    Block block;
    block.text.assign(reinterpret_cast<const char*>(data + 1), size - 1);
    const std::string_view text = block.text;
    std::size_t end = 0;
    for (const Sentence& sentence : split_block(block, 0, {languages[data[0] % 4]})) {
        const Span span = sentence.source;
        if (span.empty() || span.begin < end || span.end > text.size() ||
            sentence.written != span.of(text) || !trim(Span{end, span.begin}.of(text)).empty())
            std::abort();
        end = span.end;
    }
    if (!trim(text.substr(end)).empty())
        std::abort();
    return 0;
}
