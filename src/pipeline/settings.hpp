// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/language.hpp"
#include "normalise/normalise.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace aloud {

/// Every choice of the user that changes what is said or how; the defaults stand here.
struct Settings {
    Language language;  ///< unknown: detected
    std::string voice;  ///< a preset's name, or an engine voice's id; empty: by language
    std::optional<int> rate_wpm;
    std::optional<int> pitch_percent;
    std::optional<int> volume_percent;
    std::vector<std::filesystem::path> lexicons;       ///< before the user's and the shipped ones
    std::vector<std::filesystem::path> site_lexicons;  ///< between the user's and the shipped ones
    bool raw = false;                                  ///< the input is running text: no cleaning
    std::optional<bool> captions;                      ///< read picture captions; not unless asked
    Emoji emoji = Emoji::skip;

    friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace aloud
