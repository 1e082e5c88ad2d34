// SPDX-License-Identifier: GPL-3.0-or-later

#include "split/words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace aloud {
namespace {

constexpr std::size_t longest_word = 64;

struct Known {
    SentenceEnd sentence_end = SentenceEnd::never;
    bool capital = false;  ///< "Art." is one, "art." is a word
};

using Index = std::map<std::string, Known, std::less<>>;

/// Lower case, no marks that cannot be seen, no space after a full stop.
std::string fold(std::string_view written) {
    std::string bare;
    bool after_stop = false;
    for (std::size_t at = 0; at < written.size();) {
        const CodePoint c = decode_at(written, at);
        if (!is_format(c.value) && !(after_stop && is_space(c.value))) {
            bare.append(written.substr(at, c.length));
            after_stop = c.value == U'.';
        }
        at += c.length;
    }
    return to_lower(bare);
}

Index make_index(const Language& language) {
    Index index;
    for (const Abbreviation& entry : abbreviations(language)) {
        const bool capital = is_upper(decode_at(entry.written, 0).value);
        const auto [known, added] =
            index.insert({fold(entry.written), {entry.sentence_end, capital}});
        known->second.capital = known->second.capital && capital;
    }
    // The first full stop of "z. B." ends nothing.
    for (const Abbreviation& entry : abbreviations(language)) {
        const bool capital = is_upper(decode_at(entry.written, 0).value);
        for (std::size_t stop = entry.written.find(". "); stop != std::string_view::npos;
             stop = entry.written.find(". ", stop + 1))
            index.insert({fold(entry.written.substr(0, stop + 1)), {SentenceEnd::never, capital}});
    }
    return index;
}

const Index& index_of(const Language& language) {
    static const std::map<std::string_view, Index> indices = [] {
        std::map<std::string_view, Index> all;
        for (const std::string_view tag : {"en", "ru", "ar", "de", "fr", "es", "it", "pt", "nl",
                                           "pl", "uk", "be", "cs", "sv", "tr"})
            all.emplace(tag, make_index({std::string(tag)}));
        return all;
    }();
    static const Index none;
    const auto found = indices.find(language.primary());
    return found == indices.end() ? none : found->second;
}

/// "Acme Inc." is English in a text of another script too.
Language language_of_word(std::string_view word, const Language& language) {
    const bool latin = script_of(decode_at(word, 0).value) == Script::latin;
    constexpr std::array<std::string_view, 4> other_scripts = {"ru", "ar", "uk", "be"};
    const bool foreign = std::find(other_scripts.begin(), other_scripts.end(),
                                   language.primary()) != other_scripts.end();
    return latin && foreign ? Language{"en"} : language;
}

bool contains(const std::vector<std::string_view>& sorted, std::string_view word) {
    return std::binary_search(sorted.begin(), sorted.end(), word);
}

std::vector<std::string_view> words_of(std::string_view list) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(' ', at), list.size());
        words.push_back(list.substr(at, end - at));
        at = end + 1;
    }
    std::sort(words.begin(), words.end());
    return words;
}

const std::vector<std::string_view>& openers_of(const Language& language) {
    static const auto en = words_of(
        "a about according additionally after again all almost also although among an analysts "
        "and another any are as at authorities because before both but by can could critics "
        "despite did do does during each even every experts finally first for from further "
        "furthermore had has have he hence her here hers herself his how however i i'd i'll i'm "
        "i've if in indeed instead investigators is it it's its itself just last later let like "
        "many maybe meanwhile millions more moreover most much my neither nevertheless next no "
        "nobody none nor not nothing now of officials often on once one only opponents or other "
        "others our over people perhaps please police prosecutors recently researchers residents "
        "scientists shares she should similarly since so some sometimes soon still such "
        "supporters surely than that that's the their them then there there's therefore these "
        "they they're this those though through thus to today together under unfortunately unless "
        "unlike until upon was we we're well were what what's when where whether which while who "
        "whose why will with within without witnesses would yes yesterday yet you you're your");
    static const auto ru = words_of(
        "а без более будучи была были было был благодаря в вместе во вот все всего всё вскоре вы "
        "где даже "
        "для до его если есть еще ещё её ее же за затем здесь и из из-за или их к каждый как какой "
        "когда "
        "конечно кроме кто ко летом лишь между мы на над надо нам наш не нет ни но об однако он "
        "она они "
        "оно от очень перед по под позднее позже после постепенно потом поэтому при про с сам свою "
        "сейчас "
        "сегодня со согласно среди столь так такие таким такой также там тем теперь то тогда тоже "
        "только "
        "три тут ты у уже хотя чем через что чтобы эта эти это этот этого этой этом я");
    static const std::vector<std::string_view> none;
    if (language.primary() == "en")
        return en;
    return language.primary() == "ru" ? ru : none;
}

}  // namespace

std::size_t skip_space(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint c = decode_at(text, at);
        if (!is_space(c.value))
            break;
        at += c.length;
    }
    return at;
}

std::string_view word_before(std::string_view text, std::size_t end) {
    constexpr std::u32string_view outside = U"([{\"“”„«»‘*—―";
    std::size_t begin = end;
    while (begin > 0 && end - begin < longest_word) {
        const CodePoint c = decode_before(text, begin);
        if (is_space(c.value) || outside.find(c.value) != std::u32string_view::npos)
            break;
        begin -= c.length;
    }
    if (begin < end && text[begin] == '\'')
        ++begin;
    return text.substr(begin, end - begin);
}

