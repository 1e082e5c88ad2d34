// SPDX-License-Identifier: GPL-3.0-or-later

// What a listener can ask of the player. Keys, lines on standard input and the desktop's media keys
// all become these.
#pragma once

#include "base/result.hpp"

#include <string>
#include <string_view>

namespace aloud {

enum class Action {
    toggle_pause,
    pause,
    resume,
    next_sentence,
    previous_sentence,
    next_paragraph,
    previous_paragraph,
    next_section,  ///< a subhead, else the next article
    previous_section,
    next_article,
    previous_article,
    first_sentence,
    last_sentence,
    set_speed,    ///< to `value` times the voice's own
    scale_speed,  ///< by `value`
    set_volume,   ///< to `value` times the voice's own
    add_volume,
    repeat_sentence,
    spell_word,
    where,
    explain_name,
    help,
    quit,
};

struct PlayerCommand {
    Action action = Action::quit;
    double value = 0;

    friend bool operator==(const PlayerCommand&, const PlayerCommand&) = default;
};

inline constexpr double speed_step = 1.1;
inline constexpr double volume_step = 0.1;

/// "next", "previous paragraph", "speed 1.5", "volume 80". The error says what is not understood.
Result<PlayerCommand> command_of_line(std::string_view line);

/// All lines that command_of_line() understands, and the keys, for people.
std::string help_on_lines();
std::string help_on_keys();

}  // namespace aloud
