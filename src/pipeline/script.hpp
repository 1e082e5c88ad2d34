// SPDX-License-Identifier: GPL-3.0-or-later

// An article's lines, to be gone through more than once where what will be said must be known
// before it is said. Those of an ordinary article are kept; those of a very long one are made
// again, so that memory does not grow with it.
#pragma once

#include "base/result.hpp"
#include "model/article.hpp"
#include "pipeline/fingerprint.hpp"
#include "pipeline/narrator.hpp"
#include "pipeline/remarks.hpp"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace aloud {

class LineScript {
  public:
    /// Both must outlive the script. Fails when no voice speaks the article's language.
    static Result<LineScript> open(const Narrator& narrator, const Article& article);

    /// The next line; nothing after the last.
    std::optional<Line> next();
    /// Back to the first line.
    void rewind();
    /// From here on lines are kept, as far as there is room, to be had again without being made.
    void keep() { keeps_ = true; }

    [[nodiscard]] const Voice& voice() const { return reading_.voice(); }
    [[nodiscard]] const Language& language() const { return reading_.language(); }

  private:
    explicit LineScript(ArticleReading reading);

    ArticleReading beginning_;
    ArticleReading reading_;
    std::vector<Line> kept_;
    std::size_t kept_bytes_ = 0;
    std::size_t next_kept_ = 0;
    bool keeps_ = false;     ///< and so far all lines fit
    bool complete_ = false;  ///< kept_ has them all
};

/// What can be told of an article when its lines are known.
struct Survey {
    /// Equal for two articles that sound the same and show the same captions.
    std::string said;
    std::size_t words = 0;
    std::size_t sentences = 0;
    /// Names that the engine reads by their letters, each once, the first so many.
    std::vector<std::string> guessed_names;
};

/// Looks at an article's lines as they pass.
class Surveyor {
  public:
    /// `with_text`: what is written counts, not only what is heard. The article must outlive the
    /// surveyor.
    Surveyor(const Article& article, bool with_text) : article_(&article), with_text_(with_text) {}

    void add(const Line& line);
    /// Of all lines so far.
    [[nodiscard]] Survey found() const;

  private:
    const Article* article_;
    bool with_text_;
    Fingerprint said_;
    NameSense names_;
    std::size_t words_ = 0;
    std::size_t sentences_ = 0;
    std::vector<GuessedName> guessed_;
    std::unordered_map<std::string, std::size_t> places_;  ///< in guessed_, by what is written
};

/// Goes through the script of this article and rewinds it. Fails only when stopped.
Result<Survey> survey(LineScript& script, const Article& article, bool with_text,
                      const std::stop_token& stop);

}  // namespace aloud
