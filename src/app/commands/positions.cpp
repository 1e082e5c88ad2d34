// SPDX-License-Identifier: GPL-3.0-or-later

#include "player/positions.hpp"

#include "app/commands.hpp"
#include "app/exit_code.hpp"
#include "app/session.hpp"
#include "app/telling.hpp"
#include "base/translate.hpp"

#include <array>
#include <ctime>
#include <string>

namespace aloud {
namespace {

std::string date_of(std::int64_t time_s) {
    const auto time = static_cast<std::time_t>(time_s);
    std::tm local = {};
    std::array<char, 32> text{};
    if (localtime_r(&time, &local) == nullptr)
        return "";
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local)};
}

}  // namespace

Result<int> run_positions_list() {
    std::string text;
    for (const Position& position : Positions(user_state_folder()).all())
        text += record_of(
            {{marked("article"), position.title.empty() ? position.article : position.title},
             {marked("paragraph"), std::to_string(position.block + 1)},
             {marked("left"), date_of(position.time_s)}});
    if (auto printed = print(text); !printed)
        return printed.error();
    return exit_done;
}

Result<int> run_positions_clear() {
    if (const auto cleared = Positions(user_state_folder()).clear(); !cleared)
        return cleared.error();
    return exit_done;
}

}  // namespace aloud
