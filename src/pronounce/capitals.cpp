// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/capitals.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace aloud {
namespace {

constexpr std::string_view english_words =
    " act add age ago aid aim air all and any are arm art ask ate bad bag ban bar bat bay bed beg"
    " bet bid big bit box boy bus but buy can cap car cat cup cut day did die dig dog dry due ear"
    " eat egg end era eve eye fan far fat few fit fix fly for fox fun fur gap gas get god got gun"
    " guy had has hat her hey hid him his hit hot how ice ill ink inn its jam jar jet job join joy"
    " key kid kit lab law lay led leg let lie lip lot low mad man map may men met mix mob mom mum"
    " net new nor not now nut oak odd off oil old one our out own pay pen per pet pig pit pot put"
    " ran rat raw red rid rim rip row rub run sad sat saw say sea see set sex she shy sir sit six"
    " sky son spy sue sum sun tax tea ten the tie tip toe ton too top toy try two use van via vow"
    " war was way wet who why win won yes yet you zoo"
    " am an as at be by do go he hi if in is it me my no of on or so to up us we ";
constexpr std::string_view english_abbreviations = " am hi it me or pa us who sat ";

constexpr std::string_view russian_words =
    " а в и к о с у я не на по за из от до об ко во со но да ли же бы то ты мы вы он их ни им"
    " ей её ее его нет как так что кто где или все всё вся эта это эти тот там тут под над"
    " без про при для два три сто раз год лет дом мир бой суд мэр сын ещё еще уже был они она"
    " оно вам нам вас нас мне мой моя наш ваш чем тем кем том дня дни дне час две век вот юг"
    " газ лес вид ход ряд дно зло сон ток вес зал чай сад акт иск ось ";

bool contains(std::string_view words, std::string_view word) {
    std::string spaced(" ");
    spaced += word;
    spaced += ' ';
    return words.find(spaced) != std::string_view::npos;
}

struct Letter {
    char32_t capital;
    std::string_view name;
    bool vowel;
};
constexpr std::array<Letter, 30> russian_letters = {
    {{U'А', "а", true},   {U'Б', "бэ", false}, {U'В', "вэ", false}, {U'Г', "гэ", false},
     {U'Д', "дэ", false}, {U'Е', "е", true},   {U'Ё', "ё", true},   {U'Ж', "жэ", false},
     {U'З', "зэ", false}, {U'И', "и", true},   {U'К', "ка", false}, {U'Л', "эль", false},
     {U'М', "эм", false}, {U'Н', "эн", false}, {U'О', "о", true},   {U'П', "пэ", false},
     {U'Р', "эр", false}, {U'С', "эс", false}, {U'Т', "тэ", false}, {U'У', "у", true},
     {U'Ф', "эф", false}, {U'Х', "ха", false}, {U'Ц', "цэ", false}, {U'Ч', "че", false},
     {U'Ш', "ша", false}, {U'Щ', "ща", false}, {U'Ы', "ы", true},   {U'Э', "э", true},
     {U'Ю', "ю", true},   {U'Я', "я", true}}};

std::vector<Letter> letters_of(std::string_view written) {
    std::vector<Letter> letters;
    for (std::size_t at = 0; at < written.size();) {
        const CodePoint c = decode_at(written, at);
        at += c.length;
        const auto* letter = std::ranges::find(russian_letters, c.value, &Letter::capital);
        if (letter == russian_letters.end())
            return {};
        letters.push_back(*letter);
    }
    return letters;
}

// Russian says an abbreviation as a word when a vowel stands between consonants (МИД, РЭБ), and
// letter by letter when its only vowels are at an edge: МГУ, УВД, ЦСКА, УК.
bool is_spelled(const std::vector<Letter>& letters) {
    constexpr std::size_t longest = 4;
    if (letters.size() < 2 || letters.size() > longest)
        return false;
    const auto inner_vowel = std::any_of(letters.begin() + 1, letters.end() - 1,
                                         [](const Letter& l) { return l.vowel; });
    const bool edge = letters.front().vowel != letters.back().vowel;
    return edge && !inner_vowel;
}

std::string spell(const std::vector<Letter>& letters) {
    std::string words;
    for (const Letter& letter : letters) {
        words += words.empty() ? "" : " ";
        words += letter.name;
    }
    return words;
}

}  // namespace

bool is_all_capitals(std::string_view text, const std::vector<Word>& words) {
    constexpr std::ptrdiff_t several = 2;
    const auto capital = [text](const Word& word) {
        return capitals_of(word.span.of(text)) == Capitals::all;
    };
    return std::ranges::count_if(words, capital) >= several && to_upper(text) == text;
}

bool is_short_word(std::string_view lower, const Language& language, bool all_capitals) {
    if (language.primary() == "ru")
        return contains(russian_words, lower);
    // In a headline "US" is the country.
    return language.primary() == "en" && lower != (all_capitals ? "us" : "") &&
           contains(english_words, lower) &&
           (all_capitals || !contains(english_abbreviations, lower));
}

std::string read_capitals(std::string_view written, const Language& language, bool all_capitals) {
    if (capitals_of(written) != Capitals::all)
        return {};
    std::string lower = to_lower(written);
    if (is_short_word(lower, language, all_capitals))
        return lower;
    if (language.primary() != "ru" || all_capitals)
        return {};
    const std::vector<Letter> letters = letters_of(written);
    return is_spelled(letters) ? spell(letters) : std::string();
}

}  // namespace aloud
