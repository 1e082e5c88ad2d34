// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/language.hpp"

#include "split/split.hpp"
#include "text/unicode.hpp"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

namespace aloud {
namespace {

/// More text than this tells nothing new.
constexpr std::size_t sample_bytes = 64 * 1024;

struct Letters {
    std::map<Script, std::size_t> by_script;
    std::size_t all = 0;
    std::size_t words = 0;

    [[nodiscard]] std::size_t of(Script script) const {
        const auto found = by_script.find(script);
        return found == by_script.end() ? 0 : found->second;
    }
    [[nodiscard]] Script most() const {
        Script best = Script::none;
        for (const auto& [script, count] : by_script) {
            if (count > of(best))
                best = script;
        }
        return best;
    }
};

Letters count_letters(std::string_view text) {
    Letters letters;
    bool in_word = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.length;
        if (!is_letter(c.value)) {
            in_word = in_word && !is_space(c.value);
            continue;
        }
        letters.words += in_word ? 0 : 1;
        in_word = true;
        ++letters.all;
        ++letters.by_script[script_of(c.value)];
    }
    return letters;
}

Script script_of(const Language& language) {
    static const std::map<std::string_view, Script> scripts = {
        {"ru", Script::cyrillic},   {"uk", Script::cyrillic},   {"be", Script::cyrillic},
        {"bg", Script::cyrillic},   {"mk", Script::cyrillic},   {"sr", Script::cyrillic},
        {"kk", Script::cyrillic},   {"ky", Script::cyrillic},   {"mn", Script::cyrillic},
        {"tg", Script::cyrillic},   {"tt", Script::cyrillic},   {"ba", Script::cyrillic},
        {"ar", Script::arabic},     {"fa", Script::arabic},     {"ur", Script::arabic},
        {"ps", Script::arabic},     {"ckb", Script::arabic},    {"ug", Script::arabic},
        {"sd", Script::arabic},     {"el", Script::greek},      {"he", Script::hebrew},
        {"yi", Script::hebrew},     {"zh", Script::han},        {"ja", Script::kana},
        {"ko", Script::hangul},     {"hi", Script::devanagari}, {"mr", Script::devanagari},
        {"ne", Script::devanagari}, {"th", Script::thai},
    };
    const auto found = scripts.find(language.primary());
    return found == scripts.end() ? Script::latin : found->second;
}

/// What a script is read as when nothing else is known.
std::string_view usual_language(Script script) {
    static const std::map<Script, std::string_view> usual = {
        {Script::cyrillic, "ru"}, {Script::arabic, "ar"},     {Script::greek, "el"},
        {Script::hebrew, "he"},   {Script::han, "zh"},        {Script::kana, "ja"},
        {Script::hangul, "ko"},   {Script::devanagari, "hi"}, {Script::thai, "th"},
    };
    const auto found = usual.find(script);
    return found == usual.end() ? "en" : found->second;
}

/// Letters that only one of the languages of a script writes, or hardly any other.
struct Clue {
    std::string_view language;
    Script script;
    std::u32string_view letters;
    std::u32string_view foreign;  ///< letters it never writes
};

constexpr std::array<Clue, 13> clues = {{
    {"be", Script::cyrillic, U"ў", U"щъ"},
    {"uk", Script::cyrillic, U"іїєґ", U"ыэъё"},
    {"sr", Script::cyrillic, U"ђћљњџј", U"ыэщъюя"},
    {"mk", Script::cyrillic, U"ѓќѕљњџј", U"ыэщъюя"},
    {"bg", Script::cyrillic, U"", U"ыэё"},
    {"kk", Script::cyrillic, U"әғқңөұүһі", U""},
    {"ur", Script::arabic, U"ٹڈڑںےہھ", U"ةي"},
    {"ps", Script::arabic, U"ټډړښځڅې", U""},
    {"ckb", Script::arabic, U"ڕڵۆێە", U"ة"},
    {"fa", Script::arabic, U"پچگژیک", U"ةيكٹڈڑںےہ"},
    {"ja", Script::han, U"のはをにがでとしたる", U""},
    {"ja", Script::kana, U"のはをにがでとしたるー", U""},
    {"yi", Script::hebrew, U"װױײ", U""},
}};

struct Hits {
    std::size_t letters = 0;                      ///< all there are
    std::array<std::size_t, clues.size()> own{};  ///< of each clue's letters
    std::array<std::size_t, clues.size()> foreign{};
};

Hits count_hits(std::string_view text) {
    Hits hits;
    const std::string lower = to_lower(text);
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        at += c.length;
        hits.letters += is_letter(c.value) ? 1 : 0;
        for (std::size_t clue = 0; c.value >= 0x80 && clue < clues.size(); ++clue) {
            hits.own[clue] +=
                clues[clue].letters.find(c.value) != std::u32string_view::npos ? 1 : 0;
            hits.foreign[clue] +=
                clues[clue].foreign.find(c.value) != std::u32string_view::npos ? 1 : 0;
        }
    }
    return hits;
}

std::optional<std::string_view> language_by_letters(const Hits& hits, Script script) {
    // One such letter may be a foreign name's.
    constexpr std::size_t enough = 2;
    constexpr std::size_t one_in = 60;
    constexpr std::size_t foreign_weight = 8;
    std::optional<std::string_view> found;
    std::size_t most = 0;
    for (std::size_t clue = 0; clue < clues.size(); ++clue) {
        const bool plausible = hits.own[clue] >= enough &&
                               hits.own[clue] * one_in >= hits.letters &&
                               hits.own[clue] > foreign_weight * hits.foreign[clue];
        if (clues[clue].script == script && plausible && hits.own[clue] > most) {
            most = hits.own[clue];
            found = clues[clue].language;
        }
    }
    return found;
}

