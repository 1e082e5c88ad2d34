// SPDX-License-Identifier: GPL-3.0-or-later

#include "pipeline/lexicon_check.hpp"

#include "base/translate.hpp"
#include "normalise/normalise.hpp"
#include "pronounce/entry_faults.hpp"
#include "pronounce/lexicon.hpp"
#include "pronounce/pls.hpp"
#include "split/split.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <unordered_map>

namespace aloud {
namespace {

/// So many pronunciations go to a worker at a time.
constexpr std::size_t batch_size = 250;

/// The entries that ask for the same phonemes in the same voice.
struct Probe {
    Token token;
    std::vector<LexiconFault> entries;  ///< the message is the name
};

/// What a voice is asked to say.
struct Questions {
    Voice voice;
    std::vector<Probe> probes;
    std::unordered_map<std::string, std::size_t> known;  ///< by phonemes
};

class Check {
  public:
    Check(const Narrator& narrator, Pool& pool) : narrator_(narrator), pool_(pool) {}

    void add(LexiconFile file) {
        report_.entries += file.rows.size();
        entries_.files.push_back(std::move(file));
    }

    Result<LexiconReport> run() {
        const Lexicon all(std::make_shared<const Lexicon::Entries>(entries_));
        for (std::size_t index = 0; index < entries_.files.size(); ++index) {
            add_all(report_.faults, entries_.files[index].path, entry_faults(all, index));
            add_all(report_.nearest, entries_.files[index].path,
                    entry_approximations(entries_.files[index]));
            if (auto asked = ask_for(entries_.files[index]); !asked)
                return asked.error();
        }
        if (auto answered = take_answers(); !answered)
            return answered.error();
        std::ranges::stable_sort(report_.faults, [](const LexiconFault& a, const LexiconFault& b) {
            return std::tie(a.file, a.line) < std::tie(b.file, b.line);
        });
        return std::move(report_);
    }

    void load(const std::string& path) {
        std::ifstream stream(path, std::ios::binary);
        const std::string content{std::istreambuf_iterator<char>(stream), {}};
        if (!stream)
            return report_.faults.push_back({path, 0, tr("it cannot be read")});
        std::vector<LexiconMistake> mistakes;
        Result<LexiconFile> file = read_pls(path, content, &mistakes);
        add_all(report_.faults, path, mistakes);
        if (file)
            add(std::move(*file));
        else  // the message has file and line of its own
            report_.faults.push_back({{}, 0, file.error().message});
    }

  private:
    static void add_all(std::vector<LexiconFault>& faults, const std::string& path,
                        const std::vector<LexiconMistake>& mistakes) {
        for (const LexiconMistake& mistake : mistakes)
            faults.push_back({path, mistake.line, mistake.message});
    }

    /// The voice's questions; made when it is first needed.
    Result<Questions*> questions_for(const Language& language) {
        for (Questions& questions : questions_) {
            if (questions.voice.language == language)
                return &questions;
        }
        auto voice = narrator_.voice_for(language);
        if (!voice)
            return voice.error();
        voice->language = language;
        questions_.push_back({std::move(*voice), {}, {}});
        return &questions_.back();
    }

    Result<void> ask_for(const LexiconFile& file) {
        const auto questions = questions_for(file.language);
        if (!questions) {
            report_.faults.push_back({file.path, 1, questions.error().message});
            return questions.error().kind == ErrorKind::usage ? Result<void>() : questions.error();
        }
        auto own = std::make_shared<Lexicon::Entries>();
        own->files.push_back(file);
        const Lexicon lexicon(std::move(own));
        for (std::size_t row = 0; row < file.rows.size(); ++row)
            ask(file.entry(row), file, lexicon, **questions);
        return {};
    }

    /// Looks the name up as a text would.
    void ask(const Entry& entry, const LexiconFile& file, const Lexicon& lexicon,
             Questions& questions) {
        Block block;
        block.text = entry.grapheme;
        const Utterance utterance =
            pronounce(spell_out(whole_block(block, 0, file.language)), lexicon, questions.voice);
        Token token = utterance.tokens.front();
        token.before.clear();
        token.after.clear();
        LexiconFault name{file.path, entry.line, std::string(entry.grapheme)};
        if (!token.decision.problem.empty()) {
            name.message = fmt::format("'{}': {}", entry.grapheme, token.decision.problem);
            report_.faults.push_back(std::move(name));
        } else if (utterance.tokens.size() != 1 || token.decision.decider != Decider::lexicon) {
            name.message = tr("'{}' is not found by its own name", entry.grapheme);
            report_.faults.push_back(std::move(name));
        } else if (token.decision.where != fmt::format("{}:{}", file.path, entry.line)) {
            name.message = tr("'{}' is said as {} has it", entry.grapheme, token.decision.where);
            report_.faults.push_back(std::move(name));
        } else if (!token.phonemes.empty()) {
            const auto [at, added] =
                questions.known.try_emplace(token.phonemes, questions.probes.size());
            if (added)
                questions.probes.push_back({token, {}});
            questions.probes[at->second].entries.push_back(std::move(name));
        }
    }

    Result<void> take_answers() {
        for (Questions& questions : questions_) {
            std::vector<Utterance> batches;
            for (std::size_t i = 0; i < questions.probes.size(); ++i) {
                if (i % batch_size == 0)
                    batches.push_back({questions.voice.engine, questions.voice.language, {}});
                batches.back().tokens.push_back(questions.probes[i].token);
            }
            report_.spoken += questions.probes.size();
            const auto answers = pool_.sound_out(std::move(batches));
            for (std::size_t i = 0; i < questions.probes.size(); ++i) {
                const auto& sounds = answers[i / batch_size];
                if (!sounds && sounds.error().kind != ErrorKind::synthesis)
                    return sounds.error();
                judge(questions.probes[i], sounds ? &(*sounds)[i % batch_size] : nullptr);
            }
        }
        return {};
    }

    void judge(const Probe& probe, const TokenSound* sound) {
        const std::string difference =
            sound == nullptr
                ? tr("the engine fails on it or on one of its neighbours")
                : spoken_difference(probe.token.phonemes, sound->mnemonics, probe.token.language);
        if (difference.empty())
            return;
        for (LexiconFault fault : probe.entries) {
            fault.message = fmt::format("'{}': {}", fault.message, difference);
            report_.faults.push_back(std::move(fault));
        }
    }

    const Narrator& narrator_;
    Pool& pool_;
    LexiconReport report_;
    Lexicon::Entries entries_;
    std::vector<Questions> questions_;
};

}  // namespace

Result<LexiconReport> check_lexicons(const std::vector<std::filesystem::path>& files,
                                     const Narrator& narrator, Pool& pool) {
    Check check(narrator, pool);
    for (const auto& path : files)
        check.load(path.string());
    return check.run();
}

Result<LexiconReport> check_entries(std::vector<LexiconFile> files, const Narrator& narrator,
                                    Pool& pool) {
    Check check(narrator, pool);
    for (LexiconFile& file : files)
        check.add(std::move(file));
    return check.run();
}

}  // namespace aloud
