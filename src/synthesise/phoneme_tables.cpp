// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesise/phoneme_tables.hpp"

#include <algorithm>
#include <array>

namespace aloud {
namespace {

constexpr std::array tables{
    EnginePhonemeTable{"ar", "sem/ar", "AR"}, EnginePhonemeTable{"be", "zle/be", "BE"},
    EnginePhonemeTable{"bg", "zls/bg", "BG"}, EnginePhonemeTable{"cs", "zlw/cs", "CS"},
    EnginePhonemeTable{"de", "gmw/de", "DE"}, EnginePhonemeTable{"el", "grk/el", "EL"},
    EnginePhonemeTable{"en", "gmw/en", "EN"}, EnginePhonemeTable{"es", "roa/es", "ES"},
    EnginePhonemeTable{"fa", "ira/fa", "FA"}, EnginePhonemeTable{"fr", "roa/fr", "FR"},
    EnginePhonemeTable{"he", "sem/he", "HE"}, EnginePhonemeTable{"hi", "inc/hi", "HI"},
    EnginePhonemeTable{"hy", "ine/hy", "HY"}, EnginePhonemeTable{"it", "roa/it", "IT"},
    EnginePhonemeTable{"ka", "ccs/ka", "KA"}, EnginePhonemeTable{"kk", "trk/kk", "KK"},
    EnginePhonemeTable{"ko", "ko", "KO"},     EnginePhonemeTable{"ku", "ira/ku", "KU"},
    EnginePhonemeTable{"mk", "zls/mk", "MK"}, EnginePhonemeTable{"nl", "gmw/nl", "NL"},
    EnginePhonemeTable{"pl", "zlw/pl", "PL"}, EnginePhonemeTable{"pt", "roa/pt", "PT"},
    EnginePhonemeTable{"ru", "zle/ru", "RU"}, EnginePhonemeTable{"sr", "zls/sr", "SR"},
    EnginePhonemeTable{"tr", "trk/tr", "TR"}, EnginePhonemeTable{"uk", "zle/uk", "UK"},
    EnginePhonemeTable{"ur", "inc/ur", "UR"}, EnginePhonemeTable{"zh", "sit/cmn", "CMN"},
};

}  // namespace

const EnginePhonemeTable* find_phoneme_table(const Language& language) {
    const auto* const found = std::find_if(
        tables.begin(), tables.end(),
        [&](const EnginePhonemeTable& table) { return table.language == language.primary(); });
    return found == tables.end() ? nullptr : &*found;
}

}  // namespace aloud
