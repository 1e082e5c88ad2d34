// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/english/spelling.hpp"

namespace aloud {
namespace {

const SpellingRow* longest_row(std::string_view rest, std::span<const SpellingRow> rows) {
    const SpellingRow* best = nullptr;
    for (const SpellingRow& row : rows) {
        const std::size_t size = row.letters.size();
        if (!rest.starts_with(row.letters) || (best != nullptr && size <= best->letters.size()))
            continue;
        if (row.closed && size < rest.size() && is_vowel_letter(rest[size]))
            continue;
        best = &row;
    }
    return best;
}

}  // namespace

bool is_vowel_letter(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

std::vector<Sound> spell(std::string_view word, std::span<const SpellingRow> rows) {
    std::vector<Sound> sounds;
    for (std::size_t at = 0; at < word.size();) {
        const SpellingRow* row = longest_row(word.substr(at), rows);
        if (row == nullptr) {
            ++at;
            continue;
        }
        const bool doubled = !sounds.empty() && sounds.back().row == row && row->stressed.empty();
        if (!doubled)
            sounds.push_back({row, at});
        at += row->letters.size();
    }
    return sounds;
}

std::size_t vowels_before(const std::vector<Sound>& sounds, std::size_t end) {
    std::size_t count = 0;
    for (const Sound& sound : sounds)
        count += sound.vowel() && sound.begin < end ? 1U : 0U;
    return count;
}

std::string join_sounds(const std::vector<Sound>& sounds, std::size_t stressed) {
    std::string ipa;
    std::size_t vowel = 0;
    for (const Sound& sound : sounds) {
        if (!sound.vowel()) {
            ipa += sound.row->sound;
            continue;
        }
        // a glide that the letters hold, as in ya, stands before the stress
        const bool main = vowel++ == stressed;
        std::string_view said = main ? sound.row->stressed : sound.row->sound;
        if (main && said.starts_with('j')) {
            ipa += 'j';
            said.remove_prefix(1);
        }
        ipa.append(main ? "ˈ" : "").append(said);
    }
    // English ends in a tense vowel
    if (ipa.ends_with("ɪ"))
        ipa.replace(ipa.size() - std::string_view("ɪ").size(), std::string::npos, "i");
    return ipa;
}

}  // namespace aloud
