// SPDX-License-Identifier: GPL-3.0-or-later

// A number written in figures, of any script that counts in tens: "25 000", "1,234.5", "٣٫٥".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace aloud {

/// Whether a plain space parts groups: "25 000".
enum class SpaceGroups { never, before_zeros, always };

/// How a language groups digits and marks the fraction.
struct FigureStyle {
    std::string_view group;    ///< beside no-break and thin spaces, which part groups everywhere
    std::string_view decimal;  ///< one sign
    SpaceGroups space = SpaceGroups::never;
    /// "2.5" in a language that writes "2,5": a fraction unless three digits follow.
    std::string_view other_decimal;
};

struct Figure {
    std::string whole;     ///< ASCII digits without separators
    std::string fraction;  ///< empty when there is none
    bool grouped = false;
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool integral() const { return fraction.empty(); }
    /// The whole part when it is not longer than nine digits.
    [[nodiscard]] std::optional<int> small() const;
    /// small(), when the figure is a bare run of `digits` digits.
    [[nodiscard]] std::optional<int> bare(std::size_t digits) const;
};

/// The figure that begins at `at`, where a digit must stand; nothing for digits of an unknown
/// script.
std::optional<Figure> read_figure(std::string_view text, std::size_t at, const FigureStyle& style);
/// A run of digits of any known script as ASCII; `at` moves behind it.
std::string read_digits(std::string_view text, std::size_t& at);
/// Figures parted by one and the same sign, three or more of them: "1.2.3", "123-45-6789".
struct FigureRow {
    std::vector<std::string> figures;
    char separator = '.';
    std::size_t end = 0;
};
std::optional<FigureRow> read_row(std::string_view text, std::size_t at);
/// ASCII digits without their leading zeros: empty for nought.
std::string_view without_zeros(std::string_view digits);

/// Numerator and denominator of "½".
struct VulgarFraction {
    char32_t sign = 0;
    int numerator = 0;
    int denominator = 0;
};
std::optional<VulgarFraction> vulgar_fraction(char32_t sign);

/// The value of a Roman numeral in capitals, up to 3999, in its one correct spelling.
std::optional<int> roman_value(std::string_view numeral);

}  // namespace aloud
