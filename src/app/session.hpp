// SPDX-License-Identifier: GPL-3.0-or-later

// What several commands share: reading an input as the options say, and the tools that speak it.
#pragma once

#include "app/options.hpp"
#include "base/result.hpp"
#include "model/article.hpp"
#include "pipeline/narrator.hpp"
#include "synthesise/synthesise.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aloud {

/// What is held of an article.
enum class Holding {
    all,
    beginning,  ///< the first blocks, all if they are not very many, and nothing that was dropped
};

/// The input's article: cleaned, or as it is with --raw and --lines. `stop` ends the fetching of a
/// URL.
Result<Article> load_article(const std::string& input, const Options& options,
                             std::stop_token stop = {}, Holding holding = Holding::all);

/// The inputs' articles, each loaded when it is asked for, but standard input at once: while a
/// person types, Ctrl-C has its ordinary effect.
class ArticleLoader {
  public:
    explicit ArticleLoader(const Options& options, Holding holding = Holding::all);
    Result<Article> load(const std::string& input, std::stop_token stop);

  private:
    const Options& options_;
    Holding holding_;
    std::optional<Result<Article>> standard_input_;
};

/// A worker pool and a narrator that belong together.
struct Studio {
    std::unique_ptr<Pool> pool;
    std::unique_ptr<Narrator> narrator;
    /// For pages of sites that the configuration has a voice or a lexicon for, made when needed.
    std::vector<std::pair<Settings, std::unique_ptr<Narrator>>> site_narrators = {};
};

/// Fails on an unknown voice or language and on malformed data files. `meanwhile` is called once
/// the first worker is on its way and before the lexicons are loaded: for what can be done beside
/// that.
Result<Studio> open_studio(const Options& options, int workers,
                           const std::function<void()>& meanwhile = {});

/// The one who reads this article: the studio's, or one that the configuration asks for.
Result<const Narrator*> narrator_for(const Article& article, Studio& studio,
                                     const Options& options);

/// The same without lexicons, for looking after them.
Result<Studio> open_voices(const Options& options, int workers);

/// The article's lines: a sentence each, with --lines a block each.
Result<void> for_each_line(const Article& article, const Narrator& narrator, const Options& options,
                           const std::function<Result<void>(Line)>& work);

/// From here on nothing but our own messages reaches stderr: PortAudio tells it, from threads of
/// its own, when a device goes away.
void keep_others_off_stderr();
/// One line on stderr, "aloud: …", with control characters made harmless.
void complain(std::string_view message);
/// The same without the program's name; for progress.
void tell(std::string_view message);

/// Prints to stdout; fails with a closed pipe or a full disk.
Result<void> print(std::string_view text);

/// Does `work` for each input, complains about what fails, and returns the exit code: 0 when all
/// are done, 1 when some are, the first failure's own code when none is.
int for_each_input(const Options& options,
                   const std::function<Result<void>(const std::string&)>& work);

}  // namespace aloud