std::string_view word_before(std::string_view text, std::string_view word) {
    auto end = static_cast<std::size_t>(word.data() - text.data());
    for (int spaces = 0; spaces < 4 && end > 0; ++spaces) {
        const CodePoint c = decode_before(text, end);
        if (!is_space(c.value))
            break;
        end -= c.length;
    }
    return word_before(text, end);
}

std::string_view word_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end - at < longest_word) {
        const CodePoint c = decode_at(text, end);
        const bool inside = is_letter(c.value) || is_digit(c.value) || is_mark(c.value) ||
                            is_format(c.value) || c.value == U'\'' || c.value == U'’' ||
                            c.value == U'-';
        if (!inside)
            break;
        end += c.length;
    }
    return text.substr(at, end - at);
}

bool is_figure(std::string_view word) {
    bool digits = !word.empty();
    bool roman = !word.empty();
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode_at(word, at);
        const bool joint = std::u32string_view(U"-–.,х").find(c.value) != std::u32string_view::npos;
        digits = digits && (is_digit(c.value) || joint || c.value == U'е' || c.value == U'м');
        roman = roman && (joint || (c.value < 0x80 &&
                                    std::string_view("IVXLCDM").find(static_cast<char>(c.value)) !=
                                        std::string_view::npos));
        at += c.length;
    }
    return roman || (digits && is_digit(decode_at(word, 0).value));
}

int count_initials(std::string_view word) {
    int letters = 0;
    bool letter_next = true;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode_at(word, at);
        at += c.length;
        if (is_format(c.value) || is_mark(c.value))
            continue;
        // "J.-P"
        if (letter_next && c.value == U'-' && letters > 0)
            continue;
        if (letter_next ? !is_letter(c.value) : c.value != U'.')
            return 0;
        letters += letter_next ? 1 : 0;
        letter_next = !letter_next;
    }
    return letter_next ? 0 : letters;
}

std::optional<SentenceEnd> abbreviation_before(std::string_view text, std::size_t stop,
                                               const Language& language) {
    std::string_view word = word_before(text, stop);
    const Index& index = index_of(language_of_word(word, language));
    std::optional<SentenceEnd> found;
    for (int words = 1; words <= 3 && !word.empty(); ++words) {
        const auto begin = static_cast<std::size_t>(word.data() - text.data());
        const auto entry = index.find(fold(text.substr(begin, stop + 1 - begin)));
        // "p.m." may be "P.M.", but "P. M." is somebody's initials.
        const bool name = words > 1 && is_upper(decode_before(text, stop).value);
        // "c. 1900" is a date, "vitamin C." none.
        const bool capital = is_upper(decode_at(word, 0).value);
        const bool letter = words == 1 && decode_at(word, 0).length == word.size();
        if (entry != index.end() && !name && !(letter && capital && !entry->second.capital) &&
            (capital || !entry->second.capital))
            found = entry->second.sentence_end;
        if (words == 1 && !found) {
            // "Vice-Adm.", "mid-Jan."
            const std::size_t hyphen = word.rfind('-');
            if (hyphen != std::string_view::npos) {
                word.remove_prefix(hyphen + 1);
                --words;
                continue;
            }
        }
        word = word_before(text, word);
    }
    return found;
}

bool opens_sentences(std::string_view word, const Language& language) {
    const std::string lower = to_lower(word);
    const std::size_t quote = lower.find("’");
    if (quote != std::string::npos) {
        const std::string_view view = lower;
        const std::string_view behind = view.substr(quote + std::string_view("’").size());
        return contains(openers_of(language), fmt::format("{}'{}", view.substr(0, quote), behind));
    }
    return contains(openers_of(language), lower);
}

bool is_arabic_joint(std::string_view word) {
    static const auto joints = words_of("أو إلى بعد حتى حسب خلال عن على عند في قبل مع من");
    return contains(joints, word);
}

bool is_preposition(std::string_view word, const Language& language) {
    static const auto en = words_of(
        "about after around at before between by during from in on since "
        "until");
    static const auto ru = words_of("в во до к ко на около от по после с со через");
    const std::string lower = to_lower(word);
    return (language.primary() == "en" && contains(en, lower)) ||
           (language.primary() == "ru" && contains(ru, lower));
}

bool tells_day_or_zone(std::string_view word, const Language& language) {
    static const auto en = words_of(
        "Central EDT EST ET Eastern BST CDT CEST CET CST Friday GMT MDT MST Monday Mountain PDT "
        "PST PT "
        "Pacific Saturday Sunday Thursday Tuesday UTC Wednesday");
    return language.primary() == "en" && contains(en, word);
}

bool tells_ordinal(std::string_view before, std::string_view after, const Language& language) {
    static const auto de =
        words_of("ab am bis das dem den der des die im jeden jeder jedes seit und vom zum zur");
    static const auto months = words_of(
        "April August Dezember Februar Januar Juli Juni Jänner Mai März November Oktober "
        "September");
    return language.primary() == "de" &&
           (contains(months, after) || contains(de, to_lower(before)));
}

bool is_speech_verb(std::string_view word, const Language& language) {
    static const auto en = words_of(
        "added admitted agreed announced answered argued asked began called claimed commented "
        "concluded "
        "continued cried declared exclaimed explained insisted joked laughed muttered noted "
        "observed "
        "recalled remarked repeated replied responded said says shouted sighed stated told warned "
        "whispered wondered wrote yelled");
    static const auto ar = words_of(
        "أجاب أجابت أضاف أضافت تساءل تساءلت سأل سألت سألته سألتها سأله سألها صاح صاحت صرخ صرخت قال "
        "قالت قالوا همس همست هتف هتفت");
    return (language.primary() == "en" && contains(en, word)) ||
           (language.primary() == "ar" && contains(ar, word));
}

}  // namespace aloud
