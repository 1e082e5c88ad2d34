// SPDX-License-Identifier: GPL-3.0-or-later

// A recogniser looks at one place of a sentence and says how what begins there is read, or nothing.
// A language is an ordered table of them: the first that answers wins.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace aloud {

/// Conventions that differ between countries of one language.
enum class Dialect { british, american };

/// Where a recogniser stands. It may look back as far as it likes, but reads from `at` on.
struct Place {
    std::string_view text;
    std::size_t at = 0;
    Dialect dialect = Dialect::british;
    bool name_emoji = false;

    [[nodiscard]] Place moved_to(std::size_t offset) const {
        return {text, offset, dialect, name_emoji};
    }
};

/// What is said for [at, end) of the text.
struct Reading {
    std::size_t end = 0;
    std::string words;
    std::string_view rule;
};

using Recogniser = std::optional<Reading> (*)(const Place&);

/// By what a stretch begins with, so that most words of a text are looked at only once.
struct LanguageRules {
    std::span<const Recogniser> at_figure;
    std::span<const Recogniser> at_word;
    std::span<const Recogniser> at_sign;
};

}  // namespace aloud
