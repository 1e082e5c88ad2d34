// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/answers.hpp"

#include "app/telling.hpp"
#include "base/translate.hpp"
#include "split/split.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>
#include <utility>

namespace aloud {
namespace {

/// As they are read aloud: "a" alone would be an article, "в" a preposition.
constexpr std::array<std::pair<char32_t, std::string_view>, 59> letter_names = {{
    {U'a', "ay"},        {U'b', "bee"},         {U'c', "see"},
    {U'd', "dee"},       {U'e', "ee"},          {U'f', "eff"},
    {U'g', "jee"},       {U'h', "aitch"},       {U'i', "eye"},
    {U'j', "jay"},       {U'k', "kay"},         {U'l', "ell"},
    {U'm', "em"},        {U'n', "en"},          {U'o', "oh"},
    {U'p', "pee"},       {U'q', "cue"},         {U'r', "are"},
    {U's', "ess"},       {U't', "tee"},         {U'u', "you"},
    {U'v', "vee"},       {U'w', "double you"},  {U'x', "ex"},
    {U'y', "why"},       {U'z', "zed"},         {U'а', "а"},
    {U'б', "бэ"},        {U'в', "вэ"},          {U'г', "гэ"},
    {U'д', "дэ"},        {U'е', "е"},           {U'ё', "ё"},
    {U'ж', "жэ"},        {U'з', "зэ"},          {U'и', "и"},
    {U'й', "и краткое"}, {U'к', "ка"},          {U'л', "эль"},
    {U'м', "эм"},        {U'н', "эн"},          {U'о', "о"},
    {U'п', "пэ"},        {U'р', "эр"},          {U'с', "эс"},
    {U'т', "тэ"},        {U'у', "у"},           {U'ф', "эф"},
    {U'х', "ха"},        {U'ц', "цэ"},          {U'ч', "че"},
    {U'ш', "ша"},        {U'щ', "ща"},          {U'ъ', "твёрдый знак"},
    {U'ы', "ы"},         {U'ь', "мягкий знак"}, {U'э', "э"},
    {U'ю', "ю"},         {U'я', "я"},
}};

// Nobody listens to more.
constexpr std::size_t most_letters = 60;

bool in_russian(const Speaking& by) {
    return by.language.primary() == "ru";
}

std::string in_language(const Speaking& by, std::string english, std::string russian) {
    return in_russian(by) ? std::move(russian) : std::move(english);
}

Line line_of(std::string text, const Language& language, const Speaking& by) {
    Block block;
    block.text = std::move(text);
    return by.narrator.line_for(whole_block(block, 0, language), by.voice);
}

Line talk(std::string text, const Speaking& by) {
    return line_of(std::move(text), {in_russian(by) ? "ru" : "en"}, by);
}

/// Printed in the language of messages, spoken in the voice's.
Answer said(std::string printed, std::string spoken, const Speaking& by) {
    return {std::move(printed), {talk(std::move(spoken), by)}};
}

std::string letter_name(char32_t letter) {
    std::string written;
    append_utf8(written, letter);
    const std::string small = to_lower(written);
    const char32_t folded = decode_at(small, 0).value;
    for (const auto& [known, name] : letter_names) {
        if (known == folded)
            return std::string(name);
    }
    return written;
}

std::string printed_count(Count articles) {
    return tr("Article {} of {}", articles.number, articles.of);
}

std::string spoken_count(Count articles, const Speaking& by) {
    return in_language(by, fmt::format("Article {} of {}", articles.number, articles.of),
                       fmt::format("Статья {} из {}", articles.number, articles.of));
}

std::string spoken_reason(const Decision& decision, const Speaking& by) {
    if (decision.decider == Decider::lexicon)
        return in_language(by, "From a lexicon", "Из словаря");
    if (decision.decider == Decider::rule)
        return in_language(by, "By a rule: " + decision.where, "По правилу");
    return in_language(by, "As the voice reads it", "Как читает голос");
}

}  // namespace

Answer where_we_are(SentenceList& sentences, std::size_t sentence, Count articles,
                    const Speaking& by) {
    const std::size_t total = sentences.size();
    const Sentence* here = sentences.at(sentence);
    if (here == nullptr)
        return nothing_yet(by);
    const std::size_t paragraph = here->block + 1;
    const std::size_t paragraphs = sentences.article().blocks.size();
    std::string printed =
        tr("Sentence {} of {}, paragraph {} of {}", sentence + 1, total, paragraph, paragraphs);
    std::string spoken = in_language(by,
                                     fmt::format("Sentence {} of {}, paragraph {} of {}",
                                                 sentence + 1, total, paragraph, paragraphs),
                                     fmt::format("Предложение {} из {}, абзац {} из {}",
                                                 sentence + 1, total, paragraph, paragraphs));
    if (articles.of > 1) {
        printed = printed_count(articles) + ". " + printed;
        spoken = spoken_count(articles, by) + ". " + spoken;
    }
    return said(std::move(printed), std::move(spoken), by);
}

Answer announcement(const Article& article, Count articles, bool with_headline,
                    const Speaking& by) {
    Answer answer;
    if (articles.of > 1)
        answer = said(printed_count(articles), spoken_count(articles, by), by);
    if (with_headline && !article.title.empty()) {
        answer.text += (answer.text.empty() ? "" : ": ") + on_one_line(article.title);
        answer.lines.push_back(line_of(article.title, by.language, by));
    }
    return answer;
}

Answer spelling_of(const std::string& word, const Speaking& by) {
    Answer answer;
    std::string names;
    std::size_t letters = 0;
    bool cyrillic = false;
    for (std::size_t at = 0; at < word.size() && letters < most_letters; ++letters) {
        const CodePoint c = decode_at(word, at);
        at += c.length;
        cyrillic = cyrillic || script_of(c.value) == Script::cyrillic;
        append_utf8(answer.text, c.value);
        answer.text += ' ';
        names += letter_name(c.value) + ", ";
    }
    if (letters == 0)
        return nothing_yet(by);
    answer.text.pop_back();
    names.resize(names.size() - 2);
    const Language other = in_russian(by) ? Language{"en"} : by.language;
    answer.lines.push_back(line_of(names, cyrillic ? Language{"ru"} : other, by));
    return answer;
}

Answer explanation_of(const Utterance& name, const Speaking& by) {
    const Token& token = name.tokens.front();
    Answer answer;
    answer.text = fmt::format("{}: {}", token.word, reason_of(token.decision));
    if (!token.decision.ipa.empty())
        answer.text += fmt::format(" ({})", token.decision.ipa);
    Line alone;
    alone.utterance = name;
    alone.pause_ms = by.voice.pauses.sentence_ms;
    answer.lines.push_back(std::move(alone));
    answer.lines.push_back(talk(spoken_reason(token.decision, by), by));
    return answer;
}

Answer nothing_yet(const Speaking& by) {
    return said(tr("Nothing yet"), in_language(by, "Nothing yet", "Пока ничего"), by);
}

}  // namespace aloud
