// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/language.hpp"

#include <string_view>

namespace aloud {

/// How eSpeak NG says a language in the middle of another.
struct EnginePhonemeTable {
    std::string_view language;  ///< primary subtag
    std::string_view voice;     ///< the voice file that knows its spelling
    std::string_view table;     ///< the name that `_^_` switches to

    friend bool operator==(const EnginePhonemeTable&, const EnginePhonemeTable&) = default;
};

/// The language's table; null when switching to it was never tried.
const EnginePhonemeTable* find_phoneme_table(const Language& language);

}  // namespace aloud
