// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/phoneme_tables.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

constexpr std::array tables{
    PhonemeTable{"ar", "sem/ar", "AR"}, PhonemeTable{"be", "zle/be", "BE"},
    PhonemeTable{"bg", "zls/bg", "BG"}, PhonemeTable{"cs", "zlw/cs", "CS"},
    PhonemeTable{"de", "gmw/de", "DE"}, PhonemeTable{"el", "grk/el", "EL"},
    PhonemeTable{"en", "gmw/en", "EN"}, PhonemeTable{"es", "roa/es", "ES"},
    PhonemeTable{"fa", "ira/fa", "FA"}, PhonemeTable{"fr", "roa/fr", "FR"},
    PhonemeTable{"he", "sem/he", "HE"}, PhonemeTable{"hi", "inc/hi", "HI"},
    PhonemeTable{"hy", "ine/hy", "HY"}, PhonemeTable{"it", "roa/it", "IT"},
    PhonemeTable{"ka", "ccs/ka", "KA"}, PhonemeTable{"kk", "trk/kk", "KK"},
    PhonemeTable{"ko", "ko", "KO"},     PhonemeTable{"ku", "ira/ku", "KU"},
    PhonemeTable{"mk", "zls/mk", "MK"}, PhonemeTable{"nl", "gmw/nl", "NL"},
    PhonemeTable{"pl", "zlw/pl", "PL"}, PhonemeTable{"pt", "roa/pt", "PT"},
    PhonemeTable{"ru", "zle/ru", "RU"}, PhonemeTable{"sr", "zls/sr", "SR"},
    PhonemeTable{"tr", "trk/tr", "TR"}, PhonemeTable{"uk", "zle/uk", "UK"},
    PhonemeTable{"ur", "inc/ur", "UR"}, PhonemeTable{"zh", "sit/cmn", "CMN"},
};

}  // namespace

const PhonemeTable* find_phoneme_table(const Language& language) {
    const auto* const found = std::find_if(
        tables.begin(), tables.end(),
        [&](const PhonemeTable& table) { return table.language == language.primary(); });
    return found == tables.end() ? nullptr : &*found;
}

}  // namespace aloud
