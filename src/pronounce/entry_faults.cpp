// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/entry_faults.hpp"

#include "base/translate.hpp"
#include "pronounce/alias.hpp"
#include "pronounce/mnemonics.hpp"
#include "pronounce/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace aloud {
namespace {

/// Where the file has a name before this row.
class NamesSoFar {
  public:
    /// The line of an earlier entry, or 0.
    int line_of(const Entry& entry) {
        const auto [at, added] = lines_.try_emplace(entry.grapheme, entry.line);
        return added ? 0 : at->second;
    }

  private:
    std::unordered_map<std::string_view, int> lines_;
};

/// The script that a lexicon of the language is looked up for; none: any.
Script script_of_language(const Language& language) {
    if (language.primary() == "en")
        return Script::latin;
    if (language.primary() == "ru")
        return Script::cyrillic;
    return language.primary() == "ar" ? Script::arabic : Script::none;
}

std::string script_fault(const Entry& entry, const Language& language) {
    const Script wanted = script_of_language(language);
    const std::vector<Word> words = find_words(entry.grapheme);
    const bool fits = wanted == Script::none || words.empty() ||
                      std::ranges::any_of(words, [&](const Word& word) {
                          return word.script == wanted || word.script == Script::none;
                      });
    if (fits)
        return {};
    return tr(
        "'{}' is not in the letters of '{}', so no text will find it; give it to the "
        "lexicon of its own language",
        entry.grapheme, language.tag);
}

bool has_stress_mark(std::string_view text) {
    constexpr std::string_view acute = "\u0301";
    return text.find(acute) != std::string_view::npos;
}

std::string alias_fault(const Entry& entry, const Lexicon& lexicon, const Language& language) {
    if (entry.notation != Notation::alias)
        return {};
    const AliasEnd end = follow_aliases(entry, lexicon, language);
    if (end.endless)
        return tr("the alias '{}' of '{}' leads back to itself, or on and on", entry.sound,
                  entry.grapheme);
    if (language.primary() == "ru" && end.ipa.empty() && has_stress_mark(end.entry.sound))
        return tr("'{}' has a stress on some words only, and is read without", entry.sound);
    return {};
}

/// What a voice makes of a phoneme beside others, as eSpeak NG 1.51 tells it. The syllables and
/// their stress stay.
struct Habit {
    PhonemeTable table;
    std::string_view given;
    std::string_view said;
};

constexpr auto habits = std::to_array<Habit>({
    {PhonemeTable::english, "A#", "a"},     // before a vowel: Sahraei, in Britain
    {PhonemeTable::english, "A#", "A:"},    // and in America
    {PhonemeTable::english, "aI3", "aI@"},  // Khair
    {PhonemeTable::english, "n", "N"},      // before k and g
    {PhonemeTable::english, "t", "t#"},     // between vowels in America
    {PhonemeTable::english, "@", "3"},      // before r in America
    {PhonemeTable::english, "0", "O:"},     // the same
    {PhonemeTable::english, "I", "i"},      // at the end of a word in America
    {PhonemeTable::russian, "V", "a"},      // by the distance from the stress
    {PhonemeTable::russian, "V", "A"},
    {PhonemeTable::russian, "e", "E"},  // after a hard consonant
});

/// Voiced and voiceless: before a consonant of either kind a Russian voice takes that kind.
constexpr auto voicing = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"b", "p"}, {"v", "f"}, {"d", "t"}, {"z", "s"}, {"g", "k"}, {"Z", "S"}, {"dZ", "tS"}});

bool is_voiced_or_not(std::string_view mnemonic) {
    return std::ranges::any_of(voicing, [&](const auto& pair) {
        return pair.first == mnemonic || pair.second == mnemonic;
    });
}

bool differ_in_voice(std::string_view a, std::string_view b) {
    return std::ranges::any_of(voicing, [&](const auto& pair) {
        return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
    });
}

/// Glides and links that come and go: Nadia, Deir ez-Zor; softness told apart from its consonant; a
/// vowel beside r in a cluster.
constexpr auto passing = std::to_array<std::string_view>({";", "r-", "@-"});

/// A phoneme with its stress.
struct Phoneme {
    std::string_view stress;
    std::string_view name;
};

