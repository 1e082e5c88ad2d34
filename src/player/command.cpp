// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/command.hpp"

#include "base/translate.hpp"
#include "text/unicode.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace aloud {
namespace {

struct NamedCommand {
    std::string_view name;
    PlayerCommand command;
};

// The first name of a command is the one that the help tells.
constexpr std::array named_commands = {
    NamedCommand{"pause", {Action::pause}},
    NamedCommand{"resume", {Action::resume}},
    NamedCommand{"play", {Action::resume}},
    NamedCommand{"toggle", {Action::toggle_pause}},
    NamedCommand{"next", {Action::next_sentence}},
    NamedCommand{"next sentence", {Action::next_sentence}},
    NamedCommand{"previous", {Action::previous_sentence}},
    NamedCommand{"previous sentence", {Action::previous_sentence}},
    NamedCommand{"next paragraph", {Action::next_paragraph}},
    NamedCommand{"previous paragraph", {Action::previous_paragraph}},
    NamedCommand{"next section", {Action::next_section}},
    NamedCommand{"previous section", {Action::previous_section}},
    NamedCommand{"next article", {Action::next_article}},
    NamedCommand{"previous article", {Action::previous_article}},
    NamedCommand{"home", {Action::first_sentence}},
    NamedCommand{"end", {Action::last_sentence}},
    NamedCommand{"faster", {Action::scale_speed, speed_step}},
    NamedCommand{"slower", {Action::scale_speed, 1 / speed_step}},
    NamedCommand{"double", {Action::scale_speed, 2}},
    NamedCommand{"half", {Action::scale_speed, 0.5}},
    NamedCommand{"speed reset", {Action::set_speed, 1}},
    NamedCommand{"louder", {Action::add_volume, volume_step}},
    NamedCommand{"quieter", {Action::add_volume, -volume_step}},
    NamedCommand{"repeat", {Action::repeat_sentence}},
    NamedCommand{"spell", {Action::spell_word}},
    NamedCommand{"where", {Action::where}},
    NamedCommand{"name", {Action::explain_name}},
    NamedCommand{"help", {Action::help}},
    NamedCommand{"quit", {Action::quit}},
};

/// In lower case, with one space between words.
std::string tidy(std::string_view line) {
    std::string words;
    for (const char c : to_lower(trim(line))) {
        const bool space = c == ' ' || c == '\t' || c == '\r';
        if (!space)
            words += c;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    return words;
}

std::optional<double> number_after(std::string_view words, std::string_view name) {
    if (!words.starts_with(name))
        return std::nullopt;
    words.remove_prefix(name.size());
    double number = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    const bool whole = error == std::errc() && end == words.data() + words.size();
    if (!whole || !std::isfinite(number) || number < 0)
        return std::nullopt;
    return number;
}

}  // namespace

Result<PlayerCommand> command_of_line(std::string_view line) {
    const std::string words = tidy(line.substr(0, 200));
    for (const NamedCommand& known : named_commands) {
        if (words == known.name)
            return known.command;
    }
    if (const auto speed = number_after(words, "speed "); speed && *speed > 0)
        return PlayerCommand{Action::set_speed, *speed};
    if (const auto percent = number_after(words, "volume "))
        return PlayerCommand{Action::set_volume, *percent / 100};
    return Error{ErrorKind::usage, tr("no command '{}'; 'help' lists them", words)};
}

std::string help_on_lines() {
    std::string help;
    for (const NamedCommand& known : named_commands)
        help += fmt::format("{}\n", known.name);
    return help + tr("speed N: N times the voice's own speed\nvolume N: N percent\n");
}

std::string help_on_keys() {
    return tr(
        "Space or p: pause, go on\n"
        "Right or j, Left or k: next, previous sentence\n"
        "Down, Up: next, previous paragraph\n"
        "Page Down, Page Up: next, previous section\n"
        "n or >, N or <: next, previous article\n"
        "Home, End: first, last sentence\n"
        "[, ]: slower, faster by a tenth\n"
        "{{, }}: half, double speed\n"
        "Backspace: the voice's own speed\n"
        "-, +: quieter, louder\n"
        "r: repeat the sentence\n"
        "s: spell the last word\n"
        "w: where am I\n"
        "l: say the last name again, and how that was decided\n"
        "h or ?: these keys\n"
        "q: quit\n");
}

}  // namespace aloud