/// The same for a short text, which must be full of such letters: two foreign names are not.
std::optional<std::string_view> language_by_many_letters(const Hits& hits, Script script) {
    constexpr std::size_t enough = 3;
    constexpr std::size_t one_in = 12;
    const auto found = language_by_letters(hits, script);
    for (std::size_t clue = 0; found && clue < clues.size(); ++clue) {
        if (clues[clue].language == *found && clues[clue].script == script &&
            hits.own[clue] >= enough && hits.own[clue] * one_in >= hits.letters &&
            hits.foreign[clue] == 0)
            return found;
    }
    return std::nullopt;
}

/// The text has letters that the language never writes.
bool contradicted(const Hits& hits, std::string_view language) {
    for (std::size_t clue = 0; clue < clues.size(); ++clue) {
        if (clues[clue].language == language && hits.foreign[clue] > 0)
            return true;
    }
    return false;
}

/// By statistics, when they are sure of most of the text. `prior` is given the benefit of the
/// doubt.
std::optional<std::string> language_by_statistics(std::string_view text, const Language& prior) {
    const std::string hint(prior.primary());
    const CLD2::CLDHints hints = {hint.c_str(), nullptr, CLD2::UNKNOWN_ENCODING,
                                  CLD2::UNKNOWN_LANGUAGE};
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    int letters = 0;
    int valid = 0;
    bool reliable = false;
    CLD2::ExtDetectLanguageSummaryCheckUTF8(text.data(), static_cast<int>(text.size()), true,
                                            &hints, 0, languages.data(), percents.data(),
                                            scores.data(), nullptr, &letters, &reliable, &valid);
    constexpr int most_percent = 85;
    if (!reliable || languages[0] == CLD2::UNKNOWN_LANGUAGE || percents[0] < most_percent)
        return std::nullopt;
    std::string code = to_lower(CLD2::LanguageCode(languages[0]));
    if (code == "iw")
        code = "he";
    return code;
}

Language tagged(std::string_view primary, const Language& article_language) {
    if (primary == article_language.primary())
        return article_language;
    return {std::string(primary)};
}

std::string_view sample(std::string_view text) {
    std::size_t end = std::min(text.size(), sample_bytes);
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

/// What the script and the letters of a text in another script than the article's say.
Language language_of_script(std::string_view text, Script script, const Language& prior) {
    if (const auto by_letters = language_by_letters(count_hits(text), script))
        return tagged(*by_letters, prior);
    const auto guess = language_by_statistics(text, prior);
    if (guess && script_of(Language{*guess}) == script)
        return tagged(*guess, prior);
    return {std::string(usual_language(script))};
}

/// Chinese, Japanese and Korean say much in few letters, and mostly without spaces.
std::optional<Language> eastern_language(std::string_view text, const Letters& letters,
                                         const Language& article_language) {
    constexpr std::size_t fewest_letters = 6;
    const std::size_t kana = letters.of(Script::kana);
    const std::size_t hangul = letters.of(Script::hangul);
    const std::size_t eastern = kana + hangul + letters.of(Script::han);
    const Script home = script_of(article_language);
    if (eastern < fewest_letters || eastern * 4 < letters.all * 3 || home == Script::han ||
        home == Script::kana || home == Script::hangul)
        return std::nullopt;
    if (hangul > kana)
        return Language{"ko"};
    return kana > 0 ? Language{"ja"} : language_of_script(text, Script::han, article_language);
}

}  // namespace

Language language_of(std::string_view text, const Language& article_language) {
    // Under these a name or a slogan would do, and statistics guess.
    constexpr std::size_t fewest_foreign_letters = 15;
    constexpr std::size_t fewest_letters = 50;
    constexpr std::size_t fewest_words = 8;
    const std::string_view seen = sample(text);
    const Letters letters = count_letters(seen);
    const Script script = letters.most();
    if (const auto eastern = eastern_language(seen, letters, article_language))
        return *eastern;
    if (letters.all < fewest_foreign_letters || letters.words < 2 ||
        letters.of(script) * 4 < letters.all * 3)
        return article_language;
    const Script home = script_of(article_language);
    const bool japanese = home == Script::kana && script == Script::han;
    if (script != home && !japanese)
        return letters.words < 4 && script == Script::latin ? article_language
                                                            : language_of_script(seen, script, {});
    const Hits hits = count_hits(seen);
    if (letters.all < fewest_letters || letters.words < fewest_words) {
        const auto sure = language_by_many_letters(hits, script);
        return sure && letters.words > 2 ? tagged(*sure, article_language) : article_language;
    }
    const auto by_letters = language_by_letters(hits, script);
    const auto guess = language_by_statistics(seen, article_language);
    if (by_letters && (!guess || *guess == *by_letters))
        return tagged(*by_letters, article_language);
    return guess && !contradicted(hits, *guess) ? tagged(*guess, article_language)
                                                : article_language;
}

Language detect_language(const Article& article) {
    std::string text;
    for (const Block& block : article.blocks) {
        if (text.size() > sample_bytes)
            break;
        text += block.text;
        text += '\n';
    }
    const Language declared = article.language;
    const Language prior = declared.known() ? declared : Language{"en"};
    const std::string_view seen = sample(text);
    const Letters letters = count_letters(seen);
    if (letters.all == 0)
        return prior;
    if (letters.of(Script::kana) * 10 > letters.all)
        return tagged("ja", prior);
    const Script script = letters.most();
    if (script == Script::none || script == Script::other)
        return tagged(language_by_statistics(seen, declared).value_or(prior.tag), prior);
    if (declared.known() && script_of(declared) == script)
        return language_of(seen, declared);
    return language_of_script(seen, script, prior);
}

}  // namespace aloud
