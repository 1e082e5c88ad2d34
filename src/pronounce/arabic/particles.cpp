// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/arabic/particles.hpp"

#include "text/unicode.hpp"

#include <array>

namespace aloud {
namespace {

struct Particle {
    std::string_view written;
    std::string_view instead;  ///< what the rest begins with then
    std::string_view vocalised;
};

// names that have the article of their own come before those that may take one
constexpr auto particles = std::to_array<Particle>({

    {"فال", "ال", "فَ"},
    {"بال", "ال", "بِ"},
    {"كال", "ال", "كَ"},
    {"لل", "ال", "لِ"},
    {"وبال", "ال", "وَبِ"},
    {"ولل", "ال", "وَلِ"},
    {"و", "", "وَ"},
    {"ال", "", "الْ"},
    {"وال", "", "وَالْ"},
    {"فال", "", "فَالْ"},
    {"بال", "", "بِالْ"},
    {"كال", "", "كَالْ"},
    {"لل", "", "لِلْ"},
    {"وبال", "", "وَبِالْ"},
    {"ولل", "", "وَلِلْ"},
});

std::size_t letters_of_first_word(std::string_view text) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_letter(c.value))
            ++letters;
        else if (!is_mark(c.value))
            break;
        at += c.length;
    }
    return letters;
}

}  // namespace

bool may_follow(std::string_view particle, std::string_view vocalised) {
    return !particle.ends_with("لْ") || !is_mark(decode_before(vocalised, vocalised.size()).value) ||
           vocalised.ends_with("ّ");
}

std::vector<Parted> without_particle(std::string_view text) {
    constexpr std::size_t fewest_letters = 3;
    std::vector<Parted> all;
    for (const Particle& particle : particles) {
        if (!text.starts_with(particle.written))
            continue;
        const std::string_view bare = text.substr(particle.written.size());
        if (letters_of_first_word(bare) >= fewest_letters)
            all.push_back({particle.vocalised, std::string(particle.instead).append(bare)});
    }
    return all;
}

}  // namespace aloud
