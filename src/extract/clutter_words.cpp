// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clutter_words.hpp"

namespace aloud {

std::vector<ClutterWords> clutter_words() {
    std::vector<ClutterWords> all;
    for (const std::span<const ClutterWords> words : {english_clutter(),
                                                      russian_clutter(),
                                                      ukrainian_clutter(),
                                                      arabic_clutter(),
                                                      persian_clutter(),
                                                      german_clutter(),
                                                      french_clutter(),
                                                      spanish_clutter(),
                                                      portuguese_clutter(),
                                                      italian_clutter(),
                                                      turkish_clutter(),
                                                      chinese_clutter(),
                                                      japanese_clutter(),
                                                      northern_clutter(),
                                                      baltic_clutter(),
                                                      central_clutter(),
                                                      hungarian_slovenian_clutter(),
                                                      balkan_clutter(),
                                                      other_cyrillic_clutter(),
                                                      other_romance_clutter(),
                                                      caucasian_clutter(),
                                                      right_to_left_clutter(),
                                                      south_asian_clutter(),
                                                      south_east_asian_clutter(),
                                                      korean_clutter(),
                                                      date_clutter(),
                                                      agency_clutter()})
        all.insert(all.end(), words.begin(), words.end());
    return all;
}

}  // namespace aloud
