// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/match.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace aloud {
namespace {

/// Whether the capitals of the text allow the entry's word: "assad" is no Assad, "us" no US.
bool capitals_fit(std::string_view entry, std::string_view written) {
    const Capitals wanted = capitals_of(entry);
    const Capitals given = capitals_of(written);
    if (wanted == Capitals::all && entry.size() > 1)
        return given == Capitals::all;
    return wanted == Capitals::none || given != Capitals::none;
}

bool folded_equal(const std::vector<Word>& entry, const std::vector<Word>& words, std::size_t at,
                  const Variant& last) {
    for (std::size_t i = 0; i < entry.size(); ++i) {
        const std::string& folded = i + 1 == entry.size() ? last.folded : words[at + i].folded;
        if (entry[i].folded != folded)
            return false;
    }
    return true;
}

/// Two regions differ: "en-gb" is not for a voice of "en-us".
bool other_region(const Language& entry, const Language& voice) {
    return entry.tag.size() > entry.primary().size() && voice.tag.size() > voice.primary().size() &&
           entry.tag != voice.tag;
}

class Search {
  public:
    Search(std::string_view text, const std::vector<Word>& words, std::size_t at,
           const Lexicon& lexicon, const Language& language)
        : text_(text), words_(words), at_(at), lexicon_(lexicon), language_(language) {}

    /// The best entry of exactly `count` words that ends with this variant.
    [[nodiscard]] LexiconMatch best(std::uint64_t hash, std::size_t count,
                                    const Variant& last) const {
        LexiconMatch match;
        auto best_rank = std::make_pair(lexicon_.entries().files.size(), true);
        for (const Found& found : entries_with(lexicon_, language_, hash)) {
            const bool exact = found.entry.grapheme == written(count, last);
            const auto rank = std::make_pair(found.entry.file, !exact);
            if (!found.part && rank < best_rank && fits(found.entry, count, last)) {
                match = {found.entry, count, last.clitic};
                best_rank = rank;
            }
        }
        return match;
    }

  private:
    [[nodiscard]] std::string_view written(std::size_t count, const Variant& last) const {
        const std::size_t begin = words_[at_].span.begin;
        if (count == 1)
            return last.written;
        const std::size_t end = words_[at_ + count - 1].span.begin + last.written.size();
        return text_.substr(begin, end - begin);
    }

    [[nodiscard]] bool fits(const Entry& found, std::size_t count, const Variant& last) const {
        if (other_region(lexicon_.entries().files[found.file].language, language_))
            return false;
        const std::vector<Word> entry = find_words(found.grapheme);
        if (entry.size() != count || !folded_equal(entry, words_, at_, last))
            return false;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string_view given =
                i + 1 == count ? last.written : words_[at_ + i].span.of(text_);
            if (!capitals_fit(entry[i].span.of(found.grapheme), given))
                return false;
        }
        return true;
    }

    std::string_view text_;
    const std::vector<Word>& words_;
    std::size_t at_;
    const Lexicon& lexicon_;
    const Language& language_;
};

}  // namespace

std::vector<Variant> variants_of(const Word& word, std::string_view written,
                                 const Language& language) {
    std::vector<Variant> variants{{word.folded, written, false}};
    constexpr std::size_t shortest = 4;
    if (language.primary() != "en" || word.folded.size() < shortest || word.folded.back() != 's' ||
        word.folded[word.folded.size() - 2] == 's')
        return variants;
    std::string_view bare = written.substr(0, written.size() - 1);
    const CodePoint last = decode_before(bare, bare.size());
    if (is_apostrophe(last.value))
        bare.remove_suffix(last.length);
    variants.push_back({word.folded.substr(0, word.folded.size() - 1), bare, true});
    return variants;
}

LexiconMatch longest_match(std::string_view text, const std::vector<Word>& words, std::size_t at,
                           const Lexicon& lexicon, const Language& language) {
    LexiconMatch longest;
    if (lexicon.size() == 0)
        return longest;
    const Search search(text, words, at, lexicon, language);
    NameHash begun(language.primary());
    for (std::size_t count = 1; count <= longest_grapheme && at + count <= words.size(); ++count) {
        const Word& word = words[at + count - 1];
        for (const Variant& last : variants_of(word, word.span.of(text), language)) {
            NameHash whole = begun;
            whole.add(last.folded);
            const LexiconMatch match = search.best(whole.value(), count, last);
            if (match.words > longest.words)
                longest = match;
        }
        if (word.gap == Gap::other)
            break;
        begun.add(word.folded);
    }
    return longest;
}

PartMatch name_word_match(const std::string& folded, const Lexicon& lexicon,
                          const Language& language) {
    NameHash hash(language.primary());
    hash.add(folded);
    for (const Found& found : entries_with(lexicon, language, hash.value())) {
        const std::vector<Word> graphemes = find_words(found.entry.grapheme);
        const std::vector<Word> sounds = find_words(found.entry.sound);
        if (found.entry.notation != Notation::alias || graphemes.size() != sounds.size())
            continue;
        for (std::size_t i = 0; i < graphemes.size(); ++i) {
            const bool name =
                capitals_of(graphemes[i].span.of(found.entry.grapheme)) != Capitals::none;
            if (name && graphemes[i].folded == folded)
                return {found.entry, sounds[i].span.of(found.entry.sound)};
        }
    }
    return {};
}

std::string with_clitic(std::string ipa) {
    const CodePoint last = decode_before(ipa, ipa.size());
    constexpr std::u32string_view sibilants = U"szʃʒʂʐɕʑ";
    constexpr std::u32string_view voiceless = U"ptkqfθxχħ";
    if (sibilants.find(last.value) != std::u32string_view::npos)
        ipa += "ɪz";
    else
        ipa += voiceless.find(last.value) != std::u32string_view::npos ? 's' : 'z';
    return ipa;
}

}  // namespace aloud
