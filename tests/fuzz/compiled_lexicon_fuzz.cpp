// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/checks.hpp"
#include "pronounce/compiled_lexicon.hpp"

#include <cstring>

// Damaged bytes are as good as none, or their tables stay within them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    auto memory = std::make_shared<std::vector<std::uint64_t>>(size / 8 + 1);
    std::memcpy(memory->data(), data, size);
    const auto compiled =
        CompiledLexicon::of({reinterpret_cast<const char*>(memory->data()), size}, memory);
    std::size_t bytes = 0;
    for (const LexiconFile& file : compiled.files()) {
        for (std::size_t row = 0; row < file.rows.size(); ++row)
            bytes += file.entry(row).grapheme.size() + file.entry(row).sound.size();
    }
    fuzz::require(compiled.files().empty() || bytes <= size * size);
    return 0;
}