std::vector<Phoneme> lasting_phonemes(std::string_view mnemonics) {
    std::vector<Phoneme> all;
    for (std::size_t at = 0; at < mnemonics.size();) {
        const std::size_t end = std::min(mnemonics.find_first_of("| ", at), mnemonics.size());
        const std::string_view whole = mnemonics.substr(at, end - at);
        at = end + 1;
        const std::size_t begin = std::min(whole.find_first_not_of("',"), whole.size());
        Phoneme phoneme{whole.substr(0, begin), whole.substr(begin)};
        // what is given as l; is told as l and ;
        if (phoneme.name.size() > 1 && phoneme.name.ends_with(';'))
            phoneme.name.remove_suffix(1);
        if (!phoneme.name.empty() && std::ranges::find(passing, phoneme.name) == passing.end())
            all.push_back(phoneme);
    }
    return all;
}

bool is_said(const Phoneme& given, const Phoneme& said, PhonemeTable table) {
    if (given.stress != said.stress)
        return false;
    return given.name == said.name || std::ranges::any_of(habits, [&](const Habit& habit) {
               return habit.table == table && habit.given == given.name && habit.said == said.name;
           });
}

/// American voices link an r to a vowel that has one, with the plain phoneme: Deir ez-Zor.
bool is_link(const Phoneme& phoneme, const Phoneme& before) {
    return phoneme.name == "r" && (before.name.ends_with('@') || before.name.ends_with('3'));
}

bool is_said(const std::vector<Phoneme>& asked, const std::vector<Phoneme>& said,
             PhonemeTable table) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Phoneme& phoneme = asked[i];
        if (at > 0 && at < said.size() && phoneme.name != "r" && is_link(said[at], said[at - 1]))
            ++at;
        if (at == said.size())
            return false;
        const bool before_consonant = table == PhonemeTable::russian && i + 1 < asked.size() &&
                                      is_voiced_or_not(asked[i + 1].name);
        const bool takes_voice = before_consonant && differ_in_voice(phoneme.name, said[at].name);
        if (!takes_voice && !is_said(phoneme, said[at], table))
            return false;
        ++at;
    }
    return at == said.size();
}

}  // namespace

std::vector<LexiconMistake> entry_faults(const Lexicon& lexicon, std::size_t file) {
    std::vector<LexiconMistake> faults;
    const LexiconFile& own = lexicon.entries().files[file];
    NamesSoFar names;
    for (std::size_t row = 0; row < own.rows.size(); ++row) {
        const Entry entry = own.entry(row, file);
        if (const int line = names.line_of(entry); line > 0)
            faults.push_back({entry.line, tr("'{}' is already in line {}, which decides",
                                             entry.grapheme, line)});
        if (std::string fault = script_fault(entry, own.language); !fault.empty())
            faults.push_back({entry.line, std::move(fault)});
        if (std::string fault = alias_fault(entry, lexicon, own.language); !fault.empty())
            faults.push_back({entry.line, std::move(fault)});
    }
    return faults;
}

std::vector<LexiconMistake> faults_among(const std::vector<NewEntry>& entries,
                                         const Lexicon& lexicon) {
    if (entries.empty())
        return {};
    LexiconFileBuilder builder("", entries.front().language);
    for (const NewEntry& entry : entries) {
        const std::string name = compose(entry.name);
        if (!builder.add({name, entry.sound, entry.notation, 0, entry.line, {}}))
            return {{entry.line, tr("there are too many entries")}};
    }
    auto all = std::make_shared<Lexicon::Entries>(lexicon.entries());
    all->files.insert(all->files.begin(), std::move(builder).finish());
    return entry_faults(Lexicon(std::move(all)), 0);
}

std::vector<LexiconMistake> entry_approximations(const LexiconFile& file) {
    std::vector<LexiconMistake> all;
    int last_line = 0;
    for (std::size_t row = 0; row < file.rows.size(); ++row) {
        const Entry entry = file.entry(row);
        if (entry.notation != Notation::ipa || entry.line == last_line)
            continue;
        last_line = entry.line;
        const Mnemonics said = to_mnemonics(entry.sound, table_of(file.language));
        if (!said.approximations.empty())
            all.push_back({entry.line, fmt::format("'{}': {}", entry.grapheme,
                                                   fmt::join(said.approximations, ", "))});
    }
    return all;
}

std::string spoken_difference(std::string_view given, std::string_view spoken,
                              const Language& language) {
    const std::vector<Phoneme> asked = lasting_phonemes(given);
    const std::vector<Phoneme> said = lasting_phonemes(spoken);
    if (is_said(asked, said, table_of(language)))
        return {};
    return tr("asked for {}, the engine says {}", given, spoken.empty() ? "nothing" : spoken);
}

}  // namespace aloud
