// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalise/normalise.hpp"

#include <cstdint>
#include <cstdlib>

// The first byte chooses the language, the rest is a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr const char* tags[] = {"en", "en-us", "ru", "ar"};
    if (size == 0)
        return 0;
    aloud::Sentence sentence;
    sentence.language.tag = tags[data[0] % 4];
    sentence.written.assign(reinterpret_cast<const char*>(data) + 1, size - 1);
    sentence = aloud::spell_out(std::move(sentence));
    std::size_t spoken = 0;
    std::size_t written = 0;
    for (const aloud::Rewrite& rewrite : sentence.rewrites) {
        const aloud::Span between{spoken, rewrite.spoken.begin};
        const aloud::Span source{written, rewrite.written.begin};
        if (rewrite.spoken.begin < spoken || rewrite.written.begin < written ||
            between.of(sentence.spoken) != source.of(sentence.written))
            std::abort();
        spoken = rewrite.spoken.end;
        written = rewrite.written.end;
    }
    if (sentence.spoken.substr(spoken) != sentence.written.substr(written))
        std::abort();
    return 0;
}
