// SPDX-License-Identifier: GPL-3.0-or-later

// What the player answers, printed and spoken: in Russian where the article is Russian, else in
// English.
#pragma once

#include "pipeline/narrator.hpp"
#include "player/player.hpp"
#include "player/sentence_list.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace aloud {

struct Answer {
    std::string text;         ///< to print; may be empty
    std::vector<Line> lines;  ///< to say
};

/// Who says it: the article's reader.
struct Speaking {
    const Narrator& narrator;
    const Voice& voice;
    Language language;  ///< the article's
};

/// Which of how many articles; of a single one nothing is said.
struct Count {
    std::size_t number = 1;
    std::size_t of = 1;
};

Answer where_we_are(SentenceList& sentences, std::size_t sentence, Count articles,
                    const Speaking& by);
/// Before a further article; with its headline where the headline itself will not be read.
Answer announcement(const Article& article, Count articles, bool with_headline, const Speaking& by);
Answer spelling_of(const std::string& word, const Speaking& by);
/// A name by itself, as Player::last_name() has it.
Answer explanation_of(const Utterance& name, const Speaking& by);
Answer nothing_yet(const Speaking& by);

}  // namespace aloud
