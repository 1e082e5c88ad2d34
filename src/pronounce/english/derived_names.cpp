// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/english/derived_names.hpp"

#include "pronounce/english/common_words.hpp"
#include "pronounce/english/names.hpp"
#include "pronounce/match.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

/// The first entry for one name that is said in IPA and whose role fits.
template <typename Fits>
std::optional<Entry> base_entry(std::string_view name, const Lexicon& lexicon,
                                const Language& language, Fits fits) {
    for (const Entry& entry : entries_for(lexicon, language, name)) {
        if (entry.notation == Notation::ipa && fits(entry.role))
            return entry;
    }
    return {};
}

bool is_arabic(std::string_view role) {
    return origin_of_role(role) == Origin::arabic;
}

/// Whatever people it is of: Tibilov and Rahimov have feminines like Ivanov.
bool is_surname(std::string_view role) {
    return role.ends_with("-surname") && !is_arabic(role);
}

/// How a feminine surname is written and said, beside the masculine one.
struct Feminine {
    std::string_view ending;
    std::string_view masculine;
    std::string_view said;           ///< the end of the masculine's IPA
    std::string_view said_feminine;  ///< what stands in its place
};

constexpr auto feminines = std::to_array<Feminine>({
    {"ova", "ov", "f", "və"},
    {"ova", "ov", "v", "və"},
    {"eva", "ev", "f", "və"},
    {"eva", "ev", "v", "və"},
    {"ina", "in", "n", "nə"},
    {"yna", "yn", "n", "nə"},
    {"skaya", "sky", "ski", "skaɪə"},
    {"skaya", "ski", "ski", "skaɪə"},
    {"skaya", "skiy", "ski", "skaɪə"},
    {"skaya", "skoy", "skɔɪ", "skɑːjə"},
    {"aya", "oy", "ɔɪ", "ɑːjə"},
});

/// Kuzmin, kʊzˈmiːn: a stressed -in hands its stress on to the feminine's last vowel.
std::string with_stress_moved(std::string_view ipa) {
    constexpr std::string_view mark = "ˈ";
    constexpr std::string_view end = "iːn";
    const std::size_t at = ipa.rfind(mark);
    if (at == std::string_view::npos || !ipa.ends_with(end))
        return {};
    const std::string_view stem = ipa.substr(0, ipa.size() - end.size());
    const std::string_view onset = stem.substr(at + mark.size());
    const bool last_syllable = std::ranges::none_of(
        std::to_array<std::string_view>(
            {"a", "e", "i", "o", "u", "æ", "ɑ", "ɒ", "ɔ", "ə", "ɛ", "ɪ", "ʊ", "ʌ", "ɜ"}),
        [&](std::string_view vowel) { return onset.find(vowel) != std::string_view::npos; });
    if (!last_syllable)
        return {};
    return std::string(stem.substr(0, at)).append(onset).append("ɪˈnɑː");
}

std::string feminine_of(std::string_view ipa, const Feminine& feminine) {
    std::string moved = feminine.said == "n" ? with_stress_moved(ipa) : std::string();
    if (!moved.empty() || !ipa.ends_with(feminine.said))
        return moved;
    return std::string(ipa.substr(0, ipa.size() - feminine.said.size()))
        .append(feminine.said_feminine);
}

std::optional<DerivedName> feminine_name(std::string_view folded, const Lexicon& lexicon,
                                         const Language& language) {
    for (const Feminine& feminine : feminines) {
        if (!folded.ends_with(feminine.ending))
            continue;
        const std::string_view stem = folded.substr(0, folded.size() - feminine.ending.size());
        const auto base =
            base_entry(std::string(stem).append(feminine.masculine), lexicon, language, is_surname);
        std::string ipa = base ? feminine_of(base->sound, feminine) : std::string();
        if (!ipa.empty())
            return DerivedName{*base, std::move(ipa), "feminine"};
    }
    return {};
}

/// A particle, or a word that many places begin with; the stress is the name's.
struct Particle {
    std::string_view letters;
    std::string_view ipa;
};

constexpr auto particles = std::to_array<Particle>({
    {"abdel", "ˌæbdɛl"},
    {"abdul", "ˌæbdʊl"},
    {"abdal", "ˌæbdæl"},
    {"abou", "ˌæbuː"},
    {"abu", "ˌæbuː"},
    {"beit", "ˌbeɪt"},
    {"bayt", "ˌbeɪt"},
    {"deir", "ˌdeɪr"},
    {"kafr", "ˌkæfr"},
    {"kfar", "ˌkfɑːr"},
    {"ben", "ˌbɛn"},
    {"bin", "ˌbɪn"},
    {"umm", "ˌʊm"},
    {"oum", "ˌʊm"},
});

std::optional<DerivedName> name_with_particle(std::string_view folded, const Lexicon& lexicon,
                                              const Language& language) {
    constexpr std::size_t shortest_name = 4;
    for (const Particle& particle : particles) {
        if (!folded.starts_with(particle.letters) ||
            folded.size() < particle.letters.size() + shortest_name)
            continue;
        const std::string_view name = folded.substr(particle.letters.size());
        const auto base = base_entry(name, lexicon, language, is_arabic);
        if (base)
            return DerivedName{*base, std::string(particle.ipa).append(base->sound), "particle"};
    }
    return {};
}

}  // namespace

std::optional<DerivedName> derived_name(const Word& word, std::string_view written,
                                        const Lexicon& lexicon, const Language& language) {
    if (capitals_of(written) == Capitals::none)
        return {};
    for (const Variant& variant : variants_of(word, written, Language{"en"})) {
        if (is_common_english(variant.folded))
            continue;
        auto derived = feminine_name(variant.folded, lexicon, language);
        if (!derived)
            derived = name_with_particle(variant.folded, lexicon, language);
        if (derived && variant.clitic)
            derived->ipa = with_clitic(std::move(derived->ipa));
        if (derived)
            return derived;
    }
    return {};
}

}  // namespace aloud
