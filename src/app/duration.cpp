// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/duration.hpp"

#include <charconv>

namespace aloud {
namespace {

constexpr long seconds_in_week = 7L * 24 * 60 * 60;

/// 0 when there is no such unit.
long seconds_in(char unit) {
    return unit == 'h' ? 3600 : unit == 'm' ? 60 : unit == 's' ? 1 : 0;
}

}  // namespace

std::optional<std::chrono::seconds> duration_named(std::string_view text) {
    const bool bare = text.find_first_not_of("0123456789") == std::string_view::npos;
    long total = 0;
    while (!text.empty()) {
        long number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc() || number < 0 || number > seconds_in_week)
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        const long unit = bare ? 60 : text.empty() ? 0 : seconds_in(text.front());
        if (unit == 0)
            return std::nullopt;
        if (!text.empty())
            text.remove_prefix(1);
        total += number * unit;
        if (total > seconds_in_week)
            return std::nullopt;
    }
    if (total == 0)
        return std::nullopt;
    return std::chrono::seconds(total);
}

}  // namespace aloud
