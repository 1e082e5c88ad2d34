// SPDX-License-Identifier: GPL-3.0-or-later

// Each word here was heard from eSpeak NG 1.51 before a vowel, a voiced and a voiceless consonant;
// those that it says right (в, во, на, для, не, но) are left to it.

#include "pronounce/russian/clitics.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

constexpr auto proclitics = std::to_array<std::string_view>(
    {"а", "без", "безо", "до", "за",  "и",  "из",  "из-за", "из-под", "изо", "к", "ко", "над", "ни",
     "о", "об",  "обо",  "от", "ото", "по", "под", "подо",  "при",    "про", "с", "со", "у"});

constexpr auto enclitics = std::to_array<std::string_view>({"бы", "же", "ли"});

}  // namespace

bool is_russian_proclitic(std::string_view word) {
    return std::ranges::find(proclitics, word) != proclitics.end();
}

bool is_russian_enclitic(std::string_view word) {
    return std::ranges::find(enclitics, word) != enclitics.end();
}

}  // namespace aloud
