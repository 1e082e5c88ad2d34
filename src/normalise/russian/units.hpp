// SPDX-License-Identifier: GPL-3.0-or-later

// What is measured and paid in, and how its words agree with the number before them.
#pragma once

#include "normalise/russian/number_words.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace aloud {

struct RussianUnit {
    std::string_view written;
    std::string_view noun;  ///< nominative singular
    std::string_view genitive_plural;
    std::string_view adjective = {};  ///< stem of an adjective before it: "квадратн"
    std::string_view rest = {};       ///< behind it, the same in every case: "в час"
};

/// The unit whose symbol stands at `at`; nothing when none does.
const RussianUnit* russian_unit_at(std::string_view text, std::size_t at);
NounForms forms_of(const RussianUnit& unit);
Gender gender_of(std::string_view noun);
/// "квадратных" and the like before a counted noun; behind a fraction the genitive singular.
std::string adjective_of(const RussianUnit& unit, std::string_view digits, Case form,
                         bool fraction);
/// The stem of "миллиметровый", of a unit in one word; empty when it makes none.
std::string attributive_stem(const RussianUnit& unit);

}  // namespace aloud
