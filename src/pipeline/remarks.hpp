// SPDX-License-Identifier: GPL-3.0-or-later

// What can be asked of a line: which names, figures and foreign words are in it, how they are said,
// who decided so, and how sure that is.
#pragma once

#include "model/article.hpp"
#include "pipeline/narrator.hpp"

#include <set>
#include <string>
#include <vector>

namespace aloud {

/// How far what is said can be relied on.
enum class Certainty {
    sure,    ///< somebody wrote it down: a lexicon has it
    likely,  ///< a rule says so
    guess,   ///< the engine reads the letters
};

enum class RemarkKind {
    name,     ///< of a person, a place, anything with a capital
    word,     ///< any other that a lexicon or a rule knows
    rewrite,  ///< a figure, an abbreviation: other words are read instead
    foreign,  ///< in another language than the sentence
};

struct Remark {
    RemarkKind kind = RemarkKind::name;
    std::string written;
    Span source;        ///< in the article's text, as Block::offset counts
    std::string words;  ///< what is read for a rewrite
    Token token;        ///< how all others are said
    Decision decision;
    Certainty certainty = Certainty::guess;
};

/// Which words of an article are names: a capital at the beginning of a sentence does not tell, one
/// inside does, unless the word is written small elsewhere.
class NameSense {
  public:
    void add(const Line& line);
    [[nodiscard]] bool is_name(const std::string& folded, const Language& language) const;

  private:
    std::set<std::string> capital_;  ///< inside a sentence
    std::set<std::string> small_;
};

/// A name that the engine reads by its letters, for when all of the article has been seen.
struct GuessedName {
    std::string written;  ///< without its possessive
    std::string folded;
    Language language;
    bool is_certain = false;  ///< a name whatever NameSense says
};

/// Those of a line that may be names.
std::vector<GuessedName> guessed_names(const Line& line, const Block& block);

/// In the order of the sentence. `block` is the line's.
std::vector<Remark> remarks_on(const Line& line, const Block& block, const NameSense& names);

Certainty certainty_of(const Decision& decision);

/// A name without the English ending of its possessive: "Assad's" -> "Assad".
std::string without_possessive(const std::string& name, const Language& language);

/// The tokens of all lines as the engine says each alone, line by line.
Result<std::vector<std::vector<TokenSound>>> sounds_of(const std::vector<Utterance>& utterances,
                                                       Pool& pool);

}  // namespace aloud
