// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/keys.hpp"

#include "text/unicode.hpp"

#include <array>
#include <optional>

namespace aloud {
namespace {

constexpr char escape = '\x1B';
// No key sends more; what is longer is no key.
constexpr std::size_t longest_sequence = 16;

struct Key {
    std::u32string_view names;
    PlayerCommand command;
};

// Where the Russian layout has another letter on the key, that one too.
constexpr std::array keys = {
    Key{U" pPзЗ", {Action::toggle_pause}},
    Key{U"jJоО.", {Action::next_sentence}},
    Key{U"kKлЛ,", {Action::previous_sentence}},
    Key{U"nт>", {Action::next_article}},
    Key{U"NТ<", {Action::previous_article}},
    Key{U"[х", {Action::scale_speed, 1 / speed_step}},
    Key{U"]ъ", {Action::scale_speed, speed_step}},
    Key{U"{Х", {Action::scale_speed, 0.5}},
    Key{U"}Ъ", {Action::scale_speed, 2}},
    Key{U"\x7F\x08", {Action::set_speed, 1}},
    Key{U"-_", {Action::add_volume, -volume_step}},
    Key{U"+=", {Action::add_volume, volume_step}},
    Key{U"rRкК", {Action::repeat_sentence}},
    Key{U"sSыЫ", {Action::spell_word}},
    Key{U"wWцЦ", {Action::where}},
    Key{U"lLдД", {Action::explain_name}},
    Key{U"hHрР?", {Action::help}},
    Key{U"qQйЙ\x04", {Action::quit}},
};

std::optional<PlayerCommand> command_of(char32_t key) {
    for (const Key& known : keys) {
        if (known.names.find(key) != std::u32string_view::npos)
            return known.command;
    }
    return std::nullopt;
}

/// ESC [ or ESC O, figures, and a last letter: "\x1B[A", "\x1B[1;5C", "\x1B[5~". Modifiers do not
/// count.
std::optional<PlayerCommand> command_of_sequence(std::string_view sequence) {
    const std::string_view figures = sequence.substr(2, sequence.size() - 3);
    const std::string_view first = figures.substr(0, figures.find(';'));
    switch (sequence.back()) {
        case 'A':
            return PlayerCommand{Action::previous_paragraph};
        case 'B':
            return PlayerCommand{Action::next_paragraph};
        case 'C':
            return PlayerCommand{Action::next_sentence};
        case 'D':
            return PlayerCommand{Action::previous_sentence};
        case 'H':
            return PlayerCommand{Action::first_sentence};
        case 'F':
            return PlayerCommand{Action::last_sentence};
        case '~':
            break;
        default:
            return std::nullopt;
    }
    if (first == "1" || first == "7")
        return PlayerCommand{Action::first_sentence};
    if (first == "4" || first == "8")
        return PlayerCommand{Action::last_sentence};
    if (first == "5")
        return PlayerCommand{Action::previous_section};
    if (first == "6")
        return PlayerCommand{Action::next_section};
    return std::nullopt;
}

/// How long the sequence at the beginning is; 0 when its end has not come yet.
std::size_t sequence_length(std::string_view bytes) {
    if (bytes.size() < 2)
        return 0;
    if (bytes[1] != '[' && bytes[1] != 'O')
        return 1;  // the Escape key itself, or Alt with the next key
    for (std::size_t i = 2; i < bytes.size(); ++i) {
        const bool inner = (bytes[i] >= '0' && bytes[i] <= '9') || bytes[i] == ';';
        if (!inner)
            return i + 1;
        if (i >= longest_sequence)
            return i;
    }
    return 0;
}

std::size_t letter_length(std::string_view bytes) {
    const auto first = static_cast<unsigned char>(bytes[0]);
    const std::size_t wanted = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return wanted <= bytes.size() ? decode_at(bytes, 0).length : 0;
}

}  // namespace

std::vector<PlayerCommand> KeyReader::read(std::string_view bytes) {
    rest_ += bytes;
    std::vector<PlayerCommand> commands;
    std::string_view left = rest_;
    while (!left.empty()) {
        const bool sequence = left[0] == escape;
        const std::size_t length = sequence ? sequence_length(left) : letter_length(left);
        if (length == 0)
            break;
        const std::string_view key = left.substr(0, length);
        left.remove_prefix(length);
        std::optional<PlayerCommand> command;
        if (!sequence)
            command = command_of(decode_at(key, 0).value);
        else if (length > 2)
            command = command_of_sequence(key);
        if (command)
            commands.push_back(*command);
    }
    rest_ = std::string(left);
    return commands;
}

}  // namespace aloud
