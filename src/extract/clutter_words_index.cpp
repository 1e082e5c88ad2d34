// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clutter_words_index.hpp"

#include "extract/shape.hpp"
#include "text/unicode.hpp"

#include <algorithm>
#include <string>

namespace aloud {
namespace {

constexpr std::size_t phrases_about = 20'000;

/// How many bytes of the key the phrase takes up if the key begins with it; npos if it does not.
/// The key has no combining marks and joiners, the phrase may have.
std::size_t matched_length(std::string_view key, std::string_view phrase) {
    std::size_t in_key = 0;
    for (std::size_t at = 0; at < phrase.size();) {
        if (in_key < key.size() && phrase[at] == key[in_key]) {
            ++at;
            ++in_key;
            continue;
        }
        // Back to where the characters begin whose bytes differ.
        for (; (static_cast<unsigned char>(phrase[at]) & 0xC0U) == 0x80U; --at)
            --in_key;
        const CodePoint c = decode_at(phrase, at);
        if (c.value < 0x80 || (!is_mark(c.value) && !is_format(c.value)))
            return std::string_view::npos;
        at += c.length;
    }
    return in_key;
}

bool begins(std::string_view key, const ClutterWords& words) {
    const std::size_t length = matched_length(key, words.phrases);
    if (length == std::string_view::npos)
        return false;
    const char32_t next = decode_at(key, length).value;
    if (words.match == PhraseMatch::label)
        return next == U':';
    return next == 0 || next == U' ' || next == U':' ||
           writes_no_spaces(script_of(decode_before(key, length).value));
}

}  // namespace

ClutterIndex::ClutterIndex() {
    phrases_.reserve(phrases_about);
    // From the last list to the first: the chains begin with the list that wins.
    const std::vector<ClutterWords> lists = clutter_words();
    for (auto words = lists.rbegin(); words != lists.rend(); ++words) {
        for_each_phrase(words->phrases, [this, words](std::string_view phrase) {
            std::uint32_t& first = chains_[chain_of(words->match, phrase)];
            phrases_.push_back({{words->kind, words->match, phrase}, first});
            first = static_cast<std::uint32_t>(phrases_.size());
        });
    }
}

Clutter ClutterIndex::whole(std::string_view key) const {
    std::string words(key);
    words.erase(std::remove(words.begin(), words.end(), ':'), words.end());
    const ClutterWords* found = find(PhraseMatch::whole, words, Clutter::none);
    return found == nullptr ? Clutter::none : found->kind;
}

const ClutterWords* ClutterIndex::start(std::string_view key) const {
    const ClutterWords* best = nullptr;
    for (const Phrase* phrase = chain(PhraseMatch::start, key); phrase != nullptr;
         phrase = at(phrase->next)) {
        const bool longer = best == nullptr || best->phrases.size() < phrase->words.phrases.size();
        if (longer && begins(key, phrase->words))
            best = &phrase->words;
    }
    return best;
}

bool ClutterIndex::is_date_word(std::string_view word) const {
    return find(PhraseMatch::word, word, Clutter::date) != nullptr;
}

bool ClutterIndex::is_agency(std::string_view word) const {
    return find(PhraseMatch::word, word, Clutter::credit) != nullptr;
}

/// Starts and labels share their chains: the longest of both is asked for.
std::size_t ClutterIndex::chain_of(PhraseMatch match, std::string_view phrase) {
    const std::size_t group = match == PhraseMatch::whole ? 0 : match == PhraseMatch::word ? 1 : 2;
    return group * chains_each + decode_at(phrase, 0).value % chains_each;
}

const ClutterIndex::Phrase* ClutterIndex::at(std::uint32_t place) const {
    return place == 0 ? nullptr : &phrases_[place - 1];
}

const ClutterIndex::Phrase* ClutterIndex::chain(PhraseMatch match, std::string_view key) const {
    return at(chains_[chain_of(match, key)]);
}

/// The first phrase that is the key; of `kind`, unless that is none.
const ClutterWords* ClutterIndex::find(PhraseMatch match, std::string_view key,
                                       Clutter kind) const {
    for (const Phrase* phrase = chain(match, key); phrase != nullptr; phrase = at(phrase->next)) {
        const bool wanted = kind == Clutter::none || phrase->words.kind == kind;
        if (wanted && matched_length(key, phrase->words.phrases) == key.size())
            return &phrase->words;
    }
    return nullptr;
}

}  // namespace aloud
