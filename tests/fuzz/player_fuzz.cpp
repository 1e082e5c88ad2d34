// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/checks.hpp"
#include "player/command.hpp"
#include "player/keys.hpp"
#include "player/positions.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace aloud;
    const std::string_view text = fuzz::text_of(data, size);
    const auto command = command_of_line(text);
    fuzz::require(command.ok() || command.error().kind == ErrorKind::usage);

    // Keys mean the same in whatever portions they come.
    KeyReader at_once;
    KeyReader in_two;
    const std::size_t half = size / 2;
    auto commands = in_two.read(text.substr(0, half));
    for (const PlayerCommand& more : in_two.read(text.substr(half)))
        commands.push_back(more);
    fuzz::require(commands == at_once.read(text));

    const auto positions = positions_of_text(text);
    fuzz::require(positions_of_text(text_of_positions(positions)) == positions);
    return 0;
}
