// SPDX-License-Identifier: GPL-3.0-or-later

// `lexicon names`: an article's names, those first that no lexicon knows.

#include "app/commands.hpp"
#include "app/session.hpp"
#include "app/telling.hpp"
#include "base/translate.hpp"
#include "pronounce/given_ipa.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace aloud {
namespace {

struct NameCount {
    std::string name;
    Language language;
    std::size_t count = 0;
    Remark remark;    ///< of the first time
    Utterance alone;  ///< to be sounded out
    std::string ipa;
};

/// Unknown ones first, then the most frequent; else as they come in the article.
void sort_names(std::vector<NameCount>& names) {
    std::ranges::stable_sort(names, [](const NameCount& a, const NameCount& b) {
        if (a.remark.certainty != b.remark.certainty)
            return a.remark.certainty > b.remark.certainty;
        return a.count > b.count;
    });
}

class NameList {
  public:
    explicit NameList(const Narrator& narrator) : narrator_(narrator) {}

    Result<void> add(const Line& line, Remark remark) {
        const Language language = remark.token.language;
        const std::string name = on_one_line(without_possessive(remark.token.word, language));
        const auto [at, added] = known_.try_emplace({language.tag, name}, names_.size());
        if (!added) {
            ++names_[at->second].count;
            return {};
        }
        NameCount entry{name, language, 1, std::move(remark), {}, {}};
        entry.alone = {line.utterance.voice, line.utterance.language, {entry.remark.token}};
        if (entry.remark.token.word != name) {
            // the name itself, not its possessive
            auto bare = line_of_name(name, language, narrator_);
            if (!bare)
                return bare.error();
            entry.remark.decision = bare->utterance.tokens.front().decision;
            entry.remark.certainty = certainty_of(entry.remark.decision);
            entry.alone = std::move(bare->utterance);
        }
        for (Token& token : entry.alone.tokens) {
            token.before.clear();
            token.after.clear();
        }
        names_.push_back(std::move(entry));
        return {};
    }

    Result<std::vector<NameCount>> sorted(Pool& pool) && {
        std::vector<Utterance> questions;
        for (NameCount& name : names_)
            questions.push_back(std::move(name.alone));
        const auto sounds = sounds_of(questions, pool);
        if (!sounds)
            return sounds.error();
        for (std::size_t i = 0; i < names_.size(); ++i) {
            for (const TokenSound& sound : (*sounds)[i])
                names_[i].ipa += (names_[i].ipa.empty() ? "" : " ") + sound.ipa;
        }
        sort_names(names_);
        return std::move(names_);
    }

  private:
    const Narrator& narrator_;
    std::vector<NameCount> names_;
    std::map<std::pair<std::string, std::string>, std::size_t> known_;
};

/// A Russian word with an acute where its IPA has the stress; empty when the two do not fit.
std::string stressed_russian(std::string_view word, std::string_view ipa) {
    constexpr std::u32string_view ipa_vowels = U"aeiouyɐɑɔəɛɪɨʉʌæɵʊ";
    constexpr std::u32string_view letters = U"аеёиоуыэюяАЕЁИОУЫЭЮЯ";
    const std::size_t stress = ipa.find("ˈ");
    int before = 0;
    int sounds = 0;
    for (std::size_t at = 0; at < ipa.size();) {
        const CodePoint c = decode_at(ipa, at);
        const int vowel = ipa_vowels.find(c.value) != std::u32string_view::npos ? 1 : 0;
        sounds += vowel;
        before += at < stress ? vowel : 0;
        at += c.length;
    }
    std::string stressed;
    int vowels = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode_at(word, at);
        append_utf8(stressed, c.value);
        if (letters.find(c.value) != std::u32string_view::npos && vowels++ == before)
            append_utf8(stressed, 0x0301);
        at += c.length;
    }
    const bool fits = stress != std::string_view::npos && vowels == sounds;
    return fits ? stressed : std::string();
}

/// The line to paste and mend; empty for what a lexicon has.
std::string add_line(const NameCount& name) {
    if (name.remark.certainty == Certainty::sure)
        return {};
    const std::string tag(name.language.primary());
    if (tag == "ru") {
        const std::string stressed = stressed_russian(name.name, name.ipa);
        if (!stressed.empty())
            return fmt::format("aloud lexicon add {} --lang ru --as {}", shell_word(name.name),
                               shell_word(stressed));
    }
    const std::string ipa = name.remark.decision.ipa.empty() ? name.ipa : name.remark.decision.ipa;
    if (!ipa_problem(ipa, name.language).empty())
        return fmt::format("aloud lexicon add {} --lang {} --as {}", shell_word(name.name), tag,
                           shell_word(name.name));
    return fmt::format("aloud lexicon add {} --lang {} --ipa {}", shell_word(name.name), tag,
                       shell_word(ipa));
}

std::string text_of(const NameCount& name) {
    return record_of({{marked("name"), name.name},
                      {marked("count"), std::to_string(name.count)},
                      {marked("said"), name.ipa},
                      {marked("why"), reason_of(name.remark.decision)},
                      {marked("certainty"), tr_marked(name_of(name.remark.certainty))},
                      {marked("add"), add_line(name)}});
}

std::string json_of(const NameCount& name) {
    const nlohmann::ordered_json json = {{"name", name.name},
                                         {"language", name.language.tag},
                                         {"count", name.count},
                                         {"ipa", name.ipa},
                                         {"decider", name_of(name.remark.decision.decider)},
                                         {"where", name.remark.decision.where},
                                         {"adapted", name.remark.decision.adapted},
                                         {"problem", name.remark.decision.problem},
                                         {"certainty", name_of(name.remark.certainty)},
                                         {"add", add_line(name)}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

Result<std::vector<NameCount>> names_in(const Article& article, Studio& studio,
                                        const Options& options) {
    const auto narrator = narrator_for(article, studio, options);
    if (!narrator)
        return narrator.error();
    std::vector<Line> lines;
    NameSense sense;
    const auto read = for_each_line(article, **narrator, options, [&](Line line) -> Result<void> {
        sense.add(line);
        lines.push_back(std::move(line));
        return {};
    });
    if (!read)
        return read.error();
    NameList list(**narrator);
    for (const Line& line : lines) {
        for (Remark& remark : remarks_on(line, sense)) {
            const bool small = is_lower(decode_at(remark.token.word, 0).value);
            const bool foreign_name = remark.kind == RemarkKind::foreign && !small;
            if (remark.kind != RemarkKind::name && !foreign_name)
                continue;
            if (auto added = list.add(line, std::move(remark)); !added)
                return added.error();
        }
    }
    return std::move(list).sorted(*studio.pool);
}

}  // namespace

Result<int> run_lexicon_names(const Options& options) {
    auto studio = open_studio(options, 1);
    if (!studio)
        return studio.error();
    return for_each_input(options, [&](const std::string& input) -> Result<void> {
        const auto article = load_article(input, options);
        if (!article)
            return article.error();
        const auto names = names_in(*article, *studio, options);
        if (!names)
            return names.error();
        for (const NameCount& name : *names) {
            if (auto printed = print(options.json ? json_of(name) : text_of(name)); !printed)
                return printed;
        }
        return {};
    });
}

}  // namespace aloud
