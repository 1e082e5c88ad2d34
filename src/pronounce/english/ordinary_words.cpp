// SPDX-License-Identifier: GPL-3.0-or-later

#include "pronounce/english/ordinary_words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace aloud {
namespace {

/// Days, months, titles, and the words that institutions, peoples and places are called by.
constexpr std::string_view words =
    " a academy act africa african agency air airport alliance america american and annex april "
    "arab"
    " archbishop area armed arms army article asia asian assembly asset attorney august authority"
    " avenue bank base battalion bay big bishop black board border borough branch bridge brigade"
    " britain british broadcasting brothers budget bureau business cabinet camp campaign canada"
    " canal central capital cathedral cell centre center century chair chairman chamber charter "
    "chief china"
    " chinese christian church city civil club coast code college colonel command commander"
    " committee common commons commonwealth company conference congress corps council country "
    "county"
    " court crescent cross crown cup dam daily day dear december defence defense democrat democrats"
    " department deputy desert district doctor dr dutch eagle east eastern embassy emergency empire"
    " energy england english euro europe european executive faculty father february federal field"
    " finance fire first fleet force forces foreign forum france free french friday friends front"
    " fund gas gate general german germany global god gold governor grand great greater greek green"
    " group guard guards gulf hall head health heights high highway hill hills holy home hospital"
    " hotel house human i independent india indian industry inquiry institute intelligence interior"
    " iron island islands israel italian italy january japan japanese jewish journal judge july "
    "june"
    " justice king kingdom labour labor lady lake land law league left legal levant lieutenant life"
    " light line lord lords magazine major march mayor may media member memorial men middle "
    "military"
    " minister ministers ministry miss monday mosque mother mount mountain movement mr mrs ms "
    "museum"
    " music national nations navy nazi net network new news night no north northern november "
    "nuclear"
    " ocean october of office officer oil old olympic olympics open opera order palace park"
    " parliament party patrol peace people peoples pipeline plan point police pope popular"
    " port post power premier president press prime prince princess prison private professor "
    "project"
    " protocol province public queen rail railway red region regional report republic republican"
    " republicans reserve resistance revolution revolutionary right river road roman route royal"
    " russia russian saint saturday school sea second secretary security senate senator september"
    " sergeant service services shield silver sir socialist society south southern space spain"
    " special spokesman spokeswoman spring square staff star state states station strait street"
    " summit sun sunday super supreme syria syrian team television territory the third thursday"
    " times tower town trade treasury treaty tribunal tuesday turkey turkish union united "
    "university"
    " upper valley vice victory village wall war water wednesday week west western white wing woman"
    " women workers world year yemen york young youth zone ";

/// Only English words end so.
constexpr auto endings = std::to_array<std::string_view>({
    "tion",  "tions", "sion", "sions", "ment",  "ments",  "ness",  "ship", "ships", "ing",
    "ings",  "ists",  "ism",  "ology", "ical",  "ential", "ative", "ward", "wards", "ity",
    "ities", "ence",  "ance", "ences", "ances", "ury",    "able",  "ible", "ful",   "less",
});

}  // namespace

bool is_ordinary_english(std::string_view folded) {
    constexpr std::size_t shortest_ending_word = 6;
    const bool ends = folded.size() >= shortest_ending_word &&
                      std::ranges::any_of(endings, [&](std::string_view ending) {
                          return folded.ends_with(ending);
                      });
    std::string between_spaces(" ");
    between_spaces.append(folded).append(" ");
    return ends || words.find(between_spaces) != std::string_view::npos;
}

}  // namespace aloud
