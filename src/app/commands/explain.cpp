// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.hpp"
#include "app/session.hpp"
#include "app/telling.hpp"
#include "base/translate.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace aloud {
namespace {

/// A remark, where it stands, and how the engine says it.
struct Account {
    std::size_t sentence = 0;  ///< counted from 1
    Remark remark;
    std::string ipa;
};

std::string text_of(const Account& account) {
    const Remark& remark = account.remark;
    return record_of(
        {{marked("sentence"), std::to_string(account.sentence)},
         {marked("bytes"), tr("{} to {}", remark.source.begin, remark.source.end)},
         {marked("written"), remark.written},
         {marked("kind"), tr_marked(name_of(remark.kind))},
         {marked("said"), remark.kind == RemarkKind::rewrite ? remark.words : account.ipa},
         {marked("why"), reason_of(remark.decision)},
         {marked("certainty"), tr_marked(name_of(remark.certainty))}});
}

std::string json_of(const Account& account) {
    const Remark& remark = account.remark;
    const bool rewrite = remark.kind == RemarkKind::rewrite;
    const nlohmann::ordered_json json = {{"sentence", account.sentence},
                                         {"begin", remark.source.begin},
                                         {"end", remark.source.end},
                                         {"written", remark.written},
                                         {"kind", name_of(remark.kind)},
                                         {"words", rewrite ? remark.words : remark.token.word},
                                         {"ipa", account.ipa},
                                         {"asked_ipa", remark.decision.ipa},
                                         {"phonemes", remark.token.phonemes},
                                         {"language", remark.token.language.tag},
                                         {"decider", name_of(remark.decision.decider)},
                                         {"where", remark.decision.where},
                                         {"adapted", remark.decision.adapted},
                                         {"problem", remark.decision.problem},
                                         {"certainty", name_of(remark.certainty)}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

/// What the engine says for the remarks of one voice's sentence.
Utterance question_for(const Line& line, const std::vector<Remark>& remarks) {
    Utterance question{line.utterance.voice, line.utterance.language, {}};
    for (const Remark& remark : remarks) {
        Token token = remark.token;
        if (remark.kind == RemarkKind::rewrite) {
            token.word = remark.words;
            token.language = line.utterance.language;
        }
        token.before.clear();
        token.after.clear();
        question.tokens.push_back(std::move(token));
    }
    return question;
}

/// `wanted` says which remarks are told.
Result<void> explain(const std::vector<Line>& lines, Studio& studio, const Options& options) {
    NameSense names;
    for (const Line& line : lines)
        names.add(line);
    std::vector<std::vector<Remark>> remarks;
    std::vector<Utterance> questions;
    for (const Line& line : lines) {
        remarks.push_back(remarks_on(line, names));
        // words that are no names are many: little words in Russian
        if (!options.verbose && !options.json)
            std::erase_if(remarks.back(),
                          [](const Remark& one) { return one.kind == RemarkKind::word; });
        questions.push_back(question_for(line, remarks.back()));
    }
    const auto sounds = sounds_of(questions, *studio.pool);
    if (!sounds)
        return sounds.error();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        for (std::size_t j = 0; j < remarks[i].size(); ++j) {
            const Account account{i + 1, std::move(remarks[i][j]), (*sounds)[i][j].ipa};
            if (auto printed = print(options.json ? json_of(account) : text_of(account)); !printed)
                return printed;
        }
    }
    return {};
}

Result<void> explain_article(const std::string& input, Studio& studio, const Options& options) {
    const auto article = load_article(input, options);
    if (!article)
        return article.error();
    const auto narrator = narrator_for(*article, studio, options);
    if (!narrator)
        return narrator.error();
    std::vector<Line> lines;
    const auto read = for_each_line(*article, **narrator, options, [&](Line line) -> Result<void> {
        lines.push_back(std::move(line));
        return {};
    });
    return read ? explain(lines, studio, options) : read;
}

/// Every word of the name is told, whatever it is.
Result<void> explain_name(const std::string& name, Studio& studio, const Options& options) {
    const auto line =
        line_of_name(name, language_for_name(name, options.chosen.language), *studio.narrator);
    if (!line)
        return line.error();
    std::vector<Remark> remarks;
    for (const Token& token : line->utterance.tokens) {
        Remark remark;
        remark.written = token.source.of(line->sentence.written);
        remark.source = token.source;
        remark.token = token;
        remark.decision = token.decision;
        remark.certainty = certainty_of(token.decision);
        remarks.push_back(std::move(remark));
    }
    const auto sounds = sounds_of({question_for(*line, remarks)}, *studio.pool);
    if (!sounds)
        return sounds.error();
    for (std::size_t i = 0; i < remarks.size(); ++i) {
        const Account account{1, std::move(remarks[i]), (*sounds)[0][i].ipa};
        if (auto printed = print(options.json ? json_of(account) : text_of(account)); !printed)
            return printed;
    }
    return {};
}

}  // namespace

Result<int> run_explain(const Options& options) {
    auto studio = open_studio(options, 1);
    if (!studio)
        return studio.error();
    for (const std::string& name : options.names) {
        if (auto told = explain_name(name, *studio, options); !told)
            return told.error();
    }
    return for_each_input(options, [&](const std::string& input) {
        return explain_article(input, *studio, options);
    });
}

}  // namespace aloud
