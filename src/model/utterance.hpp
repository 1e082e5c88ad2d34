// SPDX-License-Identifier: GPL-3.0-or-later

// An utterance: what the engine is given to say for one sentence, token by token.
//
//     “Assad,” he said   ->   token {before “, word Assad, after ,”␠, phonemes @s'A:d}
//                             token {word he, after ␠}   token {word said}
//
// before + word + after of all tokens is the sentence's spoken text, byte for byte; only where a
// lexicon's alias gives other words to read, and nobody knows their phonemes, they stand in the
// word's place.
#pragma once

#include "model/language.hpp"
#include "model/span.hpp"
#include "model/voice.hpp"

#include <string>
#include <vector>

namespace aloud {

/// Who decided how a token is said.
enum class Decider {
    engine,   ///< nobody: the engine reads the letters
    lexicon,  ///< an entry
    rule,     ///< a rule for names of some origin, or for a foreign script
};

struct Decision {
    Decider decider = Decider::engine;
    std::string where;  ///< "lexicon/en/arabic.pls:12", or the rule's name
    std::string ipa;    ///< what is said, when the decider is not the engine
    std::string adapted =
        {};  ///< how an entry was made to fit: "possessive or plural", "declension"
    std::string problem = {};  ///< for people: an entry that cannot be said, and why

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// One word, or several that are said as one name.
struct Token {
    std::string before;    ///< opening punctuation
    std::string word;      ///< what the engine reads when there are no phonemes
    std::string after;     ///< closing punctuation and white space
    std::string phonemes;  ///< eSpeak NG mnemonics of `language`'s phoneme table; may be empty
    /// The utterance's own, or another: then the engine says the word with that language's
    /// phonemes.
    Language language;
    Span source;  ///< the bytes it stands for, in the text of the sentence's block
    Decision decision;

    friend bool operator==(const Token&, const Token&) = default;
};

struct Utterance {
    EngineVoice voice;
    Language language;
    std::vector<Token> tokens;

    friend bool operator==(const Utterance&, const Utterance&) = default;
};

}  // namespace aloud
