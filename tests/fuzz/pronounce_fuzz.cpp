// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/checks.hpp"
#include "normalise/normalise.hpp"
#include "pronounce/pronounce.hpp"

#include <array>
#include <string>

namespace {

const aloud::Lexicon& shipped_lexicon() {
    static const aloud::Lexicon lexicon =
        aloud::load_lexicon(aloud::lexicon_files(ALOUD_SOURCE "/lexicon")).value();
    return lexicon;
}

}  // namespace

// The first byte chooses the language and whether figures are spelled out before, the rest is a
// sentence: its tokens are the sentence, byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    constexpr std::array<const char*, 4> tags = {"en-gb", "en-us", "ru", "ar"};
    if (size == 0)
        return 0;
    Sentence sentence;
    sentence.language.tag = tags[data[0] % 4];
    sentence.written = repair_utf8(fuzz::text_of(data + 1, size - 1));
    sentence.spoken = sentence.written;
    sentence.source = {0, sentence.written.size()};
    if (data[0] % 8 < 4)
        sentence = spell_out(std::move(sentence));
    Voice voice;
    voice.language = sentence.language;

    const Utterance utterance = pronounce(sentence, shipped_lexicon(), voice);
    std::string said;
    bool aliased = false;
    for (const Token& token : utterance.tokens) {
        said += token.before + token.word + token.after;
        aliased = aliased || token.decision.decider == Decider::lexicon;
        fuzz::require(token.source.begin <= token.source.end);
        fuzz::require(token.source.end <= sentence.written.size());
    }
    fuzz::require(aliased || said == sentence.spoken);
    return 0;
}
